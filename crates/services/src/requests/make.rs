//! Asking: « Demander une correction », « Demander l'effacement », « Un document manque », « Je ne reconnais pas cet accès ».

use dossier::access::{Act, DocumentFacts, Permit, RequestFacts, TraceFacts, TracedDocumentFacts};
use dossier::document::Author;
use dossier::ids::{DocumentId, DossierId, ProfessionalId, RequestId, TraceId};
use dossier::professional::Professional;
use dossier::request::{Addressee, ContestedLine, HolderRequest, RequestKind, RequestState, due_after};
use dossier::trace::Action;
use jiff::Timestamp;
use storage::Work;
use storage::dossiers::{requests, traces};
use storage::registry::addressed_requests::{self, AddressedRequest, ToldAgency};
use storage::registry::professionals;

use super::{line_facts, notify, unknown, words};
use crate::case::{Case, Particulars};
use crate::grants::circle;
use crate::notices::Notice;
use crate::{Error, Person, Problem, Services, fresh_uuid};

/// So many requests of one record wait at most: each of them reaches somebody's letter box.
const OPEN_AT_MOST: usize = 20;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// That its author corrects this document.
    Rectification(DocumentId),
    /// That this document's content is destroyed.
    Erasure(DocumentId),
    /// That this professional files what is missing.
    MissingDocument(ProfessionalId),
    /// Who it was that stands on this line.
    UnrecognisedAccess(TraceId),
}

/// A decision for a request, and what the request then says.
struct Decided {
    work: Work,
    permit: Permit,
    particulars: Particulars,
    kind: RequestKind,
    to: Addressee,
    to_name: String,
    line: Option<ContestedLine>,
}

/// Makes a request; whoever is to answer is told. The answer is due within a month.
///
/// # Errors
/// [`Problem::RequestWords`]; [`Problem::AlreadyAsked`] while the same waits for its answer, and
/// [`Problem::TooManyRequests`] while too many do; [`Error::NotFound`] for a document or a line that is not there for this
/// person, or nobody in the directory; [`Error::Refused`] when this is not the person's to ask, the document is not a
/// professional's, or the one asked may practise no longer.
pub async fn make(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    matter: Matter,
    typed: &str,
) -> Result<RequestId, Error> {
    let now = services.now();
    let words = words(typed)?;
    let asked = match matter {
        Matter::MissingDocument(professional) => Some(circle::professional(services, professional).await?),
        _ => None,
    };
    let id = RequestId::new(fresh_uuid(now)?);
    let made = services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let mut decided = decide(&case, work, matter, asked.as_ref()).await?;
            let open = open_requests(&mut decided.work, &case).await?;
            if open.contains(&decided.kind) && decided.kind != RequestKind::MissingDocument {
                return Err(Problem::AlreadyAsked.into());
            }
            if open.len() >= OPEN_AT_MOST {
                return Err(Problem::TooManyRequests.into());
            }
            let (made_by, words) = (person.name(), words.clone());
            enter(&case, decided, id, made_by, words).await
        })
        .await;
    services.mail_waiting.notify_one();
    made.map(|()| id)
}

async fn decide(case: &Case, work: Work, matter: Matter, asked: Option<&Professional>) -> Result<Decided, Error> {
    match matter {
        Matter::Rectification(id) => {
            let action = Action::RectificationRequested;
            let mut decided = about_document(case, work, id, RequestFacts::Rectification, action).await?;
            if let Some(author) = author(&mut decided.work, case, id).await? {
                decided.to = Addressee::Professional(author.id);
                decided.to_name = author.name();
                decided.particulars.whom = Some(author.name());
            }
            Ok(Decided { kind: RequestKind::Rectification(id), ..decided })
        }
        Matter::Erasure(id) => {
            let decided = about_document(case, work, id, RequestFacts::Erasure, Action::ErasureRequested).await?;
            Ok(Decided { kind: RequestKind::Erasure(id), ..decided })
        }
        Matter::MissingDocument(_) => {
            let professional = asked.ok_or(Error::NotFound)?;
            let particulars = Particulars { whom: Some(professional.name()), ..Particulars::default() };
            let act = Act::MakeRequest(RequestFacts::MissingDocument(professional.facts()));
            let (work, permit) = case.ask(work, act, particulars.clone()).await?;
            let (kind, to) = (RequestKind::MissingDocument, Addressee::Professional(professional.id));
            Ok(Decided { work, permit, particulars, kind, to, to_name: professional.name(), line: None })
        }
        Matter::UnrecognisedAccess(id) => about_line(case, work, id).await,
    }
}

