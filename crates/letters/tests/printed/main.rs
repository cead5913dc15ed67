//! Everything that can be printed is printed and read back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod documents;
mod letters;
mod photos;
mod reading;
mod texts;
