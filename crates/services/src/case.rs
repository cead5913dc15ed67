//! One person's request on one record: the facts loaded, the decision asked for, the trace written.

use dossier::access::explain::boundaries;
use dossier::access::{
    Act, Actor, Basis, By, DocumentFacts, Facts, Permit, Provision, ProvisionKind, Refusal, Request, decide,
};
use dossier::holder::Holder;
use dossier::ids::{DocumentId, DossierId, ProfessionalId, ProvisionId, TraceId};
use dossier::lifecycle::Event;
use dossier::matricule::Matricule;
use dossier::trace::{Action, Outcome, Role, Trace, TracedDocument, Who};
use jiff::{SignedDuration, Timestamp, ToSpan};
use storage::Work;
use storage::dossiers::documents::SealedDocument;
use storage::dossiers::journal::{self, JOURNAL};
use storage::dossiers::traces::{self, PendingTrace};
use storage::dossiers::{self, OpenDossier, documents, provisions, states};
use storage::registry::{holders, known_patients};

use crate::clock::start_of_luxembourg_day;
use crate::jobs::note_licence_stops::opens_to;
use crate::{Error, Person, fresh_uuid, notices};

/// A request being answered.
pub(crate) struct Case {
    pub(crate) dossier: OpenDossier,
    pub(crate) facts: Facts,
    /// Whose record it is; none for the journal.
    pub(crate) holder: Option<Holder>,
    /// The documents, for whoever may open the record; each is still decided on.
    pub(crate) documents: Vec<SealedDocument>,
    actor: Actor,
    who: Who,
    by: By,
    now: Timestamp,
}

/// What a trace says besides who, when and on what basis.
#[derive(Clone, Default)]
pub(crate) struct Particulars {
    /// Another name for the act than the usual one.
    pub(crate) action: Option<Action>,
    pub(crate) document: Option<TracedDocument>,
    pub(crate) whom: Option<String>,
    pub(crate) context: Option<String>,
}

impl Case {
    /// Loads the facts of a record for a person. A record that does not exist is the journal, which is open to nobody:
    /// both are answered, and traced, in the same way.
    pub(crate) async fn open(
        work: &mut Work,
        dossier: DossierId,
        person: &Person,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let dossier = or_journal(work, dossier).await?;
        Self::load(work, dossier, person.actor(), |facts| person.who(facts), person.by(), now).await
    }

    /// As [`open`](Self::open), for whoever asks only whose record it is: its documents are not loaded.
    pub(crate) async fn open_at_the_door(
        work: &mut Work,
        dossier: DossierId,
        person: &Person,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let dossier = or_journal(work, dossier).await?;
        Self::outside(work, dossier, person.actor(), |facts| person.who(facts), person.by(), now).await
    }

    /// As [`open`](Self::open), for whoever names the holder by number.
    pub(crate) async fn open_by_number(
        work: &mut Work,
        number: Option<&Matricule>,
        person: &Person,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let entry = match number {
            Some(number) => holders::find_by_number(work, number).await?,
            None => None,
        };
        Self::open(work, entry.map_or(JOURNAL, |entry| entry.dossier), person, now).await
    }

    /// Loads the facts of a record for the program itself.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such record.
    pub(crate) async fn open_for_agency(work: &mut Work, dossier: DossierId, now: Timestamp) -> Result<Self, Error> {
        let dossier = dossiers::open(work, dossier).await?.ok_or(Error::NotFound)?;
        Self::load(work, dossier, Actor::System, |_| agency(), By::System, now).await
    }

    /// Loads the facts of a record for its holder, proven by something else than a session.
    pub(crate) async fn open_for_holder(
        work: &mut Work,
        entry: &holders::Entry,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let id = entry.holder.id;
        let dossier = dossiers::open(work, entry.dossier).await?.ok_or(Error::NotFound)?;
        let actor = Actor::Person { id, has_active_record: false };
        let who = Who { role: Role::Holder(id), name: entry.holder.name(), organisation: String::new() };
        Self::load(work, dossier, actor, |_| who, By::Person(id), now).await
    }

