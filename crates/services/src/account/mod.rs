//! Accounts: activating one, signing in, a forgotten password; and the first steps of a holder.

pub mod accept_terms;
pub mod activate;
pub mod choose_language;
pub mod declarations;
mod letter_code;
pub mod oppose;
pub mod organ_donation;
pub mod password;
pub mod reset_password;
pub mod session;
pub mod sign_in;
pub(crate) mod throttling;
mod traced;

pub use throttling::ClientAddress;
