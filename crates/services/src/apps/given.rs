//! What an app is given by a person's leave.

use dossier::client::{Purpose, Thumbprint};
use dossier::ids::{ClientId, DossierId};
use jiff::{SignedDuration, Timestamp};
use storage::database::Retryable;
use storage::registry::access_tokens::{AccessToken, Subject};
use storage::registry::app_leaves::AppLeave;
use storage::registry::{access_tokens, refresh_tokens, used_assertions};
use storage::{StorageError, Work};

use crate::clients::registered;
use crate::tokens::{LIFETIME, Proof};
use crate::{Error, fresh_token};

/// Tokens given.
pub struct Given {
    /// The token. Only the app has it.
    pub token: String,
    /// How long it counts.
    pub expires_in: SignedDuration,
    /// What is exchanged for the next one, where the leave lasts.
    pub refresh: Option<String>,
    /// What it may be used for.
    pub scopes: String,
    /// The record it is for; none for a professional's app.
    pub dossier: Option<DossierId>,
}

/// Why an app was given nothing.
#[derive(Debug, thiserror::Error)]
pub enum NotGiven {
    /// What it brought counts for nothing, or not for this app. Never says why.
    #[error("what was brought is not valid, was used, has expired or was withdrawn")]
    Grant,
    /// Its own proof was used before.
    #[error("the assertion was used before")]
    Replayed,
    /// The acts cannot be done now.
    #[error(transparent)]
    Acts(#[from] Error),
}

impl Retryable for NotGiven {
    fn is_retryable(&self) -> bool {
        matches!(self, Self::Acts(error) if error.is_retryable())
    }
}

impl From<StorageError> for NotGiven {
    fn from(error: StorageError) -> Self {
        Self::Acts(error.into())
    }
}

/// An app that keeps a secret shows a proof of it; each counts once.
pub(super) async fn spend(work: &mut Work, client: ClientId, proof: Option<&Proof>) -> Result<(), NotGiven> {
    let Some(proof) = proof else { return Ok(()) };
    if used_assertions::spend(work, client, &proof.jti, proof.until).await? { Ok(()) } else { Err(NotGiven::Replayed) }
}

/// Tokens by this leave.
pub(super) async fn by(
    work: &mut Work,
    leave: &AppLeave,
    certificate: Option<Thumbprint>,
    now: Timestamp,
) -> Result<Given, NotGiven> {
    let client = registered(work, leave.client).await?.ok_or(NotGiven::Grant)?.client;
    let certificate = certificate.filter(|shown| client.certificates.contains(shown));
    if !client.certificates.is_empty() && certificate.is_none() {
        return Err(NotGiven::Grant);
    }
    let token = fresh_token()?;
    let says = AccessToken {
        client: leave.client,
        subject: Subject::Person(leave.account, leave.id),
        scopes: leave.scopes.clone(),
        purpose: if leave.dossier.is_some() { Purpose::PatientRequest } else { Purpose::Treatment },
        dossier: leave.dossier,
        certificate,
        issued_at: now,
        expires_at: leave.until.min(now + LIFETIME),
    };
    access_tokens::keep(work, &token, &says).await?;
    let refresh = if leave.lasts { Some(fresh_token()?) } else { None };
    if let Some(refresh) = &refresh {
        refresh_tokens::keep(work, refresh, leave.id).await?;
    }
    let expires_in = says.expires_at.duration_since(now);
    Ok(Given { token, expires_in, refresh, scopes: says.scopes, dossier: leave.dossier })
}
