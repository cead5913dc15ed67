//! Documents: listing, reading and filing them.

pub mod consult_dossier;
pub mod file_document;
pub mod open_document;
