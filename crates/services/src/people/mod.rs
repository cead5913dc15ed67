//! The Agency's directories: feeds imported, letters printed, positions looked up.

pub mod folding;
pub mod import;
pub mod import_affiliates;
pub mod import_deaths;
pub mod import_institutions;
pub mod import_professionals;
pub mod import_referring_doctors;
pub mod import_representatives;
pub mod look_up_organ_donation;
pub mod named_at_desk;
pub mod print_letters;
pub(crate) mod private_person;
