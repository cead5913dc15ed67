//! The requests that wait for somebody's answer: a professional's own, the helpdesk's with what others left unanswered, the
//! doctor's.

use dossier::access::{Act, AddressedFacts, Desk};
use dossier::ids::RequestId;
use dossier::request::{Addressee, Topic};
use jiff::Timestamp;
use storage::Work;
use storage::registry::addressed_requests::{self, AddressedRequest};
use storage::registry::professionals;

use crate::case::Case;
use crate::{Capacity, Error, Person, Post, Services, StaffMember};

/// A request that waits: no health data, but until when.
#[derive(Clone)]
pub struct Waiting {
    /// Which.
    pub id: RequestId,
    /// What it is about, in one word.
    pub topic: Topic,
    /// Whose record it is about; empty to the Agency, which learns it by reading the request.
    pub holder_name: String,
    /// The professional who was asked; empty where the Agency was.
    pub asked: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// Until when an answer is due.
    pub due_at: Timestamp,
    /// Whether that is over.
    pub is_overdue: bool,
}

/// What this person is to answer, the most urgent first. What the person may not answer now is absent.
///
/// # Errors
/// [`Error::NotFound`] for somebody who is never asked.
pub async fn waiting(services: &Services, person: &Person) -> Result<Vec<Waiting>, Error> {
    let now = services.now();
    let mut work = services.storage.begin_reading().await?;
    let mut waiting = Vec::new();
    for request in addressed_to(&mut work, person, now).await? {
        let case = Case::open(&mut work, request.dossier, person, now).await?;
        let facts = AddressedFacts { to: request.to, due_at: request.due_at };
        if case.may(Act::AnswerRequest(facts)).is_ok() {
            let is_professional = person.professional().is_some();
            let holder = case.holder.as_ref().filter(|_| is_professional);
            waiting.push(Waiting {
                id: request.id,
                topic: request.topic,
                holder_name: holder.map(dossier::holder::Holder::name).unwrap_or_default(),
                asked: asked(&mut work, request.to).await?,
                made_at: request.made_at,
                due_at: request.due_at,
                is_overdue: request.due_at <= now,
            });
        }
    }
    Ok(waiting)
}

async fn addressed_to(work: &mut Work, person: &Person, now: Timestamp) -> Result<Vec<AddressedRequest>, Error> {
    if let Some(professional) = person.professional() {
        return Ok(addressed_requests::open_to(work, Addressee::Professional(professional.id)).await?);
    }
    match &person.capacity {
        Capacity::Staff(StaffMember { post: Post::Doctor, .. }) => {
            Ok(addressed_requests::open_to(work, Addressee::AgencyDoctor).await?)
        }
        Capacity::Staff(StaffMember { post: Post::Desk { desk: Desk::Helpdesk, .. }, .. }) => {
            let mut all = addressed_requests::overdue(work, now).await?;
            let own = addressed_requests::open_to(work, Addressee::Helpdesk).await?;
            all.extend(own.into_iter().filter(|one| now < one.due_at));
            Ok(all)
        }
        _ => Err(Error::NotFound),
    }
}

async fn asked(work: &mut Work, to: Addressee) -> Result<String, Error> {
    let Addressee::Professional(id) = to else { return Ok(String::new()) };
    Ok(professionals::find(work, id).await?.map(|professional| professional.name()).unwrap_or_default())
}
