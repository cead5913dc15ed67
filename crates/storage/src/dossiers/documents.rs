//! Documents: sealed envelopes in rows, sealed content in objects.

use bytes::Bytes;
use dossier::access::{Act, DocumentFacts, Permit, Provision, ProvisionKind};
use dossier::document::Envelope;
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::TracedDocument;
use futures::Stream;
use jiff::Timestamp;

use super::{OpenDossier, lists, misused, texts};
use crate::database::Row;
use crate::vault::{Context, DocumentKey, VaultError};
use crate::{Storage, StorageError, Traced, Work, params, sql};

/// A document whose facts may be decided on, and whose envelope opens with a permit only.
pub struct SealedDocument {
    dossier: DossierId,
    facts: DocumentFacts,
    /// As it was filed, before anything was provided for it.
    filed: DocumentFacts,
    envelope: Envelope,
    pub(super) key: DocumentKey,
}

impl SealedDocument {
    /// What access is decided on.
    pub const fn facts(&self) -> DocumentFacts {
        self.facts
    }

    /// The facts as they were at that moment, if it was there then. `provisions`: as they were known then.
    pub fn facts_as_of(&self, provisions: &[Provision], then: Timestamp) -> Option<DocumentFacts> {
        (self.envelope.filed_at <= then).then(|| self.filed.with(provisions, then))
    }

    /// How a trace names it: for the life line, which only its holder reads, and nothing else. A refused attempt has
    /// no permit, and the holder must still hear what it was about.
    pub fn traced(&self) -> TracedDocument {
        let metadata = &self.envelope.metadata;
        TracedDocument {
            id: self.envelope.id,
            title: metadata.title.clone(),
            kind: metadata.kind,
            care_date: metadata.care_date,
        }
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

pub(super) fn key_context(dossier: DossierId, document: DocumentId) -> Context {
    Context::new("document-key").id(dossier.as_bytes()).id(document.as_bytes())
}

/// All documents of a record, the newest first, with what was provided for each since it was filed.
pub async fn all(
    work: &mut Work,
    dossier: &OpenDossier,
    provisions: &[Provision],
    now: Timestamp,
) -> Result<Vec<SealedDocument>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT document_id, wrapped_key, sealed FROM document
                 WHERE dossier_id = $1 AND destroyed_at IS NULL ORDER BY document_id DESC"
            ),
            params![dossier.id],
        )
        .await?;
    let about: Vec<Provision> = provisions.iter().copied().filter(|one| one.kind.document().is_some()).collect();
    rows.iter().map(|row| sealed_document(dossier, row, &about, now)).collect()
}

fn sealed_document(
    dossier: &OpenDossier,
    row: &Row,
    provisions: &[Provision],
    now: Timestamp,
) -> Result<SealedDocument, StorageError> {
    let id = row.parsed(0)?;
    let key = dossier.key.unwrap(&row.bytes(1)?, &key_context(dossier.id, id))?;
    let opened = dossier.key.open(&envelope_context(dossier.id, id), &row.bytes(2)?)?;
    let mut envelope: Envelope = serde_json::from_slice(&opened)?;
    let filed = envelope.facts();
    let facts = filed.with(provisions, now);
    envelope.metadata.confidentiality = facts.confidentiality;
    Ok(SealedDocument { dossier: dossier.id, facts, filed, envelope, key })
}

/// Enters a document whose content lies sealed in its object already.
pub async fn insert(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    envelope: &Envelope,
    key: &DocumentKey,
) -> Result<(), StorageError> {
    must_be_for_filing(dossier, permit, envelope)?;
    let wrapped = dossier.key.wrap(key, &key_context(dossier.id, envelope.id))?;
    let context = envelope_context(dossier.id, envelope.id);
    let sealed = dossier.key.seal(&context, &serde_json::to_vec(envelope)?)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO document (dossier_id, document_id, wrapped_key, sealed, filed_at, kept_until)
                 VALUES ($1, $2, $3, $4, $5, $6)"
            ),
            params![dossier.id, envelope.id, wrapped, sealed, envelope.filed_at, envelope.facts().kept_until],
        )
        .await?;
    Ok(())
}

