//! Proving it with PIN, fingerprint or face.

use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use services::Error;
use services::account::passkeys;

use super::{Back, password};
use crate::cookies::{CONVERSATION, removed};
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::account::owner::SignedIn;
use crate::pages::account::sign_in::passkey::asked;
use crate::problems::field_error;
use crate::visit::Visit;

/// What the device answered, and where to go afterwards.
#[derive(Deserialize)]
pub struct AnswerForm {
    credential: String,
    #[serde(default)]
    back: String,
}

/// `POST /confirm-identity/passkey/options`
pub async fn options(visit: Visit, owner: SignedIn, jar: CookieJar) -> Result<Response, Failure> {
    let begun = passkeys::prove::begin(&visit.services, &owner.person).await;
    Ok(asked(jar, begun.map_err(|error| visit.fail(&error))?))
}

/// `POST /confirm-identity/passkey`
pub async fn submit(
    visit: Visit,
    owner: SignedIn,
    jar: CookieJar,
    Form(form): Form<AnswerForm>,
) -> Result<Response, Failure> {
    let back = Back { back: form.back };
    let token = visit.conversation()?;
    match passkeys::prove::finish(&visit.services, &owner.person, token, &form.credential, visit.from).await {
        Ok(()) => Ok((jar.add(removed(CONVERSATION)), back.go(owner.side)).into_response()),
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, owner.side, problem)];
            Ok(password::page(&visit, &owner, &back, &errors).await?.into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}