    async fn load(
        work: &mut Work,
        dossier: OpenDossier,
        actor: Actor,
        who: impl FnOnce(&Facts) -> Who,
        by: By,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let mut case = Self::outside(work, dossier, actor, who, by, now).await?;
        if actor == Actor::System || case.may(Act::ConsultDossier).is_ok() {
            case.documents = documents::all(work, &case.dossier, &case.facts.provisions, case.now).await?;
        }
        Ok(case)
    }

    /// What it takes to decide who comes in; no document is looked at.
    async fn outside(
        work: &mut Work,
        dossier: OpenDossier,
        actor: Actor,
        who: impl FnOnce(&Facts) -> Who,
        by: By,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let holder = holders::find(work, dossier.holder).await?.map(|entry| entry.holder);
        let provisions = provisions::all(work, &dossier).await?;
        let now = after_what_is_known(now, &provisions);
        let facts = dossier.facts(of_age_from(holder.as_ref())?, provisions);
        Ok(Self { who: who(&facts), dossier, facts, holder, documents: Vec::new(), actor, by, now })
    }

    /// The same case, some moments later: for a second trace of one act.
    pub(crate) fn later(mut self, by: SignedDuration) -> Self {
        self.now += by;
        self
    }

    /// The professional who asks, if the act tells of care: a record opened, a document read or filed.
    pub(crate) fn reader(&self, act: Act) -> Option<ProfessionalId> {
        match self.who.role {
            Role::Professional(professional, _) if Action::of(act).tells_of_care() => Some(professional),
            _ => None,
        }
    }

    /// Who asks, as the life line names it.
    pub(crate) const fn who(&self) -> &Who {
        &self.who
    }

    /// When it was asked.
    pub(crate) const fn now(&self) -> Timestamp {
        self.now
    }

    /// A document of the record, for whoever may open it.
    pub(crate) fn document(&self, id: DocumentId) -> Option<&SealedDocument> {
        self.documents.iter().find(|document| document.facts().id == id)
    }

