//! « Oui, Bloquer l'accès » (seed 004): what it means is said first.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::ProfessionalId;
use maud::html;
use services::explain::change::Change;
use services::grants::{block, circle};
use services::{Error, Problem};

use super::stakeholder_confirm::Confirmation;
use super::stakeholder_preview;
use crate::components::button::{link_button, main_warning_button, secondary_link_button};
use crate::failure::Failure;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /stakeholders/{professional}/block`
pub async fn show(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Page, Failure> {
    page(&visit, &holder, id).await
}

/// `POST /stakeholders/{professional}/block`
pub async fn submit(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Response, Failure> {
    match block::block(&visit.services, &holder.person, holder.dossier(), id, None).await {
        // Sent twice: it is as it was wished.
        Ok(()) | Err(Error::Invalid(Problem::AlreadyInForce)) => {
            Ok(Redirect::to(&holder.path(&format!("/stakeholders/blocked?done=blocked&who={id}"))).into_response())
        }
        // What has changed meanwhile is explained.
        Err(Error::Refused(_)) => Ok(page(&visit, &holder, id).await?.into_response()),
        Err(error) => Err(visit.fail(&error)),
    }
}

async fn page(visit: &Visit, holder: &HolderSide, id: ProfessionalId) -> Result<Page, Failure> {
    let locale = visit.locale;
    let professional = circle::professional(&visit.services, id).await.map_err(|error| visit.fail(&error))?;
    let person = professional.name();
    let seen = stakeholder_preview::look(visit, holder, Change::Block(id), &professional).await?;
    let back = holder.path("/stakeholders/blocked");
    let body = html! {
        @if let Some(refusal) = seen.refused {
            (stakeholder_preview::refused(locale, &person, refusal))
            div.button-row { (link_button(&back, &t!(locale, "blocked-section"))) }
        } @else {
            p { (t!(locale, "block-explained", person = person.clone())) }
            (stakeholder_preview::lost(locale, &person, &seen))
            form method="post" {
                div.button-row {
                    (main_warning_button(&t!(locale, "block-confirm")))
                    (secondary_link_button(&back, &t!(locale, "cancel")))
                }
            }
        }
    };
    let confirmation = Confirmation {
        title: t!(locale, "block-title", person = person),
        back: ("/stakeholders/blocked/search", t!(locale, "block-add")),
        professional: &professional,
    };
    Ok(confirmation.page(visit, holder, &body, &[]))
}
