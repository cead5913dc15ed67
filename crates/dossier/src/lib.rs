//! The domain of the shared health record, and nothing else.
//!
//! One insured person, the [`Holder`](holder::Holder), has one [`Dossier`](lifecycle::State). Health professionals
//! read it and file documents in it when [`access::decide`] permits. This crate has no I/O, no clock and no
//! randomness: what it needs to know is given to it, so that every rule can be enumerated and proven.
#![warn(missing_docs)]

pub mod access;
pub mod account;
pub mod client;
pub mod codes;
pub mod declaration;
pub mod document;
pub mod holder;
pub mod ids;
pub mod institution;
pub mod language;
pub mod lifecycle;
pub mod matricule;
pub mod professional;
pub mod request;
pub mod trace;
pub mod visits;
