//! Documents: listing, reading and filing them.

pub mod consult_dossier;
pub(crate) mod enter;
pub mod file_document;
pub mod hide_document;
mod looking;
mod new_version;
pub mod news;
pub mod open_document;
pub mod passages;
pub mod photos;
pub mod read_document;
pub mod read_life_line;
pub mod reading;
pub mod release_document;
pub mod retention;
pub mod search_dossier;
pub mod set_confidentiality;
pub(crate) mod versions;
pub mod ways;
pub(crate) mod words_of_document;
