//! One SQL text for two engines: `SQLite` in a folder, `PostgreSQL` for a nation. The only file that names sqlx.
//!
//! Columns are TEXT, BIGINT, BYTEA and DOUBLE PRECISION only; flags are nullable times; times are microseconds
//! since 1970. Every statement is static and written with [`sql!`](crate::sql), so that a test can prepare each on
//! both engines. Every write happens in a transaction of serialisable isolation.

use std::future::Future;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use sqlx::any::{AnyPoolOptions, AnyRow, install_default_drivers};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{Any, AnyPool, Column, Executor, Row as _};

use crate::StorageError;

/// A static SQL text. Made by [`sql!`](crate::sql) alone.
#[derive(Clone, Copy)]
pub struct Sql(&'static str);

impl Sql {
    #[doc(hidden)]
    pub const fn new(text: &'static str) -> Self {
        Self(text)
    }
}

/// A static SQL text that runs on both engines; parameters are `$1`, `$2` …
#[macro_export]
macro_rules! sql {
    ($text:literal) => {
        $crate::database::Sql::new($text)
    };
}

/// The values of a statement's parameters, in order.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { vec![$($crate::database::Value::from($value)),*] };
}

/// A value given to a statement.
#[derive(Clone)]
pub enum Value {
    /// TEXT.
    Text(Option<String>),
    /// BIGINT.
    Integer(Option<i64>),
    /// BYTEA.
    Bytes(Option<Vec<u8>>),
}

macro_rules! value_from {
    ($($source:ty => $variant:ident, $convert:expr);+ $(;)?) => {$(
        impl From<$source> for Value {
            fn from(value: $source) -> Self {
                Self::$variant(Some($convert(value)))
            }
        }
        impl From<Option<$source>> for Value {
            fn from(value: Option<$source>) -> Self {
                Self::$variant(value.map($convert))
            }
        }
    )+};
}

value_from! {
    String => Text, std::convert::identity;
    &str => Text, String::from;
    i64 => Integer, std::convert::identity;
    Timestamp => Integer, |time: Timestamp| time.as_microsecond();
    Vec<u8> => Bytes, std::convert::identity;
    &[u8] => Bytes, <[u8]>::to_vec;
    [u8; 32] => Bytes, |bytes: [u8; 32]| bytes.to_vec();
    dossier::ids::DossierId => Text, |id: dossier::ids::DossierId| id.to_string();
    dossier::ids::ListId => Text, |id: dossier::ids::ListId| id.to_string();
    dossier::ids::DocumentId => Text, |id: dossier::ids::DocumentId| id.to_string();
    dossier::ids::HolderId => Text, |id: dossier::ids::HolderId| id.to_string();
    dossier::ids::ProfessionalId => Text, |id: dossier::ids::ProfessionalId| id.to_string();
    dossier::ids::AccountId => Text, |id: dossier::ids::AccountId| id.to_string();
    dossier::ids::InstitutionId => Text, |id: dossier::ids::InstitutionId| id.to_string();
    dossier::ids::ProvisionId => Text, |id: dossier::ids::ProvisionId| id.to_string();
    dossier::ids::CaseId => Text, |id: dossier::ids::CaseId| id.to_string();
    dossier::ids::RequestId => Text, |id: dossier::ids::RequestId| id.to_string();
    dossier::ids::TraceId => Text, |id: dossier::ids::TraceId| id.to_string();
    dossier::ids::SessionId => Text, |id: dossier::ids::SessionId| id.to_string();
    dossier::ids::PasskeyId => Text, |id: dossier::ids::PasskeyId| id.to_string();
    dossier::ids::MessageId => Text, |id: dossier::ids::MessageId| id.to_string();
    dossier::ids::ClientId => Text, |id: dossier::ids::ClientId| id.to_string();
    dossier::ids::AppLeaveId => Text, |id: dossier::ids::AppLeaveId| id.to_string();
    dossier::ids::IdentityId => Text, |id: dossier::ids::IdentityId| id.to_string();
}

/// One row of an answer.
pub struct Row(AnyRow);

impl Row {
    /// A TEXT column.
    pub fn text(&self, column: usize) -> Result<String, StorageError> {
        Ok(self.0.try_get(column)?)
    }

    /// A BIGINT column.
    pub fn integer(&self, column: usize) -> Result<i64, StorageError> {
        Ok(self.0.try_get(column)?)
    }

    /// A BIGINT column that may be null.
    pub fn optional_integer(&self, column: usize) -> Result<Option<i64>, StorageError> {
        Ok(self.0.try_get(column)?)
    }

