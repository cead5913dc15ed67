//! The acts. One file per act: load the facts, ask [`dossier::access::decide`], do it and write the trace in one
//! transaction. Transports call these and know no rule.
#![warn(missing_docs)]

pub mod accessibility_feedback;
pub mod account;
pub mod acting;
pub mod apps;
pub mod assistants;
mod case;
pub mod clients;
pub mod clock;
pub mod consultation;
pub mod documents;
mod error;
pub mod exceptional_cases;
pub mod exchange;
pub mod explain;
pub mod export;
pub mod grants;
mod heavy_work;
pub mod inspection;
pub mod jobs;
pub mod life_line;
pub mod lifecycle;
mod messages;
mod notices;
pub mod patients;
pub mod people;
mod person;
pub mod ports;
mod print_report;
mod quarantine;
mod reference;
pub mod representatives;
pub mod requests;
mod settings;
pub mod tokens;
pub mod verify_traces;

use std::sync::Arc;

use dossier::codes::RANDOM_BYTES;
use jiff::Timestamp;
use storage::Storage;
use storage::vault::random;
use tokio::sync::{Notify, Semaphore};
use uuid::Uuid;

use crate::consultation::places::Places;
use crate::ports::{IdentityProvider, ImageBinder, KeySource, MalwareScanner, ReportPress};

pub use clock::Clock;
pub use error::{Error, Problem};
pub use person::{Capacity, OwnDossier, Person, Post, StaffMember};
pub use settings::{AccessDurations, Settings};

/// Everything the acts work with. Cheap to clone.
#[derive(Clone)]
pub struct Services {
    pub(crate) storage: Storage,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) mail_waiting: Arc<Notify>,
    pub(crate) heavy_work: Arc<Semaphore>,
    pub(crate) password_hashing: Arc<Semaphore>,
    pub(crate) waiting_pages: Places,
    pub(crate) identity_providers: Arc<[Arc<dyn IdentityProvider>]>,
    pub(crate) key_source: Option<Arc<dyn KeySource>>,
    pub(crate) malware_scanner: Option<Arc<dyn MalwareScanner>>,
    pub(crate) image_binder: Option<Arc<dyn ImageBinder>>,
    pub(crate) report_press: Option<Arc<dyn ReportPress>>,
}

impl Services {
    /// The acts over this state.
    pub fn new(storage: Storage, clock: Arc<dyn Clock>, settings: Settings) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        Self {
            storage,
            clock,
            settings: Arc::new(settings),
            mail_waiting: Arc::default(),
            heavy_work: Arc::new(Semaphore::new(cores)),
            password_hashing: Arc::new(Semaphore::new(cores)),
            waiting_pages: Places::default(),
            identity_providers: Arc::new([]),
            key_source: None,
            malware_scanner: None,
            image_binder: None,
            report_press: None,
        }
    }

    /// The same acts, where people can also prove elsewhere who they are.
    #[must_use]
    pub fn with_identity_providers(self, providers: Vec<Arc<dyn IdentityProvider>>) -> Self {
        Self { identity_providers: providers.into(), ..self }
    }

    /// The same acts, where clients can be asked for their public keys.
    #[must_use]
    pub fn with_key_source(self, source: Arc<dyn KeySource>) -> Self {
        Self { key_source: Some(source), ..self }
    }

    /// The same acts, where no content enters a record before it was scanned.
    #[must_use]
    pub fn with_malware_scanner(self, scanner: Arc<dyn MalwareScanner>) -> Self {
        Self { malware_scanner: Some(scanner), ..self }
    }

    /// The same acts, where photos can be bound into a PDF.
    #[must_use]
    pub fn with_image_binder(self, binder: Arc<dyn ImageBinder>) -> Self {
        Self { image_binder: Some(binder), ..self }
    }

    /// Whether photos can be bound into a PDF here.
    pub fn binds_photos(&self) -> bool {
        self.image_binder.is_some()
    }

    /// Now, as this installation sees it.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// What this installation is set to.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Closes the state; on one machine its files are then whole without a log beside them.
    pub async fn close(&self) {
        self.storage.close().await;
    }

    /// Whether the state can be reached.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when it cannot.
    pub async fn ready(&self) -> Result<(), Error> {
        Ok(self.storage.ping().await?)
    }
}

/// A fresh `UUIDv7`, in the order of time to the microsecond.
pub(crate) fn fresh_uuid(now: Timestamp) -> Result<Uuid, Error> {
    let mut random: [u8; 10] = random()?;
    let within_millisecond = u16::try_from(now.as_microsecond().rem_euclid(1000) * 4096 / 1000).unwrap_or(0);
    random[..2].copy_from_slice(&within_millisecond.to_be_bytes());
    let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or(0);
    Ok(uuid::Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid())
}

/// Fresh randomness for a code.
pub(crate) fn fresh_code_bytes() -> Result<[u8; RANDOM_BYTES], Error> {
    Ok(random()?)
}

/// A fresh token of 256 bits that nobody can guess, for cookies and links.
pub(crate) fn fresh_token() -> Result<String, Error> {
    let bytes: [u8; 32] = random()?;
    Ok(bytes.iter().fold(String::with_capacity(64), |mut token, byte| {
        token.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        token.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
        token
    }))
}
