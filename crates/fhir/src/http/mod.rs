//! The form of requests and answers that all transactions share (IHE ITI TF-2, Appendix Z; FHIR R4, "`RESTful` API").

pub mod failure;
pub mod form;
pub mod negotiation;
pub mod outcome;
pub mod reply;
pub mod sent;