    /// A BYTEA column.
    pub fn bytes(&self, column: usize) -> Result<Vec<u8>, StorageError> {
        Ok(self.0.try_get(column)?)
    }

    /// A BYTEA column that may be null.
    pub fn optional_bytes(&self, column: usize) -> Result<Option<Vec<u8>>, StorageError> {
        Ok(self.0.try_get(column)?)
    }

    /// A BYTEA column of 32 bytes.
    pub fn digest(&self, column: usize) -> Result<[u8; 32], StorageError> {
        self.bytes(column)?.try_into().map_err(|_| self.contradiction(column))
    }

    /// A TEXT column that holds something with a form of its own, such as an identifier.
    pub fn parsed<T: FromStr>(&self, column: usize) -> Result<T, StorageError> {
        self.text(column)?.parse().map_err(|_| self.contradiction(column))
    }

    /// A time.
    pub fn time(&self, column: usize) -> Result<Timestamp, StorageError> {
        Timestamp::from_microsecond(self.integer(column)?).map_err(|_| self.contradiction(column))
    }

    /// A time that may be null.
    pub fn optional_time(&self, column: usize) -> Result<Option<Timestamp>, StorageError> {
        let micros = self.optional_integer(column)?;
        micros.map(Timestamp::from_microsecond).transpose().map_err(|_| self.contradiction(column))
    }

