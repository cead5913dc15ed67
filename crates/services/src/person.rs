//! Who is signed in.

use dossier::access::Actor;
use dossier::account::{ContactPoint, Owner};
use dossier::ids::{AccountId, DossierId, HolderId};
use dossier::language::Language;
use dossier::lifecycle::State;
use dossier::professional::Professional;
use dossier::trace::{Role, Who};
use jiff::civil::Date;

/// A person signed in.
#[derive(Clone)]
pub struct Person {
    /// The account.
    pub account: AccountId,
    /// The language chosen.
    pub language: Language,
    /// Where codes go.
    pub contact_points: Vec<ContactPoint>,
    /// In what capacity.
    pub capacity: Capacity,
}

/// In what capacity somebody is signed in.
#[derive(Clone)]
pub enum Capacity {
    /// As the holder of the own record.
    Holder(OwnDossier),
    /// As a professional.
    Professional(Professional),
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
    /// The name shown in the portal and traced.
    pub fn name(&self) -> String {
        match &self.capacity {
            Capacity::Holder(own) => own.name.clone(),
            Capacity::Professional(professional) => professional.name(),
        }
    }

    /// The own record, for a holder.
    pub const fn own_dossier(&self) -> Option<&OwnDossier> {
        match &self.capacity {
            Capacity::Holder(own) => Some(own),
            Capacity::Professional(_) => None,
        }
    }

    /// The directory entry, for a professional.
    pub const fn professional(&self) -> Option<&Professional> {
        match &self.capacity {
            Capacity::Professional(professional) => Some(professional),
            Capacity::Holder(_) => None,
        }
    }

    /// Whose account it is.
    pub const fn owner(&self) -> Owner {
        match &self.capacity {
            Capacity::Holder(own) => Owner::Holder(own.holder),
            Capacity::Professional(professional) => Owner::Professional(professional.id),
        }
    }

    pub(crate) const fn actor(&self) -> Actor {
        match &self.capacity {
            Capacity::Holder(own) => Actor::Holder(own.holder),
            Capacity::Professional(professional) => Actor::Professional {
                id: professional.id,
                category: professional.category,
                licence: professional.licence,
            },
        }
    }

    pub(crate) fn who(&self) -> Who {
        match &self.capacity {
            Capacity::Holder(own) => {
                Who { role: Role::Holder(own.holder), name: own.name.clone(), organisation: String::new() }
            }
            Capacity::Professional(professional) => Who {
                role: Role::Professional(professional.id, professional.category),
                name: professional.name(),
                organisation: professional.practice.clone(),
            },
        }
    }
}
