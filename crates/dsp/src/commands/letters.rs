//! `dsp letters`: prints what is due into a folder.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use services::people::print_letters;
use services::ports::LetterPress;

use super::Outcome;
use crate::adapters::tray;
use crate::config::Config;
use crate::installation;
use crate::progress::Bar;

/// Print the letters that are due, one PDF/A file each.
#[derive(Args)]
pub struct Letters {
    /// The configuration file.
    #[arg(long)]
    config: PathBuf,
    /// The folder the letters are put in.
    #[arg(long)]
    out: PathBuf,
}

impl Letters {
    pub async fn run(self) -> Outcome {
        let services = installation::open(&Config::read(&self.config)?).await?;
        tray::prepare(&self.out)?;
        let press: Arc<dyn LetterPress> = Arc::new(letters::Press::new()?);
        let bar = Bar::count("letters");
        let tray = |name: &str, pdf: &[u8]| tray::put_down(&self.out, name, pdf);
        let progress = |printed: print_letters::Printed| bar.at((printed.holders + printed.professionals) as u64);
        let printed = print_letters::print(&services, &press, &tray, &progress).await;
        bar.end();
        services.close().await;
        let printed = printed?;
        println!(
            "{} letters to holders and {} to professionals are in {}.",
            printed.holders,
            printed.professionals,
            self.out.display()
        );
        Ok(())
    }
}
