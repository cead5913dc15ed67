//! Records: their state and key, their documents, what stands in them about access, and their life lines.

pub mod declarations;
pub mod documents;
pub mod journal;
pub mod lists;
pub mod looks;
pub mod provisions;
pub mod quarantine;
pub mod requests;
pub mod states;
pub mod texts;
pub mod traces;

use dossier::access::{Act, Actor, Facts, Permit, Provision};
use dossier::codes::PresenceCode;
use dossier::ids::{DocumentId, DossierId, HolderId};
use dossier::lifecycle::State;
use jiff::{SignedDuration, Timestamp};

use crate::registry::{
    addressed_requests, exceptional_cases, known_patients, majorities, submitted_identifiers, visits,
};
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
    last_access: Option<Timestamp>,
    first_professional_access: Option<Timestamp>,
    are_codes_lost: bool,
}

impl OpenDossier {
    /// Whether the letter with the codes is to be printed: the first one, or one with fresh codes in place of lost ones.
    pub const fn awaits_letter(&self) -> bool {
        match self.state {
            State::Prepared { notified_at: None } => true,
            State::Prepared { .. } | State::Active { .. } => self.are_codes_lost,
            State::Closed { .. } | State::Archived { .. } | State::Destroyed { .. } => false,
        }
    }

    /// What access is decided on. `of_age_from`: the first moment of the holder's majority.
    pub fn facts(&self, of_age_from: Timestamp, provisions: Vec<Provision>) -> Facts {
        Facts {
            dossier: self.id,
            holder: self.holder,
            of_age_from,
            state: self.state,
            last_access: self.last_access,
            first_professional_access: self.first_professional_access,
            provisions,
            presence_code_given: false,
        }
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
    create_in(work, State::Prepared { notified_at: None }, id, holder, now).await
}

async fn create_in(
    work: &mut Work,
    state: State,
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
                 VALUES ($1, $2, $3, $4, $5, $6)"
            ),
            params![id, holder, wrapped, state.code(), states::since(state), now],
        )
        .await?;
    states::remember(work, id, state, now).await?;
    Ok(OpenDossier {
        id,
        holder,
        state,
        key,
        presence_code_index: None,
        last_access: None,
        first_professional_access: None,
        are_codes_lost: false,
    })
}

/// Opens a record: unwraps its key and reads where it stands. One that is destroyed has no key, and is not there.
pub async fn open(work: &mut Work, id: DossierId) -> Result<Option<OpenDossier>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT holder_id, wrapped_key, state, state_since, presence_code_index, last_access,
                 first_professional_access, codes_lost_at FROM dossier WHERE dossier_id = $1 AND wrapped_key IS NOT NULL"
            ),
            params![id],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let holder = row.parsed(0)?;
    let context = key_context(id, holder);
    let key = DossierKey::unwrapped_by(work.keys.custodian.as_ref(), &row.bytes(1)?, &context).await?;
    Ok(Some(OpenDossier {
        id,
        holder,
        state: states::state(&row.text(2)?, row.optional_time(3)?)?,
        key,
        presence_code_index: row.optional_bytes(4)?,
        last_access: row.optional_time(5)?,
        first_professional_access: row.optional_time(6)?,
        are_codes_lost: row.optional_time(7)?.is_some(),
    }))
}

/// Use is noted at most this often: reading must not mean writing the same row.
const ACCESS_NOTED_EVERY: SignedDuration = SignedDuration::from_hours(24);

/// Notes that somebody came in: ten years without that close a record, and the first professional is told of.
pub async fn note_access(work: &mut Work, dossier: &OpenDossier, permit: &Permit) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    let now = permit.decided_at();
    let is_noted = dossier.last_access.is_some_and(|last| now.duration_since(last) < ACCESS_NOTED_EVERY);
    let is_first = matches!(permit.actor(), Actor::Professional { .. }) && dossier.first_professional_access.is_none();
    if is_noted && !is_first {
        return Ok(());
    }
    let first = dossier.first_professional_access.or_else(|| is_first.then_some(now));
    work.transaction
        .execute(
            sql!("UPDATE dossier SET last_access = $1, first_professional_access = $2 WHERE dossier_id = $3"),
            params![now, first, dossier.id],
        )
        .await?;
    Ok(())
}

