//! Institutions: hospitals, nursing homes, rehabilitation centres, home-care networks.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ids::InstitutionId;

/// An institution entered in the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Institution {
    /// Ours; stays the same when the directory entry changes.
    pub id: InstitutionId,
    /// The directory's own identifier.
    pub code: String,
    /// Its name, as the life line shows it.
    pub name: String,
    /// Its leave to connect.
    pub certificate: Certificate,
}

/// The certificate of conformity: the leave to connect (regulation of 6 December 2019, art. 11(2); seed 000).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// First moment of validity.
    pub from: Timestamp,
    /// First moment at which it has run out or is suspended; none while no end is known.
    pub until: Option<Timestamp>,
}

impl Certificate {
    /// Whether the institution may connect at that moment.
    pub fn is_valid(&self, now: Timestamp) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
}
