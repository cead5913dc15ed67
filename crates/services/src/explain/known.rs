//! What directory and accounts say of everybody whom a record names.

use dossier::access::PersonFacts;
use dossier::access::explain::{Candidates, InstitutionCandidate, Named, ProfessionalCandidate};
use dossier::ids::{HolderId, InstitutionId, ProfessionalId};
use dossier::institution::Institution;
use dossier::professional::Professional;
use storage::Work;
use storage::registry::{institutions, professionals};

use crate::Error;
use crate::people::private_person::{self, PrivatePerson};

/// Everybody named, as known now.
pub(super) struct Known {
    persons: Vec<PrivatePerson>,
    professionals: Vec<Professional>,
    institutions: Vec<Institution>,
    person_facts: Vec<PersonFacts>,
    professional_candidates: Vec<ProfessionalCandidate>,
    institution_candidates: Vec<InstitutionCandidate>,
}

impl Known {
    pub(super) async fn load(work: &mut Work, named: &Named) -> Result<Self, Error> {
        let (mut persons, mut licensed, mut certified) = (Vec::new(), Vec::new(), Vec::new());
        for id in &named.persons {
            persons.extend(private_person::find_by_id(work, *id).await?);
        }
        for id in &named.professionals {
            licensed.extend(professionals::find(work, *id).await?);
        }
        for id in &named.institutions {
            certified.extend(institutions::find(work, *id).await?);
        }
        Ok(Self {
            person_facts: persons.iter().map(|one| one.facts).collect(),
            professional_candidates: licensed.iter().map(professional_candidate).collect(),
            institution_candidates: certified.iter().map(institution_candidate).collect(),
            persons,
            professionals: licensed,
            institutions: certified,
        })
    }

    pub(super) fn candidates(&self) -> Candidates<'_> {
        Candidates {
            persons: &self.person_facts,
            professionals: &self.professional_candidates,
            institutions: &self.institution_candidates,
        }
    }

    pub(super) fn person(&self, id: HolderId) -> Option<&str> {
        self.persons.iter().find(|one| one.facts.id == id).map(|one| one.name.as_str())
    }

    pub(super) fn professional(&self, id: ProfessionalId) -> Option<&Professional> {
        self.professionals.iter().find(|one| one.id == id)
    }

    pub(super) fn institution(&self, id: InstitutionId) -> Option<&Institution> {
        self.institutions.iter().find(|one| one.id == id)
    }
}

const fn professional_candidate(one: &Professional) -> ProfessionalCandidate {
    ProfessionalCandidate { id: one.id, category: one.category, licence: one.licence }
}

const fn institution_candidate(one: &Institution) -> InstitutionCandidate {
    InstitutionCandidate { id: one.id, certificate: one.certificate }
}
