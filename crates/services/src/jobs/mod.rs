//! What runs by itself.

pub mod seal_traces;
pub mod send_messages;
pub mod sweep;
