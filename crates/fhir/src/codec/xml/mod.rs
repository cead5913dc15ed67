//! FHIR in XML.

mod read;
mod write;

pub use read::{XHTML, attributes, character, is_of, read};
pub use write::write;
