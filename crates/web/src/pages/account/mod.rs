//! Before one is in: activation, sign-in, a forgotten password, opposition, the first steps. And what « Mon compte »
//! shows at both doors.

pub mod activation;
pub mod first_steps;
pub mod forgotten_password;
mod login_field;
mod new_password;
pub mod opposition;
pub(crate) mod own_account;
pub mod sign_in;
