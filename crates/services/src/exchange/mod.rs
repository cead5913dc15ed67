//! What systems do with a record: hospitals', practices' and people's own programs file, find and fetch documents, and find
//! whose record it is. The acts are those of the portal, decided on and traced alike; only the words differ.
//!
//! Transports bring a [`Person`](crate::Person) whom the calling system vouches for, and hand on what these answer.

mod enter;
pub mod find;
pub mod matching;
pub mod patients;
pub mod provide;
mod receive;
mod shape;
pub mod submission;

pub use find::{FoundDocument, find_document, find_documents, find_list, find_lists, retrieve};
pub use provide::provide;
pub use submission::{Folder, Named, ProvideError, Provided, Submission, SubmissionError, Submitted};
