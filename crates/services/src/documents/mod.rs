//! Documents: listing, reading and filing them.

pub mod consult_dossier;
pub mod file_document;
pub mod hide_document;
mod new_version;
pub mod open_document;
pub mod release_document;
pub mod retention;
pub mod set_confidentiality;
pub(crate) mod versions;
