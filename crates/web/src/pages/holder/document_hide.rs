//! Hiding one document from one professional, and showing it again (feature D5).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::{DocumentId, ProfessionalId};
use dossier::professional::Professional;
use maud::{Markup, html};
use serde::Deserialize;
use services::documents::hide_document;
use services::explain::change::Change;
use services::explain::document_access::{DocumentAccess, Effect, document_access};
use services::explain::who_can_open::Who;
use services::grants::circle;
use services::{Error, Problem};

use super::document_confidentiality::effect;
use crate::components::back_link::back_link;
use crate::components::button::{button, secondary_link_button, small_link_button};
use crate::components::error_summary::{error_of, error_summary};
use crate::components::notice::notice;
use crate::components::person_row::{PersonRow, person_rows};
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::Query;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::named::Named;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// Who is looked for; nobody before the first search.
#[derive(Default, Deserialize)]
pub struct SearchForm {
    name: Option<String>,
}

/// `GET /documents/{document}/hide`: from whom.
pub async fn show(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
    Query(form): Query<SearchForm>,
) -> Result<Page, Failure> {
    let access = document_access(&visit.services, &holder.person, holder.dossier(), document, None).await;
    let access = access.map_err(|error| visit.fail(&error))?;
    let (found, errors) = match form.name.as_deref() {
        None => (None, Vec::new()),
        Some(name) => match circle::search(&visit.services, name).await {
            Ok(found) => (Some(found), Vec::new()),
            Err(Error::Invalid(problem)) => (None, vec![field_error(visit.locale, Side::Holder, problem)]),
            Err(error) => return Err(visit.fail(&error)),
        },
    };
    let locale = visit.locale;
    let address = holder.path(&format!("/documents/{document}"));
    let field = TextField::new("name", &t!(locale, "hide-search"))
        .search()
        .hint(&t!(locale, "stakeholder-search-hint"))
        .value(form.name.as_deref().unwrap_or_default())
        .error(error_of(&errors, "name"));
    let content = html! {
        (back_link(&address, &access.envelope.metadata.title))
        (error_summary(locale, &errors))
        h1 { (t!(locale, "hide-title")) }
        p { (t!(locale, "hide-lead")) }
        @match &found {
            Some(found) => (people(locale, &address, found)),
            None => (people(locale, &address, &by_name(&access))),
        }
        form method="get" role="search" novalidate { (field) (button(&t!(locale, "search"))) }
    };
    let page = Page::new(locale, &t!(locale, "hide-title"), content);
    let page = page.frame(holder.frame(HolderTab::Documents)).path(&visit.path);
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}

/// `GET /documents/{document}/hide/{professional}`: what it would change.
pub async fn confirm(
    visit: Visit,
    holder: HolderSide,
    Named((document, from)): Named<(DocumentId, ProfessionalId)>,
) -> Result<Page, Failure> {
    let professional = circle::professional(&visit.services, from).await.map_err(|error| visit.fail(&error))?;
    let change = Some(Change::Hide(document, from));
    let access = document_access(&visit.services, &holder.person, holder.dossier(), document, change).await;
    let access = access.map_err(|error| visit.fail(&error))?;
    let locale = visit.locale;
    let title = t!(locale, "hide-confirm", person = professional.name());
    let back = holder.path(&format!("/documents/{document}/hide"));
    let content = html! {
        (back_link(&back, &t!(locale, "hide-title")))
        h1 { (title) }
        p { strong { (access.envelope.metadata.title) } }
        @match &access.change {
            Some(Effect::Refused(refusal)) => {
                (notice(&t!(locale, "change-refused"), &html! { p { (locale.text(&format!("refusal-{}", refusal.code()))) } }))
                div.button-row { (secondary_link_button(&back, &t!(locale, "hide-other"))) }
            }
            _ => {
                (effect(locale, &access))
                form method="post" {
                    div.button-row {
                        (button(&t!(locale, "hide-save")))
                        (secondary_link_button(&back, &t!(locale, "cancel")))
                    }
                }
            }
        }
    };
    let page = Page::new(locale, &title, content);
    Ok(page.frame(holder.frame(HolderTab::Documents)).path(&visit.path))
}

/// `POST /documents/{document}/hide/{professional}`
pub async fn hide(
    visit: Visit,
    holder: HolderSide,
    Named((document, from)): Named<(DocumentId, ProfessionalId)>,
) -> Result<Response, Failure> {
    let hidden = hide_document::hide(&visit.services, &holder.person, holder.dossier(), document, from).await;
    back_to_access(&visit, &holder, document, hidden)
}

/// `POST /documents/{document}/hide/{professional}/undo`
pub async fn undo(
    visit: Visit,
    holder: HolderSide,
    Named((document, from)): Named<(DocumentId, ProfessionalId)>,
) -> Result<Response, Failure> {
    let shown = hide_document::show_again(&visit.services, &holder.person, holder.dossier(), document, from).await;
    back_to_access(&visit, &holder, document, shown)
}

fn back_to_access(
    visit: &Visit,
    holder: &HolderSide,
    document: DocumentId,
    outcome: Result<(), Error>,
) -> Result<Response, Failure> {
    match outcome {
        // Sent twice: it is as it was wished.
        Ok(()) | Err(Error::Invalid(Problem::AlreadyInForce)) => {
            Ok(Redirect::to(&holder.path(&format!("/documents/{document}/access"))).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

/// The professionals who can read it now.
fn by_name(access: &DocumentAccess) -> Vec<Professional> {
    let professional = |who: &Who| match who {
        Who::Professional(professional) => Some(professional.clone()),
        _ => None,
    };
    access.now.iter().filter_map(|one| professional(&one.who)).collect()
}

fn people(locale: Locale, address: &str, professionals: &[Professional]) -> Markup {
    let row = |professional: &Professional| PersonRow {
        name: professional.name(),
        detail: professional.speciality.clone(),
        place: professional.practice.clone(),
        action: small_link_button(
            &format!("{address}/hide/{}", professional.id),
            &t!(locale, "hide-choose"),
            &t!(locale, "hide-choose-named", person = professional.name()),
        ),
    };
    let rows: Vec<PersonRow> = professionals.iter().map(row).collect();
    html! {
        @if rows.is_empty() { p { (t!(locale, "hide-nobody")) } } @else { div.card { (person_rows(&rows)) } }
    }
}
