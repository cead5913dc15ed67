//! What the documents' pages of holders and of professionals share.

pub mod access_words;
mod announcement;
pub mod delivery;
mod description;
mod disposition;
mod earlier;
pub mod fields;
pub mod file;
pub mod filing_form;
pub mod list;
pub mod reading;
mod reading_view;
pub mod replace;
pub mod search;
pub mod shelf;
pub mod waiting;
mod ways;
pub mod words;

pub use description::page as document_page;
