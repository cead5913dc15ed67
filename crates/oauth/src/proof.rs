//! A client proves itself.

use dossier::client::{Client, ClientKeys};
use serde::Deserialize;
use services::apps::Brought;
use services::clients::{self, Registered, attempts};
use services::tokens::Proof;

use crate::Authorization;
use crate::assertion::{Assertion, Claimed, Wrong};
use crate::caller::Caller;
use crate::failure::Failure;

/// The only kind of assertion (RFC 7523, section 2.2).
const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// What a form says of who sends it.
#[derive(Deserialize)]
pub struct Credentials {
    #[serde(rename = "client_id")]
    id: Option<String>,
    #[serde(rename = "client_assertion_type")]
    kind: Option<String>,
    #[serde(rename = "client_assertion")]
    assertion: Option<String>,
}

impl Credentials {
    /// Whether there is an assertion at all.
    pub const fn is_there(&self) -> bool {
        self.assertion.is_some()
    }

    /// The client, once its assertion is verified. Failures count against client and address.
    pub async fn verify(&self, to: &Authorization, caller: Caller) -> Result<(Registered, Assertion), Failure> {
        if self.kind.as_deref() != Some(JWT_BEARER) {
            return Err(Failure::Client(format!("client_assertion_type must be {JWT_BEARER}")));
        }
        let text = self.assertion.as_deref().unwrap_or_default();
        let read = Claimed::read(text, &to.addresses.audiences(), to.services.now());
        let client = read.as_ref().ok().map(|claimed| claimed.client);
        attempts::check(&to.services, client, caller.from).await?;
        let verified = match read {
            Ok(claimed) if self.id.as_ref().is_some_and(|id| *id != claimed.client.to_string()) => {
                Err(Proving::Wrong(Wrong::Issuer))
            }
            Ok(claimed) => verify(to, &claimed).await,
            Err(wrong) => Err(wrong.into()),
        };
        match verified {
            Ok((registered, assertion)) => {
                attempts::succeeded(&to.services, registered.client.id, caller.from).await?;
                Ok((registered, assertion))
            }
            Err(Proving::Wrong(wrong)) => {
                attempts::failed(&to.services, client, caller.from).await?;
                let client = client.map(|client| client.to_string());
                tracing::warn!(client, reason = ?wrong, "a client did not prove itself");
                Err(wrong.into())
            }
            Err(Proving::Acts(error)) => Err(error.into()),
        }
    }
}

impl Credentials {
    /// The app: by its assertion, or by its name alone where it can keep no secret.
    pub async fn app(&self, to: &Authorization, caller: Caller) -> Result<Brought, Failure> {
        let certificate = caller.certificate;
        if self.is_there() {
            let (registered, assertion) = self.verify(to, caller).await?;
            let proof = Some(Proof { jti: assertion.jti, until: assertion.until });
            return Ok(Brought { client: registered.client.id, proof, certificate });
        }
        let named = self.id.as_deref().and_then(|id| id.parse().ok());
        let registered = match named {
            Some(id) => clients::find(&to.services, id).await?,
            None => None,
        };
        match registered {
            Some(Registered { client, .. }) if client.keys == ClientKeys::None => {
                Ok(Brought { client: client.id, proof: None, certificate })
            }
            _ => Err(Failure::Client("the client is not known, or must prove itself".into())),
        }
    }
}

enum Proving {
    Wrong(Wrong),
    Acts(services::Error),
}

impl From<Wrong> for Proving {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(wrong)
    }
}

impl From<services::Error> for Proving {
    fn from(error: services::Error) -> Self {
        Self::Acts(error)
    }
}

async fn verify(to: &Authorization, claimed: &Claimed<'_>) -> Result<(Registered, Assertion), Proving> {
    let registered = clients::find(&to.services, claimed.client).await?.ok_or(Wrong::UnknownKey)?;
    if !is_where_it_says(&registered.client, claimed) {
        return Err(Wrong::UnknownKey.into());
    }
    let assertion = match claimed.verify(&keys(to, &registered.client, false).await?) {
        // It may have changed its keys.
        Err(Wrong::UnknownKey) => claimed.verify(&keys(to, &registered.client, true).await?)?,
        other => other?,
    };
    Ok((registered, assertion))
}

/// Keys are looked for where the client was registered with them, wherever an assertion points.
fn is_where_it_says(client: &Client, claimed: &Claimed<'_>) -> bool {
    match (&client.keys, &claimed.jku) {
        (_, None) => true,
        (ClientKeys::At(address), Some(jku)) => address == jku,
        (_, Some(_)) => false,
    }
}

async fn keys(to: &Authorization, client: &Client, anew: bool) -> Result<String, Proving> {
    Ok(clients::keys(&to.services, client, anew).await?.ok_or(Wrong::UnknownKey)?)
}
