//! Systems of institutions, and apps: who may ask for tokens (feature N2; regulation of 6 December 2019, art. 11(2)).

pub mod attempts;
mod find;
mod keys;
mod list;
mod register;
mod withdraw;

pub(crate) use find::registered;
pub use find::{Registered, find};
pub use keys::keys;
pub use list::list;
pub use register::{Answers, NotRegistered, Registration, register};
pub use withdraw::withdraw;
