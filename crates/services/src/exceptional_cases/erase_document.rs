//! Destroying a document's content in an exceptional case. A tombstone and the trace stay (seed 000).

use dossier::access::Act;
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::Action;
use storage::dossiers::documents;

use crate::case::{Case, Particulars};
use crate::lifecycle::destroy_dossier;
use crate::{Error, Person, Services};

/// Destroys the document's key, envelope and content. The holder is told at once.
///
/// # Errors
/// [`Error::NotFound`] when no approved case of this person reaches the document, or there is none.
pub async fn erase_document(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, id, Act::EraseDocument, Action::DocumentErased).await;
            let (mut work, permit) = asked?;
            let document = case.document(id).map(documents::SealedDocument::traced);
            documents::destroy(&mut work, &case.dossier, &permit).await?;
            let trace = case.record(&mut work, &permit, Particulars { document, ..Particulars::default() }).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await?;
    destroy_dossier::delete(services, vec![id]).await;
    Ok(())
}
