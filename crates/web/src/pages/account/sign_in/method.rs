//! The method chosen at activation, « Envoyer le code ».

use axum::response::{IntoResponse, Redirect, Response};
use dossier::account::ContactPoint;
use maud::html;
use serde::Deserialize;
use services::account::sign_in;
use services::{Error, Problem};

use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::radios::Radios;
use crate::failure::Failure;
use crate::form::Form;
use crate::locale::Locale;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// The form.
#[derive(Deserialize)]
pub struct MethodForm {
    /// The contact point's place in the list.
    method: Option<usize>,
    /// There when another code is asked for.
    again: Option<String>,
}

/// `GET /sign-in/method`
pub async fn show(visit: Visit, side: Side) -> Result<Page, Failure> {
    page(&visit, side, None, &[]).await
}

/// `POST /sign-in/method`; also from the page of the code, for a new one.
pub async fn submit(visit: Visit, side: Side, Form(form): Form<MethodForm>) -> Result<Response, Failure> {
    let sent = match form.method {
        Some(method) => sign_in::send_code(&visit.services, visit.conversation()?, method).await.map(|()| method),
        None => Err(Problem::ContactPoint.into()),
    };
    let error = match sent {
        Ok(method) => {
            let done = if form.again.is_some() { "&done=sent" } else { "" };
            return Ok(Redirect::to(&side.path(&format!("/sign-in/code?method={method}{done}"))).into_response());
        }
        Err(Error::Invalid(Problem::ContactPoint)) => FieldError::new("method", t!(visit.locale, "invalid-choice")),
        Err(Error::Invalid(problem)) => field_error(visit.locale, side, problem),
        Err(error) => return Err(visit.fail(&error)),
    };
    Ok(page(&visit, side, form.method, &[error]).await?.into_response())
}

async fn page(visit: &Visit, side: Side, chosen: Option<usize>, errors: &[FieldError]) -> Result<Page, Failure> {
    let locale = visit.locale;
    let methods = sign_in::methods(&visit.services, visit.conversation()?).await;
    let (contact_points, _) = methods.map_err(|error| visit.fail(&error))?;
    let radios = Radios::new("method", &t!(locale, "sign-in-method"))
        .selected(Some(&chosen.unwrap_or_default().to_string()))
        .error(error_of(errors, "method"));
    let radios = contact_points.iter().enumerate().fold(radios, |radios, (place, contact_point)| {
        radios.option(&place.to_string(), &label(locale, contact_point))
    });
    let content = html! {
        (back_link(&side.path("/sign-in"), &t!(locale, "back")))
        (error_summary(locale, errors))
        h1 { (t!(locale, "sign-in-method-title")) }
        form method="post" novalidate {
            (radios)
            div.button-row { (button(&t!(locale, "send-code"))) }
        }
    };
    let page = Page::new(locale, &t!(locale, "sign-in-method-title"), content).frame(side.frame()).path(&visit.path);
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}

fn label(locale: Locale, contact_point: &ContactPoint) -> String {
    match contact_point {
        ContactPoint::Email(_) => t!(locale, "method-email", contact = contact_point.masked()),
        ContactPoint::Phone(_) => t!(locale, "method-phone", contact = contact_point.masked()),
    }
}
