//! Taking a request back while it waits for its answer. Whoever was to answer finds it no more.

use dossier::access::Act;
use dossier::ids::{DossierId, RequestId};
use dossier::request::{RequestState, Topic};
use dossier::trace::Action;
use storage::dossiers::requests;
use storage::registry::addressed_requests;

use super::{document_of, is_seen, unknown};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services};

/// Takes a request back.
///
/// # Errors
/// [`Problem::AlreadySettled`] when it was answered or taken back before; [`Error::NotFound`] when there is no such request
/// for this person; [`Error::Refused`] when it is not the person's to take back.
pub async fn withdraw(services: &Services, person: &Person, dossier: DossierId, id: RequestId) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let sealed = match requests::find(&mut work, &case.dossier, id).await? {
                Some(sealed) if is_seen(&mut work, &case, sealed.kind()).await? => sealed,
                _ => {
                    let act = Act::WithdrawRequest(Topic::MissingDocument);
                    return Err(unknown(&case, work, act, Action::RequestWithdrawn).await?);
                }
            };
            let act = Act::WithdrawRequest(sealed.kind().topic());
            let document = document_of(&mut work, &case, sealed.kind()).await?;
            let refused = Particulars { document, ..Particulars::default() };
            let (mut work, permit) = case.ask(work, act, refused).await?;
            let request = sealed.open(&permit)?;
            if !request.is_open() {
                return Err(Problem::AlreadySettled.into());
            }
            let withdrawn = RequestState::Withdrawn { at: case.now() };
            requests::settle(&mut work, &case.dossier, &permit, &request, withdrawn).await?;
            addressed_requests::take_back(&mut work, id).await?;
            let particulars = Particulars { document: request.about, ..Particulars::default() };
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
