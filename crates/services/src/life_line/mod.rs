//! « Ligne de vie »: who did what, when, and for what reason (features L1 and L2).

pub mod audit_event;
pub mod download;
mod filter;
pub(crate) mod lines;
pub mod look;
mod months;
pub mod people;

pub use filter::{ActKind, Filter};
pub use months::Month;
pub use people::Met;
