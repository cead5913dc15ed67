//! Submission sets and folders: which documents belong together, sealed under the record's key. What somebody sees of a
//! list is what is left of it after each of its documents was decided on.

use dossier::access::{Act, Permit};
use dossier::document::DocumentList;
use dossier::ids::{DocumentId, DossierId, ListId};

use super::{OpenDossier, misused};
use crate::database::Row;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

fn context(dossier: DossierId, list: ListId) -> Context {
    Context::new("document-list").id(dossier.as_bytes()).id(list.as_bytes())
}

/// A list that opens with permits for its documents only.
pub struct SealedList {
    dossier: DossierId,
    list: DocumentList,
}

impl SealedList {
    /// What is left of it with these permits to read documents; none where that is nothing.
    ///
    /// # Errors
    /// When the permit is not for opening the record.
    pub fn open(self, permit: &Permit, reading: &[Permit]) -> Result<Option<DocumentList>, StorageError> {
        if permit.dossier() != self.dossier || permit.act() != Act::ConsultDossier {
            return Err(misused(permit));
        }
        let sees = |document| {
            reading.iter().any(|one| {
                let is_to_read = matches!(one.act(), Act::ConsultDocument(facts) if facts.id == document);
                is_to_read && one.dossier() == self.dossier
            })
        };
        Ok(self.list.of_what_is_seen(sees))
    }
}

/// All lists of a record, the newest first.
pub async fn all(work: &mut Work, dossier: &OpenDossier) -> Result<Vec<SealedList>, StorageError> {
    let opened = rows(work, dossier).await?.into_iter();
    Ok(opened.map(|list| SealedList { dossier: dossier.id, list }).collect())
}

async fn rows(work: &mut Work, dossier: &OpenDossier) -> Result<Vec<DocumentList>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!("SELECT list_id, sealed FROM document_list WHERE dossier_id = $1 ORDER BY list_id DESC"),
            params![dossier.id],
        )
        .await?;
    rows.iter().map(|row| opened(dossier, row)).collect()
}

fn opened(dossier: &OpenDossier, row: &Row) -> Result<DocumentList, StorageError> {
    let opened = dossier.key.open(&context(dossier.id, row.parsed(0)?), &row.bytes(1)?)?;
    Ok(serde_json::from_slice(&opened)?)
}

/// Enters a list, with a permit under which one of its documents is filed.
pub async fn insert(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    list: &DocumentList,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if !matches!(permit.act(), Act::FileDocument(_) | Act::ReplaceDocument(_)) {
        return Err(misused(permit));
    }
    let sealed = dossier.key.seal(&context(dossier.id, list.id), &serde_json::to_vec(list)?)?;
    work.transaction
        .execute(
            sql!("INSERT INTO document_list (dossier_id, list_id, sealed) VALUES ($1, $2, $3)"),
            params![dossier.id, list.id, sealed],
        )
        .await?;
    Ok(())
}

/// Takes a destroyed document out of every list, and what the lists say with it; one that was about nothing else goes.
pub(super) async fn forget(work: &mut Work, dossier: &OpenDossier, document: DocumentId) -> Result<(), StorageError> {
    let lists = rows(work, dossier).await?;
    for list in lists.into_iter().filter(|list| list.documents.contains(&document)) {
        let id = list.id;
        let Some(rest) = list.of_what_is_seen(|one| one != document) else {
            let row = sql!("DELETE FROM document_list WHERE dossier_id = $1 AND list_id = $2");
            work.transaction.execute(row, params![dossier.id, id]).await?;
            continue;
        };
        let sealed = dossier.key.seal(&context(dossier.id, id), &serde_json::to_vec(&rest)?)?;
        work.transaction
            .execute(
                sql!("UPDATE document_list SET sealed = $1 WHERE dossier_id = $2 AND list_id = $3"),
                params![sealed, dossier.id, id],
            )
            .await?;
    }
    Ok(())
}
