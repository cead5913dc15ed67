//! The first opening of a record (feature R4): the terms, then the question on organ donation.

pub mod organ_donation;
pub mod terms;
