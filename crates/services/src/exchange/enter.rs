//! Entering everything a submission holds, in one transaction.

use dossier::access::{Act, Permit};
use dossier::document::list::{ListAbout, ListKind};
use dossier::document::{Category, DocumentList};
use dossier::ids::{DocumentId, DossierId, ListId};
use dossier::trace::{Action, Outcome};
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::dossiers::traces::{self, PendingTrace};
use storage::dossiers::{documents, lists, texts};
use storage::registry::submitted_identifiers::{self, Submitter};

use super::receive::{ReceivedDocument, ReceivedSubmission};
use super::shape;
use super::submission::{Provided, Submission};
use crate::case::Case;
use crate::documents::enter::{self, accompany, remember_author};
use crate::{Capacity, Error, Person, Problem, Services, fresh_uuid};

/// What is decided on before anything of a submission is entered.
pub(super) struct Asked {
    /// Where each new document is to lie, and in place of which.
    documents: Vec<(Category, Option<DocumentId>)>,
    /// The documents of the record that are named.
    named: Vec<DocumentId>,
}

pub(super) fn asked(submission: &Submission) -> Asked {
    let filings = submission.documents.iter().map(|document| &document.filing);
    let documents = filings.map(|filing| (filing.metadata.kind.category(), filing.replaces)).collect();
    Asked { documents, named: shape::named_documents(submission) }
}

/// Asks about all of it: the permits to file, in order. Nothing may be entered before, since a refusal is committed.
pub(super) async fn ask(case: &Case, mut work: Work, asked: &Asked) -> Result<(Work, Vec<Permit>), Error> {
    let mut permits = Vec::with_capacity(asked.documents.len());
    for &(category, replaces) in &asked.documents {
        let permit;
        (work, permit) = enter::ask(case, work, category, replaces).await?;
        permits.push(permit);
    }
    for &document in &asked.named {
        // To name a document is to know of it.
        (work, _) = case.ask_about(work, document, Act::ConsultDocument, Action::DocumentConsulted).await?;
    }
    Ok((work, permits))
}

/// Enters it, or nothing.
pub(super) async fn enter(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    submission: &ReceivedSubmission,
) -> Result<Provided, Error> {
    let now = services.now();
    let mut work = services.storage.begin().await?;
    let case = Case::open(&mut work, dossier, person, now).await?;
    let (mut work, permits) = ask(&case, work, &submission.asked).await?;
    let filing = permits.first().ok_or(Error::NotFound)?;
    take_names(&mut work, person, submission, case.dossier.id, now).await?;
    remember_author(&mut work, &case, person, filing).await?;
    let (set, folders) = enter_lists(&mut work, &case, filing, submission, now).await?;
    let trace = enter_documents(&mut work, case, person, &permits, submission, now).await?;
    work.commit_traced(trace).await?;
    Ok(Provided { documents: submission.ids(), set, folders })
}

async fn take_names(
    work: &mut Work,
    person: &Person,
    submission: &ReceivedSubmission,
    dossier: DossierId,
    now: Timestamp,
) -> Result<(), Error> {
    let submitter = submitter(person).ok_or(Error::NotFound)?;
    for identifier in &submission.identifiers {
        if !submitted_identifiers::take(work, submitter, identifier, dossier, now).await? {
            return Err(Problem::DuplicateIdentifier.into());
        }
    }
    Ok(())
}

/// Whose system it is; the Agency's files nothing.
const fn submitter(person: &Person) -> Option<Submitter> {
    match &person.capacity {
        Capacity::Holder(own) => Some(Submitter::Person(own.holder)),
        Capacity::Professional(one) => Some(Submitter::Professional(one.id)),
        Capacity::InstitutionProfessional(_, institution) | Capacity::Institution(institution) => {
            Some(Submitter::Institution(institution.id))
        }
        Capacity::Staff(_) => None,
    }
}

async fn enter_lists(
    work: &mut Work,
    case: &Case,
    permit: &Permit,
    submission: &ReceivedSubmission,
    now: Timestamp,
) -> Result<(ListId, Vec<ListId>), Error> {
    let list = |kind, about: &ListAbout, documents, folders| {
        let id = ListId::new(fresh_uuid(now)?);
        Ok::<_, Error>(DocumentList { id, kind, about: about.clone(), filed_at: now, documents, folders })
    };
    let mut folders = Vec::with_capacity(submission.folders.len());
    for (about, documents) in &submission.folders {
        let folder = list(ListKind::Folder, about, documents.clone(), Vec::new())?;
        lists::insert(work, &case.dossier, permit, &folder).await?;
        folders.push(folder.id);
    }
    let documents = [submission.ids(), submission.named.clone()].concat();
    let set = list(ListKind::SubmissionSet, &submission.set, documents, folders.clone())?;
    lists::insert(work, &case.dossier, permit, &set).await?;
    Ok((set.id, folders))
}

/// Enters the documents, each with its line of the life line. What else the first permit obliges to is done once: a
/// submission is one act towards the holder.
async fn enter_documents(
    work: &mut Work,
    mut case: Case,
    person: &Person,
    permits: &[Permit],
    submission: &ReceivedSubmission,
    now: Timestamp,
) -> Result<PendingTrace, Error> {
    let mut first = None;
    for (document, permit) in submission.documents.iter().zip(permits) {
        let ReceivedDocument { received, key, words } = document;
        let envelope = received.envelope(person, permit, now)?;
        documents::insert(work, &case.dossier, permit, &envelope, key).await?;
        texts::insert(work, &case.dossier, permit, &envelope, key, words).await?;
        accompany(work, &case, permit, &envelope, received.announcement).await?;
        let particulars = enter::named(&envelope);
        if first.is_none() {
            first = Some(case.record(work, permit, particulars).await?);
        } else {
            let trace = case.trace(permit.act(), Outcome::Permitted(permit.basis()), particulars)?;
            traces::append(work, &case.dossier, &trace).await?;
        }
        case = case.later(SignedDuration::from_micros(1));
    }
    first.ok_or(Error::NotFound)
}

impl ReceivedSubmission {
    fn ids(&self) -> Vec<DocumentId> {
        self.documents.iter().map(|document| document.received.id).collect()
    }
}
