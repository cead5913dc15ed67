//! Withdrawing a professional from the circle of trust.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::ProfessionalId;
use maud::html;
use services::grants::circle;

use crate::components::back_link::back_link;
use crate::components::button::{secondary_link_button, warning_button};
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /stakeholders/{professional}/withdraw`
pub async fn show(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Page, Failure> {
    let professional = circle::professional(&visit.services, id).await.map_err(|error| visit.fail(&error))?;
    let locale = visit.locale;
    let title = t!(locale, "stakeholder-withdraw-title", person = professional.name());
    let content = html! {
        (back_link(&holder.path("/stakeholders"), &t!(locale, "my-stakeholders")))
        h1 { (title) }
        p { (t!(locale, "stakeholder-withdraw-explained", person = professional.name())) }
        form method="post" {
            div.button-row {
                (warning_button(&t!(locale, "stakeholder-withdraw-confirm")))
                (secondary_link_button(&holder.path("/stakeholders"), &t!(locale, "cancel")))
            }
        }
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path))
}

/// `POST /stakeholders/{professional}/withdraw`
pub async fn submit(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Response, Failure> {
    let withdrawn = circle::withdraw(&visit.services, &holder.person, holder.dossier(), id, None).await;
    withdrawn.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(&holder.path(&format!("/stakeholders?done=withdrawn&who={id}"))).into_response())
}
