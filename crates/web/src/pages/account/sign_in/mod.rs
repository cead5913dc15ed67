//! Signing in (seed 004): number and password, choice of method, one-time code.

pub mod code;
pub mod method;
pub mod out;
pub mod password;
