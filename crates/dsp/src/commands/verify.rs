//! `dsp verify`: looks whether any trace was altered, removed or added.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use services::verify_traces::{self, Report};

use super::Outcome;
use crate::config::Config;
use crate::installation;
use crate::progress::Bar;

/// Look whether any trace was altered, removed or added. Fails when one was.
#[derive(Args)]
pub struct Verify {
    /// The configuration file.
    #[arg(long)]
    config: PathBuf,
    /// A checkpoint kept from an earlier time: the ledger must go on from it.
    #[arg(long)]
    since: Option<PathBuf>,
    /// Write the newest checkpoint to this file, to be kept where the database's operators cannot write.
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Only print the key that checkpoints are checked with.
    #[arg(long, conflicts_with_all = ["since", "keep"])]
    public_key: bool,
}

impl Verify {
    pub async fn run(self) -> Outcome {
        let services = installation::open(&Config::read(&self.config)?).await?;
        if self.public_key {
            println!("{}", verify_traces::public_key(&services).await?);
            services.close().await;
            return Ok(());
        }
        let since = self
            .since
            .as_ref()
            .map(|file| fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display())));
        let bar = Bar::count("rows");
        let report = verify_traces::verify(&services, since.transpose()?.as_deref(), &|done| bar.at(done)).await;
        bar.end();
        services.close().await;
        let report = report?;
        tell(&report)?;
        if let (Some(file), Some(checkpoint)) = (&self.keep, &report.newest) {
            fs::write(file, checkpoint).map_err(|error| format!("{}: {error}", file.display()))?;
            println!("The newest checkpoint is in {}.", file.display());
        }
        Ok(())
    }
}

fn tell(report: &Report) -> Outcome {
    println!(
        "Traces: {}, sealed: {}, waiting to be: {}, checkpoints: {}",
        report.traces, report.sealed, report.waiting, report.checkpoints
    );
    for finding in &report.broken {
        eprintln!("{finding}");
    }
    if report.unlisted > 0 {
        eprintln!("and {} more", report.unlisted);
    }
    if report.is_whole() {
        println!("All traces are as they were written.");
        Ok(())
    } else {
        Err("the traces were tampered with, or the database is damaged. Keep a copy of it as it is now.".into())
    }
}
