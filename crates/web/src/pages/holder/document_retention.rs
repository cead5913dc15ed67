//! Agreeing to how long a document is kept (social security code, art. 60quater §5bis).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::document::Retention;
use dossier::ids::DocumentId;
use serde::Deserialize;
use services::documents::retention;
use services::{Error, Problem};

use crate::failure::Failure;
use crate::form::Form;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::visit::Visit;

/// What is agreed to: `life`, or a last day.
#[derive(Deserialize)]
pub struct RetentionForm {
    retention: String,
}

impl RetentionForm {
    fn agreed(&self) -> Option<Retention> {
        match self.retention.as_str() {
            "life" => Some(Retention::LifelongProposed),
            day => day.parse().ok().map(Retention::ShorterProposed),
        }
    }
}

/// `POST /documents/{document}/retention`
pub async fn submit(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
    Form(form): Form<RetentionForm>,
) -> Result<Response, Failure> {
    let agreed = form.agreed().ok_or_else(|| Failure::not_found(visit.locale))?;
    let outcome = retention::agree(&visit.services, &holder.person, holder.dossier(), document, agreed).await;
    let address = holder.path(&format!("/documents/{document}"));
    match outcome {
        Ok(()) | Err(Error::Invalid(Problem::AlreadyInForce)) => {
            Ok(Redirect::to(&format!("{address}?done=retention")).into_response())
        }
        // The author proposes something else by now: the page shows what.
        Err(Error::Invalid(Problem::Retention)) => Ok(Redirect::to(&address).into_response()),
        Err(error) => Err(visit.fail(&error)),
    }
}
