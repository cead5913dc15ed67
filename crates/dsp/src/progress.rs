//! Progress of long commands, on the terminal.

use indicatif::{ProgressBar, ProgressStyle};

/// A line that tells how far a command is. On something that is no terminal it stays silent.
pub struct Bar(ProgressBar);

impl Bar {
    /// For something of known length, in bytes.
    pub fn bytes(length: u64) -> Self {
        let bar = ProgressBar::new(length);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {bytes} of {total_bytes}, {eta} left") {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// For things counted as they come.
    pub fn count(what: &'static str) -> Self {
        let bar = ProgressBar::no_length();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {pos} {msg}, {per_sec}") {
            bar.set_style(style);
        }
        bar.set_message(what);
        Self(bar)
    }

    /// This far.
    pub fn at(&self, position: u64) {
        self.0.set_position(position);
    }

    /// Done; the line goes.
    pub fn end(&self) {
        self.0.finish_and_clear();
    }
}
