//! One file per endpoint.

pub mod discovery;
mod form;
pub mod introspect;
pub mod revoke;
pub mod token;
