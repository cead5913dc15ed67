//! Contents packed into a document: a scanned letter, a picture.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use dossier::document::Format;

use super::ink::{Ink, TooLong};
use crate::inspection::inspect;

/// More than this in one document is not offered.
const MOST: usize = 20;

/// A packed content.
#[derive(Debug)]
pub struct Attachment {
    /// What its bytes were found to be; one that a browser shows.
    pub format: Format,
    /// Its bytes.
    pub content: Bytes,
}

/// Unpacks base64. What is not of a format that may be filed, and be shown as it is, is left out.
pub(super) fn unpack(into: &mut Vec<Attachment>, packed: &str, ink: &Ink) -> Result<Option<usize>, TooLong> {
    if into.len() == MOST || !ink.unpacks() {
        return Ok(None);
    }
    ink.look(packed.len())?;
    let packed: Vec<u8> = packed.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let Ok(content) = STANDARD.decode(packed) else { return Ok(None) };
    let format = inspect(&content, None).ok().filter(|format| format.is_shown_by_browsers());
    Ok(format.map(|format| {
        into.push(Attachment { format, content: content.into() });
        into.len() - 1
    }))
}