    /// The end of a professional's access, where one is set. Authors find what they wrote for ever; that is no access to
    /// the rest. A day on which the holder objects is not told before it comes.
    pub(crate) fn access_ends(&self) -> Option<Timestamp> {
        let mut facts = self.facts.clone();
        facts.provisions.retain(|one| !matches!(one.kind, ProvisionKind::ConsultationObjection(_)));
        let opens = |at| {
            let decision = decide(&Request { actor: self.actor, act: Act::ConsultDossier }, &facts, at);
            decision.is_ok_and(|permit| permit.basis() != Basis::Author)
        };
        let ends = boundaries(&facts).into_iter().find(|&moment| self.now < moment && !opens(moment));
        ends.filter(|_| opens(self.now))
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
                Err(Error::Refused(refusal))
            }
        }
    }

    /// Asks for a decision on a document of the record. What is not there for this person is answered as what does not
    /// exist, and traced in the same way.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such document for this person; [`Error::Refused`] when the person may see
    /// it, but may not do this with it.
    pub(crate) async fn ask_about(
        &self,
        work: Work,
        id: DocumentId,
        act: impl FnOnce(DocumentFacts) -> Act,
        action: Action,
    ) -> Result<(Work, Permit), Error> {
        let Some(document) = self.document(id) else {
            return Err(self.unknown_document(work, action).await?);
        };
        let act = act(document.facts());
        let particulars = Particulars { document: Some(document.traced()), ..Particulars::default() };
        let is_seen = self.may(Act::ConsultDocument(document.facts())).is_ok();
        self.ask(work, act, particulars).await.map_err(|error| match error {
            Error::Refused(_) if !is_seen => Error::NotFound,
            other => other,
        })
    }

    /// The answer for a document that is not there: the attempt is traced as one that is refused is, in the same time.
    async fn unknown_document(&self, mut work: Work, action: Action) -> Result<Error, Error> {
        let refusal = self.may(Act::ConsultDossier).err().unwrap_or(Refusal::NotAllowed);
        let particulars = Particulars { action: Some(action), ..Particulars::default() };
        let trace = self.trace(Act::ConsultDossier, Outcome::Refused(refusal), particulars)?;
        traces::append(&mut work, &self.dossier, &trace).await?;
        work.commit().await?;
        Ok(Error::NotFound)
    }

    /// Writes the trace of a permitted act, and does what the permit obliges to.
    pub(crate) async fn record(
        &self,
        work: &mut Work,
        permit: &Permit,
        particulars: Particulars,
    ) -> Result<PendingTrace, Error> {
        let trace = self.trace(permit.act(), Outcome::Permitted(permit.basis()), particulars)?;
        notices::fulfil(work, self, permit).await?;
        Ok(traces::permitted(work, &self.dossier, permit, &trace).await?)
    }

    /// A provision from now on.
    pub(crate) fn provision(&self, kind: ProvisionKind, until: Option<Timestamp>) -> Result<Provision, Error> {
        Ok(Provision {
            id: ProvisionId::new(fresh_uuid(self.now)?),
            kind,
            from: self.now,
            until,
            recorded_at: self.now,
            recorded_by: self.by,
            ended: None,
        })
    }

    /// Enters a provision from now on. Whoever gets access by it has met the holder.
    pub(crate) async fn provide(
        &self,
        work: &mut Work,
        permit: &Permit,
        kind: ProvisionKind,
        until: Option<Timestamp>,
    ) -> Result<(), Error> {
        if let Some(professional) = opens_to(kind) {
            known_patients::remember(work, professional, self.dossier.id).await?;
        }
        Ok(provisions::insert(work, &self.dossier, permit, &self.provision(kind, until)?).await?)
    }

    /// Ends the provisions in force or to come that are meant; returns how many.
    pub(crate) async fn end(
        &self,
        work: &mut Work,
        permit: &Permit,
        which: impl Fn(ProvisionKind) -> bool,
    ) -> Result<usize, Error> {
        let ending = provisions::ending(permit, self.by);
        let mut ended = 0;
        for provision in &self.facts.provisions {
            let has_not_ended = provision.end().is_none_or(|end| self.now < end);
            if has_not_ended && which(provision.kind) {
                provisions::end(work, &self.dossier, permit, provision, ending).await?;
                ended += 1;
            }
        }
        Ok(ended)
    }

    /// Moves the record to the state after the event.
    pub(crate) async fn move_on(&mut self, work: &mut Work, permit: &Permit, event: Event) -> Result<(), Error> {
        let state = self.dossier.state.after(event, self.now).map_err(|error| Error::Internal(error.to_string()))?;
        Ok(states::set(work, &mut self.dossier, permit, state).await?)
    }

    pub(crate) fn trace(&self, act: Act, outcome: Outcome, particulars: Particulars) -> Result<Trace, Error> {
        Ok(Trace {
            id: TraceId::new(fresh_uuid(self.now)?),
            dossier: self.dossier.id,
            at: self.now,
            who: self.who.clone(),
            action: particulars.action.unwrap_or_else(|| Action::of(act)),
            document: particulars.document,
            whom: particulars.whom,
            context: particulars.context,
            outcome,
        })
    }
}

/// The record, or the journal for one that does not exist.
async fn or_journal(work: &mut Work, dossier: DossierId) -> Result<OpenDossier, Error> {
    match dossiers::open(work, dossier).await? {
        Some(dossier) => Ok(dossier),
        None => Ok(journal::open_journal(work).await?),
    }
}

/// Not before the last thing entered: an act that waited its turn must not pass a block that came meanwhile.
fn after_what_is_known(now: Timestamp, provisions: &[Provision]) -> Timestamp {
    let entered = provisions.iter().map(|one| one.recorded_at);
    let ended = provisions.iter().filter_map(|one| one.ended.map(|ending| ending.recorded_at));
    entered.chain(ended).fold(now, Timestamp::max)
}

/// How the life line names the program itself.
pub(crate) const fn agency() -> Who {
    Who { role: Role::Agency, name: String::new(), organisation: String::new() }
}

/// The first moment of the holder's majority, at eighteen (civil code, art. 388).
fn of_age_from(holder: Option<&Holder>) -> Result<Timestamp, Error> {
    let Some(holder) = holder else { return Ok(Timestamp::MIN) };
    let day = holder.birth_date.checked_add(18.years());
    day.and_then(start_of_luxembourg_day).map_err(|error| Error::Internal(format!("a day of birth: {error}")))
}

/// Whether an error is a plain no, so that nothing was done.
pub(crate) const fn is_plain_no(error: &Error) -> bool {
    matches!(error, Error::Refused(_) | Error::NotFound | Error::Invalid(_))
}
