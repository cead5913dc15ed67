//! An app asks for leave to act in one's name.

use axum::Form;
use axum::extract::Path;
use axum::http::header::REFRESH;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use maud::html;
use serde::Deserialize;
use services::apps::{self, Waiting};

use super::right;
use crate::components::button::link_button;
use crate::cookies::{APP, secret};
use crate::failure::Failure;
use crate::page::Page;
use crate::pages::account::owner::AccountOwner;
use crate::side::Side;
use crate::t;
use crate::visit::{MaybePerson, Visit};

/// The answer given.
#[derive(Deserialize)]
pub struct AnswerForm {
    answer: Given,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Given {
    Allow,
    Refuse,
}

/// Where a request of this token is answered.
pub(in crate::pages::account) fn here(side: Side, token: &str) -> String {
    side.path(&format!("/apps/{token}"))
}

/// `GET /apps/{token}`. Who is not signed in does that first, and comes back.
pub async fn show(
    visit: Visit,
    MaybePerson(person): MaybePerson,
    owner: Result<AccountOwner, Failure>,
    jar: CookieJar,
    Path(token): Path<String>,
) -> Result<Response, Failure> {
    let owner = match owner {
        Ok(owner) => owner,
        Err(first) if person.is_none() => return Ok((jar.add(secret(APP, token)), first).into_response()),
        Err(elsewhere) => return Err(elsewhere),
    };
    let waiting = apps::waiting(&visit.services, &owner.person, &token).await.map_err(|error| visit.fail(&error))?;
    // Asked for here, so that the answer is not lost on the way.
    visit.proven(&owner.person)?;
    Ok(page(&visit, &owner, &waiting, &token).into_response())
}

/// `POST /apps/{token}`
pub async fn submit(
    visit: Visit,
    owner: AccountOwner,
    Path(token): Path<String>,
    Form(form): Form<AnswerForm>,
) -> Result<Response, Failure> {
    let answer = apps::answer(&visit.services, &owner.person, &token, form.answer == Given::Allow).await;
    let answer = answer.map_err(|error| visit.fail_towards(&error, &here(owner.side, &token)))?;
    let locale = visit.locale;
    let title = match form.answer {
        Given::Allow => t!(locale, "app-allowed-title", app = answer.app.clone()),
        Given::Refuse => t!(locale, "app-refused-title"),
    };
    let content = html! {
        h1 { (title) }
        p.lead { (t!(locale, "app-back", app = answer.app.clone())) }
        div.button-row { (link_button(&answer.address, &t!(locale, "app-continue", app = answer.app))) }
    };
    // By a page of its own: a form may not lead out of the portal, not even by a redirect.
    let refresh = format!("0;url={}", answer.address);
    let leaving = Page::new(locale, &title, content).frame(owner.frame()).path(&owner.path("/account"));
    Ok(([(REFRESH, refresh)], leaving).into_response())
}

fn page(visit: &Visit, owner: &AccountOwner, waiting: &Waiting, token: &str) -> Page {
    let locale = visit.locale;
    let app = || waiting.app.clone();
    let title = t!(locale, "app-ask-title", app = app());
    let lead = match owner.side {
        Side::Holder => t!(locale, "app-ask-holder", app = app(), publisher = waiting.publisher.clone()),
        Side::Professional => t!(locale, "app-ask-professional", app = app(), publisher = waiting.publisher.clone()),
    };
    let lasts = match waiting.until {
        Some(until) => t!(locale, "app-lasts-until", date = locale.date(locale.day_of(until))),
        None => t!(locale, "app-lasts-once"),
    };
    let content = html! {
        h1 { (title) }
        p.lead { (lead) }
        ul { @for one in &waiting.rights { li { (right(locale, *one)) } } }
        p { (lasts) }
        p { (t!(locale, "app-never-more")) }
        form method="post" action=(here(owner.side, token)) {
            div.button-row {
                button.nhsuk-button type="submit" name="answer" value="allow" { (t!(locale, "app-allow")) }
                button.nhsuk-button.nhsuk-button--secondary type="submit" name="answer" value="refuse" {
                    (t!(locale, "app-refuse"))
                }
            }
        }
    };
    Page::new(locale, &title, content).frame(owner.frame()).path(&visit.path)
}
