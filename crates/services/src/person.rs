//! Who asks.

use dossier::access::{Actor, By, Desk, Facts, Place, ProvisionKind};
use dossier::account::{ContactPoint, Owner};
use dossier::ids::{AccountId, DossierId, HolderId, SessionId, StaffId};
use dossier::institution::Institution;
use dossier::language::Language;
use dossier::lifecycle::State;
use dossier::professional::Professional;
use dossier::trace::{Role, Who};
use jiff::Timestamp;
use jiff::civil::Date;

/// Somebody, proven to be who it is.
#[derive(Clone)]
pub struct Person {
    /// The account; none for whoever another system vouches for.
    pub account: Option<AccountId>,
    /// The language chosen.
    pub language: Language,
    /// Where codes go.
    pub contact_points: Vec<ContactPoint>,
    /// The session the request came in; none for whoever another system vouches for.
    pub session: Option<SessionId>,
    /// When the person last proved who it is; none for whoever another system vouches for.
    pub proven_at: Option<Timestamp>,
    /// In what capacity.
    pub capacity: Capacity,
}

/// In what capacity somebody acts.
#[derive(Clone)]
pub enum Capacity {
    /// As a private person, with a record of the own. Also who assists or represents another holder.
    Holder(OwnDossier),
    /// As a professional in the own practice.
    Professional(Professional),
    /// As a professional of an institution, whose system vouches for the person by name.
    InstitutionProfessional(Professional, Institution),
    /// The system of an institution, in the institution's name.
    Institution(Institution),
    /// At the Agency.
    Staff(StaffMember),
}

/// Somebody at the Agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember {
    /// Who.
    pub id: StaffId,
    /// The name shown and traced.
    pub name: String,
    /// What the person does there.
    pub post: Post,
}

/// A post at the Agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Post {
    /// The Agency's doctor.
    Doctor,
    /// Looks up positions on organ donation.
    TransplantCoordinator,
    /// A desk.
    Desk {
        /// Which.
        desk: Desk,
        /// Whether a request signed by the holder lies before the person; its reference is the context of the act.
        signed_request: bool,
    },
}

/// A holder's own record.
#[derive(Clone)]
pub struct OwnDossier {
    /// Whose it is.
    pub holder: HolderId,
    /// The holder's name.
    pub name: String,
    /// The holder's day of birth.
    pub birth_date: Date,
    /// The record.
    pub dossier: DossierId,
    /// Where it stood when the person's request came in.
    pub state: State,
}

impl Person {
    /// Somebody for whom another system vouches, or who is the program's own operator: no account, no contact points.
    pub const fn vouched_for(capacity: Capacity) -> Self {
        Self {
            account: None,
            language: Language::Fr,
            contact_points: Vec::new(),
            session: None,
            proven_at: None,
            capacity,
        }
    }

    /// The name shown in the portal and traced.
    pub fn name(&self) -> String {
        match &self.capacity {
            Capacity::Holder(own) => own.name.clone(),
            Capacity::Professional(professional) | Capacity::InstitutionProfessional(professional, _) => {
                professional.name()
            }
            Capacity::Institution(institution) => institution.name.clone(),
            Capacity::Staff(staff) => staff.name.clone(),
        }
    }

    /// The own record, for a private person.
    pub const fn own_dossier(&self) -> Option<&OwnDossier> {
        match &self.capacity {
            Capacity::Holder(own) => Some(own),
            _ => None,
        }
    }

    /// The directory entry, for a professional.
    pub const fn professional(&self) -> Option<&Professional> {
        match &self.capacity {
            Capacity::Professional(professional) | Capacity::InstitutionProfessional(professional, _) => {
                Some(professional)
            }
            _ => None,
        }
    }

    /// Whose account it is; nobody's for whoever is vouched for.
    pub const fn owner(&self) -> Option<Owner> {
        match &self.capacity {
            Capacity::Holder(own) => Some(Owner::Holder(own.holder)),
            Capacity::Professional(professional) => Some(Owner::Professional(professional.id)),
            _ => None,
        }
    }

    /// Practice or institution, as the life line names it.
    pub fn organisation(&self) -> String {
        match &self.capacity {
            Capacity::Professional(professional) => professional.practice.clone(),
            Capacity::InstitutionProfessional(_, institution) | Capacity::Institution(institution) => {
                institution.name.clone()
            }
            Capacity::Holder(_) | Capacity::Staff(_) => String::new(),
        }
    }

    pub(crate) fn actor(&self) -> Actor {
        match &self.capacity {
            Capacity::Holder(own) => {
                Actor::Person { id: own.holder, has_active_record: matches!(own.state, State::Active { .. }) }
            }
            Capacity::Professional(professional) => at(professional, Place::OwnPractice),
            Capacity::InstitutionProfessional(professional, institution) => {
                let (id, certificate) = (institution.id, institution.certificate);
                at(professional, Place::Institution { id, certificate })
            }
            Capacity::Institution(institution) => {
                Actor::Institution { id: institution.id, certificate: institution.certificate }
            }
            Capacity::Staff(StaffMember { id, post, .. }) => match *post {
                Post::Doctor => Actor::AgencyDoctor(*id),
                Post::TransplantCoordinator => Actor::TransplantCoordinator(*id),
                Post::Desk { desk, signed_request } => Actor::Staff { id: *id, desk, signed_request },
            },
        }
    }

    /// Who enters a provision.
    pub(crate) const fn by(&self) -> By {
        match &self.capacity {
            Capacity::Holder(own) => By::Person(own.holder),
            Capacity::Professional(professional) | Capacity::InstitutionProfessional(professional, _) => {
                By::Professional(professional.id)
            }
            Capacity::Institution(institution) => By::Institution(institution.id),
            Capacity::Staff(staff) => By::Staff(staff.id),
        }
    }

    /// How the life line of a record names the person.
    pub(crate) fn who(&self, facts: &Facts) -> Who {
        Who { role: self.role(facts), name: self.name(), organisation: self.organisation() }
    }

    fn role(&self, facts: &Facts) -> Role {
        match &self.capacity {
            Capacity::Holder(own) => private_role(own.holder, facts),
            Capacity::Professional(professional) | Capacity::InstitutionProfessional(professional, _) => {
                Role::Professional(professional.id, professional.category)
            }
            Capacity::Institution(institution) => Role::Institution(institution.id),
            Capacity::Staff(StaffMember { id, post, .. }) => match post {
                Post::Doctor => Role::AgencyDoctor(*id),
                Post::TransplantCoordinator => Role::TransplantCoordinator(*id),
                Post::Desk { .. } => Role::Staff(*id),
            },
        }
    }
}

const fn at(professional: &Professional, place: Place) -> Actor {
    Actor::Professional { id: professional.id, category: professional.category, licence: professional.licence, place }
}

/// What the person is, or once was, to the record.
fn private_role(person: HolderId, facts: &Facts) -> Role {
    if person == facts.holder {
        return Role::Holder(person);
    }
    let mut role = Role::Stranger(person);
    for provision in &facts.provisions {
        match provision.kind {
            ProvisionKind::Representative { person: one, .. } if one == person => return Role::Representative(person),
            ProvisionKind::Assistant { person: one, .. } if one == person => role = Role::Assistant(person),
            _ => {}
        }
    }
    role
}
