//! `dsp sandbox`: a door to knock at, for those who build systems that connect.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use crate::{sandbox, telemetry};

/// Serve a sandbox: test institutions, keys and holders, and the same FHIR door as everywhere. Prints where they are, as
/// JSON.
#[derive(Args)]
pub struct Sandbox {
    /// The folder; made if it is not there. A sandbox that lives in it goes on.
    #[arg(long, default_value = "sandbox-data")]
    data: PathBuf,
    /// Address and port to listen on.
    #[arg(long, default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
}

impl Sandbox {
    pub async fn run(self) -> Outcome {
        telemetry::to_terminal();
        super::portal_is_built()?;
        sandbox::run(&self.data, self.listen).await
    }
}
