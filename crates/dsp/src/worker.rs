//! What runs in the background beside the listeners.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use services::Services;
use services::jobs::send_messages::{self, Exits};
use services::jobs::{
    check_quarantine, close_silent, destroy_documents, destroy_dossiers, note_licence_stops, note_majority,
    remind_of_requests, seal_traces, sweep, turn,
};
use services::people::print_letters;
use services::ports::LetterPress;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};

use crate::adapters::tray;
use crate::config::Letters;

const SWEEP_ROWS_EVERY: Duration = Duration::from_mins(10);
const SWEEP_CONTENTS_EVERY: Duration = Duration::from_hours(24);

/// Starts the background work. It ends when what is returned is dropped.
pub fn start(services: &Services, exits: Exits, press: Arc<dyn LetterPress>, letters: Option<Letters>) -> JoinSet<()> {
    let mut work = JoinSet::new();
    work.spawn(send_messages::run(services.clone(), exits));
    work.spawn(sweeping_rows(services.clone()));
    work.spawn(sweeping_contents(services.clone()));
    work.spawn(sealing(services.clone()));
    work.spawn(checking_quarantine(services.clone()));
    work.spawn(keeping_terms(services.clone()));
    if let Some(letters) = letters {
        work.spawn(printing(services.clone(), press, letters));
    }
    work
}

async fn sweeping_rows(services: Services) {
    let mut ticks = interval(SWEEP_ROWS_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        match sweep::rows(&services).await {
            Ok(rows) => tracing::debug!(rows, "rows swept"),
            Err(error) => tracing::error!(%error, "rows were not swept"),
        }
    }
}

async fn sweeping_contents(services: Services) {
    let mut ticks = interval(SWEEP_CONTENTS_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        match sweep::contents(&services).await {
            Ok(contents) => tracing::info!(contents, "contents without a document swept"),
            Err(error) => tracing::error!(%error, "contents were not swept"),
        }
    }
}

async fn sealing(services: Services) {
    let mut ticks = interval(seal_traces::EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        match seal_traces::seal(&services).await {
            // The log is one more place that keeps checkpoints.
            Ok(Some(sealed)) => tracing::info!(traces = sealed.traces, checkpoint = sealed.note, "traces sealed"),
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "traces were not sealed; run dsp verify"),
        }
    }
}

async fn checking_quarantine(services: Services) {
    let mut ticks = interval(check_quarantine::EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        match check_quarantine::run(&services).await {
            Ok(0) => {}
            Ok(documents) => tracing::info!(documents, "documents left the quarantine"),
            Err(error) => tracing::error!(%error, "the quarantine was not checked; taken up in a minute"),
        }
    }
}

/// What time alone brings about. Only counts are logged: the life lines and the Agency's journal tell the rest.
async fn keeping_terms(services: Services) {
    let mut ticks = interval(turn::EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        tell("licence stops told", note_licence_stops::run(&services).await);
        tell("majorities told", note_majority::run(&services).await);
        tell("professionals reminded of requests", remind_of_requests::run(&services).await);
        tell("documents destroyed", destroy_documents::run(&services).await);
        tell("silent records closed", close_silent::run(&services).await);
        tell("records destroyed", destroy_dossiers::run(&services).await);
    }
}

fn tell(what: &'static str, outcome: Result<usize, services::Error>) {
    match outcome {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "{what}"),
        Err(error) => tracing::error!(%error, "{what}: broken off, and taken up in an hour"),
    }
}

async fn printing(services: Services, press: Arc<dyn LetterPress>, letters: Letters) {
    let mut ticks = interval(Duration::from_secs(letters.every_minutes.max(1) * 60));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        match print_due(&services, &press, &letters.folder).await {
            Ok(printed) => {
                tracing::info!(holders = printed.holders, professionals = printed.professionals, "letters printed");
            }
            Err(error) => tracing::error!(%error, "letters were not printed"),
        }
    }
}

async fn print_due(
    services: &Services,
    press: &Arc<dyn LetterPress>,
    folder: &Path,
) -> Result<print_letters::Printed, services::Error> {
    let folder = folder.to_owned();
    tray::prepare(&folder).map_err(|error| services::Error::Unavailable(format!("letters.folder: {error}")))?;
    let put_down = move |name: &str, pdf: &[u8]| tray::put_down(&folder, name, pdf);
    print_letters::print(services, press, &put_down, &|_| ()).await
}
