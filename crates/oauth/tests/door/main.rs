//! The authorization server as systems meet it, with assertions that Node signs: our library does not test itself.
#![expect(clippy::unwrap_used, reason = "a failure here is a failed test")]

mod apps;
mod assertions;
mod desk;
mod discovery;
mod ends;
mod key_addresses;
mod names;
mod node;
mod systems;
