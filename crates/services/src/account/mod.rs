//! Accounts: activating one, signing in, a forgotten password; and the first steps of a holder.

pub mod accept_terms;
pub mod activate;
pub(crate) mod alerts;
pub mod change_password;
pub mod choose_language;
pub mod choose_notices;
mod code;
pub mod contact_points;
pub mod declarations;
pub mod devices;
pub mod identity_provider;
mod letter_code;
pub mod oppose;
pub mod organ_donation;
pub mod passkeys;
pub mod password;
pub mod reissue_codes;
pub mod reset_password;
pub mod session;
pub mod sign_in;
pub mod step_up;
pub(crate) mod throttling;
pub(crate) mod traced;

pub use throttling::ClientAddress;
