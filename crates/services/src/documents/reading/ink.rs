//! How much may be drawn on one page.

use std::cell::Cell;

/// The most text, in bytes: some two hundred printed pages.
const TEXT: usize = 512 * 1024;

/// The most paragraphs, items and cells.
const PIECES: usize = 20_000;

/// The most bytes looked at: several times the largest document. What names one thing again and again is not drawn.
const LOOKS: usize = 96 << 20;

/// What is left for one page.
pub(super) struct Ink {
    text: Cell<usize>,
    pieces: Cell<usize>,
    looks: Cell<usize>,
}

/// More was to be drawn than a page should hold.
#[derive(Debug)]
pub(super) struct TooLong;

impl Ink {
    pub(super) fn full() -> Self {
        Self { text: Cell::new(TEXT), pieces: Cell::new(PIECES), looks: Cell::new(LOOKS) }
    }

    pub(super) fn text(&self, text: &str) -> Result<(), TooLong> {
        spend(&self.text, text.len())
    }

    pub(super) fn piece(&self) -> Result<(), TooLong> {
        spend(&self.pieces, 1)
    }

    /// To be paid before work on this many bytes, whether any of it is drawn or not.
    pub(super) fn look(&self, bytes: usize) -> Result<(), TooLong> {
        spend(&self.looks, bytes)
    }
}

fn spend(left: &Cell<usize>, count: usize) -> Result<(), TooLong> {
    left.set(left.get().checked_sub(count).ok_or(TooLong)?);
    Ok(())
}
