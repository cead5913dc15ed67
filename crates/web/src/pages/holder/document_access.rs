//! « Qui peut voir ce document », and for what reason (feature I9).

use dossier::ids::DocumentId;
use maud::{Markup, html};
use services::explain::document_access::{DocumentAccess, document_access};
use services::explain::who_can_open::Who;

use crate::components::back_link::back_link;
use crate::components::button::secondary_link_button;
use crate::components::person_row::{PersonRow, person_rows, role_rows};
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::{access_words, words};
use crate::t;
use crate::visit::Visit;

/// `GET /documents/{document}/access`
pub async fn show(visit: Visit, holder: HolderSide, Named(document): Named<DocumentId>) -> Result<Page, Failure> {
    let access = document_access(&visit.services, &holder.person, holder.dossier(), document, None).await;
    let access = access.map_err(|error| visit.fail(&error))?;
    let locale = visit.locale;
    let address = holder.path(&format!("/documents/{document}"));
    let content = html! {
        (back_link(&address, &access.envelope.metadata.title))
        h1 { (t!(locale, "document-access")) }
        p { (t!(locale, "confidentiality-now", level = words::confidentiality(locale, access.level()))) }
        (readers(locale, &access))
        (hidden_from(locale, &address, &access))
        div.button-row {
            (secondary_link_button(&format!("{address}/confidentiality"), &t!(locale, "confidentiality-change")))
            (secondary_link_button(&format!("{address}/hide"), &t!(locale, "hide-title")))
        }
    };
    let page = Page::new(locale, &t!(locale, "document-access"), content);
    Ok(page.frame(holder.frame(HolderTab::Documents)).path(&visit.path))
}

/// First those known by name, then whoever would come in some way.
fn readers(locale: Locale, access: &DocumentAccess) -> Markup {
    let (roles, named): (Vec<_>, Vec<_>) = access.now.iter().partition(|one| matches!(one.who, Who::Whoever { .. }));
    let rows = |these: &[&_]| these.iter().map(|one| access_words::row(locale, one)).collect::<Vec<PersonRow>>();
    html! {
        h2 { (t!(locale, "readers-named")) }
        div.card { (person_rows(&rows(&named))) }
        @if !roles.is_empty() {
            h2 { (t!(locale, "readers-roles")) }
            p.quiet { (t!(locale, "readers-roles-about")) }
            div.card { (role_rows(&rows(&roles))) }
        }
    }
}

fn hidden_from(locale: Locale, address: &str, access: &DocumentAccess) -> Markup {
    html! {
        @if !access.hidden_from.is_empty() {
            h2 { (t!(locale, "hidden-from")) }
            div.card {
                @for professional in &access.hidden_from {
                    form method="post" action={ (address) "/hide/" (professional.id) "/undo" } {
                        (person_rows(&[PersonRow {
                            name: professional.name(),
                            detail: professional.speciality.clone(),
                            place: professional.practice.clone(),
                            action: html! {
                                button.nhsuk-button.nhsuk-button--secondary.nhsuk-button--small type="submit"
                                    aria-label=(t!(locale, "show-again-named", person = professional.name())) {
                                    (t!(locale, "show-again"))
                                }
                            },
                        }]))
                    }
                }
            }
        }
    }
}
