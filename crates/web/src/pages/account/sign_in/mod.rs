//! Signing in (seed 004): number and password, choice of method, one-time code.

pub mod code;
pub(super) mod enter;
pub mod identity_provider;
pub mod method;
pub mod out;
pub mod passkey;
pub mod password;
