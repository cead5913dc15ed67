//! The life of a record: what its holder, the Agency and time do to it.

pub mod archive_dossier;
pub mod close_dossier;
pub(crate) mod destroy_dossier;
pub mod oppose_dossier;
pub mod reopen_dossier;
