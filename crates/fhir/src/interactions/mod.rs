//! The transactions, one file each.

pub mod iti105;
pub mod iti119;
pub mod iti65;
pub mod iti66;
pub mod iti67;
pub mod iti68;
pub mod iti78;
pub mod iti83;
mod provided;
