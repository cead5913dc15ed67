//! FHIR R4 for systems of institutions and for apps: IHE MHD, `PDQm` and `PIXm`, and the EU Health Data API.
//!
//! Types of FHIR stay in here: `mapping` turns them into what the acts in `services` take, and back. Nothing here has a
//! rule about who may see what; a token narrows what may be asked, the acts decide.
#![warn(missing_docs)]

mod capability;
pub mod codec;
mod definitions;
mod door;
pub mod element;
mod http;
mod interactions;
mod mapping;
mod offers;
mod router;
mod search;

pub use mapping::subject::MATRICULE;
pub use router::router;
