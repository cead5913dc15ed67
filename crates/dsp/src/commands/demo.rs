//! `dsp demo`: an empty folder becomes a running country in miniature.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use crate::{demo, telemetry};

/// Turn an empty folder into a running country in miniature, and serve it.
#[derive(Args)]
pub struct Demo {
    /// The folder; made if it is not there. A demo that lives in it goes on.
    #[arg(long, default_value = "demo-data")]
    data: PathBuf,
    /// Address and port to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

impl Demo {
    pub async fn run(self) -> Outcome {
        telemetry::to_terminal();
        super::portal_is_built()?;
        demo::run(&self.data, self.listen).await
    }
}
