//! Whether a PDF opens: it is not encrypted, and its cross-references lead to a page.
//!
//! Only the skeleton is read: cross-references, trailer, catalogue, page tree down to the first page. A general loader
//! (lopdf's `Document::load` among them) reads every object that the cross-references name, as often as they name it and
//! however large, so a small hostile file makes it fill the memory; here a [`Fuel`] pays for every byte and value read.
//! lopdf decodes the compressed parts.

mod references;
mod syntax;
mod words;

use std::cell::Cell;
use std::collections::HashSet;

use lopdf::Object;

use super::InspectionError;
use references::References;

pub(crate) use words::words;

/// What is left to spend on one file.
struct Fuel {
    bytes: Cell<usize>,
    values: Cell<usize>,
}

/// More than this was to be read, or it could not be read: the file does not open.
struct Unreadable;

impl Fuel {
    /// Ample for real files: the references to half a million objects take 4 to 10 million bytes, the way to a page few
    /// values. A value takes some 150 bytes of memory, so spending all of it takes less than 300 million.
    fn full() -> Self {
        Self { bytes: Cell::new(16 << 20), values: Cell::new(500_000) }
    }

    fn spend_bytes(&self, count: usize) -> Result<(), Unreadable> {
        spend(&self.bytes, count)
    }

    fn spend_value(&self) -> Result<(), Unreadable> {
        spend(&self.values, 1)
    }
}

fn spend(left: &Cell<usize>, count: usize) -> Result<(), Unreadable> {
    left.set(left.get().checked_sub(count).ok_or(Unreadable)?);
    Ok(())
}

/// Refuses a PDF that is encrypted or does not lead to a page.
pub(super) fn check(content: &[u8]) -> Result<(), InspectionError> {
    let fuel = Fuel::full();
    let references = opened(content, &fuel).map_err(|Unreadable| InspectionError::Damaged)?;
    if references.encrypted {
        return Err(InspectionError::Encrypted);
    }
    match has_page(&references) {
        Ok(true) => Ok(()),
        Ok(false) | Err(Unreadable) => Err(InspectionError::Damaged),
    }
}

/// Readers allow some bytes before the header. Offsets count from it, but some writers count from the first byte.
fn opened<'a>(content: &'a [u8], fuel: &'a Fuel) -> Result<References<'a>, Unreadable> {
    let header = content.windows(5).take(1024).position(|bytes| bytes == b"%PDF-").ok_or(Unreadable)?;
    References::read(&content[header..], fuel).or_else(|Unreadable| References::read(content, fuel))
}

/// Goes down the page tree (ISO 32000-1, 7.7.3) until it comes to a page.
fn has_page(references: &References) -> Result<bool, Unreadable> {
    let Object::Dictionary(catalogue) = references.object(references.root.ok_or(Unreadable)?)? else {
        return Ok(false);
    };
    let pages = catalogue.get(b"Pages").and_then(Object::as_reference).map_err(|_| Unreadable)?;
    let mut seen = HashSet::from([pages]);
    let mut open = vec![pages];
    while let Some(node) = open.pop() {
        let Object::Dictionary(node) = references.object(node)? else { continue };
        if node.has_type(b"Page") {
            return Ok(true);
        }
        let kids = match node.get(b"Kids") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(Object::Reference(id)) => match references.object(*id)? {
                Object::Array(kids) => kids,
                _ => continue,
            },
            _ => continue,
        };
        let kids = kids.iter().rev().filter_map(|kid| kid.as_reference().ok());
        open.extend(kids.filter(|kid| seen.insert(*kid)));
    }
    Ok(false)
}
