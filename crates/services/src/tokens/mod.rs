//! Tokens of systems and apps: opaque, short-lived, ended at once (SMART App Launch 2.2; IHE IUA 2.4; RFC 6749, 7009).

mod find;
mod issue;
mod patient;
mod revoke;

pub use find::{Access, find};
pub use issue::{Issued, LIFETIME, NotIssued, Proof, Wanted, issue};
pub use revoke::revoke;
