//! « Confidentialité »: how far one document is seen. First what it would change and what it could cost, then the change
//! (feature D5; Regulation (EU) 2025/327, art. 8).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::document::Confidentiality;
use dossier::ids::DocumentId;
use maud::{Markup, html};
use serde::Deserialize;
use services::documents::set_confidentiality::set_confidentiality;
use services::explain::change::Change;
use services::explain::document_access::{DocumentAccess, Effect, document_access};
use services::explain::who_can_open::{Access, Who};
use services::{Error, Problem};

use crate::components::back_link::back_link;
use crate::components::button::{button, secondary_link_button};
use crate::components::notice::notice;
use crate::components::person_row::{PersonRow, person_rows, role_rows};
use crate::components::radios::Radios;
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::{access_words, words};
use crate::t;
use crate::visit::Visit;

/// The level that is thought of, or set.
#[derive(Default, Deserialize)]
pub struct LevelForm {
    level: Option<String>,
}

impl LevelForm {
    fn level(&self) -> Option<Confidentiality> {
        self.level.as_deref().and_then(|level| level.parse().ok())
    }
}

/// `GET /documents/{document}/confidentiality`: with a level, what it would change.
pub async fn show(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
    Query(form): Query<LevelForm>,
) -> Result<Page, Failure> {
    let change = form.level().map(|level| Change::SetConfidentiality(document, level));
    let access = document_access(&visit.services, &holder.person, holder.dossier(), document, change).await;
    let access = access.map_err(|error| visit.fail(&error))?;
    let locale = visit.locale;
    let address = holder.path(&format!("/documents/{document}"));
    let content = match form.level().filter(|level| *level != access.level()) {
        Some(level) => preview(locale, &address, &access, level),
        None => choice(locale, &address, &access),
    };
    let page = Page::new(locale, &t!(locale, "confidentiality-title"), content);
    Ok(page.frame(holder.frame(HolderTab::Documents)).path(&visit.path))
}

/// `POST /documents/{document}/confidentiality`
pub async fn submit(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
    Form(form): Form<LevelForm>,
) -> Result<Response, Failure> {
    let level = form.level().ok_or_else(|| Failure::not_found(visit.locale))?;
    let set = set_confidentiality(&visit.services, &holder.person, holder.dossier(), document, level).await;
    match set {
        // Sent twice: it is as it was wished.
        Ok(()) | Err(Error::Invalid(Problem::AlreadyInForce)) => {
            Ok(Redirect::to(&holder.path(&format!("/documents/{document}?done=level"))).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn choice(locale: Locale, address: &str, access: &DocumentAccess) -> Markup {
    let radios = Confidentiality::ALL.into_iter().fold(
        Radios::new("level", &t!(locale, "confidentiality-question")).selected(Some(access.level().code())),
        |radios, level| {
            let explained = locale.text(&format!("confidentiality-{}-explained", level.code()));
            radios.explained_option(level.code(), &words::confidentiality(locale, level), &explained)
        },
    );
    html! {
        (back_link(address, &access.envelope.metadata.title))
        h1 { (t!(locale, "confidentiality-title")) }
        form method="get" {
            (radios)
            div.button-row {
                (button(&t!(locale, "confidentiality-see-effect")))
                (secondary_link_button(address, &t!(locale, "cancel")))
            }
        }
    }
}

fn preview(locale: Locale, address: &str, access: &DocumentAccess, level: Confidentiality) -> Markup {
    let back = format!("{address}/confidentiality");
    let named = words::confidentiality(locale, level);
    html! {
        (back_link(&back, &t!(locale, "confidentiality-title")))
        h1 { (t!(locale, "confidentiality-confirm", level = named.clone())) }
        p { (locale.text(&format!("confidentiality-{}-explained", level.code()))) }
        @match &access.change {
            Some(Effect::Refused(refusal)) => {
                (notice(&t!(locale, "change-refused"), &html! { p { (locale.text(&format!("refusal-{}", refusal.code()))) } }))
                div.button-row { (secondary_link_button(&back, &t!(locale, "confidentiality-other"))) }
            }
            _ => {
                (effect(locale, access))
                form method="post" action=(back) {
                    input type="hidden" name="level" value=(level.code());
                    div.button-row {
                        (button(&t!(locale, "confidentiality-save", level = named)))
                        (secondary_link_button(&back, &t!(locale, "confidentiality-other")))
                    }
                }
            }
        }
    }
}

/// Who would not see it any more, with what that could mean for one's health; who would see it anew.
pub fn effect(locale: Locale, access: &DocumentAccess) -> Markup {
    let (shut_out, let_in) = (access.shut_out(), access.let_in());
    html! {
        @if shut_out.is_empty() && let_in.is_empty() { p { (t!(locale, "effect-none")) } }
        @if !shut_out.is_empty() {
            (warning(&t!(locale, "hiding-risk-title"), &html! { p { (t!(locale, "hiding-risk")) } }))
            h2 { (t!(locale, "effect-shut-out")) }
            (readers(locale, &shut_out))
        }
        @if !let_in.is_empty() {
            h2 { (t!(locale, "effect-let-in")) }
            (readers(locale, &let_in))
        }
    }
}

/// First those known by name, then whoever would come in some way.
fn readers(locale: Locale, these: &[&Access]) -> Markup {
    let (roles, named): (Vec<&Access>, Vec<&Access>) =
        these.iter().copied().partition(|one| matches!(one.who, Who::Whoever { .. }));
    let rows = |these: &[&Access]| these.iter().map(|one| access_words::row(locale, one)).collect::<Vec<PersonRow>>();
    html! {
        @if !named.is_empty() { div.card { (person_rows(&rows(&named))) } }
        @if !roles.is_empty() { div.card { (role_rows(&rows(&roles))) } }
    }
}
