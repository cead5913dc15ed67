//! Finding and fetching documents (IHE ITI-66, ITI-67, ITI-68).
//!
//! A transport gets everything that this person may see and picks from it what was asked for: no query is a rule, and
//! what is not permitted can neither be found nor counted.

use std::collections::HashSet;

use dossier::access::{Act, Basis, Permit};
use dossier::document::{DocumentList, Envelope};
use dossier::ids::{DocumentId, DossierId, ListId};
use dossier::trace::Action;
use storage::dossiers::{self, lists};
use storage::registry::known_patients;
use storage::{Traced, Work};

use crate::case::{Case, Particulars};
use crate::documents::consult_dossier::shown;
use crate::documents::open_document::{self, Content, Delivery, named};
use crate::{Error, Person, Services};

/// A document as one person sees it.
pub struct FoundDocument {
    /// Everything but the content. Other documents are named only as far as the person may see them.
    pub envelope: Envelope,
    /// Whether a newer version, which the person may see, has taken its place.
    pub is_superseded: bool,
    /// On what basis it may be seen.
    pub basis: Basis,
}

/// Every document of the record that this person may see now, the newest first, replaced versions too.
///
/// # Errors
/// [`Error::Refused`] when there is no such record or this person may not open it.
pub async fn find_documents(
    services: &Services,
    person: &Person,
    dossier: DossierId,
) -> Result<Vec<FoundDocument>, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (work, permit) = case.ask(work, Act::ConsultDossier, Particulars::default()).await?;
            let found = seen(&case)?;
            trace_look(work, &case, person, &permit).await?;
            Ok(found)
        })
        .await
}

/// One document, without its content.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, whatever the reason.
pub async fn find_document(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
) -> Result<FoundDocument, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, id, Act::ConsultDocument, Action::DocumentConsulted).await;
            let (mut work, permit) = asked?;
            let found = seen(&case)?.into_iter().find(|document| document.envelope.id == id);
            let found = found.ok_or(Error::NotFound)?;
            dossiers::note_access(&mut work, &case.dossier, &permit).await?;
            let trace = case.record(&mut work, &permit, named(&case, id)).await?;
            work.commit_traced(trace).await?;
            Ok(found)
        })
        .await
}

/// Every submission set and folder of the record in which there is a document that this person may see, the newest first.
///
/// # Errors
/// [`Error::Refused`] when there is no such record or this person may not open it.
pub async fn find_lists(services: &Services, person: &Person, dossier: DossierId) -> Result<Vec<DocumentList>, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ConsultDossier, Particulars::default()).await?;
            let found = seen_lists(&mut work, &case, &permit).await?;
            trace_look(work, &case, person, &permit).await?;
            Ok(found)
        })
        .await
}

/// One of them.
///
/// # Errors
/// [`Error::NotFound`] when there is no such list for this person, whatever the reason.
pub async fn find_list(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: ListId,
) -> Result<DocumentList, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask(work, Act::ConsultDossier, Particulars::default()).await;
            let (mut work, permit) = asked.map_err(|error| match error {
                Error::Refused(_) => Error::NotFound,
                other => other,
            })?;
            let found = seen_lists(&mut work, &case, &permit).await?.into_iter().find(|list| list.id == id);
            trace_look(work, &case, person, &permit).await?;
            found.ok_or(Error::NotFound)
        })
        .await
}

/// The content of a document, once its trace is durable.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, whatever the reason.
pub async fn retrieve(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
) -> Result<Content, Error> {
    open_document::deliver(services, person, dossier, id, Delivery::Downloaded).await
}

/// The record was opened: one line, however many documents were found.
async fn trace_look(mut work: Work, case: &Case, person: &Person, permit: &Permit) -> Result<Traced, Error> {
    if let Some(professional) = person.professional() {
        known_patients::remember(&mut work, professional.id, case.dossier.id).await?;
    }
    dossiers::note_access(&mut work, &case.dossier, permit).await?;
    let trace = case.record(&mut work, permit, Particulars::default()).await?;
    Ok(work.commit_traced(trace).await?)
}

fn seen(case: &Case) -> Result<Vec<FoundDocument>, Error> {
    let mut found = Vec::new();
    for document in &case.documents {
        if let Ok(permit) = case.may(Act::ConsultDocument(document.facts())) {
            let envelope = shown(case, document.open(&permit)?);
            found.push(FoundDocument { envelope, is_superseded: false, basis: permit.basis() });
        }
    }
    let replaced: HashSet<DocumentId> = found.iter().filter_map(|document| document.envelope.replaces).collect();
    for document in &mut found {
        document.is_superseded = replaced.contains(&document.envelope.id);
    }
    Ok(found)
}

async fn seen_lists(work: &mut Work, case: &Case, permit: &Permit) -> Result<Vec<DocumentList>, Error> {
    let facts = case.documents.iter().map(dossiers::documents::SealedDocument::facts);
    let reading: Vec<Permit> = facts.filter_map(|facts| case.may(Act::ConsultDocument(facts)).ok()).collect();
    let mut found = Vec::new();
    for list in lists::all(work, &case.dossier).await? {
        found.extend(list.open(permit, &reading)?);
    }
    let ids: HashSet<ListId> = found.iter().map(|list| list.id).collect();
    for list in &mut found {
        list.folders.retain(|folder| ids.contains(folder));
    }
    Ok(found)
}
