//! One file per endpoint.

pub mod authorize;
pub mod discovery;
mod form;
pub mod introspect;
pub mod revoke;
mod system;
pub mod token;
