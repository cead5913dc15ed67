//! `dsp import WHAT FILE`: the feeds of people and of what others decide about them.

use std::fs::File;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use services::people::import::Report;
use services::people::{
    import_affiliates, import_deaths, import_institutions, import_professionals, import_referring_doctors,
    import_representatives,
};
use services::requests::agency;

use super::Outcome;
use crate::config::Config;
use crate::installation;
use crate::progress::Bar;

/// Import a feed of people.
#[derive(Subcommand)]
pub enum Import {
    /// Insured persons: one record is prepared for each.
    Affiliates(Feed),
    /// Health professionals.
    Professionals(Feed),
    /// Validated declarations: who is whose referring doctor.
    ReferringDoctors(Feed),
    /// Institutions and their certificates of conformity.
    Institutions(Feed),
    /// Notices of death: the record is archived.
    Deaths(Feed),
    /// Legal representatives: parents of minors, guardians.
    Representatives(SignedFeed),
}

/// A feed.
#[derive(Args)]
pub struct Feed {
    /// The CSV file.
    file: PathBuf,
    /// The configuration file.
    #[arg(long)]
    config: PathBuf,
}

/// A feed of the identity desk.
#[derive(Args)]
pub struct SignedFeed {
    #[command(flatten)]
    feed: Feed,
    /// The name of who answers for it at the identity desk, as the holder reads it.
    #[arg(long = "as", value_name = "NAME")]
    name: String,
}

impl Import {
    pub async fn run(self) -> Outcome {
        let (Self::Affiliates(feed)
        | Self::Professionals(feed)
        | Self::ReferringDoctors(feed)
        | Self::Institutions(feed)
        | Self::Deaths(feed)
        | Self::Representatives(SignedFeed { feed, .. })) = &self;
        if matches!(&self, Self::Representatives(SignedFeed { name, .. }) if name.trim().is_empty()) {
            return Err("--as: give your name".into());
        }
        let services = installation::open(&Config::read(&feed.config)?).await?;
        let file = File::open(&feed.file).map_err(|error| format!("{}: {error}", feed.file.display()))?;
        let bar = Bar::bytes(file.metadata()?.len());
        let progress = |done| bar.at(done);
        let report = match &self {
            Self::Affiliates(_) => import_affiliates::import(&services, file, &progress).await,
            Self::Professionals(_) => import_professionals::import(&services, file, &progress).await,
            Self::ReferringDoctors(_) => import_referring_doctors::import(&services, file, &progress).await,
            Self::Institutions(_) => import_institutions::import(&services, file, &progress).await,
            Self::Deaths(_) => import_deaths::import(&services, file, &progress).await,
            Self::Representatives(SignedFeed { name, .. }) => {
                let person = agency::at_the_identity_desk(name);
                import_representatives::import(&services, &person, file, &progress).await
            }
        };
        bar.end();
        services.close().await;
        tell(&report?)
    }
}

/// Prints what was done; bad rows make the command fail, so that a script notices.
fn tell(report: &Report) -> Outcome {
    for bad in &report.bad {
        eprintln!("line {}: {}", bad.line, bad.reason);
    }
    println!(
        "{} added, {} changed, {} unchanged, {} not taken",
        report.added,
        report.changed,
        report.unchanged,
        report.bad.len()
    );
    match report.bad.len() {
        0 => Ok(()),
        1 => Err("1 row was not taken; the others are kept. Mend it and import the file again.".into()),
        bad => {
            Err(format!("{bad} rows were not taken; the others are kept. Mend them and import the file again.").into())
        }
    }
}
