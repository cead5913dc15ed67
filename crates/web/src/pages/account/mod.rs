//! Before one is in: activation, sign-in, a forgotten password, opposition, the first steps. And what « Mon compte »
//! shows at both doors.

pub mod activation;
pub mod apps;
pub mod change_password;
pub mod confirm_identity;
pub mod contacts;
pub mod devices;
pub mod first_steps;
pub mod forgotten_password;
pub mod linked_identities;
mod login_field;
mod new_password;
pub mod notices;
pub mod opposition;
pub(crate) mod own_account;
mod owner;
pub mod passkey_name;
pub mod passkeys;
pub mod sign_in;
