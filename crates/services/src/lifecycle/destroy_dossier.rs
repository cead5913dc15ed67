//! Destroying a record: its key goes, and with it everything (feature R8). What stays is a tombstone, the hashes of its
//! traces in the ledger, and a line in the Agency's journal.

use dossier::access::{Act, Basis, Permit};
use dossier::ids::{DocumentId, TraceId};
use dossier::lifecycle::Event;
use dossier::trace::{Action, Outcome, Trace};
use storage::Work;
use storage::dossiers::journal::{self, JOURNAL};
use storage::dossiers::{self, traces};

use crate::case::{Case, Particulars};
use crate::{Error, Services, fresh_uuid};

/// The work with the record destroyed in it and the destruction traced, to be committed; and the contents to delete
/// then. `event`: why.
pub(crate) async fn destroy(work: Work, case: Case, event: Event) -> Result<(Work, Vec<DocumentId>), Error> {
    destroy_on_request(work, case, event, None).await
}

/// The same. `reference`: of the signed request, when the Agency carries it out.
pub(crate) async fn destroy_on_request(
    work: Work,
    mut case: Case,
    event: Event,
    reference: Option<String>,
) -> Result<(Work, Vec<DocumentId>), Error> {
    let act = if event == Event::Opposed { Act::OpposeDossier } else { Act::DestroyDossier };
    let particulars = Particulars { context: reference.clone(), ..Particulars::default() };
    let (mut work, permit) = case.ask(work, act, particulars).await?;
    case.move_on(&mut work, &permit, event).await?;
    let contents = dossiers::destroy(&mut work, &case.dossier, &permit).await?;
    enter_in_journal(&mut work, &case, &permit, reference.as_deref()).await?;
    Ok((work, contents))
}

/// The record's own life line goes with its key. Holders are not named outside their records; staff at a desk are.
async fn enter_in_journal(work: &mut Work, case: &Case, permit: &Permit, reference: Option<&str>) -> Result<(), Error> {
    let journal = journal::open_journal(work).await?;
    let dossier = case.dossier.id;
    let is_on_request = permit.basis() == Basis::SignedRequest;
    let trace = Trace {
        id: TraceId::new(fresh_uuid(case.now())?),
        dossier: JOURNAL,
        at: case.now(),
        who: if is_on_request { case.who().clone() } else { crate::case::agency() },
        action: Action::of(permit.act()),
        document: None,
        whom: None,
        context: Some(reference.map_or_else(|| dossier.to_string(), |reference| format!("{dossier}, {reference}"))),
        outcome: Outcome::Permitted(permit.basis()),
    };
    Ok(traces::append(work, &journal, &trace).await?)
}

/// Deletes contents that are nobody's any more, and what is left of their rows.
pub(crate) async fn delete(services: &Services, contents: Vec<DocumentId>) {
    delete_contents(services, contents).await;
    scrub(services).await;
}

/// The act that made these contents nobody's is durable. What cannot be deleted now, or is not because the process dies,
/// the sweeper deletes.
pub(crate) async fn delete_contents(services: &Services, contents: Vec<DocumentId>) {
    for document in contents {
        if let Err(error) = services.storage.objects().delete(document).await {
            tracing::error!(%document, %error, "a content that is nobody's was not deleted; the sweeper will");
        }
    }
}

/// Removes what is left of deleted rows in the database's own files.
pub(crate) async fn scrub(services: &Services) {
    if let Err(error) = services.storage.retrying(|| services.storage.scrub()).await {
        tracing::error!(%error, "the database's files still hold deleted rows; the next destruction removes them");
    }
}
