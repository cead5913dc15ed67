//! Who could get in now, what a change would change, and what somebody could see on a past day (features I9 and L6).
//! Answered by [`dossier::access::decide`], of documents those only which the asking person may see.

pub mod change;
pub mod could_see;
pub mod document_access;
mod known;
pub mod may;
pub mod preview;
mod shown;
pub mod viewer;
pub mod who_can_open;

pub use shown::Title;
