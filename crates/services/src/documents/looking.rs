//! One look at a document's content, traced once.

use dossier::access::Permit;
use dossier::ids::TraceId;
use jiff::SignedDuration;
use storage::Traced;
use storage::Work;
use storage::dossiers::{self, looks};

use crate::case::{Case, Particulars};
use crate::{Error, Person};

/// How long after its page a content may still be asked for as part of the same look: slow telephones included.
const ONE_LOOK: SignedDuration = SignedDuration::from_mins(5);

/// The trace under which the content may leave: that of the page it is shown inside, or one of its own.
pub(super) async fn traced(
    mut work: Work,
    case: &Case,
    person: &Person,
    permit: &Permit,
    particulars: Particulars,
    inside: Option<TraceId>,
) -> Result<Traced, Error> {
    if let Some(page) = inside {
        let (who, since) = (person.who(&case.facts), case.now() - ONE_LOOK);
        if let Some(traced) = looks::continued(&mut work, &case.dossier, permit, page, &who, since).await? {
            return Ok(traced);
        }
    }
    dossiers::note_access(&mut work, &case.dossier, permit).await?;
    let trace = case.record(&mut work, permit, particulars).await?;
    Ok(work.commit_traced(trace).await?)
}
