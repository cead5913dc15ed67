//! `dsp licences`: third-party software, collected when the program was built.

use std::io::{self, Write as _};

use super::Outcome;

const THIRD_PARTY: &str = include_str!(concat!(env!("OUT_DIR"), "/licences.txt"));

/// Prints the list.
pub fn print() -> Outcome {
    let mut out = io::stdout().lock();
    writeln!(out, "dsp {} is licensed under the EUPL-1.2. It contains:\n", env!("CARGO_PKG_VERSION"))?;
    out.write_all(THIRD_PARTY.as_bytes())?;
    Ok(())
}
