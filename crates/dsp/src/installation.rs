//! A real installation: its state, its exits.

use std::error::Error;
use std::sync::Arc;

use services::clock::SystemClock;
use services::jobs::send_messages::Exits;
use services::{Clock, Services, Settings};
use storage::Storage;
use storage::database::Database;
use storage::vault::{Custodian, FileCustodian, Objects};

use crate::adapters::sms_gateway::SmsGateway;
use crate::adapters::smtp::Smtp;
use crate::config::Config;

/// Opens the state that a configuration names.
pub async fn open(config: &Config) -> Result<Services, Box<dyn Error + Send + Sync>> {
    let custodian = FileCustodian::open(&config.keys.file).map_err(|error| format!("keys.file: {error}"))?;
    let database = Database::connect(&config.database.url).await.map_err(|error| format!("database.url: {error}"))?;
    let objects = Objects::local(&config.objects.folder).map_err(|error| format!("objects.folder: {error}"))?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    over(database, custodian, objects, clock, config.settings()).await
}

/// The acts over a state.
pub async fn over(
    database: Database,
    custodian: FileCustodian,
    objects: Objects,
    clock: Arc<dyn Clock>,
    settings: Settings,
) -> Result<Services, Box<dyn Error + Send + Sync>> {
    let custodian: Arc<dyn Custodian> = Arc::new(custodian);
    let storage = Storage::open(database, custodian, objects, clock.now()).await?;
    Ok(Services::new(storage, clock, settings))
}

/// Where messages leave a real installation.
pub fn exits(config: &Config) -> Result<Exits, Box<dyn Error + Send + Sync>> {
    let mailer = Smtp::to(&config.mail.server, &config.mail.from)?;
    let text_messenger = SmsGateway::at(&config.text_messages.gateway, &config.text_messages.token)?;
    Ok(Exits { mailer: Arc::new(mailer), text_messenger: Arc::new(text_messenger) })
}
