//! What scopes mean to the person who is asked.

use dossier::client::AppRight;

use super::Scopes;
use super::grant::{Grant, Interaction};

/// The public directories: who reads them reads of no patient.
const DIRECTORIES: [&str; 7] = [
    "Organization",
    "Location",
    "Practitioner",
    "PractitionerRole",
    "HealthcareService",
    "Endpoint",
    "OrganizationAffiliation",
];

const EVERYTHING_READ: [AppRight; 4] =
    [AppRight::ReadIdentity, AppRight::ReadDocuments, AppRight::ReadAccess, AppRight::ReadLifeLine];

impl Scopes {
    /// What they mean to the person, each once, in the order in which it is told.
    pub fn rights(&self) -> Vec<AppRight> {
        let mut rights: Vec<_> = self.grants().flat_map(rights).collect();
        rights.sort_unstable();
        rights.dedup();
        rights
    }
}

fn rights(grant: &Grant) -> Vec<AppRight> {
    let mut rights = Vec::new();
    if grant.lets(&[Interaction::Read, Interaction::Search]) {
        match grant.resource() {
            None => rights.extend(EVERYTHING_READ),
            Some("Patient") => rights.push(AppRight::ReadIdentity),
            Some("Consent") => rights.push(AppRight::ReadAccess),
            Some("AuditEvent") => rights.push(AppRight::ReadLifeLine),
            Some(resource) if DIRECTORIES.contains(&resource) => {}
            Some(_) => rights.push(AppRight::ReadDocuments),
        }
    }
    if grant.lets(&[Interaction::Create, Interaction::Update, Interaction::Delete]) {
        rights.push(AppRight::FileDocuments);
    }
    rights
}
