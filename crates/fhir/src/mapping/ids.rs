//! How records, documents and lists are named on the wire. The name of a document or list names its record too, so that no
//! query crosses records.

use dossier::ids::{DocumentId, DossierId, ListId};
use uuid::Uuid;

use crate::http::failure::Failure;

/// A document of a record.
pub fn of_document(dossier: DossierId, document: DocumentId) -> String {
    together(dossier, document.as_bytes())
}

/// A list of a record.
pub fn of_list(dossier: DossierId, list: ListId) -> String {
    together(dossier, list.as_bytes())
}

/// The record and the document that are named so; anything else names nothing.
pub fn document(text: &str) -> Option<(DossierId, DocumentId)> {
    let (dossier, document) = parts(text)?;
    Some((DossierId::new(dossier), DocumentId::new(document)))
}

/// The record and the list that are named so.
pub fn list(text: &str) -> Option<(DossierId, ListId)> {
    let (dossier, list) = parts(text)?;
    Some((DossierId::new(dossier), ListId::new(list)))
}

/// The record that is named so, as the id of its patient.
///
/// # Errors
/// As for a record that is not there.
pub fn patient(text: &str) -> Result<DossierId, Failure> {
    let is_written_so = text.len() == 36 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-'));
    Some(text).filter(|_| is_written_so).and_then(|text| text.parse().ok()).ok_or_else(Failure::not_found)
}

/// The number by which pages are cut.
pub fn order_of(id: [u8; 16]) -> u128 {
    u128::from_be_bytes(id)
}

fn together(dossier: DossierId, inside: &[u8; 16]) -> String {
    let half = |bytes: &[u8; 16]| Uuid::from_bytes(*bytes).simple().to_string();
    half(dossier.as_bytes()) + &half(inside)
}

fn parts(text: &str) -> Option<(Uuid, Uuid)> {
    let is_plain = text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let (dossier, inside) = text.split_at_checked(32).filter(|_| is_plain)?;
    Some((dossier.parse().ok()?, inside.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_what_they_name() {
        let dossier = DossierId::new(Uuid::from_u128(0xabc << 100));
        let one = DocumentId::new(Uuid::from_u128(7));
        let name = of_document(dossier, one);
        assert_eq!((name.len(), document(&name)), (64, Some((dossier, one))));
        assert_eq!(patient(&dossier.to_string()).unwrap(), dossier);
        for wrong in ["", "a", &name[1..], &name.to_uppercase(), &format!("{name}0"), &"é".repeat(32)] {
            assert!(document(wrong).is_none(), "{wrong}");
            assert!(patient(wrong).is_err(), "{wrong}");
        }
    }
}
