//! The Agency's letters, medical documents, and photos bound into one, typeset as PDF/A-2a and PDF/UA-1.
//!
//! [`Press`] is built once and shared; it is the [`LetterPress`](services::ports::LetterPress) of the services.
//! Templates carry the layout, Fluent carries the words, and a person's data reach the page as data only.
#![warn(missing_docs)]

mod codes_letter;
mod country;
pub mod documents;
mod holder_letter;
mod image_as_pdf;
mod image_size;
mod letter;
mod press;
mod printing;
mod professional_letter;
mod qr;
mod report;
mod sheet;
mod texts;

pub use press::{Press, Template, TypesetError};