    fn contradiction(&self, column: usize) -> StorageError {
        let name = self.0.try_column(column).map_or("?", |column| column.name());
        StorageError::Contradiction(format!("column {name} holds what it cannot hold"))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Engine {
    Sqlite,
    Postgres,
}

/// The connections to the engine.
#[derive(Clone, Debug)]
pub struct Database {
    engine: Engine,
    readers: AnyPool,
    writers: AnyPool,
}

impl Database {
    /// Connects to `sqlite:///path/file.db?mode=rwc` or `postgres://…`.
    ///
    /// # Errors
    /// When the address is neither, or nothing answers there.
    pub async fn connect(url: &str) -> Result<Self, StorageError> {
        install_default_drivers();
        let engine = match url.split_once(':').map(|(scheme, _)| scheme) {
            Some("sqlite") => Engine::Sqlite,
            Some("postgres" | "postgresql") => Engine::Postgres,
            _ => return Err(StorageError::UnknownEngine),
        };
        match engine {
            Engine::Sqlite => {
                let writers = Self::pool(engine, 1).connect(url).await?;
                let readers = Self::pool(engine, 8).connect(url).await?;
                Ok(Self { engine, readers, writers })
            }
            Engine::Postgres => {
                let both = Self::pool(engine, 16).connect(url).await?;
                Ok(Self { engine, readers: both.clone(), writers: both })
            }
        }
    }

    fn pool(engine: Engine, size: u32) -> sqlx::pool::PoolOptions<Any> {
        AnyPoolOptions::new().max_connections(size).acquire_timeout(Duration::from_secs(30)).after_connect(
            move |connection, _| {
                Box::pin(async move {
                    if engine == Engine::Sqlite {
                        connection
                            .execute(
                                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                                 PRAGMA busy_timeout = 10000; PRAGMA secure_delete = ON;",
                            )
                            .await?;
                    }
                    Ok(())
                })
            },
        )
    }

    /// Brings the tables up to this program's version.
    pub async fn migrate(&self) -> Result<(), StorageError> {
        let migrations = crate::migrations::ALL
            .iter()
            .map(|&(version, name, text)| {
                let text = sqlx::SqlSafeStr::into_sql_str(text);
                Migration::new(version, name.into(), MigrationType::Simple, text, false)
            })
            .collect();
        Migrator::with_migrations(migrations)
            .run(&self.writers)
            .await
            .map_err(|error| StorageError::Migration(Box::new(error)))
    }

    /// Whether the engine answers.
    pub async fn ping(&self) -> Result<(), StorageError> {
        let mut transaction = self.begin_reading().await?;
        transaction.all(sql!("SELECT 1"), vec![]).await?;
        transaction.commit().await
    }

    /// Begins a transaction that writes.
    pub async fn begin(&self) -> Result<Transaction, StorageError> {
        let inner = match self.engine {
            Engine::Sqlite => self.writers.begin_with("BEGIN IMMEDIATE").await?,
            Engine::Postgres => self.writers.begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE").await?,
        };
        Ok(Transaction(inner))
    }

    /// Begins a transaction that sees one state and writes nothing.
    pub async fn begin_reading(&self) -> Result<Transaction, StorageError> {
        let inner = match self.engine {
            Engine::Sqlite => self.readers.begin_with("BEGIN").await?,
            Engine::Postgres => self.readers.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?,
        };
        Ok(Transaction(inner))
    }

    /// Does the work again while the engine says that another transaction came first.
    ///
    /// # Errors
    /// What the work returned last.
    pub async fn retrying<T, E: Retryable, F: Future<Output = Result<T, E>>>(
        &self,
        work: impl Fn() -> F,
    ) -> Result<T, E> {
        const ATTEMPTS: u32 = 10;
        let mut attempt = 1;
        loop {
            match work().await {
                Err(error) if error.is_retryable() && attempt < ATTEMPTS => {
                    tokio::time::sleep(Duration::from_millis(3 << attempt.min(7))).await;
                    attempt += 1;
                }
                outcome => return outcome,
            }
        }
    }

    /// Closes all connections; on `SQLite` the write-ahead log is folded in.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }

    /// Removes deleted rows from the engine's own files. On `SQLite` nothing of them is left; `PostgreSQL` gives their
    /// space free, and keeps old versions in its own log until that is recycled.
    ///
    /// # Errors
    /// [`StorageError::Overtaken`] when somebody was reading what is to be removed.
    pub async fn scrub(&self) -> Result<(), StorageError> {
        let mut connection = self.writers.acquire().await?;
        match self.engine {
            // Deleted rows are overwritten with zeros as they go (`secure_delete`); the log still holds them.
            Engine::Sqlite => {
                let row = connection.fetch_one("PRAGMA wal_checkpoint(TRUNCATE)").await?;
                let was_held_up = Row(row).integer(0)? != 0;
                if was_held_up { Err(StorageError::Overtaken) } else { Ok(()) }
            }
            Engine::Postgres => {
                let vacuum = "VACUUM dossier, document, provision, declaration, trace, known_patient, \
                              entrusted_dossier, majority, exceptional_case";
                connection.execute(vacuum).await?;
                Ok(())
            }
        }
    }

    /// Prepares a text without running it.
    #[cfg(test)]
    pub(crate) async fn prepare(&self, text: &str) -> Result<(), StorageError> {
        let mut connection = self.writers.acquire().await?;
        let text = sqlx::SqlSafeStr::into_sql_str(sqlx::AssertSqlSafe(text.to_owned()));
        connection.prepare(text).await?;
        Ok(())
    }
}

/// Whether doing the work once more may succeed.
pub trait Retryable {
    /// True when another transaction came first.
    fn is_retryable(&self) -> bool;
}

/// Work that happens whole or not at all. Dropped without [`Transaction::commit`], it never was.
pub struct Transaction(sqlx::Transaction<'static, Any>);

impl Transaction {
    /// Runs a statement and tells how many rows it touched.
    pub async fn execute(&mut self, Sql(text): Sql, values: Vec<Value>) -> Result<u64, StorageError> {
        Ok(bind(text, values).execute(&mut *self.0).await?.rows_affected())
    }

    /// Runs a statement and returns its rows.
    pub async fn all(&mut self, Sql(text): Sql, values: Vec<Value>) -> Result<Vec<Row>, StorageError> {
        Ok(bind(text, values).fetch_all(&mut *self.0).await?.into_iter().map(Row).collect())
    }

    /// Runs a statement and returns its first row, if any.
    pub async fn optional(&mut self, sql: Sql, values: Vec<Value>) -> Result<Option<Row>, StorageError> {
        // All rows are fetched: stopping early can report success for a write that PostgreSQL rolled back.
        Ok(self.all(sql, values).await?.into_iter().next())
    }

    /// Makes it durable: once this returns, it survives the loss of the process.
    pub async fn commit(self) -> Result<(), StorageError> {
        Ok(self.0.commit().await?)
    }
}

fn bind(text: &'static str, values: Vec<Value>) -> sqlx::query::Query<'static, Any, sqlx::any::AnyArguments> {
    values.into_iter().fold(sqlx::query(text), |query, value| match value {
        Value::Text(text) => query.bind(text),
        Value::Integer(integer) => query.bind(integer),
        Value::Bytes(bytes) => query.bind(bytes),
    })
}

impl From<sqlx::Error> for StorageError {
    fn from(error: sqlx::Error) -> Self {
        let code = error.as_database_error().and_then(|error| error.code().map(std::borrow::Cow::into_owned));
        match code.as_deref() {
            // Serialisation failure, deadlock; SQLITE_BUSY and its extended codes.
            Some("40001" | "40P01" | "5" | "261" | "517") => Self::Overtaken,
            Some("23505" | "1555" | "2067") => Self::AlreadyThere,
            _ => Self::Engine(Box::new(error)),
        }
    }
}
