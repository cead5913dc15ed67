//! A unit of work on the stored state, and the proof that its trace is durable.

use std::sync::Arc;

use dossier::access::Permit;
use dossier::ids::TraceId;

use crate::StorageError;
use crate::database::{Database, Retryable, Transaction};
use crate::dossiers::journal;
use crate::dossiers::traces::PendingTrace;
use crate::registry::keys;
use crate::vault::{Custodian, Objects, RegistryKey};

/// The stored state of the whole program.
#[derive(Clone)]
pub struct Storage {
    database: Database,
    keys: Arc<Keys>,
    objects: Objects,
}

/// The keys needed while the program runs.
pub(crate) struct Keys {
    pub(crate) custodian: Arc<dyn Custodian>,
    pub(crate) registry: RegistryKey,
}

impl Storage {
    /// Opens the state, with its tables brought up to date.
    ///
    /// # Errors
    /// When the database does not answer, or the custodian does not know the key the state is sealed under.
    pub async fn open(
        database: Database,
        custodian: Arc<dyn Custodian>,
        objects: Objects,
        now: jiff::Timestamp,
    ) -> Result<Self, StorageError> {
        database.migrate().await?;
        let registry = database.retrying(|| keys::registry_key(&database, custodian.as_ref(), now)).await?;
        let storage = Self { database, keys: Arc::new(Keys { custodian, registry }), objects };
        storage.retrying(|| journal::prepare(&storage, now)).await?;
        Ok(storage)
    }

    /// Begins work that may write.
    pub async fn begin(&self) -> Result<Work, StorageError> {
        Ok(Work { transaction: self.database.begin().await?, keys: self.keys.clone() })
    }

    /// Begins work that only reads.
    pub async fn begin_reading(&self) -> Result<Work, StorageError> {
        Ok(Work { transaction: self.database.begin_reading().await?, keys: self.keys.clone() })
    }

    /// Does the work again while another transaction came first.
    pub async fn retrying<T, E: Retryable, F: Future<Output = Result<T, E>>>(
        &self,
        work: impl Fn() -> F,
    ) -> Result<T, E> {
        self.database.retrying(work).await
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StorageError> {
        self.database.ping().await
    }

    /// Removes from the database's own files what was deleted in its tables, as far as the engine can.
    pub async fn scrub(&self) -> Result<(), StorageError> {
        self.database.scrub().await
    }

    /// Closes all connections.
    pub async fn close(&self) {
        self.database.close().await;
    }

    /// The sealed contents.
    pub const fn objects(&self) -> &Objects {
        &self.objects
    }

    /// The key under which the directories' entries are sealed and looked up.
    pub fn registry_key(&self) -> &RegistryKey {
        &self.keys.registry
    }
}

/// Work that happens whole or not at all.
pub struct Work {
    pub(crate) transaction: Transaction,
    pub(crate) keys: Arc<Keys>,
}

impl Work {
    /// Makes it durable.
    pub async fn commit(self) -> Result<(), StorageError> {
        self.transaction.commit().await
    }

    /// Makes it durable, the trace of the permitted act with it.
    pub async fn commit_traced(self, trace: PendingTrace) -> Result<Traced, StorageError> {
        self.transaction.commit().await?;
        Ok(Traced { trace: trace.id(), permit: trace.into_permit() })
    }

    /// The key under which the directories' entries are sealed and looked up.
    pub fn registry_key(&self) -> &RegistryKey {
        &self.keys.registry
    }
}

/// A permit whose trace is durable: content may leave.
pub struct Traced {
    permit: Permit,
    trace: TraceId,
}

impl Traced {
    /// A permit that goes on from a trace which was made durable before.
    pub(crate) const fn before(permit: &Permit, trace: TraceId) -> Self {
        Self { permit: *permit, trace }
    }

    /// Its trace.
    pub const fn trace(&self) -> TraceId {
        self.trace
    }

    /// The permit.
    pub const fn permit(&self) -> &Permit {
        &self.permit
    }
}
