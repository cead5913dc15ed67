//! Taking the life line along, as far as it is looked for.

use dossier::access::Act;
use dossier::ids::DossierId;
use dossier::trace::{Action, Trace};
use jiff::Timestamp;
use jiff::civil::Date;

use super::Filter;
use super::lines::each_line;
use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// The most lines of one download.
pub const MOST: usize = 20_000;

/// What is taken along.
pub struct Download {
    /// Whose life line.
    pub holder_name: String,
    /// The holder's day of birth.
    pub holder_birth_date: Date,
    /// Who takes it.
    pub taken_by: String,
    /// When.
    pub taken_at: Timestamp,
    /// The lines, the newest first.
    pub lines: Vec<Trace>,
    /// Whether older ones were left out, being more than [`MOST`].
    pub is_cut: bool,
}

/// Reads the lines that are looked for. Each is decided on by itself; that they were taken along is itself a line.
///
/// # Errors
/// [`Error::Refused`] when this is not the person's to read.
pub async fn download(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    filter: &Filter,
) -> Result<Download, Error> {
    let now = services.now();
    let particulars = Particulars { action: Some(Action::LifeLineDownloaded), ..Particulars::default() };
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ReadLifeLine, particulars.clone()).await?;
            let mut taken = Download::of(&case, person)?;
            each_line(&mut work, &case, &permit, |line| taken.take(filter, line)).await?;
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            work.commit_traced(trace).await?;
            Ok(taken)
        })
        .await
}

impl Download {
    /// Nothing yet, of this record.
    pub(crate) fn of(case: &Case, person: &Person) -> Result<Self, Error> {
        let holder = case.holder.as_ref().ok_or(Error::NotFound)?;
        Ok(Self {
            holder_name: holder.name(),
            holder_birth_date: holder.birth_date,
            taken_by: person.name(),
            taken_at: case.now(),
            lines: Vec::new(),
            is_cut: false,
        })
    }

    /// Takes up one line; false once no further one is needed.
    fn take(&mut self, filter: &Filter, line: Trace) -> bool {
        let goes_on = !filter.is_past(&line);
        if filter.takes(&line) {
            if self.lines.len() == MOST {
                self.is_cut = true;
                return false;
            }
            self.lines.push(line);
        }
        goes_on
    }
}
