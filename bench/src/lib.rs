#![doc = include_str!("../README.md")]

pub mod statistics;
pub mod table;
