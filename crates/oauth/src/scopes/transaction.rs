//! IHE transactions as scopes (IUA 2.4): each is what its own profile does with resources, in the name of a system.

use super::grant::{Grant, Interaction, Letters, Level};
use Interaction::{Create, Read, Search, Update};

const LOOK: &[Interaction] = &[Read, Search];

type Uses = &'static [(&'static str, &'static [Interaction])];

const TRANSACTIONS: [(&str, Uses); 13] = [
    ("ITI-65", &[("DocumentReference", &[Create]), ("List", &[Create]), ("Binary", &[Create])]),
    ("ITI-66", &[("List", LOOK)]),
    ("ITI-67", &[("DocumentReference", LOOK)]),
    ("ITI-68", &[("Binary", &[Read]), ("Bundle", &[Read])]),
    ("ITI-78", &[("Patient", LOOK)]),
    ("ITI-81", &[("AuditEvent", LOOK)]),
    ("ITI-83", &[("Patient", &[Search])]),
    (
        "ITI-90",
        &[
            ("Organization", LOOK),
            ("Location", LOOK),
            ("Practitioner", LOOK),
            ("PractitionerRole", LOOK),
            ("HealthcareService", LOOK),
            ("Endpoint", LOOK),
            ("OrganizationAffiliation", LOOK),
        ],
    ),
    ("ITI-104", &[("Patient", &[Create, Update])]),
    ("ITI-105", &[("DocumentReference", &[Create])]),
    ("ITI-106", &[("DocumentReference", &[Create]), ("Binary", &[Create])]),
    ("ITI-108", &[("Consent", LOOK)]),
    ("ITI-119", &[("Patient", &[Search])]),
];

/// What the transaction of this name does; none for another word.
pub(super) fn grants(word: &str) -> Option<Vec<Grant>> {
    let (_, uses) = TRANSACTIONS.iter().find(|(name, _)| *name == word)?;
    let grant = |(resource, does): &(&str, &[Interaction])| Grant::new(Level::System, resource, Letters::of(does));
    Some(uses.iter().map(grant).collect())
}
