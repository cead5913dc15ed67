//! « Lier un produit LuxTrust », offered once at the first sign-in (seed 004).

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use services::account::identity_provider;

use crate::components::button::secondary_button;
use crate::failure::Failure;
use crate::page::Page;
use crate::pages::account::linked_identities;
use crate::side::Side;
use crate::t;
use crate::visit::{NewHolder, Visit};

/// `GET /first-steps/identity`; who has been asked goes on.
pub async fn show(visit: Visit, holder: NewHolder) -> Result<Response, Failure> {
    let is_due = identity_provider::is_due(&visit.services, &holder.person).await;
    if !is_due.map_err(|error| visit.fail(&error))? {
        return Ok(Redirect::to(Side::Holder.home()).into_response());
    }
    let locale = visit.locale;
    let content = html! {
        h1 { (t!(locale, "identities-offer-title")) }
        p.lead { (t!(locale, "identities-offer")) }
        (linked_identities::buttons(&visit, Side::Holder))
        form method="post" {
            div.button-row { (secondary_button(&t!(locale, "identities-offer-later"))) }
        }
    };
    Ok(Page::new(locale, &t!(locale, "identities-offer-title"), content).path(&visit.path).into_response())
}

/// `POST /first-steps/identity`: not now.
pub async fn decline(visit: Visit, holder: NewHolder) -> Result<Redirect, Failure> {
    identity_provider::decline(&visit.services, &holder.person).await.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(Side::Holder.home()))
}
