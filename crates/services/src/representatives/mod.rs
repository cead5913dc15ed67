//! Who acts for a holder by law, and when a minor decides alone.

pub mod end;
pub mod recognise_discernment;
pub mod register;
