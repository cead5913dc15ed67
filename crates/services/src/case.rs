//! One person's request on one record: the facts loaded, the decision asked for, the trace written.

use dossier::access::{Act, Actor, Facts, Permit, Refusal, Request, decide};
use dossier::ids::{DossierId, TraceId};
use dossier::trace::{Action, Outcome, Role, Trace, TracedDocument, Who};
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::dossiers::traces::{self, PendingTrace};
use storage::dossiers::{self, OpenDossier, documents, grants};

use crate::{Error, Person, fresh_uuid};

/// A request being answered.
pub(crate) struct Case {
    pub(crate) dossier: OpenDossier,
    pub(crate) facts: Facts,
    pub(crate) documents: Vec<documents::SealedDocument>,
    actor: Actor,
    who: Who,
    now: Timestamp,
}

/// What a trace says besides who, when and on what basis.
#[derive(Default)]
pub(crate) struct Particulars {
    /// Another name for the act than the usual one.
    pub(crate) action: Option<Action>,
    pub(crate) document: Option<TracedDocument>,
    pub(crate) whom: Option<String>,
}

impl Case {
    /// Loads the facts of a record for a person.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such record.
    pub(crate) async fn open(
        work: &mut Work,
        dossier: DossierId,
        person: &Person,
        now: Timestamp,
    ) -> Result<Self, Error> {
        Self::load(work, dossier, person.actor(), person.who(), now).await
    }

    /// Loads the facts of a record for the program itself.
    pub(crate) async fn open_for_agency(work: &mut Work, dossier: DossierId, now: Timestamp) -> Result<Self, Error> {
        let who = Who { role: Role::Agency, name: String::new(), organisation: String::new() };
        Self::load(work, dossier, Actor::System, who, now).await
    }

    /// Loads the facts of a record for its holder, proven by something else than a session.
    pub(crate) async fn open_for_holder(
        work: &mut Work,
        entry: &storage::registry::holders::Entry,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let id = entry.holder.id;
        let who = Who { role: Role::Holder(id), name: entry.holder.name(), organisation: String::new() };
        Self::load(work, entry.dossier, Actor::Holder(id), who, now).await
    }

    async fn load(work: &mut Work, dossier: DossierId, actor: Actor, who: Who, now: Timestamp) -> Result<Self, Error> {
        let dossier = dossiers::open(work, dossier).await?.ok_or(Error::NotFound)?;
        let grants = grants::all(work, &dossier).await?;
        let documents = documents::all(work, &dossier).await?;
        let authors = documents.iter().map(|document| document.facts().author).collect();
        let facts = dossier.facts(grants, authors);
        Ok(Self { dossier, facts, documents, actor, who, now })
    }

    /// The same case, some moments later: for a second trace of one act.
    pub(crate) fn later(mut self, by: SignedDuration) -> Self {
        self.now += by;
        self
    }

    /// The end of a professional's access, where one is set.
    pub(crate) fn access_ends(&self, person: &Person) -> Option<Timestamp> {
        let professional = person.professional()?;
        let in_force = || {
            let grants = self.facts.grants.iter().filter(|grant| grant.professional == professional.id);
            grants.filter(|grant| grant.is_in_force(self.now))
        };
        let is_lasting = in_force().any(|grant| grant.until.is_none());
        if is_lasting { None } else { in_force().filter_map(|grant| grant.until).max() }
    }

    /// The decision on one document of a list; the list as a whole is traced.
    pub(crate) fn may(&self, act: Act) -> Result<Permit, Refusal> {
        decide(&Request { actor: self.actor, act }, &self.facts, self.now)
    }

    /// Asks for a decision. A refusal is traced and made durable before it is answered.
    ///
    /// # Errors
    /// [`Error::Refused`] when the decision is no.
    pub(crate) async fn ask(
        &self,
        mut work: Work,
        act: Act,
        particulars: Particulars,
    ) -> Result<(Work, Permit), Error> {
        match self.may(act) {
            Ok(permit) => Ok((work, permit)),
            Err(refusal) => {
                let trace = self.trace(act, Outcome::Refused(refusal), particulars)?;
                traces::append(&mut work, &self.dossier, &trace).await?;
                work.commit().await?;
                Err(Error::Refused)
            }
        }
    }

    /// The answer for a document that is not there: the attempt is traced as one that is refused is, in the same time.
    pub(crate) async fn unknown_document(&self, mut work: Work, action: Action) -> Result<Error, Error> {
        let particulars = Particulars { action: Some(action), ..Particulars::default() };
        let trace = self.trace(Act::ConsultDossier, Outcome::Refused(Refusal::NotAllowed), particulars)?;
        traces::append(&mut work, &self.dossier, &trace).await?;
        work.commit().await?;
        Ok(Error::NotFound)
    }

    /// Writes the trace of a permitted act.
    pub(crate) async fn record(
        &self,
        work: &mut Work,
        permit: &Permit,
        particulars: Particulars,
    ) -> Result<PendingTrace, Error> {
        let trace = self.trace(permit.act(), Outcome::Permitted(permit.basis()), particulars)?;
        Ok(traces::permitted(work, &self.dossier, permit, &trace).await?)
    }

    fn trace(&self, act: Act, outcome: Outcome, particulars: Particulars) -> Result<Trace, Error> {
        Ok(Trace {
            id: TraceId::new(fresh_uuid(self.now)?),
            dossier: self.dossier.id,
            at: self.now,
            who: self.who.clone(),
            action: particulars.action.unwrap_or_else(|| Action::of(act)),
            document: particulars.document,
            whom: particulars.whom,
            outcome,
        })
    }
}
