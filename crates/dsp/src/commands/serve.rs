//! `dsp serve`: the portal and the background work of a real installation.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::Outcome;
use crate::config::Config;
use crate::listeners::tls::TlsListener;
use crate::{doors, installation, listeners, telemetry, worker};

/// Serve the portal and do the work in the background.
#[derive(Args)]
pub struct Serve {
    /// The configuration file.
    #[arg(long)]
    config: PathBuf,
}

impl Serve {
    pub async fn run(self) -> Outcome {
        let config = Config::read(&self.config)?;
        telemetry::to_log();
        super::portal_is_built()?;
        let services = installation::open(&config).await?;
        let exits = installation::exits(&config)?;
        let press = Arc::new(letters::Press::new()?);
        let services = services.with_image_binder(press.clone()).with_report_press(press.clone());
        let mut work = worker::start(&services, exits, press, config.letters.clone());
        let https = config.public_url.starts_with("https://");
        let tls = config.listen.tls.as_ref();
        let mutual_tls = tls.map(|tls| tls.public_url.as_str());
        let router = listeners::with_health(doors::all(&services, https, mutual_tls), &services);
        let router = if config.listen.behind_proxy { listeners::behind_proxy(router) } else { router };
        match tls {
            Some(tls) => {
                let listener = TlsListener::open(tls).await?;
                let systems = doors::for_systems(&services, mutual_tls);
                let systems = listeners::serve_tls(systems, listener, listeners::asked_to_stop());
                tokio::try_join!(listeners::serve(router, config.listen.address), systems)?;
            }
            None => listeners::serve(router, config.listen.address).await?,
        }
        work.shutdown().await;
        services.close().await;
        Ok(())
    }
}
