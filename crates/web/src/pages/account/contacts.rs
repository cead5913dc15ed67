//! Where codes and notices go: which there are, another one, away with one.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use dossier::account::{ContactPoint, ONE_TIME_CODE_LIFE};
use maud::{Markup, html};
use serde::Deserialize;
use services::account::contact_points;
use services::{Error, Problem};

use super::own_account::{Arrival, contact_name};
use super::owner::AccountOwner;
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::code_field::CodeField;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::notice::done;
use crate::components::one_tap::OneTap;
use crate::components::text_field::TextField;
use crate::components::thing_row::{ThingRow, thing_rows};
use crate::cookies::{CONVERSATION, removed, secret};
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::icons::Icon;
use crate::page::Page;
use crate::problems::field_error;
use crate::t;
use crate::visit::Visit;

const HERE: &str = "/account/contacts";

/// A contact point to be added.
#[derive(Default, Deserialize)]
pub struct ContactForm {
    contact: String,
}

/// A contact point to be removed.
#[derive(Deserialize)]
pub struct RemovalForm {
    place: usize,
    shown: String,
}

/// The code that was sent there.
#[derive(Deserialize)]
pub struct CodeForm {
    code: String,
}

/// `GET /account/contacts`
pub async fn show(visit: Visit, owner: AccountOwner, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    visit.proven(&owner.person)?;
    Ok(page(&visit, &owner, arrival.done.as_deref(), "", &[]))
}

/// `POST /account/contacts`
pub async fn add(
    visit: Visit,
    owner: AccountOwner,
    jar: CookieJar,
    Form(form): Form<ContactForm>,
) -> Result<Response, Failure> {
    match contact_points::add(&visit.services, &owner.person, &form.contact).await {
        Ok(token) => {
            let jar = jar.add(secret(CONVERSATION, token));
            Ok((jar, Redirect::to(&owner.path("/account/contacts/confirm"))).into_response())
        }
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, owner.side, problem)];
            Ok(page(&visit, &owner, None, &form.contact, &errors).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

/// `GET /account/contacts/confirm`
pub async fn ask(visit: Visit, owner: AccountOwner) -> Result<Page, Failure> {
    code_page(&visit, &owner, &[]).await
}

/// `POST /account/contacts/confirm`
pub async fn confirm(
    visit: Visit,
    owner: AccountOwner,
    jar: CookieJar,
    Form(form): Form<CodeForm>,
) -> Result<Response, Failure> {
    if form.code.trim().is_empty() {
        let error = FieldError::new("code", t!(visit.locale, "invalid-one-time-code-missing"));
        return Ok(code_page(&visit, &owner, &[error]).await?.into_response());
    }
    match contact_points::confirm(&visit.services, &owner.person, visit.conversation()?, &form.code).await {
        Ok(()) => {
            let next = Redirect::to(&owner.path("/account/contacts?done=added"));
            Ok((jar.add(removed(CONVERSATION)), next).into_response())
        }
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, owner.side, problem)];
            Ok(code_page(&visit, &owner, &errors).await?.into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

/// `POST /account/contacts/remove`
pub async fn remove(visit: Visit, owner: AccountOwner, Form(form): Form<RemovalForm>) -> Result<Response, Failure> {
    match contact_points::remove(&visit.services, &owner.person, form.place, &form.shown).await {
        Ok(()) => Ok(Redirect::to(&owner.path("/account/contacts?done=removed")).into_response()),
        Err(Error::Invalid(problem @ Problem::LastContactPoint)) => {
            let errors = [field_error(visit.locale, owner.side, problem)];
            Ok(page(&visit, &owner, None, "", &errors).into_response())
        }
        Err(error) => Err(visit.fail_towards(&error, &owner.path(HERE))),
    }
}

fn page(visit: &Visit, owner: &AccountOwner, arrival: Option<&str>, typed: &str, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "contacts-title");
    let content = html! {
        (back_link(&owner.path("/account"), &t!(locale, "tab-account")))
        @match arrival {
            Some("added") => (done(&t!(locale, "contact-added"))),
            Some("removed") => (done(&t!(locale, "contact-removed"))),
            _ => {}
        }
        (error_summary(locale, errors))
        h1 { (title) }
        p { (t!(locale, "account-contacts-explained")) }
        div.card { (rows(visit, owner)) }
        h2 { (t!(locale, "contact-add")) }
        form method="post" action=(owner.path(HERE)) novalidate {
            (TextField::new("contact", &t!(locale, "activation-contact-field"))
                .hint(&t!(locale, "activation-contact-hint"))
                .value(typed)
                .error(error_of(errors, "contact")))
            div.button-row { (button(&t!(locale, "send-code"))) }
        }
    };
    let page = Page::new(locale, &title, content).frame(owner.frame()).path(&owner.path(HERE));
    if errors.is_empty() { page } else { page.with_errors() }
}

fn rows(visit: &Visit, owner: &AccountOwner) -> Markup {
    let all = &owner.person.contact_points;
    let rows = all.iter().enumerate().map(|(place, one)| ThingRow {
        icon: Icon::Letter,
        name: html! { (one.masked()) },
        details: vec![contact_name(visit.locale, one)],
        action: if all.len() > 1 {
            removal(visit, owner, place, one)
        } else {
            html! {}
        },
    });
    thing_rows(&rows.collect::<Vec<_>>())
}

fn removal(visit: &Visit, owner: &AccountOwner, place: usize, one: &ContactPoint) -> Markup {
    let about = t!(visit.locale, "contact-remove-named", name = one.masked());
    OneTap::taking_away(owner.path("/account/contacts/remove"), t!(visit.locale, "remove"), about)
        .field("place", place.to_string())
        .field("shown", one.masked())
        .render()
}

async fn code_page(visit: &Visit, owner: &AccountOwner, errors: &[FieldError]) -> Result<Page, Failure> {
    let locale = visit.locale;
    let added = contact_points::being_added(&visit.services, &owner.person, visit.conversation()?).await;
    let contact = added.map_err(|error| visit.fail(&error))?.masked();
    let title = t!(locale, "sign-in-code-title");
    let content = html! {
        (back_link(&owner.path(HERE), &t!(locale, "back")))
        (error_summary(locale, errors))
        h1 { (title) }
        p { (t!(locale, "one-time-code-sent", contact = contact)) }
        form method="post" novalidate {
            (CodeField::one_time("code", &t!(locale, "one-time-code"))
                .hint(&t!(locale, "one-time-code-hint", minutes = ONE_TIME_CODE_LIFE.as_mins()))
                .error(error_of(errors, "code")))
            div.button-row { (button(&t!(locale, "contact-add"))) }
        }
    };
    let page = Page::new(locale, &title, content).frame(owner.frame()).path(&visit.path);
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}
