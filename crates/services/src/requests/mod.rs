//! What the holder asks somebody to put right, followed to its answer (features D14 and L5): a correction, an erasure, a
//! missing document, an access that is not recognised.
//!
//! A professional is asked for corrections and missing documents, the Agency's doctor for erasures, the helpdesk who
//! somebody on the life line was. The Agency learns the holder's words and nothing of what stands in the record.

pub mod agency;
pub mod all;
pub mod answer;
pub mod before;
pub mod make;
mod notify;
pub mod read;
pub(crate) mod remind;
pub mod waiting;
pub mod withdraw;

use dossier::access::{Act, AddressedFacts, Refusal, TraceFacts, TracedDocumentFacts};
use dossier::ids::{DossierId, RequestId};
use dossier::request::{Addressee, RequestKind, WORDS_LIMIT, WORDS_MINIMUM};
use dossier::trace::{Action, Outcome, TracedDocument};
use jiff::Timestamp;
use storage::Work;
use storage::dossiers::journal::JOURNAL;
use storage::dossiers::traces::{self, SealedTrace};
use storage::registry::addressed_requests::{self, AddressedRequest};

use crate::case::{Case, Particulars};
use crate::life_line::lines::named_document;
use crate::{Error, Problem};

/// The words of a request or an answer, without what surrounds them.
///
/// # Errors
/// [`Problem::RequestWords`] when they are too short or too long.
fn words(typed: &str) -> Result<String, Problem> {
    let words = typed.trim();
    let fits = (WORDS_MINIMUM..=WORDS_LIMIT).contains(&words.chars().count());
    if fits { Ok(words.to_owned()) } else { Err(Problem::RequestWords) }
}

/// A request as whoever is to answer names it: the record it is in, and what answering is decided on. One that does not
/// exist is in the journal, which is open to nobody.
async fn addressed(
    work: &mut Work,
    id: RequestId,
) -> Result<(DossierId, AddressedFacts, Option<AddressedRequest>), Error> {
    let Some(request) = addressed_requests::find(work, id).await? else {
        let facts = AddressedFacts { to: Addressee::Helpdesk, due_at: Timestamp::MAX };
        return Ok((JOURNAL, facts, None));
    };
    let facts = AddressedFacts { to: request.to, due_at: request.due_at };
    Ok((request.dossier, facts, Some(request)))
}

/// Whether the person of the case may see what a request is about: a document, a line, or one that is gone.
async fn is_seen(work: &mut Work, case: &Case, kind: RequestKind) -> Result<bool, Error> {
    match kind {
        RequestKind::MissingDocument => Ok(true),
        RequestKind::Rectification(id) | RequestKind::Erasure(id) => Ok(match case.document(id) {
            Some(document) => case.may(Act::ConsultDocument(document.facts())).is_ok(),
            None => case.may(Act::ReadTrace(ABOUT_WHAT_IS_GONE)).is_ok(),
        }),
        RequestKind::UnrecognisedAccess(id) => {
            let line = traces::find(work, &case.dossier, id).await?;
            Ok(line.is_some_and(|line| case.may(Act::ReadTrace(line_facts(case, &line))).is_ok()))
        }
    }
}

/// The document that a request is about, or that its line names, for whoever may see the request: an attempt at it must be
/// read of by nobody else.
async fn document_of(work: &mut Work, case: &Case, kind: RequestKind) -> Result<Option<TracedDocument>, Error> {
    match kind {
        RequestKind::MissingDocument => Ok(None),
        RequestKind::Rectification(id) | RequestKind::Erasure(id) => {
            Ok(case.document(id).map(storage::dossiers::documents::SealedDocument::traced))
        }
        RequestKind::UnrecognisedAccess(id) => {
            let Some(line) = traces::find(work, &case.dossier, id).await? else { return Ok(None) };
            match case.may(Act::ReadTrace(line_facts(case, &line))) {
                Ok(permit) => Ok(line.open(&permit)?.document),
                Err(_) => Ok(None),
            }
        }
    }
}

const ABOUT_WHAT_IS_GONE: TraceFacts =
    TraceFacts { by: None, tells_of_care: false, was_permitted: true, document: TracedDocumentFacts::Gone };

fn line_facts(case: &Case, line: &SealedTrace) -> TraceFacts {
    line.facts(named_document(case, line.document()))
}

/// The answer for what is not there for this person: the attempt is traced as one that is refused is.
async fn unknown(case: &Case, mut work: Work, act: Act, action: Action) -> Result<Error, Error> {
    let refusal = case.may(act).err().unwrap_or(Refusal::NotAllowed);
    let particulars = Particulars { action: Some(action), ..Particulars::default() };
    let trace = case.trace(act, Outcome::Refused(refusal), particulars)?;
    traces::append(&mut work, &case.dossier, &trace).await?;
    work.commit().await?;
    Ok(Error::NotFound)
}
