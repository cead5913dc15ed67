//! Who may do what to a record. The heart of the product.
//!
//! [`decide`] is the only thing in the program that grants. It is a pure function of the [`Request`], the
//! [`Facts`] of the record and the time. A [`Permit`] can be built nowhere else, and everything that yields or
//! changes health data asks for one: reading without a decision does not compile.

mod decision;
mod facts;
pub mod matrix;
mod request;
mod rules;

pub use decision::{Basis, Decision, Permit, Refusal};
pub use facts::{DocumentFacts, Facts, Grant, GrantKind};
pub use request::{Act, Actor, Request};
pub use rules::decide;
