//! FHIR R4 for systems of institutions and for apps: IHE MHD, PDQm and PIXm, and the EU Health Data API.
//!
//! Types of FHIR stay in here: [`mapping`] turns them into what the acts in `services` take and back.
#![warn(missing_docs)]

pub mod codec;
mod definitions;
pub mod element;
pub mod http;
pub mod mapping;
pub mod search;
