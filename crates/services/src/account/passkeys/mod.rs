//! « Code PIN, empreinte ou visage » (features A4, A5; seed 004): a key that lives on the person's device and opens the
//! account there, in one step, after the device has recognised its owner. W3C calls it a passkey (Web Authentication).

pub mod add;
mod ceremony;
pub mod own;
pub mod prove;
pub mod sign_in;

pub use ceremony::{Begun, are_possible};
