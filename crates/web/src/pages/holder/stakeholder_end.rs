//! What ends with one tap, from the row of the person it is about.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::ProfessionalId;
use services::Error;
use services::grants::{block, circle, presence_code};

use crate::failure::Failure;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::visit::Visit;

/// `POST /stakeholders/{professional}/withdraw`
pub async fn withdraw(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Response, Failure> {
    let done = circle::withdraw(&visit.services, &holder.person, holder.dossier(), id, None).await;
    back(&visit, &holder, &done, &format!("/stakeholders?done=withdrawn&who={id}"))
}

/// `POST /stakeholders/{professional}/end-presence`
pub async fn presence(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Response, Failure> {
    let done = presence_code::end(&visit.services, &holder.person, holder.dossier(), id, None).await;
    back(&visit, &holder, &done, &format!("/stakeholders?done=presence-ended&who={id}"))
}

/// `POST /stakeholders/{professional}/unblock`
pub async fn unblock(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Response, Failure> {
    let done = block::unblock(&visit.services, &holder.person, holder.dossier(), id, None).await;
    back(&visit, &holder, &done, &format!("/stakeholders/blocked?done=unblocked&who={id}"))
}

fn back(visit: &Visit, holder: &HolderSide, done: &Result<(), Error>, page: &str) -> Result<Response, Failure> {
    match done {
        Ok(()) => Ok(Redirect::to(&holder.path(page)).into_response()),
        Err(error) => Err(visit.fail(error)),
    }
}
