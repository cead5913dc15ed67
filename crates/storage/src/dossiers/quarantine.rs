//! Documents received whose content could not be checked for malware yet. No one can read them; each waits to be filed
//! by the decision that holds when the check is done.

use bytes::Bytes;
use dossier::access::{Act, Permit};
use dossier::document::{Category, Envelope};
use dossier::ids::{DocumentId, DossierId, HolderId, InstitutionId, ProfessionalId};
use futures::Stream;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::documents::key_context;
use super::{OpenDossier, documents, misused, texts};
use crate::vault::{Context, DocumentKey, VaultError};
use crate::{Storage, StorageError, Work, params, sql};

/// Who handed a document in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Filer {
    /// A private person: the holder, or who acts for the holder.
    Person(HolderId),
    /// A professional in the own practice.
    Professional(ProfessionalId),
    /// A professional of an institution.
    InstitutionProfessional(ProfessionalId, InstitutionId),
}

impl Filer {
    /// Whoever handed it in, wherever the person was at the time.
    const fn person(&self) -> &[u8; 16] {
        match self {
            Self::Person(id) => id.as_bytes(),
            Self::Professional(id) | Self::InstitutionProfessional(id, _) => id.as_bytes(),
        }
    }

    fn index(&self, work: &Work) -> Result<[u8; 32], StorageError> {
        Ok(work.registry_key().index("quarantine-filer", self.person())?)
    }
}

/// What is decided on: by whom it is to be filed, where, in place of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// Who handed it in.
    pub filer: Filer,
    /// Where it is to lie.
    pub category: Category,
    /// The document it is to replace.
    pub replaces: Option<DocumentId>,
}

impl Intent {
    fn is_permitted_by(&self, permit: &Permit) -> bool {
        match permit.act() {
            Act::FileDocument(category) => category == self.category && self.replaces.is_none(),
            Act::ReplaceDocument(old) => self.replaces == Some(old.id) && old.category == self.category,
            _ => false,
        }
    }
}

/// A document that waits. `T` is what else was said about it, which opens with a permit to file it only.
pub struct Waiting<T> {
    /// The document it will be.
    pub document: DocumentId,
    /// What is decided on.
    pub intent: Intent,
    dossier: DossierId,
    about: T,
    key: DocumentKey,
}

impl<T> Waiting<T> {
    /// What was said about it.
    ///
    /// # Errors
    /// When the permit is not for filing it.
    pub fn open(&self, permit: &Permit) -> Result<&T, StorageError> {
        let is_for_this = permit.dossier() == self.dossier && self.intent.is_permitted_by(permit);
        if is_for_this { Ok(&self.about) } else { Err(misused(permit)) }
    }

    /// Its content, for the check and nobody else.
    ///
    /// # Errors
    /// Those of the store. The stream ends with an error where the content was altered.
    pub async fn content(
        &self,
        storage: &Storage,
    ) -> Result<impl Stream<Item = Result<Bytes, VaultError>> + Send + use<T>, StorageError> {
        Ok(storage.objects().open(self.document, &self.key).await?)
    }
}

fn context(dossier: DossierId, document: DocumentId) -> Context {
    Context::new("quarantine").id(dossier.as_bytes()).id(document.as_bytes())
}

/// Lets a document wait whose content lies sealed in its object already.
pub async fn hold<T: Serialize>(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    document: DocumentId,
    (intent, about): (&Intent, &T),
    key: &DocumentKey,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if !intent.is_permitted_by(permit) {
        return Err(misused(permit));
    }
    let wrapped = dossier.key.wrap(key, &key_context(dossier.id, document))?;
    let sealed = dossier.key.seal(&context(dossier.id, document), &serde_json::to_vec(&(intent, about))?)?;
    let filer = intent.filer.index(work)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO quarantine (dossier_id, document_id, filer_index, wrapped_key, sealed, received_at)
                 VALUES ($1, $2, $3, $4, $5, $6)"
            ),
            params![dossier.id, document, filer, wrapped, sealed, permit.decided_at()],
        )
        .await?;
    Ok(())
}

/// The documents that wait, the oldest first, with their records.
pub async fn oldest(work: &mut Work, limit: i64) -> Result<Vec<(DossierId, DocumentId)>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!("SELECT dossier_id, document_id FROM quarantine ORDER BY received_at, document_id LIMIT $1"),
            params![limit],
        )
        .await?;
    rows.iter().map(|row| Ok((row.parsed(0)?, row.parsed(1)?))).collect()
}

/// One that waits.
pub async fn find<T: DeserializeOwned>(
    work: &mut Work,
    dossier: &OpenDossier,
    document: DocumentId,
) -> Result<Option<Waiting<T>>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!("SELECT wrapped_key, sealed FROM quarantine WHERE dossier_id = $1 AND document_id = $2"),
            params![dossier.id, document],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let key = dossier.key.unwrap(&row.bytes(0)?, &key_context(dossier.id, document))?;
    let opened = dossier.key.open(&context(dossier.id, document), &row.bytes(1)?)?;
    let (intent, about) = serde_json::from_slice(&opened)?;
    Ok(Some(Waiting { document, intent, dossier: dossier.id, about, key }))
}

/// How many of this person's wait in the record. Nobody but the filer is told.
pub async fn count(work: &mut Work, dossier: DossierId, filer: &Filer) -> Result<usize, StorageError> {
    let filer = filer.index(work)?;
    let rows = work
        .transaction
        .all(
            sql!("SELECT document_id FROM quarantine WHERE dossier_id = $1 AND filer_index = $2"),
            params![dossier, filer],
        )
        .await?;
    Ok(rows.len())
}

/// Files one that was checked. Its content stays where it lies.
pub async fn admit<T>(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    waiting: &Waiting<T>,
    envelope: &Envelope,
    text: &str,
) -> Result<(), StorageError> {
    waiting.open(permit)?;
    if envelope.id != waiting.document {
        return Err(misused(permit));
    }
    documents::insert(work, dossier, permit, envelope, &waiting.key).await?;
    texts::insert(work, dossier, permit, envelope, &waiting.key, text).await?;
    drop_one(work, waiting).await
}

/// Lets go of one that is not to be filed: its key is gone, and its content nobody's.
pub async fn drop_one<T>(work: &mut Work, waiting: &Waiting<T>) -> Result<(), StorageError> {
    work.transaction
        .execute(
            sql!("DELETE FROM quarantine WHERE dossier_id = $1 AND document_id = $2"),
            params![waiting.dossier, waiting.document],
        )
        .await?;
    Ok(())
}
