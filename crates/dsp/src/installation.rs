//! A real installation: its state, its exits.

use std::error::Error;
use std::sync::Arc;

use services::clock::SystemClock;
use services::jobs::send_messages::Exits;
use services::ports::IdentityProvider;
use services::{Clock, Services, Settings};
use storage::Storage;
use storage::database::Database;
use storage::vault::{Custodian, FileCustodian, Objects};

use crate::adapters::clamav::ClamAv;
use crate::adapters::client_keys::ClientKeys;
use crate::adapters::identity_provider::OpenIdProvider;
use crate::adapters::sms_gateway::SmsGateway;
use crate::adapters::smtp::Smtp;
use crate::config::Config;

/// Opens the state that a configuration names.
pub async fn open(config: &Config) -> Result<Services, Box<dyn Error + Send + Sync>> {
    let custodian = FileCustodian::open(&config.keys.file).map_err(|error| format!("keys.file: {error}"))?;
    let database = Database::connect(&config.database.url).await.map_err(|error| format!("database.url: {error}"))?;
    let objects = Objects::local(&config.objects.folder).map_err(|error| format!("objects.folder: {error}"))?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let services = over(database, custodian, objects, clock, config.settings()).await?;
    let services = services.with_identity_providers(identity_providers(config)?);
    let services = services.with_key_source(Arc::new(ClientKeys::new()?));
    Ok(match &config.malware_scanner {
        Some(scanner) => services.with_malware_scanner(Arc::new(ClamAv::at(scanner.address()?))),
        None => services,
    })
}

fn identity_providers(config: &Config) -> Result<Vec<Arc<dyn IdentityProvider>>, Box<dyn Error + Send + Sync>> {
    let mut providers: Vec<Arc<dyn IdentityProvider>> = Vec::new();
    for provider in &config.identity_providers {
        let name = &provider.code;
        let provider = OpenIdProvider::of(provider, provider.secret()?);
        providers.push(Arc::new(provider.map_err(|error| format!("identity_providers, {name}: {error}"))?));
    }
    Ok(providers)
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
