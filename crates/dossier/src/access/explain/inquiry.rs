//! One question, put about everybody who comes into question.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::role::{ANYBODY, Role};
use super::{Access, Candidates, InstitutionCandidate, ProfessionalCandidate, Reader, Way, boundaries};
use crate::access::{Act, Actor, Basis, DocumentFacts, Facts, Place, ProvisionKind, Request, decide};
use crate::ids::{ProfessionalId, StaffId};
use crate::lifecycle::State;
use crate::professional::ProfessionalCategory;

/// What somebody could do.
#[derive(Clone, Copy)]
pub(super) enum Question<'a> {
    Open,
    See(&'a DocumentFacts),
}

/// Yes: on which basis now, and until when as far as that is known.
type Answer = (Basis, Option<Timestamp>);

pub(super) struct Inquiry<'a> {
    question: Question<'a>,
    facts: &'a Facts,
    candidates: &'a Candidates<'a>,
    now: Timestamp,
    /// The later moments at which an answer can change, in their order.
    moments: Vec<Timestamp>,
}

impl<'a> Inquiry<'a> {
    pub(super) fn new(
        question: Question<'a>,
        facts: &'a Facts,
        candidates: &'a Candidates<'a>,
        now: Timestamp,
    ) -> Self {
        let mut moments = boundaries(facts);
        moments.extend(
            candidates.professionals.iter().flat_map(|one| [Some(one.licence.from), one.licence.until]).flatten(),
        );
        moments.extend(
            candidates
                .institutions
                .iter()
                .flat_map(|one| [Some(one.certificate.from), one.certificate.until])
                .flatten(),
        );
        if let Question::See(document) = question {
            moments.extend(document.announced_until);
        }
        let moments = moments.into_iter().filter(|moment| now < *moment).collect();
        Self { question, facts, candidates, now, moments }
    }

    /// The holder's side first, then who is named, then who comes in a role.
    pub(super) fn everybody(&self) -> Vec<Access> {
        let mut everybody = self.holder_side();
        everybody.extend(self.candidates.professionals.iter().filter_map(|one| self.professional(one)));
        everybody.extend(self.agency_doctors().into_iter().filter_map(|doctor| self.agency_doctor(doctor)));
        for InstitutionCandidate { id, certificate } in self.candidates.institutions {
            everybody.extend(self.role(Role::at(*id, *certificate)));
        }
        for way in [Way::GivenTheCode, Way::Admitting, Way::DeclaringEmergency] {
            everybody.extend(self.role(Role::whoever(way)));
        }
        everybody
    }

    fn holder_side(&self) -> Vec<Access> {
        let holder = (self.facts.holder, matches!(self.facts.state, State::Active { .. }));
        let others = self.candidates.persons.iter().filter(|person| person.id != self.facts.holder);
        [holder]
            .into_iter()
            .chain(others.map(|person| (person.id, person.has_active_record)))
            .filter_map(|(id, has_active_record)| {
                self.by_name(Actor::Person { id, has_active_record }, Reader::Person(id))
            })
            .collect()
    }

    fn professional(&self, one: &ProfessionalCandidate) -> Option<Access> {
        let ProfessionalCandidate { id, category, licence } = *one;
        let actor = Actor::Professional { id, category, licence, place: Place::OwnPractice };
        self.by_name(actor, Reader::Professional(id))
    }

    fn agency_doctors(&self) -> BTreeSet<StaffId> {
        let asked = |kind| match kind {
            ProvisionKind::CaseRequest { doctor, .. } => Some(doctor),
            _ => None,
        };
        self.facts.in_force(self.now).filter_map(asked).collect()
    }

    fn agency_doctor(&self, doctor: StaffId) -> Option<Access> {
        self.by_name(Actor::AgencyDoctor(doctor), Reader::AgencyDoctor(doctor))
    }

    fn by_name(&self, actor: Actor, reader: Reader) -> Option<Access> {
        let (basis, until) = self.how_long(|at| self.ask(actor, self.facts, at))?;
        Some(Access { reader, basis, until })
    }

    /// The professions that get in by this role, those together that get in alike.
    fn role(&self, role: Role) -> Vec<Access> {
        let mut alike: Vec<(Answer, Vec<ProfessionalCategory>)> = Vec::new();
        for profession in ProfessionalCategory::ALL {
            let Some(answer) = self.how_long(|at| self.ask_in_role(role, ANYBODY, profession, at)) else { continue };
            match alike.iter_mut().find(|(other, _)| *other == answer) {
                Some((_, professions)) => professions.push(profession),
                None => alike.push((answer, vec![profession])),
            }
        }
        let access = |((basis, until), professions): (Answer, Vec<_>)| {
            let except = self.shut_out(role, &professions);
            Access { reader: Reader::Whoever { comes: role.way, professions, except }, basis, until }
        };
        alike.into_iter().map(access).collect()
    }

    fn shut_out(&self, role: Role, professions: &[ProfessionalCategory]) -> Vec<ProfessionalId> {
        let concerned = self.candidates.professionals.iter().filter(|one| professions.contains(&one.category));
        let refused = concerned.filter(|one| self.ask_in_role(role, one.id, one.category, self.now).is_none());
        refused.map(|one| one.id).collect()
    }

    fn ask_in_role(
        &self,
        role: Role,
        id: ProfessionalId,
        category: ProfessionalCategory,
        at: Timestamp,
    ) -> Option<Basis> {
        let facts = role.come(id, category, self.facts, at)?;
        self.ask(role.actor(id, category), &facts, at)
    }

    fn ask(&self, actor: Actor, facts: &Facts, at: Timestamp) -> Option<Basis> {
        let act = match self.question {
            Question::Open => Act::ConsultDossier,
            Question::See(document) => Act::ConsultDocument(document.with(&facts.provisions, at)),
        };
        decide(&Request { actor, act }, facts, at).ok().map(|permit| permit.basis())
    }

    /// The answer now, and the first moment at which it is no.
    fn how_long(&self, ask: impl Fn(Timestamp) -> Option<Basis>) -> Option<Answer> {
        let basis = ask(self.now)?;
        let until = self.moments.iter().copied().find(|at| ask(*at).is_none());
        Some((basis, until))
    }
}
