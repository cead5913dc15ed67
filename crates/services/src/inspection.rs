//! What a filed file really is.
//!
//! A name and a declared type are claims. What is kept in the record for ten years is judged by its bytes: it must be
//! of an accepted format, be what it claims to be, open without a password and be whole (features D4, D8).
//!
//! The bytes may be hostile. Every check reads them at most a few times over and keeps a bounded part of them in memory.

pub(crate) mod fhir;
mod image;
pub(crate) mod pdf;
pub(crate) mod structured;
pub(crate) mod xml;

use dossier::document::Format;

/// Why a file is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InspectionError {
    /// No bytes, or a text of nothing but blanks.
    #[error("the file is empty")]
    Empty,
    /// None of the accepted formats.
    #[error("the file is not of an accepted format")]
    UnknownFormat,
    /// An accepted format, but another than the file's declared type says.
    #[error("the file claims to be {} and is {}", claimed.media_type(), found.media_type())]
    Mismatch {
        /// What it was declared as.
        claimed: Format,
        /// What its bytes say.
        found: Format,
    },
    /// A PDF that opens with a password, or is encrypted without one; a record cannot promise to open it in ten years.
    #[error("the PDF is encrypted")]
    Encrypted,
    /// Cut off, without a single page, or otherwise unreadable.
    #[error("the file is damaged")]
    Damaged,
    /// The malware scanner found something.
    #[error("the file holds malware")]
    Malware,
    /// XML that is not in UTF-8.
    #[error("the file is not in UTF-8")]
    Encoding,
    /// XML with a document type declaration or entities of its own: they can reach out of the file.
    #[error("the file declares a document type or entities")]
    Entities,
    /// XML or JSON nested deeper, or of more pieces, than any real document.
    #[error("the file is nested too deep or has too many parts")]
    TooIntricate,
    /// Data of HL7 that is no document: a message, or a resource by itself.
    #[error("the file is not a clinical document")]
    NotADocument,
}

/// The format of this content, if it may be filed. `claimed` is the declared one, where the sender declared one of ours.
///
/// Takes time in proportion to the content's length, for a large one tens of milliseconds: keep it off the async threads.
pub fn inspect(content: &[u8], claimed: Option<Format>) -> Result<Format, InspectionError> {
    if content.is_empty() {
        return Err(InspectionError::Empty);
    }
    let found = match structured::identify(content)? {
        Some(found) => found,
        None => identify(content).ok_or(InspectionError::UnknownFormat)?,
    };
    match claimed {
        Some(claimed) if claimed != found => return Err(InspectionError::Mismatch { claimed, found }),
        _ => {}
    }
    match found {
        Format::Pdf => pdf::check(content)?,
        Format::Jpeg if !image::is_whole_jpeg(content) => return Err(InspectionError::Damaged),
        Format::Png if !image::is_whole_png(content) => return Err(InspectionError::Damaged),
        Format::Text if is_blank(content) => return Err(InspectionError::Empty),
        Format::Jpeg | Format::Png | Format::Text | Format::Cda | Format::FhirJson | Format::FhirXml => {}
    }
    Ok(found)
}

fn identify(content: &[u8]) -> Option<Format> {
    let magic = infer::get(content).map(|kind| kind.mime_type());
    // Text is looked for before magic numbers: several are plain letters, and a note that starts with "BMI 24" is no
    // bitmap. Of the formats that are themselves written in letters, only PDF is ours.
    if is_plain_text(content) && !content.starts_with(b"%PDF-") {
        let markup = ["text/html", "text/xml", "text/x-shellscript", "application/rtf", "application/postscript"];
        return magic.is_none_or(|magic| !markup.contains(&magic)).then_some(Format::Text);
    }
    Format::claimed(magic?)
}

/// UTF-8 that a person can read: no control characters but tab, line feed, form feed and carriage return.
fn is_plain_text(content: &[u8]) -> bool {
    let readable = |character: char| !character.is_control() || matches!(character, '\t' | '\n' | '\x0c' | '\r');
    std::str::from_utf8(content).is_ok_and(|text| text.chars().all(readable))
}

fn is_blank(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    std::str::from_utf8(text).is_ok_and(|text| text.trim().is_empty())
}

#[cfg(test)]
mod tests;
