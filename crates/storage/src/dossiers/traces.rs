//! Life lines. A line is sealed under the record's key; its salted hash outlives it.

use std::collections::HashSet;

use dossier::access::{Act, Permit, TraceFacts, TracedDocumentFacts};
use dossier::ids::{DocumentId, DossierId, TraceId};
use dossier::trace::{Action, Outcome, Trace};

use super::{OpenDossier, misused};
use crate::vault::{Context, VaultError, random, sha256};
use crate::{StorageError, Work, params, sql};

/// A permit's trace, written but not durable yet.
#[must_use]
pub struct PendingTrace {
    permit: Permit,
    id: TraceId,
}

impl PendingTrace {
    pub(crate) const fn id(&self) -> TraceId {
        self.id
    }

    pub(crate) const fn into_permit(self) -> Permit {
        self.permit
    }
}

pub(super) fn context(dossier: DossierId, trace: TraceId) -> Context {
    Context::new("trace").id(dossier.as_bytes()).id(trace.as_bytes())
}

/// What the ledger keeps of a line: tells nothing to whoever lacks the salt and the content.
fn salted_hash(salt: &[u8], id: TraceId, plain: &[u8]) -> [u8; 32] {
    sha256(&[salt, id.as_bytes(), plain].concat())
}

/// Whether a row holds what was hashed when the line was written.
pub(crate) fn is_as_written(
    dossier: &OpenDossier,
    id: TraceId,
    sealed: &[u8],
    salt: &[u8],
    hash: &[u8],
) -> Result<bool, StorageError> {
    match dossier.key.open(&context(dossier.id, id), sealed) {
        Ok(plain) => Ok(salted_hash(salt, id, &plain) == hash),
        Err(VaultError::Tampered) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Writes the trace of a permitted act.
pub async fn permitted(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    trace: &Trace,
) -> Result<PendingTrace, StorageError> {
    dossier.must_be_for(permit)?;
    if trace.outcome != Outcome::Permitted(permit.basis()) {
        return Err(misused(permit));
    }
    append(work, dossier, trace).await?;
    Ok(PendingTrace { permit: *permit, id: trace.id })
}

/// Writes the trace of an attempt that was refused, or of an act on the account that needs no permit.
pub async fn append(work: &mut Work, dossier: &OpenDossier, trace: &Trace) -> Result<(), StorageError> {
    if trace.dossier != dossier.id {
        return Err(StorageError::Contradiction("a trace of another record".into()));
    }
    let plain = serde_json::to_vec(trace)?;
    let salt: [u8; 32] = random()?;
    let hash = salted_hash(&salt, trace.id, &plain);
    let sealed = dossier.key.seal(&context(dossier.id, trace.id), &plain)?;
    work.transaction
        .execute(
            sql!("INSERT INTO trace (dossier_id, trace_id, sealed, salt, hash) VALUES ($1, $2, $3, $4, $5)"),
            params![dossier.id, trace.id, sealed, salt.as_slice(), hash],
        )
        .await?;
    // Rows of its own: whoever appends meets nobody. The ledger takes it up from there.
    work.transaction
        .execute(
            sql!("INSERT INTO trace_waiting (dossier_id, trace_id) VALUES ($1, $2)"),
            params![dossier.id, trace.id],
        )
        .await?;
    Ok(())
}

/// The records whose destruction stands in the journal, which is read a thousand lines at a time; a line that was altered
/// tells of none, nor does one of an attempt that was refused.
pub(crate) async fn destructions(work: &mut Work, journal: &OpenDossier) -> Result<HashSet<String>, StorageError> {
    let (mut destroyed, mut after) = (HashSet::new(), String::new());
    loop {
        let rows = work
            .transaction
            .all(
                sql!(
                    "SELECT trace_id, sealed FROM trace
                     WHERE dossier_id = $1 AND trace_id > $2 AND sealed IS NOT NULL
                     ORDER BY trace_id LIMIT 1000"
                ),
                params![journal.id, after.as_str()],
            )
            .await?;
        let Some(last) = rows.last() else { return Ok(destroyed) };
        after = last.text(0)?;
        for row in &rows {
            let Ok(id) = row.parsed(0) else { continue };
            let Ok(opened) = journal.key.open(&context(journal.id, id), &row.bytes(1)?) else { continue };
            destroyed.extend(destroyed_by(serde_json::from_slice(&opened)?));
        }
    }
}

/// The record that this line of the journal says was destroyed.
fn destroyed_by(line: Trace) -> Option<String> {
    let tells_of_one = matches!(line.action, Action::DossierDestroyed | Action::DossierOpposed)
        && matches!(line.outcome, Outcome::Permitted(_));
    line.context.filter(|_| tells_of_one)
}

/// A line whose facts may be decided on, and which opens with a permit only.
pub struct SealedTrace {
    trace: Trace,
}

impl SealedTrace {
    /// Which line: to continue after it.
    pub const fn id(&self) -> TraceId {
        self.trace.id
    }

    /// The document it names.
    pub fn document(&self) -> Option<DocumentId> {
        self.trace.document.as_ref().map(|document| document.id)
    }

    /// What access is decided on; `document`: what is known of the one it names.
    pub const fn facts(&self, document: TracedDocumentFacts) -> TraceFacts {
        self.trace.facts(document)
    }

    /// The line.
    ///
    /// # Errors
    /// When the permit is not for a line like this.
    pub fn open(self, permit: &Permit) -> Result<Trace, StorageError> {
        match permit.act() {
            Act::ReadTrace(facts) if permit.dossier() == self.trace.dossier && self.facts(facts.document) == facts => {
                Ok(self.trace)
            }
            _ => Err(misused(permit)),
        }
    }
}

/// One line of a life line.
pub async fn find(work: &mut Work, dossier: &OpenDossier, id: TraceId) -> Result<Option<SealedTrace>, StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT sealed FROM trace WHERE dossier_id = $1 AND trace_id = $2"), params![dossier.id, id])
        .await?;
    row.map(|row| {
        let opened = dossier.key.open(&context(dossier.id, id), &row.bytes(0)?)?;
        Ok(SealedTrace { trace: serde_json::from_slice(&opened)? })
    })
    .transpose()
}

/// How many lines a life line has from this one on: whoever waits for a new one asks only that.
pub async fn count_from(work: &mut Work, dossier: DossierId, first: TraceId) -> Result<i64, StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT COUNT(*) FROM trace WHERE dossier_id = $1 AND trace_id >= $2"), params![dossier, first])
        .await?;
    row.map_or(Ok(0), |row| row.integer(0))
}

/// The newest lines of a life line, the newest first; `before` continues from an earlier answer.
pub async fn page(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    before: Option<TraceId>,
    limit: i64,
) -> Result<Vec<SealedTrace>, StorageError> {
    dossier.must_be_for(permit)?;
    if permit.act() != Act::ReadLifeLine {
        return Err(misused(permit));
    }
    // An identifier after all others, in whatever order the engine puts text.
    let before = before.unwrap_or(TraceId::new(uuid::Uuid::max()));
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT trace_id, sealed FROM trace WHERE dossier_id = $1 AND trace_id < $2
                 ORDER BY trace_id DESC LIMIT $3"
            ),
            params![dossier.id, before, limit],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let opened = dossier.key.open(&context(dossier.id, row.parsed(0)?), &row.bytes(1)?)?;
            Ok(SealedTrace { trace: serde_json::from_slice(&opened)? })
        })
        .collect()
}
