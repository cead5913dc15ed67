//! Rights of access: the circle of trust and the presence code.

pub mod circle;
pub mod presence_code;
