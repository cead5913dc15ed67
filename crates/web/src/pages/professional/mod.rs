//! The pages of a professional.

pub mod account;
pub mod document;
pub mod dossier;
pub mod file;
pub mod home;
pub mod replace;
pub mod request;
pub mod requests;
pub mod search;
