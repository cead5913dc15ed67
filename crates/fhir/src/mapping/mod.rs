//! What FHIR calls a thing and what the record calls it, both ways. Nothing of FHIR leaves this crate.

pub mod concepts;
pub mod document_reference;
pub mod documents;
pub mod header;
pub mod ids;
pub mod kinds;
pub mod list;
pub mod parties;
pub mod patch;
pub mod patient;
pub mod place;
pub mod subject;
