//! « Mode consultation »: what is read and filed now, and the end of it.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::codes::PresenceCode;
use dossier::ids::TraceId;
use dossier::trace::Trace;
use maud::{Markup, html};
use serde::Deserialize;
use services::consultation::end;
use services::consultation::follow::{self, Followed};

use super::life_line_entry::entry;
use super::presence_code_shown::shown;
use crate::assets::Asset;
use crate::components::back_link::back_link;
use crate::components::button::{main_warning_button, secondary_link_button};
use crate::components::tag::{Tone, tag};
use crate::failure::Failure;
use crate::form::Query;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// Which consultation is looked at again.
#[derive(Default, Deserialize)]
pub struct Again {
    by: Option<String>,
}

/// `GET /stakeholders/consultation`
pub async fn show(visit: Visit, holder: HolderSide, Query(again): Query<Again>) -> Result<Page, Failure> {
    let by: Option<TraceId> = again.by.and_then(|by| by.parse().ok());
    page(&visit, &holder, by, None).await
}

/// The page with a code that was just made.
pub(super) async fn with_code(visit: &Visit, holder: &HolderSide, code: &PresenceCode) -> Result<Page, Failure> {
    page(visit, holder, None, Some(code)).await
}

/// `POST /stakeholders/consultation/end`
pub async fn end(visit: Visit, holder: HolderSide) -> Result<Response, Failure> {
    end::end(&visit.services, &holder.person, holder.dossier()).await.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(&holder.path("/stakeholders?done=consultation-ended")).into_response())
}

async fn page(
    visit: &Visit,
    holder: &HolderSide,
    by: Option<TraceId>,
    code: Option<&PresenceCode>,
) -> Result<Page, Failure> {
    let locale = visit.locale;
    let followed = follow::follow(&visit.services, &holder.person, holder.dossier(), by).await;
    let followed = followed.map_err(|error| visit.fail(&error))?;
    let title = t!(locale, "consultation-title");
    let content = html! {
        (back_link(&holder.path("/stakeholders/presence-code"), &t!(locale, "presence-code-title")))
        h1 { (title) }
        @if let Some(code) = code { (shown(locale, code)) }
        (seen(locale, holder, &followed))
        p.quiet { (t!(locale, "consultation-end-explained")) }
        form method="post" action=(holder.path("/stakeholders/consultation/end")) {
            div.button-row { (main_warning_button(&t!(locale, "consultation-end"))) }
        }
        script type="module" src=(Asset::ConsultationScript.url()) {}
    };
    let page = Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders));
    Ok(page.path(&holder.path("/stakeholders/consultation")))
}

/// The list, which the script keeps up to date; without it a link does.
fn seen(locale: Locale, holder: &HolderSide, followed: &Followed) -> Markup {
    let by = followed.by;
    let stream = holder.path(&format!("/stakeholders/consultation/stream?by={by}"));
    let again = holder.path(&format!("/stakeholders/consultation?by={by}"));
    html! {
        section.consultation data-consultation=(stream) aria-labelledby="consultation-heading" {
            h2 id="consultation-heading" { (t!(locale, "consultation-seen")) }
            p.quiet { (t!(locale, "consultation-since", time = locale.time(followed.since))) }
            ol.consultation__lines.plain-list aria-live="polite" aria-relevant="additions" data-lines {
                @for line in &followed.lines { (self::line(locale, holder, line)) }
            }
            p data-nothing hidden[!followed.lines.is_empty()] { (t!(locale, "consultation-nothing")) }
            div.consultation__now {
                p.consultation__state role="status" data-state data-live=(t!(locale, "consultation-live"))
                    data-over=(t!(locale, "consultation-over")) {}
                div data-again { (secondary_link_button(&again, &t!(locale, "consultation-refresh"))) }
            }
        }
    }
}

/// One line; its identifier keeps it from being shown twice.
pub(super) fn line(locale: Locale, holder: &HolderSide, line: &Trace) -> Markup {
    let entry = entry(locale, holder, line);
    html! {
        li.consultation__line id={ "line-" (line.id) } {
            p.quiet.small {
                time datetime=(entry.moment) { (entry.time) }
                @if let Some(refused) = &entry.refused { " " (tag(Tone::Bad, refused)) }
            }
            p { (entry.sentence) }
        }
    }
}
