//! A role that people come in: who asks then, and what must have happened first.

use std::borrow::Cow;

use jiff::Timestamp;
use uuid::Uuid;

use super::Way;
use crate::access::{Act, Actor, By, Facts, Place, Provision, ProvisionKind, Request, StayPhase, decide};
use crate::ids::{InstitutionId, ProfessionalId, ProvisionId};
use crate::institution::Certificate;
use crate::professional::{Licence, ProfessionalCategory};

/// A professional whom the record does not know. No identifier of ours is ever nil.
pub(super) const ANYBODY: ProfessionalId = ProfessionalId::new(Uuid::nil());
/// An institution that the record does not know.
const ANYWHERE: InstitutionId = InstitutionId::new(Uuid::nil());
/// A right to practise that is no question here: a role is about whoever has it.
const LICENSED: Licence = Licence { from: Timestamp::MIN, until: None };
/// A certificate that is no question here.
const CERTIFIED: Certificate = Certificate { from: Timestamp::MIN, until: None };

/// A way in, with what is known of the institution.
#[derive(Clone, Copy)]
pub(super) struct Role {
    pub(super) way: Way,
    certificate: Certificate,
}

impl Role {
    pub(super) const fn at(institution: InstitutionId, certificate: Certificate) -> Self {
        Self { way: Way::At(institution), certificate }
    }

    pub(super) const fn whoever(comes: Way) -> Self {
        Self { way: comes, certificate: CERTIFIED }
    }

    /// Whoever comes in this role.
    pub(super) const fn actor(self, id: ProfessionalId, category: ProfessionalCategory) -> Actor {
        let place = match self.way {
            Way::At(id) => Place::Institution { id, certificate: self.certificate },
            Way::Admitting => Place::Institution { id: ANYWHERE, certificate: self.certificate },
            Way::GivenTheCode | Way::DeclaringEmergency => Place::OwnPractice,
        };
        Actor::Professional { id, category, licence: LICENSED, place }
    }

    /// The record once that has happened by which the role comes in; none where it cannot happen.
    pub(super) fn come(
        self,
        id: ProfessionalId,
        category: ProfessionalCategory,
        facts: &Facts,
        at: Timestamp,
    ) -> Option<Cow<'_, Facts>> {
        let actor = self.actor(id, category);
        match self.way {
            Way::At(_) => Some(Cow::Borrowed(facts)),
            Way::GivenTheCode => {
                let given = Facts { presence_code_given: true, ..facts.clone() };
                once(actor, Act::EnterPresenceCode, ProvisionKind::PresenceCode(id), given, at)
            }
            Way::DeclaringEmergency => {
                once(actor, Act::DeclareEmergency, ProvisionKind::Emergency(id), facts.clone(), at)
            }
            Way::Admitting => {
                let institution = Actor::Institution { id: ANYWHERE, certificate: self.certificate };
                let stay = ProvisionKind::Stay { institution: ANYWHERE, phase: StayPhase::Admission };
                once(institution, Act::AnnounceStay, stay, facts.clone(), at)
            }
        }
    }
}

/// The record after the act, if the act is permitted.
fn once(actor: Actor, act: Act, gives: ProvisionKind, mut facts: Facts, at: Timestamp) -> Option<Cow<'static, Facts>> {
    if decide(&Request { actor, act }, &facts, at).is_err() {
        return None;
    }
    let supposed = Provision {
        id: ProvisionId::new(Uuid::nil()),
        kind: gives,
        from: at,
        until: None,
        recorded_at: at,
        recorded_by: By::System,
        ended: None,
    };
    facts.provisions.push(supposed);
    Some(Cow::Owned(facts))
}
