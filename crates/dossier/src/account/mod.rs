//! Accounts: whose they are, how one signs in, and when one is locked out.

mod contact_point;
mod device;
mod login;
mod one_time;
mod password;
mod throttle;

pub use contact_point::{ContactPoint, InvalidContactPoint};
pub use device::{Browser, Device, System};
pub use login::{InvalidLogin, Login};
pub use one_time::{ONE_TIME_CODE_ATTEMPTS, ONE_TIME_CODE_LIFE, OneTimeChallenge, OneTimeOutcome};
pub use password::{PASSWORD_LIMIT, PASSWORD_MINIMUM, PasswordError};
pub use throttle::Throttle;

use serde::{Deserialize, Serialize};

use crate::ids::{HolderId, ProfessionalId};

/// Whose account it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    /// A holder's.
    Holder(HolderId),
    /// A professional's.
    Professional(ProfessionalId),
}
