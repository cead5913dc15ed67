//! Text messages through an HTTP gateway: `POST {"to": "+352…", "text": "…"}` with a bearer token.

use std::time::Duration;

use reqwest::{Client, Url};
use serde_json::json;
use services::ports::{SendError, Sending, TextMessage, TextMessenger};

/// A gateway that takes our text messages.
pub struct SmsGateway {
    client: Client,
    address: Url,
    token: String,
}

impl SmsGateway {
    /// The gateway at this address.
    pub fn at(address: &str, token: &str) -> Result<Self, SendError> {
        let address = address.parse().map_err(|_| SendError("text_messages.gateway is no address".into()))?;
        let client = Client::builder()
            .timeout(Duration::from_secs(15))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| SendError(format!("no HTTP client: {error}")))?;
        Ok(Self { client, address, token: token.to_owned() })
    }
}

impl TextMessenger for SmsGateway {
    fn send(&self, message: TextMessage) -> Sending<'_> {
        Box::pin(async move {
            let body = json!({ "to": message.to, "text": message.text });
            let request = self.client.post(self.address.clone()).bearer_auth(&self.token).json(&body);
            match request.send().await {
                Ok(response) if response.status().is_success() => Ok(()),
                Ok(response) => Err(SendError(format!("the gateway answered {}", response.status()))),
                Err(_) => Err(SendError("the gateway cannot be reached".into())),
            }
        })
    }
}
