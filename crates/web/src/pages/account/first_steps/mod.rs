//! The first opening of a record (feature R4): the terms, then the question on organ donation, then who is to have access.

mod doorstep;
pub mod identity;
pub mod offers;
pub mod organ_donation;
pub mod stay_signed_in;
pub mod terms;

pub use doorstep::Doorstep;
