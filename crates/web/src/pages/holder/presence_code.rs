//! « Mon code de présence »: a new one is made, and shown this once (features I4, A10).

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use services::Error;
use services::grants::presence_code;
use services::grants::stakeholders::Stakeholders;

use super::consultation;
use super::stakeholders::load;
use crate::components::back_link::back_link;
use crate::components::button::{button, secondary_link_button};
use crate::components::notice::notice;
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// Where it is.
const PATH: &str = "/stakeholders/presence-code";

/// `GET /stakeholders/presence-code`
pub async fn show(visit: Visit, holder: HolderSide) -> Result<Page, Failure> {
    let locale = visit.locale;
    let found = load(&visit, &holder).await?;
    let title = t!(locale, "presence-code-title");
    let hours = visit.services.settings().access.presence.as_hours();
    let content = html! {
        (back_link(&holder.path("/stakeholders"), &t!(locale, "my-stakeholders")))
        h1 { (title) }
        p { (t!(locale, "presence-code-what", hours = hours)) }
        (making(&visit, &found))
        h2 { (t!(locale, "consultation-title")) }
        p { (t!(locale, "consultation-what")) }
        div.button-row {
            (secondary_link_button(&holder.path("/stakeholders/consultation"), &t!(locale, "consultation-follow")))
        }
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path))
}

/// `POST /stakeholders/presence-code`: answered with the code itself, which is kept nowhere but on that page.
pub async fn submit(visit: Visit, holder: HolderSide) -> Result<Response, Failure> {
    match presence_code::renew(&visit.services, &holder.person, holder.dossier()).await {
        Ok(code) => Ok(consultation::with_code(&visit, &holder, &code).await?.into_response()),
        Err(Error::NotProven) => Err(Failure::elsewhere(format!("/confirm-identity?back={}", holder.path(PATH)))),
        Err(error) => Err(visit.fail(&error)),
    }
}

fn making(visit: &Visit, found: &Stakeholders) -> Markup {
    let locale = visit.locale;
    html! {
        @if found.may_renew_code {
            (notice(&t!(locale, "presence-code-hidden-title"), &html! { p { (t!(locale, "presence-code-hidden")) } }))
            p { (t!(locale, "presence-code-old")) }
            form method="post" {
                div.button-row { (button(&t!(locale, "presence-code-new"))) }
            }
        } @else {
            (notice(&t!(locale, "presence-code-not-yours-title"), &html! { p { (t!(locale, "presence-code-not-yours")) } }))
        }
    }
}
