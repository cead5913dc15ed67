//! What a document is: its kind and category, who may see it, where it comes from.

pub mod category;
pub mod confidentiality;
pub mod entry;
pub mod format;
pub mod kind;
pub mod list;
pub mod metadata;

pub use category::Category;
pub use confidentiality::Confidentiality;
pub use entry::DocumentEntry;
pub use format::Format;
pub use kind::Kind;
pub use list::DocumentList;
pub use metadata::{Author, Envelope, Metadata, MetadataError, Retention};
