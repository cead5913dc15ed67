//! A database of its own for one test.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use tempfile::TempDir;

/// What a database runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file in a folder.
    Sqlite,
    /// The server that `DSP_TEST_POSTGRES` names.
    Postgres,
}

/// An empty database and an empty folder. Both are gone when it is dropped.
pub struct Fresh {
    /// What it runs on.
    pub engine: Engine,
    /// The database's address.
    pub url: String,
    folder: TempDir,
    database: Option<String>,
}

impl Fresh {
    /// A fresh database.
    pub fn on(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        match engine {
            Engine::Sqlite => {
                let url = format!("sqlite://{}?mode=rwc", folder.path().join("dsp.db").display());
                Self { engine, url, folder, database: None }
            }
            Engine::Postgres => {
                static COUNT: AtomicU32 = AtomicU32::new(0);
                let count = COUNT.fetch_add(1, Ordering::Relaxed);
                let database = format!("dsp_{}_{count}", std::process::id());
                psql(&server(), &format!("CREATE DATABASE {database}"));
                let url = format!("{}/{database}", server().rsplit_once('/').expect("an address with a path").0);
                Self { engine, url, folder, database: Some(database) }
            }
        }
    }

    /// A folder for whatever else the test keeps.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs SQL past the program, as an operator with the database's password could. Answers in lines, columns
    /// separated by `|`; bytes in hexadecimal.
    pub fn operator(&self, sql: &str) -> String {
        match self.engine {
            Engine::Sqlite => run(Command::new("sqlite3").arg(self.folder.path().join("dsp.db")).arg(sql)),
            Engine::Postgres => psql(&self.url, sql),
        }
    }

    /// Everything the database holds, as whoever took its disk would find it.
    pub fn plain_bytes(&self) -> Vec<u8> {
        match self.engine {
            // By another process: were this one to close these files, it would lose the locks that SQLite holds on them.
            Engine::Sqlite => ["dsp.db", "dsp.db-wal"]
                .into_iter()
                .map(|name| self.folder.path().join(name))
                .filter(|path| path.exists())
                .flat_map(|path| Command::new("cat").arg(path).output().unwrap().stdout)
                .collect(),
            Engine::Postgres => run(Command::new("pg_dump").arg(&self.url)).into_bytes(),
        }
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if let Some(database) = &self.database {
            let drop = format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)");
            let _ = Command::new("psql").args(["-q", "-X", "-d", &server(), "-c", &drop]).output();
        }
    }
}

/// Runs the test on each engine, one after the other.
pub async fn on_each_engine(test: impl AsyncFn(Fresh)) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        eprintln!("on {engine:?}");
        // A long story is a large future.
        Box::pin(test(Fresh::on(engine))).await;
    }
}

#[expect(clippy::disallowed_methods, reason = "which server to test on is not the program's business")]
fn server() -> String {
    std::env::var("DSP_TEST_POSTGRES").expect(
        "tests run on PostgreSQL too, and none is named by DSP_TEST_POSTGRES. \
         Start one with: eval \"$(scripts/postgres start /tmp/dsp-postgres)\"",
    )
}

fn psql(url: &str, sql: &str) -> String {
    run(Command::new("psql").args(["-q", "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", sql]))
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}
