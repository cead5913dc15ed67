//! Watching a consultation: what professionals read and file in the record, from the first minute on. Watching is one act,
//! traced once; it is good for an hour, however often the page asks again.

use dossier::access::{Act, Permit, ProvisionKind, TracedDocumentFacts};
use dossier::ids::{DossierId, TraceId};
use dossier::trace::{Action, Outcome, Trace};
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::dossiers::traces::{self, SealedTrace};

use super::lines::{self, Stretch};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Services, notices};

/// How long one consultation is followed at most.
pub const LONGEST: SignedDuration = SignedDuration::from_mins(60);

/// The newest lines of the life line that are looked through.
const MOST: usize = 500;

/// What was seen of a consultation.
pub struct Followed {
    /// The line of the life line that says that it is followed: names it when the page asks again.
    pub by: TraceId,
    /// From when on.
    pub since: Timestamp,
    /// Until when it can be followed.
    pub until: Timestamp,
    /// What professionals did or tried since then, the newest first.
    pub lines: Vec<Trace>,
}

/// Begins to follow, or looks again: `by` is what the first answer named. What was given up longer than an hour ago, or was
/// somebody else's, begins anew.
///
/// # Errors
/// [`Error::Refused`] when the life line is not the person's to read.
pub async fn follow(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    by: Option<TraceId>,
) -> Result<Followed, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let particulars = Particulars { action: Some(Action::ConsultationFollowed), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, Act::ReadLifeLine, particulars.clone()).await?;
            if let Some(begun) = begun(&mut work, &case, &permit, person, by).await? {
                return seen(&mut work, &case, &permit, &begun).await;
            }
            let outcome = Outcome::Permitted(permit.basis());
            let begun = case.trace(permit.act(), outcome, particulars)?;
            let followed = seen(&mut work, &case, &permit, &begun).await?;
            notices::fulfil(&mut work, &case, &permit).await?;
            let pending = traces::permitted(&mut work, &case.dossier, &permit, &begun).await?;
            work.commit_traced(pending).await?;
            Ok(followed)
        })
        .await
}

/// The line that says that this person follows, while it is good.
pub(super) async fn begun(
    work: &mut Work,
    case: &Case,
    permit: &Permit,
    person: &Person,
    by: Option<TraceId>,
) -> Result<Option<Trace>, Error> {
    let Some(by) = by else { return Ok(None) };
    let line = lines::one(work, case, permit, by).await?;
    let role = person.who(&case.facts).role;
    Ok(line.filter(|line| {
        line.action == Action::ConsultationFollowed
            && matches!(line.outcome, Outcome::Permitted(_))
            && line.who.role == role
            && case.now() < line.at + LONGEST
    }))
}

/// What there is to see of the consultation that is followed so.
pub(super) async fn seen(work: &mut Work, case: &Case, permit: &Permit, begun: &Trace) -> Result<Followed, Error> {
    let since = since(case, begun.at);
    let stretch = Stretch { not_before: Some(first_id(since)), most: MOST };
    let found = lines::newest(work, case, permit, stretch, is_of_a_professional).await?;
    // Identifiers tell the time to the millisecond only.
    let lines = found.lines.into_iter().filter(|line| since <= line.at).collect();
    Ok(Followed { by: begun.id, since, until: begun.at + LONGEST, lines })
}

fn is_of_a_professional(line: &SealedTrace) -> bool {
    line.facts(TracedDocumentFacts::None).by.is_some()
}

/// A code may have been given before the page was opened: what came of that belongs to it.
fn since(case: &Case, begun: Timestamp) -> Timestamp {
    let given = case.facts.provisions.iter().filter(|one| matches!(one.kind, ProvisionKind::PresenceCode(_)));
    given.filter(|one| one.is_in_force(begun)).map(|one| one.from).fold(begun, Timestamp::min)
}

/// No line of that moment or later has a smaller identifier.
pub(super) fn first_id(since: Timestamp) -> TraceId {
    let milliseconds = u64::try_from(since.as_millisecond()).unwrap_or(0);
    TraceId::new(uuid::Builder::from_unix_timestamp_millis(milliseconds, &[0; 10]).into_uuid())
}
