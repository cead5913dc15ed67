//! `dsp keys FILE`: the custodian's key file.

use std::path::PathBuf;

use clap::Args;
use storage::vault::FileCustodian;

use super::Outcome;

/// Make the key file of a new installation.
#[derive(Args)]
pub struct Keys {
    /// The file to make; it must not be there yet.
    file: PathBuf,
}

impl Keys {
    pub fn run(self) -> Outcome {
        FileCustodian::create(&self.file)?;
        println!("The key is in {}.", self.file.display());
        println!("Keep a copy in a safe place: without it, nothing in the installation can be read again.");
        Ok(())
    }
}
