//! How providers are asked: with a time limit, without following anybody elsewhere, and not reading without end.

use std::pin::Pin;
use std::time::Duration;

use openidconnect::http::Response;
use openidconnect::{HttpRequest, HttpResponse};
use reqwest::redirect::Policy;
use reqwest::{Client, Request};

const PATIENCE: Duration = Duration::from_secs(10);

/// Far more than metadata, keys or a token take, in bytes.
const LARGEST_ANSWER: usize = 512 * 1024;

/// Why there is no answer that can be used. Says nothing of the request.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NoAnswer(&'static str);

type Answering = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + Send>>;

/// Asks providers.
pub struct Http(Client);

impl Http {
    /// A client of its own: nothing it learns is shared.
    ///
    /// # Errors
    /// When there is no TLS on this machine.
    pub fn new() -> Result<Self, String> {
        let client = Client::builder().timeout(PATIENCE).redirect(Policy::none()).build();
        client.map(Self).map_err(|error| format!("no HTTP client: {error}"))
    }

    /// What `openidconnect` calls.
    pub fn caller(&self) -> impl Fn(HttpRequest) -> Answering + Send + Sync + use<> {
        let client = self.0.clone();
        move |request| Box::pin(ask(client.clone(), request))
    }
}

async fn ask(client: Client, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
    let request = Request::try_from(request).map_err(|_| NoAnswer("its address cannot be used"))?;
    let mut answer = client.execute(request).await.map_err(|_| NoAnswer("it cannot be reached"))?;
    if answer.status().is_server_error() {
        return Err(NoAnswer("it answers that it does not work"));
    }
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(|_| NoAnswer("it broke off"))? {
        body.extend_from_slice(&part);
        if body.len() > LARGEST_ANSWER {
            return Err(NoAnswer("its answer does not end"));
        }
    }
    let mut response = Response::new(body);
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    Ok(response)
}