/// To the Agency's doctor, until it is known that somebody else answers for the document.
async fn about_document(
    case: &Case,
    work: Work,
    id: DocumentId,
    about: fn(DocumentFacts) -> RequestFacts,
    action: Action,
) -> Result<Decided, Error> {
    let kind = RequestKind::Erasure(id);
    let (work, permit) = case.ask_about(work, id, |document| Act::MakeRequest(about(document)), action).await?;
    let document = case.document(id).map(storage::dossiers::documents::SealedDocument::traced);
    let particulars = Particulars { document, ..Particulars::default() };
    let (to, to_name) = (Addressee::AgencyDoctor, String::new());
    Ok(Decided { work, permit, particulars, kind, to, to_name, line: None })
}

/// Who wrote it, while the person may answer for it.
async fn author(work: &mut Work, case: &Case, id: DocumentId) -> Result<Option<Professional>, Error> {
    let Some(Author::Professional(author)) = case.document(id).map(|document| document.facts().author) else {
        return Ok(None);
    };
    let found = professionals::find(work, author).await?;
    Ok(found.filter(|author| author.licence.is_valid(case.now())))
}

async fn about_line(case: &Case, mut work: Work, id: TraceId) -> Result<Decided, Error> {
    let line = match traces::find(&mut work, &case.dossier, id).await? {
        Some(line) => {
            let facts = line_facts(case, &line);
            case.may(Act::ReadTrace(facts)).ok().map(|permit| (line, facts, permit))
        }
        None => None,
    };
    let Some((line, facts, reading)) = line else {
        let act = Act::MakeRequest(RequestFacts::UnrecognisedAccess(ANY_LINE));
        return Err(unknown(case, work, act, Action::AccessContested).await?);
    };
    let line = line.open(&reading)?;
    // The document too: whoever may not read that line must not read of it here.
    let (whom, document) = (Some(line.who.name.clone()), line.document.clone());
    let particulars = Particulars { document, whom, ..Particulars::default() };
    let act = Act::MakeRequest(RequestFacts::UnrecognisedAccess(facts));
    let (work, permit) = case.ask(work, act, particulars.clone()).await?;
    let contested = ContestedLine { name: line.who.name, organisation: line.who.organisation, at: line.at };
    let (kind, to) = (RequestKind::UnrecognisedAccess(id), Addressee::Helpdesk);
    Ok(Decided { work, permit, particulars, kind, to, to_name: String::new(), line: Some(contested) })
}

/// What contesting is decided on where there is no line.
pub(crate) const ANY_LINE: TraceFacts =
    TraceFacts { by: None, tells_of_care: false, was_permitted: true, document: TracedDocumentFacts::None };

/// What waits for an answer already.
async fn open_requests(work: &mut Work, case: &Case) -> Result<Vec<RequestKind>, Error> {
    let all = requests::all(work, &case.dossier).await?;
    Ok(all.iter().filter(|one| one.is_open()).map(requests::SealedRequest::kind).collect())
}

async fn enter(case: &Case, decided: Decided, id: RequestId, made_by: String, words: String) -> Result<(), Error> {
    let Decided { mut work, permit, particulars, kind, to, to_name, line } = decided;
    let (made_at, due_at): (Timestamp, Timestamp) = (case.now(), due_after(case.now()));
    let told = match to {
        Addressee::Professional(_) => None,
        Addressee::Helpdesk | Addressee::AgencyDoctor => {
            Some(ToldAgency { words: words.clone(), document: kind.document(), line: line.clone() })
        }
    };
    let topic = match permit.act() {
        Act::MakeRequest(about) => about.topic(),
        _ => kind.topic(),
    };
    let addressed = AddressedRequest { id, dossier: case.dossier.id, to, topic, made_at, due_at, told };
    addressed_requests::insert(&mut work, &addressed).await?;
    let state = RequestState::Open;
    let about = particulars.document.clone();
    let request = HolderRequest { id, kind, about, to, to_name, words, line, made_by, made_at, due_at, state };
    requests::insert(&mut work, &case.dossier, &permit, &request).await?;
    notify::addressee(&mut work, to, Notice::RequestReceived, made_at).await?;
    let trace = case.record(&mut work, &permit, particulars).await?;
    work.commit_traced(trace).await?;
    Ok(())
}
