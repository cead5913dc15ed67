//! `dsp desk`: what the Agency's desks do for somebody who writes, calls or comes to the counter.
//!
//! It names records by number and answers in one sentence; nothing of what stands in a record is ever printed.

mod access;
mod identity;
mod life;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use services::{Error, Services};

use super::Outcome;
use crate::config::Config;
use crate::installation;

/// Carry out what a holder asks in writing or at the counter. It stands in the life line under the name given, with the
/// reference.
#[derive(Subcommand)]
pub enum Desk {
    /// Replace lost codes: the old ones die, and a letter with new ones is due.
    ReissueCodes(Task),
    /// Close a record, on a signed request.
    Close(Task),
    /// Open a closed record again, on a signed request.
    Reopen(Task),
    /// Enter that somebody wants no record, on a signed request, before it was ever opened.
    Oppose(Task),
    /// Archive a record, on a death certificate.
    Archive(Task),
    /// Register a legal representative, on a judgment or certificate.
    Represent(identity::Represent),
    /// End a representation.
    EndRepresentation(identity::EndRepresentation),
    /// Enter a doctor's certificate that a minor decides alone.
    RecogniseDiscernment(Task),
    /// Change who has access, on a signed request.
    #[command(subcommand)]
    Access(access::Access),
}

/// Whose record it is, who is at work and what lies before that person.
#[derive(Args)]
pub struct Task {
    /// The holder's social security number.
    number: String,
    /// Your name, as the holder reads it.
    #[arg(long = "as", value_name = "NAME")]
    name: String,
    /// The reference of the request, certificate or call, as the holder reads it.
    #[arg(long)]
    reference: String,
    /// The configuration file.
    #[arg(long)]
    config: PathBuf,
}

impl Desk {
    pub async fn run(self) -> Outcome {
        match self {
            Self::ReissueCodes(task) => life::reissue_codes(&task).await,
            Self::Close(task) => life::close(&task).await,
            Self::Reopen(task) => life::reopen(&task).await,
            Self::Oppose(task) => life::oppose(&task).await,
            Self::Archive(task) => life::archive(&task).await,
            Self::Represent(given) => identity::represent(&given).await,
            Self::EndRepresentation(given) => identity::end_representation(&given).await,
            Self::RecogniseDiscernment(task) => identity::recognise_discernment(&task).await,
            Self::Access(access) => access.run().await,
        }
    }
}

impl Task {
    async fn open(&self) -> Result<Services, Box<dyn std::error::Error + Send + Sync>> {
        if self.name.trim().is_empty() {
            return Err("--as: give your name".into());
        }
        installation::open(&Config::read(&self.config)?).await
    }
}

/// Closes the state and says what was done.
async fn tell(services: Services, done: Result<(), Error>, said: &str) -> Outcome {
    services.close().await;
    match done {
        Ok(()) => {
            println!("{said}");
            Ok(())
        }
        Err(Error::Refused(_)) => Err("there is no record with this number for which this can be done now".into()),
        Err(Error::NotFound) => Err("there is nothing like that to be ended".into()),
        Err(error) => Err(error.to_string().into()),
    }
}
