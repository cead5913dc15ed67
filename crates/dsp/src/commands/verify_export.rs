//! `dsp verify-export`: whether an export is as it left the record. Needs no state, only the ledger's public key.

use std::fs::File;
use std::path::PathBuf;

use clap::Args;

use super::Outcome;

/// Check an export (a ZIP of a record) against its signed manifest.
#[derive(Args)]
pub struct VerifyExport {
    /// The ZIP.
    file: PathBuf,
    /// The ledger's public key, as `dsp verify --public-key` prints it.
    #[arg(long)]
    key: String,
}

impl VerifyExport {
    pub fn run(self) -> Outcome {
        let file = File::open(&self.file).map_err(|error| format!("{}: {error}", self.file.display()))?;
        let files = services::export::verify(file, &self.key)?;
        println!("All {files} files are as they left the record.");
        Ok(())
    }
}
