//! Rule 3: authors always reach what they wrote, and only that.
//!
//! Source: seed 000 (the author keeps access even when the holder has disabled it); law of 24 July 2014, art. 18(2).

use crate::access::DocumentFacts;
use crate::document::Author;
use crate::ids::ProfessionalId;

pub(super) fn is_author(professional: ProfessionalId, document: &DocumentFacts) -> bool {
    document.author == Author::Professional(professional)
}
