//! The Agency's directories: feeds imported, letters printed.

pub mod folding;
pub mod import;
pub mod import_affiliates;
pub mod import_professionals;
pub mod print_letters;
