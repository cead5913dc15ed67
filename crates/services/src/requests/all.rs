//! « Mes demandes »: what was asked in a record, where each request stands, and its answer.

use dossier::access::Act;
use dossier::ids::DossierId;
use dossier::request::{HolderRequest, RequestKind};
use storage::dossiers::requests;

use super::is_seen;
use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// A request as the holder's side sees it.
#[derive(Clone)]
pub struct RequestView {
    /// The request.
    pub request: HolderRequest,
    /// The title of the document it is about, while that is there.
    pub title: Option<String>,
    /// Whether the answer should have come by now.
    pub is_overdue: bool,
    /// Whether this person may take it back now.
    pub may_withdraw: bool,
}

/// The requests of a record, the newest first; one about something that this person may not see is absent.
///
/// # Errors
/// [`Error::Refused`] when these are not the person's to see.
pub async fn all(services: &Services, person: &Person, dossier: DossierId) -> Result<Vec<RequestView>, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ConsultRequests, Particulars::default()).await?;
            let mut views = Vec::new();
            for sealed in requests::all(&mut work, &case.dossier).await? {
                if is_seen(&mut work, &case, sealed.kind()).await? {
                    views.push(view(&case, sealed.open(&permit)?)?);
                }
            }
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(views)
        })
        .await
}

fn view(case: &Case, request: HolderRequest) -> Result<RequestView, Error> {
    Ok(RequestView {
        title: title(case, request.kind)?,
        is_overdue: request.is_overdue(case.now()),
        may_withdraw: request.is_open() && case.may(Act::WithdrawRequest(request.kind.topic())).is_ok(),
        request,
    })
}

/// What the document is called, for whoever may see it.
pub(super) fn title(case: &Case, kind: RequestKind) -> Result<Option<String>, Error> {
    let Some(document) = kind.document().and_then(|id| case.document(id)) else { return Ok(None) };
    let Ok(permit) = case.may(Act::ConsultDocument(document.facts())) else { return Ok(None) };
    Ok(Some(document.open(&permit)?.metadata.title.clone()))
}
