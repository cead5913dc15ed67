//! « Assistant DSP »: who assists the holder, and whom one assists (seed 000).

pub mod designate;
pub mod entrusted;
pub mod remove;