pub(super) fn must_be_for_filing(
    dossier: &OpenDossier,
    permit: &Permit,
    envelope: &Envelope,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    let is_for_this = match permit.act() {
        Act::FileDocument(category) => category == envelope.facts().category && envelope.replaces.is_none(),
        Act::ReplaceDocument(old) => envelope.replaces == Some(old.id),
        _ => false,
    };
    if is_for_this { Ok(()) } else { Err(misused(permit)) }
}

/// Notes when a document is to be destroyed, as was agreed.
pub async fn keep_until(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    agreement: ProvisionKind,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    let (Act::AgreeRetention(agreed), ProvisionKind::RetentionAgreement { document, term }) = (permit.act(), agreement)
    else {
        return Err(misused(permit));
    };
    if agreed.id != document {
        return Err(misused(permit));
    }
    let touched = work
        .transaction
        .execute(
            sql!(
                "UPDATE document SET kept_until = $1
                 WHERE dossier_id = $2 AND document_id = $3 AND destroyed_at IS NULL"
            ),
            params![term.end(), dossier.id, document],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(no_such_document()) }
}

/// Destroys a document: its key, its envelope, what it says, and its place in lists. Its row stays as a tombstone; its content is now nobody's.
pub async fn destroy(work: &mut Work, dossier: &OpenDossier, permit: &Permit) -> Result<DocumentId, StorageError> {
    dossier.must_be_for(permit)?;
    let (Act::DestroyDocument(document) | Act::EraseDocument(document)) = permit.act() else {
        return Err(misused(permit));
    };
    let touched = work
        .transaction
        .execute(
            sql!(
                "UPDATE document SET wrapped_key = NULL, sealed = NULL, kept_until = NULL, destroyed_at = $1
                 WHERE dossier_id = $2 AND document_id = $3 AND destroyed_at IS NULL"
            ),
            params![permit.decided_at(), dossier.id, document.id],
        )
        .await?;
    texts::forget(work, dossier.id, document.id).await?;
    lists::forget(work, dossier, document.id).await?;
    if touched == 1 { Ok(document.id) } else { Err(no_such_document()) }
}

fn no_such_document() -> StorageError {
    StorageError::Contradiction("no such document".into())
}

/// How many documents were there at that moment and are destroyed by now: what they were is not known any more.
pub async fn destroyed_since(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    then: Timestamp,
) -> Result<usize, StorageError> {
    dossier.must_be_for(permit)?;
    if permit.act() != Act::ConsultGrants {
        return Err(misused(permit));
    }
    let rows = work
        .transaction
        .all(
            sql!("SELECT document_id FROM document WHERE dossier_id = $1 AND filed_at <= $2 AND destroyed_at > $2"),
            params![dossier.id, then],
        )
        .await?;
    Ok(rows.len())
}

/// Documents whose time is over, with their records.
pub async fn due(work: &mut Work, now: Timestamp, limit: i64) -> Result<Vec<(DossierId, DocumentId)>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT dossier_id, document_id FROM document WHERE kept_until <= $1
                 ORDER BY kept_until, document_id LIMIT $2"
            ),
            params![now, limit],
        )
        .await?;
    rows.iter().map(|row| Ok((row.parsed(0)?, row.parsed(1)?))).collect()
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

/// The documents among these that have no row, here or in quarantine: content whose filing was cut off.
pub async fn without_row(work: &mut Work, candidates: &[DocumentId]) -> Result<Vec<DocumentId>, StorageError> {
    let mut orphans = Vec::new();
    for &candidate in candidates {
        let row = work
            .transaction
            .optional(
                sql!(
                    "SELECT document_id FROM document WHERE document_id = $1 AND destroyed_at IS NULL
                     UNION ALL SELECT document_id FROM quarantine WHERE document_id = $1"
                ),
                params![candidate],
            )
            .await?;
        if row.is_none() {
            orphans.push(candidate);
        }
    }
    Ok(orphans)
}