/// Takes the presence code out of force; a letter with a fresh one is due.
pub async fn void_codes(work: &mut Work, dossier: &OpenDossier, permit: &Permit) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if permit.act() != Act::ReissueCodes {
        return Err(misused(permit));
    }
    work.transaction
        .execute(
            sql!("UPDATE dossier SET presence_code_index = NULL, codes_lost_at = $1 WHERE dossier_id = $2"),
            params![permit.decided_at(), dossier.id],
        )
        .await?;
    Ok(())
}

/// Notes that the letter with fresh codes is printed.
pub async fn note_letter(work: &mut Work, dossier: &OpenDossier, permit: &Permit) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if permit.act() != Act::SendNotice {
        return Err(misused(permit));
    }
    work.transaction
        .execute(sql!("UPDATE dossier SET codes_lost_at = NULL WHERE dossier_id = $1"), params![dossier.id])
        .await?;
    Ok(())
}

/// Puts a presence code in force; the one before dies.
pub async fn issue_presence_code(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    code: &PresenceCode,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if !matches!(permit.act(), Act::SendNotice | Act::RenewPresenceCode) {
        return Err(misused(permit));
    }
    let index = work.registry_key().index("presence-code", &presence_code_value(dossier.id, code))?;
    work.transaction
        .execute(sql!("UPDATE dossier SET presence_code_index = $1 WHERE dossier_id = $2"), params![index, dossier.id])
        .await?;
    Ok(())
}

/// Destroys a record: its key, and so everything ever sealed under it; its documents, those in quarantine too, their lists,
/// its provisions, declarations and requests; what its traces said; who has met its holder or came to look, and the
/// grounds of exceptional cases. Its
/// row stays as a tombstone, and the hashes of its traces in the ledger. Returns the documents whose content is now
/// nobody's.
pub async fn destroy(work: &mut Work, dossier: &OpenDossier, permit: &Permit) -> Result<Vec<DocumentId>, StorageError> {
    dossier.must_be_for(permit)?;
    if !matches!(permit.act(), Act::OpposeDossier | Act::DestroyDossier) {
        return Err(misused(permit));
    }
    known_patients::forget(work, dossier.id).await?;
    majorities::forget(work, dossier.id).await?;
    exceptional_cases::forget(work, dossier.id).await?;
    addressed_requests::forget(work, dossier.id).await?;
    submitted_identifiers::forget(work, dossier.id).await?;
    visits::forget(work, dossier.id).await?;
    let tx = &mut work.transaction;
    let documents =
        tx.all(sql!("DELETE FROM document WHERE dossier_id = $1 RETURNING document_id"), params![dossier.id]).await?;
    let waiting =
        tx.all(sql!("DELETE FROM quarantine WHERE dossier_id = $1 RETURNING document_id"), params![dossier.id]).await?;
    tx.execute(sql!("DELETE FROM document_text WHERE dossier_id = $1"), params![dossier.id]).await?;
    tx.execute(sql!("DELETE FROM document_list WHERE dossier_id = $1"), params![dossier.id]).await?;
    tx.execute(sql!("DELETE FROM provision WHERE dossier_id = $1"), params![dossier.id]).await?;
    tx.execute(sql!("DELETE FROM declaration WHERE dossier_id = $1"), params![dossier.id]).await?;
    tx.execute(sql!("DELETE FROM holder_request WHERE dossier_id = $1"), params![dossier.id]).await?;
    tx.execute(sql!("UPDATE trace SET sealed = NULL, salt = NULL WHERE dossier_id = $1"), params![dossier.id]).await?;
    tx.execute(
        sql!(
            "UPDATE dossier SET wrapped_key = NULL, presence_code_index = NULL, last_access = NULL,
             first_professional_access = NULL, codes_lost_at = NULL WHERE dossier_id = $1"
        ),
        params![dossier.id],
    )
    .await?;
    documents.iter().chain(&waiting).map(|row| row.parsed(0)).collect()
}
