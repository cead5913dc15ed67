//! Giving a token to the system of an institution that has proven itself.

use dossier::client::{Party, Purpose, Thumbprint};
use dossier::ids::ClientId;
use dossier::professional::DirectoryId;
use jiff::{SignedDuration, Timestamp};
use storage::database::Retryable;
use storage::registry::access_tokens::{AccessToken, Subject};
use storage::registry::{access_tokens, professionals, used_assertions};
use storage::{StorageError, Work};

use super::patient;
use crate::clients::registered;
use crate::{Error, Services, fresh_token};

/// How long a token counts.
pub const LIFETIME: SignedDuration = SignedDuration::from_mins(5);

/// What is asked for, by a client whose proof was verified.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The client.
    pub client: ClientId,
    /// Its proof, which counts once.
    pub proof: Proof,
    /// The directory's identifier of the professional at work, where one is named.
    pub professional: Option<String>,
    /// The patient, where one is named: only that record is then meant.
    pub patient: Option<String>,
    /// What it is needed for.
    pub purpose: Purpose,
    /// The scopes given, within those registered.
    pub scopes: String,
    /// The certificate on the connection.
    pub certificate: Option<Thumbprint>,
}

/// What makes a proof one of a kind.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Its number.
    pub jti: String,
    /// From when nobody accepts it any more.
    pub until: Timestamp,
}

/// A token given.
pub struct Issued {
    /// The token. Only its holder has it.
    pub token: String,
    /// How long it counts.
    pub expires_in: SignedDuration,
}

/// Why no token was given.
#[derive(Debug, thiserror::Error)]
pub enum NotIssued {
    /// The client was withdrawn, or is an app without a system of its own.
    #[error("the client is not registered for this")]
    Client,
    /// The certificate of conformity has run out or is suspended.
    #[error("the institution's certificate of conformity is not valid")]
    NotCertified,
    /// The connection shows none of the certificates registered.
    #[error("the connection shows none of the certificates registered for this client")]
    Connection,
    /// The proof was used before.
    #[error("the assertion was used before")]
    Replayed,
    /// The directory knows no such professional.
    #[error("national_provider_identifier names nobody in the directory")]
    Professional,
    /// Not an identifier of a patient.
    #[error("person_id names no patient")]
    Patient,
    /// The acts cannot be done now.
    #[error(transparent)]
    Acts(#[from] Error),
}

impl Retryable for NotIssued {
    fn is_retryable(&self) -> bool {
        matches!(self, Self::Acts(error) if error.is_retryable())
    }
}

impl From<StorageError> for NotIssued {
    fn from(error: StorageError) -> Self {
        Self::Acts(error.into())
    }
}

/// Gives a token.
///
/// # Errors
/// [`NotIssued`] says why not.
pub async fn issue(services: &Services, wanted: &Wanted) -> Result<Issued, NotIssued> {
    let token = fresh_token()?;
    services
        .storage
        .retrying(|| async {
            let now = services.now();
            let mut work = services.storage.begin().await?;
            let says = says(&mut work, wanted, now).await?;
            access_tokens::keep(&mut work, &token, &says).await?;
            Ok::<_, NotIssued>(work.commit().await?)
        })
        .await?;
    Ok(Issued { token, expires_in: LIFETIME })
}

async fn says(work: &mut Work, wanted: &Wanted, now: Timestamp) -> Result<AccessToken, NotIssued> {
    let registered = registered(work, wanted.client).await?.ok_or(NotIssued::Client)?;
    if !matches!(registered.client.party, Party::Institution(_)) {
        return Err(NotIssued::Client);
    }
    if !registered.is_certified(now) {
        return Err(NotIssued::NotCertified);
    }
    let certificates = &registered.client.certificates;
    let certificate = wanted.certificate.filter(|shown| certificates.contains(shown));
    if !certificates.is_empty() && certificate.is_none() {
        return Err(NotIssued::Connection);
    }
    let proof = &wanted.proof;
    if !used_assertions::spend(work, wanted.client, &proof.jti, proof.until).await? {
        return Err(NotIssued::Replayed);
    }
    let subject = match &wanted.professional {
        Some(id) => {
            let id: DirectoryId = id.parse().map_err(|_| NotIssued::Professional)?;
            let professional = professionals::find_by_directory_id(work, &id).await?;
            Subject::Professional(professional.ok_or(NotIssued::Professional)?.id)
        }
        None => Subject::System,
    };
    let dossier = match &wanted.patient {
        Some(patient) => Some(patient::named(work, patient, now).await?),
        None => None,
    };
    Ok(AccessToken {
        client: wanted.client,
        subject,
        scopes: wanted.scopes.clone(),
        purpose: wanted.purpose,
        dossier,
        certificate,
        issued_at: now,
        expires_at: now + LIFETIME,
    })
}
