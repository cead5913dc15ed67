//! Proving elsewhere who one is: « Lier un produit LuxTrust », and signing in with it (feature A6, seed 004; Regulation
//! (EU) 2025/327, art. 16 for identities of other countries).
//!
//! The browser is sent to the provider with an errand that is kept here and known by the browser's conversation cookie:
//! whoever brings an answer to somebody else's errand, or sends somebody else's browser with an answer, is not heard.

mod asking;
mod linked;
mod offer;
mod returning;

use std::sync::Arc;

use dossier::ids::{AccountId, SessionId};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::ports::{IdentityError, IdentityProvider};
use crate::{Error, Services};

pub use asking::{Asked, link, sign_in};
pub use linked::{Linked, list, unlink};
pub use offer::{decline, is_due};
pub use returning::{Return, Returned, Why, finish};

const PURPOSE: &str = "identity-provider";

/// How long somebody may take at the provider.
pub const TIME_TO_RETURN: SignedDuration = SignedDuration::from_mins(10);

/// A provider that people can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name in addresses.
    pub code: String,
    /// The name people know it by.
    pub name: String,
}

/// The providers of this installation, in the order of its configuration.
pub fn choices(services: &Services) -> Vec<Choice> {
    let choice = |provider: &Arc<dyn IdentityProvider>| Choice {
        code: provider.code().to_owned(),
        name: provider.name().to_owned(),
    };
    services.identity_providers.iter().map(choice).collect()
}

fn provider(services: &Services, code: &str) -> Result<Arc<dyn IdentityProvider>, Error> {
    services.identity_providers.iter().find(|provider| provider.code() == code).cloned().ok_or(Error::NotFound)
}

/// What a browser was sent to a provider for.
#[derive(Serialize, Deserialize)]
struct Errand {
    provider: String,
    purpose: Purpose,
    return_to: String,
    state: String,
    nonce: String,
    verifier: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Purpose {
    SignIn,
    /// By this account, in this session.
    Link(AccountId, SessionId),
}

impl From<IdentityError> for Error {
    fn from(error: IdentityError) -> Self {
        Self::Unavailable(error.to_string())
    }
}
