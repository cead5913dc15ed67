//! Records: their state and key, their documents, the rights of access given in them, and their life lines.

pub mod declarations;
pub mod documents;
pub mod grants;
pub mod traces;

use dossier::access::{Act, Facts, Grant, Permit};
use dossier::codes::PresenceCode;
use dossier::document::Author;
use dossier::ids::{DocumentId, DossierId, HolderId};
use dossier::lifecycle::State;
use jiff::Timestamp;

use crate::vault::{Context, DossierKey};
use crate::{StorageError, Work, params, sql};

/// A record with its key at hand.
pub struct OpenDossier {
    /// Which record.
    pub id: DossierId,
    /// Whose it is.
    pub holder: HolderId,
    /// Where it stands.
    pub state: State,
    pub(crate) key: DossierKey,
    presence_code_index: Option<Vec<u8>>,
}

impl OpenDossier {
    /// What access is decided on.
    pub fn facts(&self, grants: Vec<Grant>, authors: Vec<Author>) -> Facts {
        let (dossier, holder, state) = (self.id, self.holder, self.state);
        Facts { dossier, holder, state, grants, authors, presence_code_given: false }
    }

    /// Whether this is the presence code in force. Takes the same time for any code, and when none was issued.
    pub fn is_presence_code(&self, work: &Work, code: &PresenceCode) -> Result<bool, StorageError> {
        let kept = self.presence_code_index.as_deref().unwrap_or(&[0; 32]);
        Ok(work.registry_key().verify("presence-code", &presence_code_value(self.id, code), kept)?)
    }

    pub(crate) fn must_be_for(&self, permit: &Permit) -> Result<(), StorageError> {
        if permit.dossier() == self.id { Ok(()) } else { Err(misused(permit)) }
    }
}

/// A permit for something else than what is being done is a fault of ours, never of the caller's.
pub(crate) fn misused(permit: &Permit) -> StorageError {
    StorageError::Contradiction(format!("a permit for {:?} was used for something else", permit.act()))
}

/// Bound to the holder too: with another holder written in its row, a record does not open.
fn key_context(id: DossierId, holder: HolderId) -> Context {
    Context::new("dossier-key").id(id.as_bytes()).id(holder.as_bytes())
}

fn presence_code_value(id: DossierId, code: &PresenceCode) -> Vec<u8> {
    // Bound to the record: two holders with the same code must not be seen to have it.
    [id.as_bytes().as_slice(), code.canonical().as_bytes()].concat()
}

/// Creates an empty record under a fresh key.
pub async fn create(
    work: &mut Work,
    id: DossierId,
    holder: HolderId,
    now: Timestamp,
) -> Result<OpenDossier, StorageError> {
    let key = DossierKey::generate()?;
    let wrapped = key.wrapped_by(work.keys.custodian.as_ref(), &key_context(id, holder)).await?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO dossier (dossier_id, holder_id, wrapped_key, state, state_since, created_at)
                 VALUES ($1, $2, $3, 'prepared', NULL, $4)"
            ),
            params![id, holder, wrapped, now],
        )
        .await?;
    let state = State::Prepared { notified_at: None };
    Ok(OpenDossier { id, holder, state, key, presence_code_index: None })
}

/// Opens a record: unwraps its key and reads where it stands.
pub async fn open(work: &mut Work, id: DossierId) -> Result<Option<OpenDossier>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT holder_id, wrapped_key, state, state_since, presence_code_index
                 FROM dossier WHERE dossier_id = $1"
            ),
            params![id],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let state = match (row.text(2)?.as_str(), row.optional_time(3)?) {
        ("prepared", notified_at) => State::Prepared { notified_at },
        ("active", Some(since)) => State::Active { since },
        ("destroyed", Some(since)) => State::Destroyed { since },
        (state, _) => return Err(StorageError::Contradiction(format!("a record cannot be {state}"))),
    };
    let holder = row.parsed(0)?;
    let context = key_context(id, holder);
    let key = DossierKey::unwrapped_by(work.keys.custodian.as_ref(), &row.bytes(1)?, &context).await?;
    Ok(Some(OpenDossier { id, holder, state, key, presence_code_index: row.optional_bytes(4)? }))
}

/// Moves a record to another state.
pub async fn set_state(
    work: &mut Work,
    dossier: &mut OpenDossier,
    permit: &Permit,
    state: State,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if !matches!(permit.act(), Act::SendNotice | Act::ActivateDossier | Act::OpposeDossier) {
        return Err(misused(permit));
    }
    let (name, since) = match state {
        State::Prepared { notified_at } => ("prepared", notified_at),
        State::Active { since } => ("active", Some(since)),
        State::Destroyed { since } => ("destroyed", Some(since)),
    };
    work.transaction
        .execute(
            sql!("UPDATE dossier SET state = $1, state_since = $2 WHERE dossier_id = $3"),
            params![name, since, dossier.id],
        )
        .await?;
    dossier.state = state;
    Ok(())
}

/// Removes what a record that was opposed holds: documents with their keys, rights of access, declarations, the presence
/// code. The life line stays. Returns the documents whose content is now nobody's.
pub async fn empty(work: &mut Work, dossier: &OpenDossier, permit: &Permit) -> Result<Vec<DocumentId>, StorageError> {
    dossier.must_be_for(permit)?;
    if permit.act() != Act::OpposeDossier {
        return Err(misused(permit));
    }
    let tx = &mut work.transaction;
    let documents =
        tx.all(sql!("DELETE FROM document WHERE dossier_id = $1 RETURNING document_id"), params![dossier.id]).await?;
    tx.execute(sql!("DELETE FROM access_grant WHERE dossier_id = $1"), params![dossier.id]).await?;
    tx.execute(sql!("DELETE FROM declaration WHERE dossier_id = $1"), params![dossier.id]).await?;
    tx.execute(sql!("UPDATE dossier SET presence_code_index = NULL WHERE dossier_id = $1"), params![dossier.id])
        .await?;
    documents.iter().map(|row| row.parsed(0)).collect()
}

/// Puts a presence code in force; the one before dies.
pub async fn issue_presence_code(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    code: &PresenceCode,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if permit.act() != Act::SendNotice {
        return Err(misused(permit));
    }
    let index = work.registry_key().index("presence-code", &presence_code_value(dossier.id, code))?;
    work.transaction
        .execute(sql!("UPDATE dossier SET presence_code_index = $1 WHERE dossier_id = $2"), params![index, dossier.id])
        .await?;
    Ok(())
}
