//! The pages. One file each: its form, its handlers, what it shows.

pub mod accessibility;
pub mod account;
pub mod app;
pub mod documents;
mod donation_question;
pub mod holder;
pub mod professional;
pub mod terms;
pub mod welcome;
