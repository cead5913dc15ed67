//! The demo's clock: it starts some weeks back, so that the story has a past, and can be moved forward by hand.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use services::Clock;
use services::clock::{MovableClock, SystemClock};

/// How long ago the story begins.
const STORY_BEGINS: SignedDuration = SignedDuration::from_hours(45 * 24);

/// A clock some time behind the machine's.
struct Behind(SignedDuration);

impl Clock for Behind {
    fn now(&self) -> Timestamp {
        SystemClock.now() - self.0
    }
}

/// The clock of a demo; how far it was moved is kept in the demo's folder.
#[derive(Clone)]
pub struct DemoClock {
    movable: MovableClock,
    file: PathBuf,
}

impl DemoClock {
    /// The clock of the demo in this folder.
    pub fn open(data: &Path, is_new: bool) -> io::Result<Self> {
        let file = data.join("clock");
        let movable = MovableClock::over(Arc::new(Behind(STORY_BEGINS)));
        if !is_new {
            let seconds = fs::read_to_string(&file)?.trim().parse().map_err(io::Error::other)?;
            movable.advance(SignedDuration::from_secs(seconds));
        }
        Ok(Self { movable, file })
    }

    /// For the acts.
    pub fn as_clock(&self) -> Arc<dyn Clock> {
        Arc::new(self.movable.clone())
    }

    /// What it shows.
    pub fn now(&self) -> Timestamp {
        self.movable.now()
    }

    /// Moves it forward.
    pub fn advance(&self, by: SignedDuration) {
        self.movable.advance(by);
    }

    /// Moves it to so many days before the machine's time, if that is forward.
    pub fn go_to_days_ago(&self, days: i64) {
        let wanted = STORY_BEGINS - SignedDuration::from_hours(24 * days);
        self.movable.advance((wanted - self.movable.ahead()).max(SignedDuration::ZERO));
    }

    /// Keeps how far it was moved.
    pub fn keep(&self) -> io::Result<()> {
        fs::write(&self.file, self.movable.ahead().as_secs().to_string())
    }
}
