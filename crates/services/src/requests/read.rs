//! Reading a request, for whoever is to answer it.

use dossier::access::{Act, Permit};
use dossier::ids::{DocumentId, DossierId, RequestId};
use dossier::request::{Addressee, ContestedLine, HolderRequest, Topic};
use dossier::trace::{Action, Outcome};
use jiff::Timestamp;
use jiff::civil::Date;
use storage::Work;
use storage::dossiers::{requests, traces};
use storage::registry::addressed_requests::AddressedRequest;

use super::{addressed, all};
use crate::case::{Case, Particulars};
use crate::{Capacity, Error, Person, Post, Services};

/// A request as whoever is to answer reads it.
pub struct RequestFile {
    /// Which.
    pub id: RequestId,
    /// In which record.
    pub dossier: DossierId,
    /// What it is about, in one word.
    pub topic: Topic,
    /// Whose record it is.
    pub holder_name: String,
    /// The holder's day of birth.
    pub holder_birth_date: Date,
    /// What the holder wrote; none to the helpdesk where somebody else was asked.
    pub words: Option<String>,
    /// The document it is about; its title to the author alone.
    pub document: Option<(DocumentId, Option<String>)>,
    /// Whether the person may file a new version of it.
    pub may_replace: bool,
    /// The line that is not recognised.
    pub line: Option<ContestedLine>,
    /// When it was made.
    pub made_at: Timestamp,
    /// Until when an answer is due.
    pub due_at: Timestamp,
    /// Whether it still waits.
    pub is_open: bool,
}

/// Opens a request; the life line says so.
///
/// # Errors
/// [`Error::Refused`] for anybody who is not to answer it, and where there is no such request.
pub async fn read(services: &Services, person: &Person, id: RequestId) -> Result<RequestFile, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let (dossier, facts, request) = addressed(&mut work, id).await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::AnswerRequest(facts), Particulars::default()).await?;
            let request = request.ok_or(Error::NotFound)?;
            let kept = kept(&mut work, &case, &permit, id).await?;
            let document = kept.about.clone();
            let file = file(&case, person, request, kept)?;
            // Reading is not answering yet: the holder is told of that, and this is a line of the life line.
            let reading = Particulars { action: Some(Action::RequestRead), document, ..Particulars::default() };
            let trace = case.trace(permit.act(), Outcome::Permitted(permit.basis()), reading)?;
            traces::append(&mut work, &case.dossier, &trace).await?;
            work.commit().await?;
            Ok(file)
        })
        .await
}

/// The request as the record keeps it.
pub(super) async fn kept(work: &mut Work, case: &Case, permit: &Permit, id: RequestId) -> Result<HolderRequest, Error> {
    let sealed = requests::find(work, &case.dossier, id).await?;
    Ok(sealed.ok_or(Error::NotFound)?.open(permit)?)
}

fn file(case: &Case, person: &Person, request: AddressedRequest, kept: HolderRequest) -> Result<RequestFile, Error> {
    let holder = case.holder.as_ref().ok_or(Error::NotFound)?;
    let is_open = kept.is_open();
    let title = all::title(case, kept.kind)?;
    let own = kept.kind.document().and_then(|id| case.document(id));
    let may_replace = own.is_some_and(|document| case.may(Act::ReplaceDocument(document.facts())).is_ok());
    let is_professional = person.professional().is_some();
    let is_doctor = matches!(&person.capacity, Capacity::Staff(staff) if staff.post == Post::Doctor);
    let (words, document, line) = match (request.to, request.told) {
        (Addressee::Professional(_), _) if is_professional => {
            (Some(kept.words), kept.kind.document().map(|id| (id, title)), None)
        }
        // The helpdesk takes up what the doctor left unanswered: the words are the doctor's to read.
        (Addressee::Helpdesk, Some(told)) => (Some(told.words), None, told.line),
        (Addressee::AgencyDoctor, Some(told)) if is_doctor => {
            (Some(told.words), told.document.map(|id| (id, None)), None)
        }
        _ => (None, None, None),
    };
    Ok(RequestFile {
        id: request.id,
        dossier: request.dossier,
        topic: request.topic,
        holder_name: holder.name(),
        holder_birth_date: holder.birth_date,
        words,
        document,
        may_replace,
        line,
        made_at: request.made_at,
        due_at: request.due_at,
        is_open,
    })
}
