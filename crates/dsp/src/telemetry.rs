//! The log: one JSON line per event, without names, numbers, titles or tokens.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

/// Sends events to standard error as JSON lines. `RUST_LOG` chooses another level than `info`.
pub fn to_log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    // A second call, as in tests, keeps the first subscriber.
    let _ = fmt().json().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}

/// Sends warnings to standard error as plain lines, for a person who tries the program out.
pub fn to_terminal() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    let _ = fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}
