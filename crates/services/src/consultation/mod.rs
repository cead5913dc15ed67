//! « Mode consultation »: the holder shows the presence code, sees what is read and filed, and ends it (feature I4).

pub mod end;
pub mod follow;
pub(crate) mod lines;
pub mod live;
pub(crate) mod places;
