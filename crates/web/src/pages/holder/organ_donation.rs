//! A holder's position on organ donation, to be stated or changed at any time.

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use services::account::{declarations, organ_donation};

use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::HolderTab;
use crate::page::Page;
use crate::pages::donation_question::{self, Answer, DonationForm};
use crate::t;
use crate::visit::{Holder, Visit};

/// `GET /account/organ-donation`
pub async fn show(visit: Visit, holder: Holder) -> Result<Page, Failure> {
    page(&visit, &holder, &[]).await
}

/// `POST /account/organ-donation`
pub async fn submit(visit: Visit, holder: Holder, Form(form): Form<DonationForm>) -> Result<Response, Failure> {
    let Answer::Position(position) = form.answer() else {
        return Ok(page(&visit, &holder, &[donation_question::missing(visit.locale)]).await?.into_response());
    };
    organ_donation::state(&visit.services, &holder.person, position).await.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to("/account?done=donation").into_response())
}

async fn page(visit: &Visit, holder: &Holder, errors: &[FieldError]) -> Result<Page, Failure> {
    let locale = visit.locale;
    let declared = declarations::read(&visit.services, &holder.person).await.map_err(|error| visit.fail(&error))?;
    let stated = declared.organ_donation.map(|(_, position)| position);
    let content = html! {
        (back_link("/account", &t!(locale, "account-title")))
        (error_summary(locale, errors))
        h1 { (t!(locale, "donation-title")) }
        (donation_question::lead(locale))
        form method="post" novalidate {
            (donation_question::question(locale, stated, error_of(errors, "position")))
            div.button-row { (button(&t!(locale, "save"))) }
        }
    };
    let page = Page::new(locale, &t!(locale, "donation-title"), content).frame(holder.frame(HolderTab::Account));
    let page = page.path(&visit.path);
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}
