//! How much may be drawn on one page.

use std::cell::Cell;

use crate::inspection::fhir::Node;

/// The most text, in bytes: some two hundred printed pages.
const TEXT: usize = 512 * 1024;

/// The most paragraphs, items and cells.
const PIECES: usize = 20_000;

/// The most bytes looked at: several times the largest document. What names one thing again and again is not drawn.
const LOOKS: usize = 96 << 20;

/// How many times the fields of a resource are gone through before it is drawn.
const WAYS: usize = 32;

/// The most packed contents that are unpacked, whether they can be shown or not.
const UNPACKED: usize = 60;

/// What is left for one page.
pub(super) struct Ink {
    text: Cell<usize>,
    pieces: Cell<usize>,
    looks: Cell<usize>,
    unpacked: Cell<usize>,
}

/// More was to be drawn than a page should hold.
#[derive(Debug)]
pub(super) struct TooLong;

impl Ink {
    pub(super) fn full() -> Self {
        Self {
            text: Cell::new(TEXT),
            pieces: Cell::new(PIECES),
            looks: Cell::new(LOOKS),
            unpacked: Cell::new(UNPACKED),
        }
    }

    pub(super) fn text(&self, text: &str) -> Result<(), TooLong> {
        spend(&self.text, text.len())
    }

    pub(super) fn piece(&self) -> Result<(), TooLong> {
        spend(&self.pieces, 1)
    }

    /// To be paid each time a resource, or a part of one, is searched for what is drawn of it.
    pub(super) fn resource(&self, resource: &Node) -> Result<(), TooLong> {
        self.look(resource.width() * WAYS)
    }

    /// Whether one more packed content may be unpacked.
    pub(super) fn unpacks(&self) -> bool {
        spend(&self.unpacked, 1).is_ok()
    }

    /// To be paid before work on this many bytes, whether any of it is drawn or not.
    pub(super) fn look(&self, bytes: usize) -> Result<(), TooLong> {
        spend(&self.looks, bytes)
    }
}

/// Whoever asked for too much once gets nothing more.
fn spend(left: &Cell<usize>, count: usize) -> Result<(), TooLong> {
    let rest = left.get().checked_sub(count);
    left.set(rest.unwrap_or(0));
    rest.map(|_| ()).ok_or(TooLong)
}
