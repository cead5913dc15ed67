//! As whom a preview looks: a professional who comes in a certain way, or an assistant.

use dossier::access::{Actor, PersonFacts, ProvisionKind, StayPhase};
use dossier::ids::{HolderId, InstitutionId, ProfessionalId};
use storage::Work;
use storage::registry::{institutions, professionals};

use super::change::NEW_ASSISTANT;
use crate::people::private_person::{self, PrivatePerson};
use crate::{Capacity, Error, Person};

/// Through whose eyes to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// « As Dr X », who comes so.
    Professional(ProfessionalId, Coming),
    /// An assistant or representative of the holder.
    Person(HolderId),
    /// The assistant whom the previewed change designates.
    NewAssistant,
}

/// How a professional comes to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coming {
    /// In the own practice, as things stand.
    OwnPractice,
    /// In the own practice, had the presence code just been given.
    GivenTheCode,
    /// In the own practice, had a vital emergency just been declared.
    DeclaringEmergency,
    /// At an institution, as things stand.
    At(InstitutionId),
    /// At an institution, had it just announced an admission.
    AdmittedAt(InstitutionId),
}

/// Somebody who looks.
pub(super) struct Viewing {
    /// Who asks.
    pub(super) actor: Actor,
    /// The name; none for somebody who is not known yet.
    pub(super) name: Option<String>,
    /// What is supposed to have happened.
    pub(super) supposed: Option<ProvisionKind>,
}

impl Viewer {
    /// What directory and accounts know of the viewer.
    pub(super) async fn viewing(self, work: &mut Work) -> Result<Viewing, Error> {
        match self {
            Self::Professional(id, coming) => professional(work, id, coming).await,
            Self::Person(id) => {
                let PrivatePerson { facts, name } =
                    private_person::find_by_id(work, id).await?.ok_or(Error::NotFound)?;
                Ok(Viewing { actor: private(facts), name: Some(name), supposed: None })
            }
            Self::NewAssistant => Ok(Viewing { actor: private(NEW_ASSISTANT), name: None, supposed: None }),
        }
    }
}

const fn private(facts: PersonFacts) -> Actor {
    Actor::Person { id: facts.id, has_active_record: facts.has_active_record }
}

async fn professional(work: &mut Work, id: ProfessionalId, coming: Coming) -> Result<Viewing, Error> {
    let professional = professionals::find(work, id).await?.ok_or(Error::NotFound)?;
    let name = Some(professional.name());
    let supposed = match coming {
        Coming::OwnPractice | Coming::At(_) => None,
        Coming::GivenTheCode => Some(ProvisionKind::PresenceCode(id)),
        Coming::DeclaringEmergency => Some(ProvisionKind::Emergency(id)),
        Coming::AdmittedAt(institution) => Some(ProvisionKind::Stay { institution, phase: StayPhase::Admission }),
    };
    let capacity = match coming {
        Coming::OwnPractice | Coming::GivenTheCode | Coming::DeclaringEmergency => Capacity::Professional(professional),
        Coming::At(institution) | Coming::AdmittedAt(institution) => {
            let institution = institutions::find(work, institution).await?.ok_or(Error::NotFound)?;
            Capacity::InstitutionProfessional(professional, institution)
        }
    };
    Ok(Viewing { actor: Person::vouched_for(capacity).actor(), name, supposed })
}
