//! « Accès en cas d'urgence »: on or off, and what that means (feature I7).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::access::ProvisionKind;
use maud::{Markup, html};
use serde::Deserialize;
use services::grants::emergency_access;
use services::{Error, Problem};

use super::stakeholders::{fixed, load};
use crate::components::back_link::back_link;
use crate::components::button::{button, main_warning_button, secondary_link_button};
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// What it is to be.
#[derive(Deserialize)]
pub struct SwitchForm {
    #[serde(default)]
    state: String,
}

/// `GET /stakeholders/emergency`
pub async fn show(visit: Visit, holder: HolderSide) -> Result<Page, Failure> {
    let locale = visit.locale;
    let found = load(&visit, &holder).await?;
    let is_off = found.all.iter().any(|one| one.provision.kind == ProvisionKind::EmergencyAccessOff);
    let title = t!(locale, "emergency-access");
    let content = html! {
        (back_link(&holder.path("/stakeholders"), &t!(locale, "my-stakeholders")))
        h1 { (title) }
        @match found.fixed {
            Some(refusal) => (fixed(locale, refusal)),
            None if is_off => (switch_on(locale, &holder)),
            None => (switch_off(locale, &holder)),
        }
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path))
}

/// `POST /stakeholders/emergency`
pub async fn submit(visit: Visit, holder: HolderSide, Form(form): Form<SwitchForm>) -> Result<Response, Failure> {
    let (services, person, dossier) = (&visit.services, &holder.person, holder.dossier());
    let (switched, arrival) = match form.state.as_str() {
        "off" => (emergency_access::switch_off(services, person, dossier, None).await, "emergency-off"),
        "on" => (emergency_access::switch_on(services, person, dossier, None).await, "emergency-on"),
        _ => return Err(Failure::not_found(visit.locale)),
    };
    match switched {
        // Sent twice: it is as it was wished.
        Ok(()) | Err(Error::Invalid(Problem::AlreadyInForce) | Error::NotFound) => {
            Ok(Redirect::to(&holder.path(&format!("/stakeholders?done={arrival}"))).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn switch_off(locale: Locale, holder: &HolderSide) -> Markup {
    html! {
        p { (t!(locale, "emergency-on-explained")) }
        (warning(&t!(locale, "emergency-off-title"), &html! {
            p { (t!(locale, "emergency-off-explained")) }
            p { (t!(locale, "emergency-off-risk")) }
        }))
        form method="post" {
            input type="hidden" name="state" value="off";
            div.button-row {
                (main_warning_button(&t!(locale, "emergency-switch-off")))
                (secondary_link_button(&holder.path("/stakeholders"), &t!(locale, "cancel")))
            }
        }
    }
}

fn switch_on(locale: Locale, holder: &HolderSide) -> Markup {
    html! {
        p { (t!(locale, "emergency-off-explained")) }
        p { (t!(locale, "emergency-on-then")) " " (t!(locale, "emergency-on-explained")) }
        form method="post" {
            input type="hidden" name="state" value="on";
            div.button-row {
                (button(&t!(locale, "emergency-switch-on")))
                (secondary_link_button(&holder.path("/stakeholders"), &t!(locale, "cancel")))
            }
        }
    }
}
