//! What came into a record since somebody was last there.

use dossier::access::{Provision, ProvisionKind};
use dossier::document::{Author, Envelope};
use dossier::ids::DocumentId;
use jiff::Timestamp;
use storage::Work;
use storage::registry::visits;

use super::consult_dossier::DocumentView;
use crate::case::Case;
use crate::{Error, Person};

/// What is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// When the visit before this one began.
    pub since: Timestamp,
    /// What others have filed since, or what could be read since, as far as the person may see it.
    pub documents: Vec<DocumentId>,
}

/// What is new since the last visit; nothing at the very first, and nothing for whoever has no session. The visit is noted
/// here: `documents` are those that the person may see, and no others are counted.
pub(super) async fn since_last_visit(
    work: &mut Work,
    case: &Case,
    person: &Person,
    documents: &[DocumentView],
) -> Result<Option<News>, Error> {
    let Some((account, session)) = person.account.zip(person.session) else { return Ok(None) };
    let mut known = visits::find(work, account, case.dossier.id).await?;
    let visit = if let Some(visit) = known.of(session) {
        visit
    } else {
        let visit = known.begin(session, case.now());
        visits::keep(work, account, case.dossier.id, &known).await?;
        visit
    };
    Ok(visit.before().map(|since| {
        let is_new = |envelope: &Envelope| since < appeared(case, envelope) && !is_own(person, envelope);
        let envelopes = documents.iter().map(|document| &document.envelope);
        News { since, documents: envelopes.filter(|one| is_new(one)).map(|one| one.id).collect() }
    }))
}

/// From when on it could be read: an announcement consultation may have come first.
fn appeared(case: &Case, envelope: &Envelope) -> Timestamp {
    let is_of_this = |kind| matches!(kind, ProvisionKind::Announcement { document, .. } if document == envelope.id);
    let announced = case.facts.provisions.iter().filter(|one| is_of_this(one.kind));
    announced.filter_map(Provision::end).fold(envelope.filed_at, Timestamp::max)
}

/// What somebody filed is no news to that person.
fn is_own(person: &Person, envelope: &Envelope) -> bool {
    match envelope.author {
        Author::Holder(id) | Author::Representative(id) | Author::Assistant(id) => {
            person.own_dossier().is_some_and(|own| own.holder == id)
        }
        Author::Professional(_) => false,
    }
}
