//! What the form shows before somebody contests an access.

use dossier::access::{Act, RequestFacts};
use dossier::ids::{DossierId, TraceId};
use dossier::request::ContestedLine;
use dossier::trace::Action;
use storage::dossiers::traces;

use super::{line_facts, make::ANY_LINE, unknown};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// The line that the person is about to contest: who and when. Looking at it is a line itself, like opening the life line.
///
/// # Errors
/// [`Error::NotFound`] when there is no such line for this person; [`Error::Refused`] when it is not the person's to contest.
pub async fn contested_line(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: TraceId,
) -> Result<ContestedLine, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ReadLifeLine, Particulars::default()).await?;
            let found = traces::find(&mut work, &case.dossier, id).await?;
            let seen = found.and_then(|line| {
                let facts = line_facts(&case, &line);
                let may_ask = case.may(Act::MakeRequest(RequestFacts::UnrecognisedAccess(facts))).is_ok();
                case.may(Act::ReadTrace(facts)).ok().filter(|_| may_ask).map(|permit| (line, permit))
            });
            let Some((line, reading)) = seen else {
                let act = Act::MakeRequest(RequestFacts::UnrecognisedAccess(ANY_LINE));
                return Err(unknown(&case, work, act, Action::AccessContested).await?);
            };
            let line = line.open(&reading)?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(ContestedLine { name: line.who.name, organisation: line.who.organisation, at: line.at })
        })
        .await
}
