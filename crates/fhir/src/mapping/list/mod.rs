//! Submission sets and folders as `List`s, both ways (IHE MHD 4.2.3, volume 3, mapping of `SubmissionSet` and `Folder`).

mod read;
mod write;

pub use read::{Sent, read_folder, read_set};
pub use write::write;

const STRUCTURES: &str = "https://profiles.ihe.net/ITI/MHD/StructureDefinition";

/// The codes of what a list is.
pub const TYPES: &str = "https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes";

const SOURCE_ID: &str = "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-sourceId";
const DESIGNATION: &str = "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-designationType";
const RECIPIENT: &str = "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-intendedRecipient";
const AUTHOR_ORGANISATION: &str = "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-authorOrg";
