//! « Activités »: the life line, page by page.

use axum::extract::Query;
use dossier::ids::TraceId;
use dossier::trace::Trace;
use maud::html;
use serde::Deserialize;
use services::read_life_line::{self, PAGE};

use super::life_line_entry::days;
use crate::components::back_link::back_link;
use crate::components::button::secondary_link_button;
use crate::components::empty_state::empty_state;
use crate::components::life_line::life_line;
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// Which part of it.
#[derive(Default, Deserialize)]
pub struct Part {
    before: Option<String>,
}

/// `GET /activities`
pub async fn show(visit: Visit, holder: HolderSide, Query(part): Query<Part>) -> Result<Page, Failure> {
    let locale = visit.locale;
    let before: Option<TraceId> =
        part.before.map(|id| id.parse()).transpose().map_err(|_| Failure::not_found(locale))?;
    let traces = read_life_line::read(&visit.services, &holder.person, holder.dossier(), before).await;
    let traces = traces.map_err(|error| visit.fail(&error))?;
    let page = page(locale, &holder, before.is_some(), &traces);
    Ok(page.frame(holder.frame(HolderTab::Activities)).path(&visit.path))
}

fn page(locale: Locale, holder: &HolderSide, is_continued: bool, traces: &[Trace]) -> Page {
    let title = t!(locale, "life-line");
    let older = traces.last().filter(|_| traces.len() >= PAGE);
    let content = html! {
        @if is_continued { (back_link(&holder.path("/activities"), &t!(locale, "life-line-newest"))) }
        h1 { (title) }
        p { (t!(locale, "life-line-lead")) }
        @if traces.is_empty() {
            (empty_state(Icon::Activity, &t!(locale, "life-line"), &t!(locale, "life-line-empty"), &html! {}))
        }
        (life_line(&days(locale, holder, traces)))
        @if let Some(oldest) = older {
            div.button-row {
                (secondary_link_button(&holder.path(&format!("/activities?before={}", oldest.id)), &t!(locale, "life-line-older")))
            }
        }
    };
    Page::new(locale, &title, content)
}
