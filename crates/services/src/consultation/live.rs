//! The same as it happens: for a page that is kept open.

use std::collections::HashSet;
use std::time::Duration;

use dossier::access::Act;
use dossier::ids::{DossierId, TraceId};
use dossier::trace::Trace;
use jiff::Timestamp;
use storage::dossiers::traces;

use super::follow::{self, first_id};
use super::places::Place;
use crate::account::session;
use crate::case::Case;
use crate::{Error, Person, Services};

/// How often it is looked whether something has happened.
const LOOKED_EVERY: Duration = Duration::from_secs(2);

/// A page that waits for what happens. It ends with the session in which it was opened, which it does not keep awake.
pub struct Live {
    services: Services,
    token: String,
    dossier: DossierId,
    by: TraceId,
    told: HashSet<TraceId>,
    found: Option<Found>,
    _place: Place,
}

/// How it was when it was last looked.
#[derive(Clone, Copy)]
struct Found {
    since: Timestamp,
    until: Timestamp,
    /// How many lines the record had since then, of whatever kind.
    count: i64,
}

/// What a page that waits is told.
pub enum Heard {
    /// What professionals did or tried, the oldest first; each line once.
    Lines(Vec<Trace>),
    /// There is nothing more to wait for: the hour is over, the session or the record closed, the access ended.
    Over,
}

impl Live {
    /// Waits for what happens in a consultation. `by`: what [`follow::follow`] named; `token`: of the session that
    /// follows, which is this person's.
    ///
    /// # Errors
    /// [`Error::Throttled`] while three pages of the session wait already; [`Error::NotFound`] for whoever has none.
    pub fn open(
        services: &Services,
        person: &Person,
        token: String,
        dossier: DossierId,
        by: TraceId,
    ) -> Result<Self, Error> {
        let session = person.session.ok_or(Error::NotFound)?;
        let place = services.waiting_pages.take(session).ok_or(Error::Throttled { wait: LOOKED_EVERY })?;
        Ok(Self { services: services.clone(), token, dossier, by, told: HashSet::new(), found: None, _place: place })
    }

    /// Waits until there is something to tell.
    ///
    /// # Errors
    /// When the state cannot be read.
    pub async fn next(&mut self) -> Result<Heard, Error> {
        loop {
            match self.look().await? {
                Heard::Lines(lines) if lines.is_empty() => tokio::time::sleep(LOOKED_EVERY).await,
                heard => return Ok(heard),
            }
        }
    }

    /// Looks once. What may be told is decided anew as soon as anything has happened in the record.
    async fn look(&mut self) -> Result<Heard, Error> {
        let now = self.services.now();
        let person = session::without_use(&self.services, &self.token).await?;
        let Some(person) = person.filter(|_| self.found.is_none_or(|found| now < found.until)) else {
            return Ok(Heard::Over);
        };
        let mut work = self.services.storage.begin_reading().await?;
        if let Some(Found { since, count, .. }) = self.found
            && traces::count_from(&mut work, self.dossier, first_id(since)).await? == count
        {
            return Ok(Heard::Lines(Vec::new()));
        }
        let case = Case::open(&mut work, self.dossier, &person, now).await?;
        let Ok(permit) = case.may(Act::ReadLifeLine) else { return Ok(Heard::Over) };
        let begun = follow::begun(&mut work, &case, &permit, &person, Some(self.by)).await?;
        let Some(begun) = begun else { return Ok(Heard::Over) };
        let seen = follow::seen(&mut work, &case, &permit, &begun).await?;
        let count = traces::count_from(&mut work, self.dossier, first_id(seen.since)).await?;
        self.found = Some(Found { since: seen.since, until: seen.until, count });
        let mut lines: Vec<Trace> = seen.lines.into_iter().filter(|line| self.told.insert(line.id)).collect();
        lines.reverse();
        Ok(Heard::Lines(lines))
    }
}
