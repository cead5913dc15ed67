//! Documents: sealed envelopes in rows, sealed content in objects.

use bytes::Bytes;
use dossier::access::{Act, DocumentFacts, Permit};
use dossier::document::Envelope;
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::TracedDocument;
use futures::Stream;

use super::{OpenDossier, misused};
use crate::database::Row;
use crate::vault::{Context, DocumentKey, VaultError};
use crate::{Storage, StorageError, Traced, Work, params, sql};

/// A document whose facts may be decided on, and whose envelope opens with a permit only.
pub struct SealedDocument {
    dossier: DossierId,
    envelope: Envelope,
    key: DocumentKey,
}

impl SealedDocument {
    /// What access is decided on.
    pub fn facts(&self) -> DocumentFacts {
        self.envelope.facts()
    }

    /// How a trace names it: for the life line, which only its holder reads, and nothing else. A refused attempt has
    /// no permit, and the holder must still hear what it was about.
    pub fn traced(&self) -> TracedDocument {
        let metadata = &self.envelope.metadata;
        TracedDocument { id: self.envelope.id, title: metadata.title.clone(), kind: metadata.kind }
    }

    /// Everything but the content.
    ///
    /// # Errors
    /// When the permit is not for this document.
    pub fn open(&self, permit: &Permit) -> Result<&Envelope, StorageError> {
        let is_for_this = permit.dossier() == self.dossier && permit.document() == Some(self.envelope.id);
        if is_for_this { Ok(&self.envelope) } else { Err(misused(permit)) }
    }
}

fn envelope_context(dossier: DossierId, document: DocumentId) -> Context {
    Context::new("document").id(dossier.as_bytes()).id(document.as_bytes())
}

fn key_context(dossier: DossierId, document: DocumentId) -> Context {
    Context::new("document-key").id(dossier.as_bytes()).id(document.as_bytes())
}

/// All documents of a record, the newest first.
pub async fn all(work: &mut Work, dossier: &OpenDossier) -> Result<Vec<SealedDocument>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT document_id, wrapped_key, sealed FROM document WHERE dossier_id = $1
                 ORDER BY document_id DESC"
            ),
            params![dossier.id],
        )
        .await?;
    rows.iter().map(|row| sealed_document(dossier, row)).collect()
}

/// One document of a record.
pub async fn find(
    work: &mut Work,
    dossier: &OpenDossier,
    id: DocumentId,
) -> Result<Option<SealedDocument>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT document_id, wrapped_key, sealed FROM document
                 WHERE dossier_id = $1 AND document_id = $2"
            ),
            params![dossier.id, id],
        )
        .await?;
    row.map(|row| sealed_document(dossier, &row)).transpose()
}

fn sealed_document(dossier: &OpenDossier, row: &Row) -> Result<SealedDocument, StorageError> {
    let id = row.parsed(0)?;
    let key = dossier.key.unwrap(&row.bytes(1)?, &key_context(dossier.id, id))?;
    let opened = dossier.key.open(&envelope_context(dossier.id, id), &row.bytes(2)?)?;
    Ok(SealedDocument { dossier: dossier.id, envelope: serde_json::from_slice(&opened)?, key })
}

/// Enters a document whose content lies sealed in its object already.
pub async fn insert(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    envelope: &Envelope,
    key: &DocumentKey,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    let is_for_this = match permit.act() {
        Act::FileDocument(category) => category == envelope.facts().category && envelope.replaces.is_none(),
        Act::ReplaceDocument(old) => envelope.replaces == Some(old.id),
        _ => false,
    };
    if !is_for_this {
        return Err(misused(permit));
    }
    let wrapped = dossier.key.wrap(key, &key_context(dossier.id, envelope.id))?;
    let context = envelope_context(dossier.id, envelope.id);
    let sealed = dossier.key.seal(&context, &serde_json::to_vec(envelope)?)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO document (dossier_id, document_id, wrapped_key, sealed, filed_at)
                 VALUES ($1, $2, $3, $4, $5)"
            ),
            params![dossier.id, envelope.id, wrapped, sealed, envelope.filed_at],
        )
        .await?;
    Ok(())
}

/// The content, once the trace of reading it is durable.
///
/// # Errors
/// When the permit is not for reading this document. The stream ends with an error where the content was altered.
pub async fn content(
    storage: &Storage,
    traced: &Traced,
    document: SealedDocument,
) -> Result<impl Stream<Item = Result<Bytes, VaultError>> + Send + 'static, StorageError> {
    let permit = traced.permit();
    document.open(permit)?;
    if !matches!(permit.act(), Act::ConsultDocument(_)) {
        return Err(misused(permit));
    }
    Ok(storage.objects().open(document.envelope.id, &document.key).await?)
}

/// The documents among these that have no row: content whose filing was cut off.
pub async fn without_row(work: &mut Work, candidates: &[DocumentId]) -> Result<Vec<DocumentId>, StorageError> {
    let mut orphans = Vec::new();
    for &candidate in candidates {
        let row = work
            .transaction
            .optional(sql!("SELECT document_id FROM document WHERE document_id = $1"), params![candidate])
            .await?;
        if row.is_none() {
            orphans.push(candidate);
        }
    }
    Ok(orphans)
}
