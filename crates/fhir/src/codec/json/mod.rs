//! FHIR in JSON.

mod read;
mod text;
mod write;

pub use read::read;
pub use write::write;
