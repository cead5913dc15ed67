//! Who may do what to a record. The heart of the product.
//!
//! [`decide`] is the only thing in the program that grants. It is a pure function of the [`Request`], the
//! [`Facts`] of the record and the time. A [`Permit`] can be built nowhere else, and everything that yields or
//! changes health data asks for one: reading without a decision does not compile.

mod act;
mod actor;
mod decision;
pub mod explain;
mod facts;
pub mod majority;
mod mandate;
pub mod matrix;
mod obligation;
pub mod provision;
mod request;
mod rules;
#[cfg(test)]
mod scene;

pub use act::Act;
pub use actor::{Actor, Desk, Place};
pub use decision::{Basis, Decision, Permit, Refusal};
pub use facts::{
    AddressedFacts, DocumentFacts, Facts, PersonFacts, ProfessionalFacts, RequestFacts, TraceFacts, TracedDocumentFacts,
};
pub use mandate::{Mandate, Purpose};
pub use obligation::{Obligation, Obligations};
pub use provision::{By, Ending, Opposed, Provision, ProvisionKind, RepresentativeTitle, RetentionTerm, StayPhase};
pub use request::Request;
pub use rules::decide;
