//! Public keys of systems that keep them at an address of their own: known for some minutes, then asked for again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use services::ports::{KeyAsking, KeyError, KeySource};
use tokio::time::Instant;

/// Asked again after this time.
const FRESH_FOR: Duration = Duration::from_mins(5);

/// While the address does not answer, what it said before still holds for this time.
const HOLDS_FOR: Duration = Duration::from_hours(1);

/// Nobody is asked more often than this: anybody can send an assertion that names an unknown key.
const NOT_AGAIN_WITHIN: Duration = Duration::from_secs(30);

const PATIENCE: Duration = Duration::from_secs(5);

/// Far more than a set of keys takes, in bytes.
const LARGEST_ANSWER: usize = 64 * 1024;

/// What is known of one address.
#[derive(Default)]
struct Known {
    keys: Option<(String, Instant)>,
    asked_at: Option<Instant>,
}

type Place = Arc<tokio::sync::Mutex<Known>>;

/// Asks systems for their keys. One at a time is asked at each address.
pub struct ClientKeys {
    http: Client,
    places: Mutex<HashMap<String, Place>>,
    not_again_within: Duration,
}

impl ClientKeys {
    /// Nothing is asked before somebody needs it.
    ///
    /// # Errors
    /// When there is no TLS on this machine.
    pub fn new() -> Result<Self, String> {
        let http = Client::builder().timeout(PATIENCE).redirect(Policy::none()).build();
        let http = http.map_err(|error| format!("no HTTP client: {error}"))?;
        Ok(Self { http, places: Mutex::default(), not_again_within: NOT_AGAIN_WITHIN })
    }

    fn place(&self, address: &str) -> Place {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        places.entry(address.to_owned()).or_default().clone()
    }

    async fn of(&self, address: &str, anew: bool) -> Result<String, KeyError> {
        let place = self.place(address);
        let mut known = place.lock().await;
        let is_known_for = |time: Duration| {
            let fresh = known.keys.as_ref().filter(|(_, since)| since.elapsed() < time);
            fresh.map(|(keys, _)| keys.clone())
        };
        if let (Some(keys), false) = (is_known_for(FRESH_FOR), anew) {
            return Ok(keys);
        }
        let fallback = is_known_for(HOLDS_FOR);
        if known.asked_at.is_some_and(|asked| asked.elapsed() < self.not_again_within) {
            return fallback.ok_or_else(|| KeyError("the address did not answer a moment ago".into()));
        }
        known.asked_at = Some(Instant::now());
        match self.ask(address).await {
            Ok(keys) => {
                known.keys = Some((keys.clone(), Instant::now()));
                Ok(keys)
            }
            Err(error) => fallback.ok_or(error),
        }
    }

    async fn ask(&self, address: &str) -> Result<String, KeyError> {
        let silent = |_| KeyError("the address does not answer".into());
        let mut answer = self.http.get(address).send().await.map_err(silent)?;
        if answer.status() != StatusCode::OK {
            return Err(KeyError(format!("the address answers {}", answer.status().as_u16())));
        }
        let mut body = Vec::new();
        while let Some(part) = answer.chunk().await.map_err(silent)? {
            body.extend_from_slice(&part);
            if body.len() > LARGEST_ANSWER {
                return Err(KeyError("its answer does not end".into()));
            }
        }
        String::from_utf8(body).map_err(|_| KeyError("its answer is no text".into()))
    }
}

impl KeySource for ClientKeys {
    fn keys<'a>(&'a self, address: &'a str, anew: bool) -> KeyAsking<'a> {
        Box::pin(self.of(address, anew))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use axum::Router;
    use axum::response::Redirect;
    use axum::routing::get;

    use super::*;

    /// A system on this machine that says how often it was asked.
    async fn system() -> String {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = move || {
            let asked = asked.clone();
            async move { asked.fetch_add(1, Ordering::SeqCst).to_string() }
        };
        let router = Router::new()
            .route("/keys", get(count))
            .route("/elsewhere", get(|| async { Redirect::temporary("/keys") }))
            .route("/endless", get(|| async { "x".repeat(LARGEST_ANSWER + 1) }));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        format!("http://{address}")
    }

    #[tokio::test]
    async fn an_address_is_asked_seldom_and_anew_when_needed() {
        let base = system().await;
        let mut keys = ClientKeys::new().unwrap();
        let address = format!("{base}/keys");
        assert_eq!(keys.of(&address, false).await.unwrap(), "0");
        assert_eq!(keys.of(&address, false).await.unwrap(), "0");
        assert_eq!(keys.of(&address, true).await.unwrap(), "0");
        keys.not_again_within = Duration::ZERO;
        assert_eq!(keys.of(&address, true).await.unwrap(), "1");
        assert_eq!(keys.of(&address, false).await.unwrap(), "1");
    }

    #[tokio::test]
    async fn nobody_is_followed_elsewhere_nor_read_without_end() {
        let base = system().await;
        let keys = ClientKeys::new().unwrap();
        for path in ["/elsewhere", "/endless", "/nothing"] {
            assert!(keys.of(&format!("{base}{path}"), false).await.is_err(), "{path}");
        }
        assert!(keys.of("http://127.0.0.1:9/keys", false).await.is_err());
    }
}
