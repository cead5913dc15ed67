//! How long a document is kept, other than the usual ten years: its author proposes, the holder agrees (social security
//! code, art. 60quater §5bis). Both are dated, and both stay.

use dossier::access::{Act, ProvisionKind, RetentionTerm};
use dossier::document::{Envelope, Retention};
use dossier::ids::{DocumentId, DossierId};
use dossier::lifecycle::term_after;
use dossier::trace::Action;
use jiff::{Timestamp, ToSpan};
use storage::dossiers::documents;

use super::open_document::named;
use crate::case::{Case, Particulars};
use crate::clock::start_of_luxembourg_day;
use crate::{Error, Person, Problem, Services};

/// Proposes how long a document is kept, in place of what was proposed before.
///
/// # Errors
/// [`Problem::Retention`] for no end between now and the usual ten years; [`Problem::AlreadyInForce`] when just that is
/// proposed; [`Error::NotFound`] when there is no such document for this person; [`Error::Refused`] for anybody but its
/// author.
pub async fn propose(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
    proposal: Retention,
) -> Result<(), Error> {
    let now = services.now();
    let term = term(proposal).ok_or(Problem::Retention)?;
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, id, Act::ProposeRetention, Action::RetentionProposed).await;
            let (mut work, permit) = asked?;
            let envelope = case.document(id).ok_or(Error::NotFound)?.open(&permit)?;
            check(term, envelope, now)?;
            let kind = ProvisionKind::RetentionProposal { document: id, term };
            if case.facts.has(kind, now) {
                return Err(Problem::AlreadyInForce.into());
            }
            case.end(&mut work, &permit, |kind| is_proposal(kind, id)).await?;
            case.provide(&mut work, &permit, kind, None).await?;
            let trace = case.record(&mut work, &permit, with_term(&case, id, term)).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// Agrees to what was proposed for a document, when it was filed or since. `agreed`: what the holder was shown; from now
/// on the document is kept that long and no longer.
///
/// # Errors
/// [`Problem::Retention`] when that is not what is proposed now, or its end is over; [`Problem::AlreadyInForce`];
/// [`Error::NotFound`] when there is no such document for this person; [`Error::Refused`] for anybody but the holder and
/// who represents the holder.
pub async fn agree(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
    agreed: Retention,
) -> Result<(), Error> {
    let now = services.now();
    let term = term(agreed).ok_or(Problem::Retention)?;
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, id, Act::AgreeRetention, Action::RetentionAgreed).await;
            let (mut work, permit) = asked?;
            let envelope = case.document(id).ok_or(Error::NotFound)?.open(&permit)?;
            let kind = ProvisionKind::RetentionAgreement { document: id, term };
            if case.facts.has(kind, now) {
                return Err(Problem::AlreadyInForce.into());
            }
            if proposed(&case, envelope) != Some(term) {
                return Err(Problem::Retention.into());
            }
            check(term, envelope, now)?;
            case.end(&mut work, &permit, |kind| is_proposal(kind, id) || is_agreement(kind, id)).await?;
            case.provide(&mut work, &permit, kind, None).await?;
            documents::keep_until(&mut work, &case.dossier, &permit, kind).await?;
            let trace = case.record(&mut work, &permit, with_term(&case, id, term)).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// The term that was meant; none for the usual one.
fn term(retention: Retention) -> Option<RetentionTerm> {
    match retention {
        Retention::TenYears => None,
        Retention::LifelongProposed => Some(RetentionTerm::ForLife),
        Retention::ShorterProposed(last_day) => {
            let end = last_day.checked_add(1.day()).and_then(start_of_luxembourg_day).ok()?;
            Some(RetentionTerm::Until(end))
        }
    }
}

fn check(term: RetentionTerm, envelope: &Envelope, now: Timestamp) -> Result<(), Problem> {
    match term {
        RetentionTerm::Until(end) if end <= now || term_after(envelope.filed_at) <= end => Err(Problem::Retention),
        RetentionTerm::Until(_) | RetentionTerm::ForLife => Ok(()),
    }
}

/// What the author proposed last: since the filing, or with it, unless that was dealt with.
pub(super) fn proposed(case: &Case, envelope: &Envelope) -> Option<RetentionTerm> {
    let mut about = case.facts.provisions.iter().filter(|one| is_proposal(one.kind, envelope.id));
    match about.next_back() {
        Some(last) if last.is_in_force(case.now()) => match last.kind {
            ProvisionKind::RetentionProposal { term, .. } => Some(term),
            _ => None,
        },
        Some(_) => None,
        None => term(envelope.metadata.retention),
    }
}

fn is_proposal(kind: ProvisionKind, id: DocumentId) -> bool {
    matches!(kind, ProvisionKind::RetentionProposal { document, .. } if document == id)
}

fn is_agreement(kind: ProvisionKind, id: DocumentId) -> bool {
    matches!(kind, ProvisionKind::RetentionAgreement { document, .. } if document == id)
}

/// What the life line says of the term: its last moment, or nothing for life.
fn with_term(case: &Case, id: DocumentId, term: RetentionTerm) -> Particulars {
    let context =
        term.end().map(|end| crate::clock::luxembourg_day(end - jiff::SignedDuration::from_micros(1)).to_string());
    Particulars { context, ..named(case, id) }
}
