//! Where records stand, and stood.

use dossier::access::{Act, Permit};
use dossier::ids::DossierId;
use dossier::lifecycle::State;
use jiff::Timestamp;

use super::{OpenDossier, misused};
use crate::{StorageError, Work, params, sql};

/// Where a record stands, be it destroyed; none when there never was one.
pub async fn of(work: &mut Work, id: DossierId) -> Result<Option<State>, StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT state, state_since FROM dossier WHERE dossier_id = $1"), params![id])
        .await?;
    row.map(|row| state(&row.text(0)?, row.optional_time(1)?)).transpose()
}

/// Where a record stood at that moment; none when it was not there yet.
pub async fn as_of(work: &mut Work, dossier: &OpenDossier, then: Timestamp) -> Result<Option<State>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT state, state_since FROM dossier_state WHERE dossier_id = $1 AND recorded_at <= $2
                 ORDER BY recorded_at DESC LIMIT 1"
            ),
            params![dossier.id, then],
        )
        .await?;
    row.map(|row| state(&row.text(0)?, row.optional_time(1)?)).transpose()
}

/// Moves a record to another state.
pub async fn set(
    work: &mut Work,
    dossier: &mut OpenDossier,
    permit: &Permit,
    state: State,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if !leads_to(permit.act(), state) {
        return Err(misused(permit));
    }
    work.transaction
        .execute(
            sql!("UPDATE dossier SET state = $1, state_since = $2 WHERE dossier_id = $3"),
            params![state.code(), since(state), dossier.id],
        )
        .await?;
    remember(work, dossier.id, state, permit.decided_at()).await?;
    dossier.state = state;
    Ok(())
}

const fn leads_to(act: Act, state: State) -> bool {
    match state {
        State::Prepared { .. } => matches!(act, Act::SendNotice),
        State::Active { .. } => matches!(act, Act::ActivateDossier | Act::ReopenDossier),
        State::Closed { .. } => matches!(act, Act::CloseDossier),
        State::Archived { .. } => matches!(act, Act::ArchiveDossier),
        State::Destroyed { .. } => matches!(act, Act::OpposeDossier | Act::DestroyDossier),
    }
}

pub(super) async fn remember(work: &mut Work, id: DossierId, state: State, now: Timestamp) -> Result<(), StorageError> {
    work.transaction
        .execute(
            sql!("INSERT INTO dossier_state (dossier_id, recorded_at, state, state_since) VALUES ($1, $2, $3, $4)"),
            params![id, now, state.code(), since(state)],
        )
        .await?;
    Ok(())
}

pub(super) fn state(code: &str, since: Option<Timestamp>) -> Result<State, StorageError> {
    match (code, since) {
        ("prepared", notified_at) => Ok(State::Prepared { notified_at }),
        ("active", Some(since)) => Ok(State::Active { since }),
        ("closed", Some(since)) => Ok(State::Closed { since }),
        ("archived", Some(since)) => Ok(State::Archived { since }),
        ("destroyed", Some(since)) => Ok(State::Destroyed { since }),
        (state, _) => Err(StorageError::Contradiction(format!("a record cannot be {state}"))),
    }
}

pub(super) const fn since(state: State) -> Option<Timestamp> {
    match state {
        State::Prepared { notified_at } => notified_at,
        State::Active { since } | State::Closed { since } | State::Archived { since } | State::Destroyed { since } => {
            Some(since)
        }
    }
}

/// Records for which a term may be over: closed or archived, or unused, since before `before`. A page at a time, in the
/// order of their identifiers.
pub async fn unchanged_since(
    work: &mut Work,
    before: Timestamp,
    after: &str,
    limit: i64,
) -> Result<Vec<DossierId>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT dossier_id FROM dossier WHERE dossier_id > $1 AND state_since <= $2
                 AND (state IN ('closed', 'archived') OR (state = 'active' AND COALESCE(last_access, 0) <= $2))
                 ORDER BY dossier_id LIMIT $3"
            ),
            params![after, before, limit],
        )
        .await?;
    rows.iter().map(|row| row.parsed(0)).collect()
}
