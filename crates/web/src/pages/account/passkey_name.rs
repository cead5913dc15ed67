//! What a passkey is called, so that its owner knows it again.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::PasskeyId;
use maud::html;
use serde::Deserialize;
use services::Error;
use services::account::passkeys::own::{self, NAME_LIMIT};

use super::owner::AccountOwner;
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::page::Page;
use crate::problems::field_error;
use crate::t;
use crate::visit::Visit;

/// Which one.
#[derive(Deserialize)]
pub struct Which {
    passkey: PasskeyId,
}

/// The form.
#[derive(Deserialize)]
pub struct NameForm {
    name: String,
}

/// `GET /account/passkeys/rename`
pub async fn show(visit: Visit, owner: AccountOwner, Query(which): Query<Which>) -> Result<Page, Failure> {
    let keys = own::list(&visit.services, &owner.person).await.map_err(|error| visit.fail(&error))?;
    let key = keys.into_iter().find(|key| key.id == which.passkey);
    let key = key.ok_or(Failure::not_found(visit.locale))?;
    Ok(page(&visit, &owner, &key.name, &[]))
}

/// `POST /account/passkeys/rename`
pub async fn submit(
    visit: Visit,
    owner: AccountOwner,
    Query(which): Query<Which>,
    Form(form): Form<NameForm>,
) -> Result<Response, Failure> {
    match own::rename(&visit.services, &owner.person, which.passkey, &form.name).await {
        Ok(()) => Ok(Redirect::to(&owner.path("/account/passkeys?done=renamed")).into_response()),
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, owner.side, problem)];
            Ok(page(&visit, &owner, &form.name, &errors).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn page(visit: &Visit, owner: &AccountOwner, name: &str, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "passkey-rename-title");
    let content = html! {
        (back_link(&owner.path("/account/passkeys"), &t!(locale, "back")))
        (error_summary(locale, errors))
        h1 { (title) }
        form method="post" novalidate {
            (TextField::new("name", &t!(locale, "passkey-name"))
                .hint(&t!(locale, "passkey-name-hint", limit = NAME_LIMIT))
                .value(name)
                .error(error_of(errors, "name")))
            div.button-row { (button(&t!(locale, "save"))) }
        }
    };
    let page = Page::new(locale, &title, content).frame(owner.frame()).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
