//! Every trace against what was hashed when it was written, record by record: each key is unwrapped once.

use std::collections::HashSet;

use dossier::ids::TraceId;

use super::finding::{Finding, Place};
use super::{PAGE, Report};
use crate::database::Row;
use crate::dossiers::journal::JOURNAL;
use crate::dossiers::{self, OpenDossier, traces};
use crate::vault::VaultError;
use crate::{Storage, StorageError, Work, params, sql};

/// A record that was opened, or could not be.
struct Opened {
    id: String,
    dossier: Option<OpenDossier>,
}

pub(super) async fn verify(
    storage: &Storage,
    report: &mut Report,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<(), StorageError> {
    let mut last = Place { dossier: String::new(), trace: String::new() };
    let mut opened = None;
    let mut destroyed = Destroyed::default();
    loop {
        let mut work = storage.begin_reading().await?;
        destroyed.is_current = false;
        let rows = page(&mut work, &last).await?;
        for row in &rows {
            last = Place { dossier: row.text(0)?, trace: row.text(1)? };
            check(&mut work, row, &last, &mut opened, &mut destroyed, report).await?;
        }
        report.traces += rows.len() as u64;
        progress(report.sealed + report.traces);
        if rows.is_empty() {
            return find_waiting_without_trace(&mut work, report).await;
        }
    }
}

// Subqueries instead of joins: a merge join would read the leaves from the first for each page.
async fn page(work: &mut Work, after: &Place) -> Result<Vec<Row>, StorageError> {
    work.transaction
        .all(
            sql!(
                "SELECT trace.dossier_id, trace.trace_id, trace.sealed, trace.salt, trace.hash,
                        (SELECT leaf.position FROM ledger_leaf leaf
                         WHERE leaf.dossier_id = trace.dossier_id AND leaf.trace_id = trace.trace_id),
                        (SELECT CAST(1 AS BIGINT) FROM trace_waiting waiting
                         WHERE waiting.dossier_id = trace.dossier_id AND waiting.trace_id = trace.trace_id)
                 FROM trace
                 WHERE (trace.dossier_id, trace.trace_id) > ($1, $2)
                 ORDER BY trace.dossier_id, trace.trace_id LIMIT $3"
            ),
            params![after.dossier.as_str(), after.trace.as_str(), PAGE],
        )
        .await
}

async fn check(
    work: &mut Work,
    row: &Row,
    place: &Place,
    opened: &mut Option<Opened>,
    destroyed: &mut Destroyed,
    report: &mut Report,
) -> Result<(), StorageError> {
    let waits = row.optional_integer(6)?.is_some();
    report.waiting += u64::from(waits);
    match (row.optional_integer(5)?, waits) {
        (None, false) => report.find(Finding::NeverSealed(place.clone())),
        (Some(_), true) => report.find(Finding::SealedAndWaiting(place.clone())),
        _ => {}
    }
    let sealed = row.optional_bytes(2)?;
    if sealed.is_none() && destroyed.includes(work, &place.dossier).await? {
        // What it said is gone with the record; the hash stands in the tree.
        return Ok(());
    }
    if opened.as_ref().is_none_or(|opened| opened.id != place.dossier) {
        let dossier = open(work, &place.dossier).await?;
        if dossier.is_none() {
            report.find(Finding::RecordUnreadable(place.dossier.clone()));
        }
        *opened = Some(Opened { id: place.dossier.clone(), dossier });
    }
    let Some(Opened { dossier: Some(dossier), .. }) = opened else { return Ok(()) };
    let as_written = match place.trace.parse::<TraceId>() {
        Ok(trace) => match (sealed, row.optional_bytes(3)?) {
            (Some(sealed), Some(salt)) => traces::is_as_written(dossier, trace, &sealed, &salt, &row.bytes(4)?)?,
            _ => false,
        },
        Err(_) => false,
    };
    if !as_written {
        report.find(Finding::ContentAltered(place.clone()));
    }
    Ok(())
}

/// The records of whose destruction the journal tells. Who destroys one behind the program's back cannot write there.
#[derive(Default)]
struct Destroyed {
    records: HashSet<String>,
    /// Whether the journal was read at the same moment as the page of traces.
    is_current: bool,
}

impl Destroyed {
    /// Reads the journal anew where the record may have been destroyed since.
    async fn includes(&mut self, work: &mut Work, record: &str) -> Result<bool, StorageError> {
        if !self.records.contains(record) && !self.is_current {
            self.is_current = true;
            if let Some(journal) = open(work, &JOURNAL.to_string()).await? {
                self.records = traces::destructions(work, &journal).await?;
            }
        }
        Ok(self.records.contains(record))
    }
}

/// The record, unless its row or key was tampered with.
async fn open(work: &mut Work, id: &str) -> Result<Option<OpenDossier>, StorageError> {
    let Ok(id) = id.parse() else { return Ok(None) };
    match dossiers::open(work, id).await {
        Err(StorageError::Contradiction(_) | StorageError::Vault(VaultError::Tampered)) => Ok(None),
        outcome => outcome,
    }
}

async fn find_waiting_without_trace(work: &mut Work, report: &mut Report) -> Result<(), StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT waiting.dossier_id, waiting.trace_id FROM trace_waiting waiting
                 WHERE (SELECT trace.trace_id FROM trace WHERE trace.dossier_id = waiting.dossier_id
                        AND trace.trace_id = waiting.trace_id) IS NULL
                 ORDER BY waiting.dossier_id, waiting.trace_id LIMIT $1"
            ),
            params![PAGE],
        )
        .await?;
    for row in rows {
        report.find(Finding::WaitingGone(Place { dossier: row.text(0)?, trace: row.text(1)? }));
    }
    Ok(())
}
