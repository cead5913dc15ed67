//! Whose token it is, each time it is used.

use dossier::client::{Client, Purpose, Thumbprint};
use dossier::ids::DossierId;
use dossier::institution::Institution;
use jiff::Timestamp;
use storage::Work;
use storage::registry::access_tokens::{AccessToken, Subject};
use storage::registry::{access_tokens, professionals};

use crate::account::session;
use crate::clients::registered;
use crate::{Capacity, Error, Person, Services};

/// Who asks with a token, and within which bounds.
#[derive(Clone)]
pub struct Access {
    /// Who asks. What that person may do, the access decision says.
    pub person: Person,
    /// The client that carries it.
    pub client: Client,
    /// What the token may be used for.
    pub scopes: String,
    /// What the client said it needs it for.
    pub purpose: Purpose,
    /// The only record it may be used for, where the client named a patient.
    pub dossier: Option<DossierId>,
    /// The certificate that the connection must show.
    pub certificate: Option<Thumbprint>,
    /// When it was given.
    pub issued_at: Timestamp,
    /// From when it no longer counts.
    pub expires_at: Timestamp,
}

/// What this token stands for now; none when it was never given, has expired or was ended, or its client no longer counts.
/// Client, institution and professional are as the directories know them at this moment.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn find(services: &Services, token: &str) -> Result<Option<Access>, Error> {
    let now = services.now();
    let mut work = services.storage.begin_reading().await?;
    let Some(says) = access_tokens::find(&mut work, token, now).await? else { return Ok(None) };
    let registered = registered(&mut work, says.client).await?.filter(|client| client.is_certified(now));
    let Some(registered) = registered else { return Ok(None) };
    let Some(person) = person(&mut work, says.subject, registered.institution).await? else { return Ok(None) };
    let AccessToken { scopes, purpose, dossier, certificate, issued_at, expires_at, .. } = says;
    Ok(Some(Access { person, client: registered.client, scopes, purpose, dossier, certificate, issued_at, expires_at }))
}

/// Who it is now: none who has left the directory or closed the account, or whose institution is unknown.
async fn person(work: &mut Work, subject: Subject, institution: Option<Institution>) -> Result<Option<Person>, Error> {
    let capacity = match (subject, institution) {
        (Subject::Person(account, _), _) => return session::of_account(work, account).await,
        (Subject::System, Some(institution)) => Capacity::Institution(institution),
        (Subject::Professional(id), Some(institution)) => match professionals::find(work, id).await? {
            Some(professional) => Capacity::InstitutionProfessional(professional, institution),
            None => return Ok(None),
        },
        (Subject::System | Subject::Professional(_), None) => return Ok(None),
    };
    Ok(Some(Person::vouched_for(capacity)))
}
