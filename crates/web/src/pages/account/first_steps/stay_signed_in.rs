//! At the first sign-in: « Code PIN, empreinte ou visage », or « Ne pas rester connecté » (seed 004). Asked once.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::lifecycle::State;
use maud::html;
use services::account::passkeys;

use crate::browser::in_words;
use crate::components::button::secondary_button;
use crate::components::passkey_form::{Ask, PasskeyForm};
use crate::failure::Failure;
use crate::page::Page;
use crate::pages::account::owner::SignedIn;
use crate::pages::account::sign_in::enter::next_question;
use crate::t;
use crate::visit::Visit;

/// `GET /first-steps/stay-signed-in`
pub async fn show(visit: Visit, owner: SignedIn) -> Result<Response, Failure> {
    let is_to_be_asked = passkeys::own::is_to_be_asked(&visit.services, &owner.person).await;
    let is_to_be_asked = is_to_be_asked.map_err(|error| visit.fail(&error))?;
    let is_open =
        owner.person.own_dossier().is_none_or(|own| matches!(own.state, State::Prepared { .. } | State::Active { .. }));
    if !is_to_be_asked || !is_open {
        let next = next_question(&visit, &owner.person).await.map_err(|error| visit.fail(&error))?;
        return Ok(Redirect::to(if is_open { &next } else { owner.side.home() }).into_response());
    }
    let name = in_words(visit.locale, visit.device());
    Ok(page(&visit, &owner, &name).into_response())
}

/// `POST /first-steps/stay-signed-in`: « Ne pas rester connecté ».
pub async fn decline(visit: Visit, owner: SignedIn) -> Result<Redirect, Failure> {
    passkeys::own::decline(&visit.services, &owner.person).await.map_err(|error| visit.fail(&error))?;
    let next = next_question(&visit, &owner.person).await.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(&next))
}

fn page(visit: &Visit, owner: &SignedIn, name: &str) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "stay-signed-in-title");
    let content = html! {
        p.quiet { (t!(locale, "signed-in-as", person = owner.person.name())) }
        h1 { (title) }
        p.lead { (t!(locale, "stay-signed-in-lead")) }
        ul {
            li { (t!(locale, "stay-signed-in-how")) }
            li { (t!(locale, "stay-signed-in-where")) }
            li { (t!(locale, "stay-signed-in-later")) }
        }
        (PasskeyForm::new(Ask::Create, &owner.side.path("/account/passkeys"), &t!(locale, "passkey"))
            .field("name", name)
            .field("next", "first-steps")
            .render(locale))
        form method="post" {
            div.button-row { (secondary_button(&t!(locale, "stay-signed-in-not"))) }
        }
    };
    Page::new(locale, &title, content).frame(owner.side.frame()).path(&visit.path)
}
