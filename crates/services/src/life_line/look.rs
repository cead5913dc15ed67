//! « Activités »: the lines that are looked for, who appears in the life line, and how much happened over the last year.

use dossier::access::Act;
use dossier::ids::{DossierId, TraceId};
use dossier::trace::Trace;

use super::lines::each_line;
use super::{Filter, Met, Month, months, people};
use crate::case::{Case, Particulars};
use crate::clock::luxembourg_day;
use crate::{Error, Person, Services};

/// How many lines one answer has.
pub const PAGE: usize = 50;

/// A life line as one person looks at it.
pub struct Activities {
    /// The lines that are looked for, the newest first.
    pub lines: Vec<Trace>,
    /// The last of them, when there are more before it.
    pub older: Option<TraceId>,
    /// The last twelve months, the oldest first, whatever is looked for.
    pub months: Vec<Month>,
    /// Who appears in the last year or on this page, latest first.
    pub people: Vec<Met>,
}

/// Looks at it; `before` continues from an earlier answer. Each line is decided on by itself. Reading is itself a line,
/// seen the next time.
///
/// # Errors
/// [`Error::Refused`] when this is not the person's to read.
pub async fn look(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    filter: &Filter,
    before: Option<TraceId>,
) -> Result<Activities, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ReadLifeLine, Particulars::default()).await?;
            let mut found = Activities {
                lines: Vec::new(),
                older: None,
                months: months::last_twelve(luxembourg_day(case.now())),
                people: Vec::new(),
            };
            each_line(&mut work, &case, &permit, |line| found.take(filter, before, line)).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(found)
        })
        .await
}

impl Activities {
    /// Takes up one line; false once no further one is needed.
    fn take(&mut self, filter: &Filter, before: Option<TraceId>, line: Trace) -> bool {
        let is_recent = months::count(&mut self.months, &line);
        let is_full = self.older.is_some();
        if is_recent || !is_full {
            people::meet(&mut self.people, &line);
        }
        let is_past = filter.is_past(&line);
        if !is_full && before.is_none_or(|before| line.id < before) && filter.takes(&line) {
            match self.lines.last() {
                Some(last) if self.lines.len() == PAGE => self.older = Some(last.id),
                _ => self.lines.push(line),
            }
        }
        is_recent || !(is_past || self.older.is_some())
    }
}
