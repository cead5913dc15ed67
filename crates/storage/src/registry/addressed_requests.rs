//! Requests as those find them who are to answer: in whose record, until when. What the holder wrote stands here only where
//! the Agency is asked, which has no key to the record.

use dossier::ids::{DocumentId, DossierId, RequestId};
use dossier::request::{Addressee, ContestedLine, Topic};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sealed;
use crate::database::Row;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// A request, to whoever is to answer it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressedRequest {
    /// Which.
    pub id: RequestId,
    /// In which record.
    pub dossier: DossierId,
    /// Who is to answer.
    pub to: Addressee,
    /// What it is about, in one word.
    pub topic: Topic,
    /// When it was made.
    pub made_at: Timestamp,
    /// Until when an answer is due.
    pub due_at: Timestamp,
    /// What the Agency is told; none where a professional is asked.
    pub told: Option<ToldAgency>,
}

/// What the Agency is told of a request: never a title or a category.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldAgency {
    /// What the holder wrote.
    pub words: String,
    /// The document to be erased or corrected, for the doctor's exceptional case.
    pub document: Option<DocumentId>,
    /// The line that is not recognised.
    pub line: Option<ContestedLine>,
}

fn dossier_index(work: &Work, dossier: DossierId) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("addressed-request-dossier", dossier.as_bytes())?)
}

fn addressee_index(work: &Work, to: Addressee) -> Result<[u8; 32], StorageError> {
    let name = match &to {
        Addressee::Professional(professional) => professional.as_bytes().as_slice(),
        Addressee::Helpdesk => b"helpdesk",
        Addressee::AgencyDoctor => b"agency-doctor",
    };
    Ok(work.registry_key().index("addressed-request-addressee", name)?)
}

fn context(id: RequestId) -> Context {
    Context::new("addressed-request").id(id.as_bytes())
}

/// Enters a request.
pub async fn insert(work: &mut Work, request: &AddressedRequest) -> Result<(), StorageError> {
    let (whose, to) = (dossier_index(work, request.dossier)?, addressee_index(work, request.to)?);
    let sealed = sealed::seal(work.registry_key(), &context(request.id), request)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO addressed_request (request_id, dossier_index, addressee_index, sealed, due_at)
                 VALUES ($1, $2, $3, $4, $5)"
            ),
            params![request.id, whose, to, sealed, request.due_at],
        )
        .await?;
    Ok(())
}

/// The request with this identifier, settled or not.
pub async fn find(work: &mut Work, id: RequestId) -> Result<Option<AddressedRequest>, StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT request_id, sealed FROM addressed_request WHERE request_id = $1"), params![id])
        .await?;
    row.map(|row| request(work, &row)).transpose()
}

/// The open requests to somebody, the most urgent first.
pub async fn open_to(work: &mut Work, to: Addressee) -> Result<Vec<AddressedRequest>, StorageError> {
    let to = addressee_index(work, to)?;
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT request_id, sealed FROM addressed_request
                 WHERE addressee_index = $1 AND settled_at IS NULL ORDER BY due_at, request_id"
            ),
            params![to],
        )
        .await?;
    rows.iter().map(|row| request(work, row)).collect()
}

/// The open requests to anybody whose answer is overdue, the longest first.
pub async fn overdue(work: &mut Work, now: Timestamp) -> Result<Vec<AddressedRequest>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT request_id, sealed FROM addressed_request
                 WHERE settled_at IS NULL AND due_at <= $1 ORDER BY due_at, request_id"
            ),
            params![now],
        )
        .await?;
    rows.iter().map(|row| request(work, row)).collect()
}

/// Some open requests due before this moment of which nobody was reminded yet.
pub async fn to_remind_of(
    work: &mut Work,
    due_before: Timestamp,
    limit: i64,
) -> Result<Vec<AddressedRequest>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT request_id, sealed FROM addressed_request
                 WHERE settled_at IS NULL AND reminded_at IS NULL AND due_at <= $1 ORDER BY due_at, request_id LIMIT $2"
            ),
            params![due_before, limit],
        )
        .await?;
    rows.iter().map(|row| request(work, row)).collect()
}

fn request(work: &Work, row: &Row) -> Result<AddressedRequest, StorageError> {
    sealed::open(work.registry_key(), &context(row.parsed(0)?), &row.bytes(1)?)
}

/// Remembers that who is to answer was reminded.
pub async fn reminded(work: &mut Work, id: RequestId, now: Timestamp) -> Result<(), StorageError> {
    work.transaction
        .execute(sql!("UPDATE addressed_request SET reminded_at = $1 WHERE request_id = $2"), params![now, id])
        .await?;
    Ok(())
}

/// A request was answered: it waits for nobody any more.
pub async fn settle(work: &mut Work, id: RequestId, now: Timestamp) -> Result<(), StorageError> {
    work.transaction
        .execute(sql!("UPDATE addressed_request SET settled_at = $1 WHERE request_id = $2"), params![now, id])
        .await?;
    Ok(())
}

/// A request was taken back: nobody needs to know of it any more.
pub async fn take_back(work: &mut Work, id: RequestId) -> Result<(), StorageError> {
    work.transaction.execute(sql!("DELETE FROM addressed_request WHERE request_id = $1"), params![id]).await?;
    Ok(())
}

/// Forgets the requests in a record that is destroyed.
pub(crate) async fn forget(work: &mut Work, dossier: DossierId) -> Result<(), StorageError> {
    let whose = dossier_index(work, dossier)?;
    work.transaction.execute(sql!("DELETE FROM addressed_request WHERE dossier_index = $1"), params![whose]).await?;
    Ok(())
}
