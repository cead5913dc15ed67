//! Searching a record: the documents this person may read in which every word looked for occurs, in the title, the kind,
//! the author or the text (feature D8).
//!
//! The texts are opened in memory, after the search is traced, and only of documents that `decide` lets this person read:
//! another can neither be found nor counted. What was looked for is written nowhere.

use dossier::access::{Act, Permit};
use dossier::document::Kind;
use dossier::ids::DossierId;
use dossier::trace::Action;
use storage::dossiers::documents::SealedDocument;
use storage::dossiers::{self, texts};
use storage::{Traced, Work};

use super::consult_dossier::{DocumentView, visible};
use super::passages::{Piece, Words};
use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services, heavy_work};

/// What is looked for.
pub struct Question<'a> {
    /// The words, as typed.
    pub words: &'a str,
    /// What a kind and its category are called in the language of whoever asks.
    pub called: &'a (dyn Fn(Kind) -> String + Sync),
}

/// A document in which every word occurs.
pub struct Hit {
    /// The document.
    pub document: DocumentView,
    /// Its title, the words in it marked.
    pub title: Vec<Piece>,
    /// Where its text has one of the words; empty where none is in the text.
    pub passage: Vec<Piece>,
}

/// A document that may be read.
struct Candidate {
    view: DocumentView,
    sealed: SealedDocument,
    permit: Permit,
}

/// So many texts are in memory at a time.
const BATCH: usize = 20;

/// Searches the record; the newest documents first, replaced versions left out.
///
/// # Errors
/// [`Problem::SearchTooShort`] without a word of two letters; [`Error::Refused`] when there is no such record or this
/// person may not open it.
pub async fn search(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    question: &Question<'_>,
) -> Result<Vec<Hit>, Error> {
    let words = Words::of(question.words).ok_or(Problem::SearchTooShort)?;
    let (traced, mut left) = services.act(|| candidates(services, person, dossier)).await?;
    let mut hits = Vec::new();
    while !left.is_empty() {
        let batch: Vec<Candidate> = left.drain(..BATCH.min(left.len())).collect();
        let texts = read(&mut services.storage.begin_reading().await?, &traced, batch, question).await?;
        let words = words.clone();
        let found = heavy_work::run(services, move || -> Vec<Hit> {
            texts.into_iter().filter_map(|(view, facts, text)| hit(&words, view, &facts, &text)).collect()
        });
        hits.extend(found.await?);
    }
    Ok(hits)
}

/// Whether this can be looked for: it has a word of two letters.
pub fn is_question(words: &str) -> bool {
    Words::of(words).is_some()
}

/// Whether this person may search here; only a refusal is an act to be traced.
///
/// # Errors
/// [`Error::Refused`] when there is no such record or this person may not open it.
pub async fn may(services: &Services, person: &Person, dossier: DossierId) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let particulars = Particulars { action: Some(Action::DossierSearched), ..Particulars::default() };
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let _ = case.ask(work, Act::ConsultDossier, particulars).await?;
            Ok(())
        })
        .await
}

async fn candidates(
    services: &Services,
    person: &Person,
    dossier: DossierId,
) -> Result<(Traced, Vec<Candidate>), Error> {
    let particulars = Particulars { action: Some(Action::DossierSearched), ..Particulars::default() };
    let mut work = services.storage.begin().await?;
    let mut case = Case::open(&mut work, dossier, person, services.now()).await?;
    let (mut work, permit) = case.ask(work, Act::ConsultDossier, particulars.clone()).await?;
    dossiers::note_access(&mut work, &case.dossier, &permit).await?;
    let trace = case.record(&mut work, &permit, particulars).await?;
    let mut candidates = Vec::new();
    for view in visible(&case)? {
        let place = case.documents.iter().position(|one| one.facts().id == view.envelope.id).ok_or(Error::NotFound)?;
        let Ok(permit) = case.may(Act::ConsultDocument(case.documents[place].facts())) else { continue };
        candidates.push(Candidate { view, sealed: case.documents.swap_remove(place), permit });
    }
    Ok((work.commit_traced(trace).await?, candidates))
}

/// What is searched in each: what is said about it, and what it says.
async fn read(
    work: &mut Work,
    traced: &Traced,
    batch: Vec<Candidate>,
    question: &Question<'_>,
) -> Result<Vec<(DocumentView, String, String)>, Error> {
    let mut read = Vec::with_capacity(batch.len());
    for Candidate { view, sealed, permit } in batch {
        let text = texts::of(work, traced, &sealed, &permit).await?;
        let envelope = &view.envelope;
        let kind = (question.called)(envelope.metadata.kind);
        let facts =
            [&envelope.metadata.title, &kind, &envelope.author_name, &envelope.author_organisation].map(String::as_str);
        read.push((view.clone(), facts.join("\n"), text));
    }
    Ok(read)
}

fn hit(words: &Words, document: DocumentView, facts: &str, text: &str) -> Option<Hit> {
    let is_found = words.all_occur(&[facts, text]);
    is_found.then(|| Hit {
        title: words.marked(&document.envelope.metadata.title),
        passage: words.passage(text),
        document,
    })
}
