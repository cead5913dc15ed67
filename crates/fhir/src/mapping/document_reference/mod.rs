//! A document's attributes as a `DocumentReference`, both ways (IHE MHD 4.2.3, volume 3, mapping of
//! `DocumentEntry`).

mod read;
mod requirements;
mod write;

pub use read::{Described, RelationCode, metadata, read};
pub use requirements::Profile;
pub use write::{Shown, write};
