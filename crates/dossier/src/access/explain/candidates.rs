//! Whom to ask about.

use std::collections::BTreeSet;

use crate::access::{DocumentFacts, Facts, PersonFacts, ProvisionKind};
use crate::document::Author;
use crate::ids::{HolderId, InstitutionId, ProfessionalId};
use crate::institution::Certificate;
use crate::professional::{Licence, ProfessionalCategory};

/// What directory and accounts say of those who are [`named`]. Whoever is missing here is not in the directory any more,
/// and so gets in nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidates<'a> {
    /// Representatives and assistants.
    pub persons: &'a [PersonFacts],
    /// Professionals.
    pub professionals: &'a [ProfessionalCandidate],
    /// Institutions.
    pub institutions: &'a [InstitutionCandidate],
}

/// A professional, as the directory has the person now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProfessionalCandidate {
    /// Who.
    pub id: ProfessionalId,
    /// The column of the matrix.
    pub category: ProfessionalCategory,
    /// The right to practise.
    pub licence: Licence,
}

/// An institution, as the directory has it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstitutionCandidate {
    /// Which.
    pub id: InstitutionId,
    /// Its leave to connect.
    pub certificate: Certificate,
}

/// Everybody whom a record names, today or earlier: those about whom [`Candidates`] must be loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Representatives and assistants.
    pub persons: BTreeSet<HolderId>,
    /// Professionals to whom something was given, from whom something was taken, or who wrote something.
    pub professionals: BTreeSet<ProfessionalId>,
    /// Institutions that announced a stay.
    pub institutions: BTreeSet<InstitutionId>,
}

/// Whom the record and these documents name.
pub fn named(facts: &Facts, documents: &[DocumentFacts]) -> Named {
    let mut named = Named::default();
    for provision in &facts.provisions {
        named.professionals.extend(provision.kind.professional());
        match provision.kind {
            ProvisionKind::Assistant { person, .. } | ProvisionKind::Representative { person, .. } => {
                named.persons.insert(person);
            }
            ProvisionKind::Stay { institution, .. } => {
                named.institutions.insert(institution);
            }
            _ => {}
        }
    }
    for document in documents {
        if let Author::Professional(author) = document.author {
            named.professionals.insert(author);
        }
    }
    named
}
