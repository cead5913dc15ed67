//! What documents say, for searching: sealed under each document's own key, and gone with the document.

use dossier::access::{Act, Permit};
use dossier::document::Envelope;
use dossier::ids::{DocumentId, DossierId};

use super::documents::{SealedDocument, must_be_for_filing};
use super::{OpenDossier, misused};
use crate::vault::{Context, DocumentKey};
use crate::{StorageError, Traced, Work, params, sql};

fn context(dossier: DossierId, document: DocumentId) -> Context {
    Context::new("document-text").id(dossier.as_bytes()).id(document.as_bytes())
}

/// Keeps what a document says, with the permit under which it is filed.
pub async fn insert(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    envelope: &Envelope,
    key: &DocumentKey,
    text: &str,
) -> Result<(), StorageError> {
    must_be_for_filing(dossier, permit, envelope)?;
    let sealed = key.seal(&context(dossier.id, envelope.id), text.as_bytes())?;
    work.transaction
        .execute(
            sql!("INSERT INTO document_text (dossier_id, document_id, sealed) VALUES ($1, $2, $3)"),
            params![dossier.id, envelope.id, sealed],
        )
        .await?;
    Ok(())
}

/// What a document says, once the trace of searching the record is durable; empty where nothing is known of it.
/// `permit`: to read this document.
///
/// # Errors
/// When what was traced is not a look into this record, or the permit is not for reading this document.
pub async fn of(
    work: &mut Work,
    traced: &Traced,
    document: &SealedDocument,
    permit: &Permit,
) -> Result<String, StorageError> {
    let envelope = document.open(permit)?;
    if !matches!(permit.act(), Act::ConsultDocument(_)) {
        return Err(misused(permit));
    }
    if traced.permit().act() != Act::ConsultDossier || traced.permit().dossier() != permit.dossier() {
        return Err(misused(traced.permit()));
    }
    let (dossier, id) = (permit.dossier(), envelope.id);
    let row = work
        .transaction
        .optional(
            sql!("SELECT sealed FROM document_text WHERE dossier_id = $1 AND document_id = $2"),
            params![dossier, id],
        )
        .await?;
    let Some(row) = row else { return Ok(String::new()) };
    let text = document.key.open(&context(dossier, id), &row.bytes(0)?)?;
    String::from_utf8(text).map_err(|_| StorageError::Contradiction("the text of a document is no text".into()))
}

/// Forgets what a destroyed document said.
pub(super) async fn forget(work: &mut Work, dossier: DossierId, document: DocumentId) -> Result<(), StorageError> {
    work.transaction
        .execute(
            sql!("DELETE FROM document_text WHERE dossier_id = $1 AND document_id = $2"),
            params![dossier, document],
        )
        .await?;
    Ok(())
}
