//! Back from the provider.

use dossier::access::Refusal;
use dossier::ids::{AccountId, IdentityId};
use dossier::trace::Action;
use jiff::Timestamp;
use storage::Work;
use storage::registry::identities::{self, LinkedIdentity, Subject as Identity};
use storage::registry::{accounts, challenges};

use super::{Errand, PURPOSE, Purpose, provider};
use crate::account::alerts::{self, Alert};
use crate::account::sign_in::begin_session;
use crate::account::throttling::{self, ClientAddress, Subject};
use crate::account::traced::{self, Proof, Said};
use crate::ports::{IdentityAnswer, IdentityError, IdentityProvider, ProvenIdentity};
use crate::{Error, Person, Services, fresh_uuid};

/// What the browser brought back, as it stood in the address.
#[derive(Clone, Debug, Default)]
pub struct Return {
    /// To be exchanged for the proof.
    pub code: Option<String>,
    /// As it was sent.
    pub state: String,
    /// Why there is no code.
    pub error: Option<String>,
    /// Which provider says so, if it does.
    pub issuer: Option<String>,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Returned {
    /// Signed in: the session's token.
    SignedIn(String),
    /// The identity now opens the account.
    Linked,
    /// Nothing was done.
    Not {
        /// Why.
        why: Why,
        /// Whether it was about linking; otherwise about signing in.
        linking: bool,
        /// The provider's name.
        provider: String,
    },
}

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The person stopped at the provider.
    GivenUp,
    /// What the provider says is no proof.
    NotProven,
    /// The provider made sure of the person less strongly than is asked for here.
    TooWeak,
    /// The identity opens no account here.
    NotLinked,
    /// The identity opens somebody else's account.
    Taken,
}

/// Finishes the errand that this browser's conversation stands for. It can be finished once, whatever comes of it.
///
/// # Errors
/// [`Error::Over`] when there is no such errand of this browser, or it is not the answer to it; [`Error::Unavailable`]
/// while the provider does not answer.
pub async fn finish(
    services: &Services,
    code: &str,
    token: &str,
    person: Option<&Person>,
    returned: Return,
    from: ClientAddress,
) -> Result<Returned, Error> {
    let errand = take(services, token).await?;
    if errand.provider != code || errand.state != returned.state {
        return Err(Error::Over);
    }
    if let Purpose::Link(account, session) = errand.purpose
        && person.is_none_or(|person| person.account != Some(account) || person.session != Some(session))
    {
        return Err(Error::Over);
    }
    let provider = provider(services, code)?;
    let linking = errand.purpose != Purpose::SignIn;
    let purpose = errand.purpose;
    let not = |why| Returned::Not { why, linking, provider: provider.name().to_owned() };
    let identity = match returned.code {
        Some(code) if returned.error.is_none() => proven(services, &*provider, code, returned.issuer, errand).await?,
        _ => return without_code(returned.error.as_deref()).map(not),
    };
    let Some(identity) = identity else { return Ok(not(Why::NotProven)) };
    let done = match purpose {
        Purpose::SignIn => enter(services, &*provider, &identity, from).await?,
        Purpose::Link(account, _) => attach(services, &*provider, &identity, account).await?,
    };
    Ok(done.unwrap_or_else(not))
}

/// Before anything else: an answer that is tried twice finds nothing the second time.
async fn take(services: &Services, token: &str) -> Result<Errand, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let errand: Option<Errand> = challenges::find(&mut work, PURPOSE, token, now).await?;
            challenges::forget(&mut work, PURPOSE, token).await?;
            work.commit().await?;
            errand.ok_or(Error::Over)
        })
        .await
}

/// Errors of OAuth 2.0 (RFC 6749, 4.1.2.1) and of Unmet Authentication Requirements 1.0.
fn without_code(error: Option<&str>) -> Result<Why, Error> {
    match error {
        Some("server_error" | "temporarily_unavailable") => {
            Err(Error::Unavailable("the identity provider does not work now".into()))
        }
        Some("unmet_authentication_requirements") => Ok(Why::TooWeak),
        Some("access_denied" | "login_required" | "interaction_required" | "consent_required") => Ok(Why::GivenUp),
        _ => Ok(Why::NotProven),
    }
}

async fn proven(
    services: &Services,
    provider: &dyn IdentityProvider,
    code: String,
    issuer: Option<String>,
    errand: Errand,
) -> Result<Option<ProvenIdentity>, Error> {
    let Errand { return_to, nonce, verifier, .. } = errand;
    let answer = IdentityAnswer { code, issuer, return_to, nonce, verifier, now: services.now() };
    match provider.verify(&answer).await {
        Ok(identity) => Ok(Some(identity)),
        Err(error @ IdentityError::Unreachable(_)) => Err(error.into()),
        Err(error @ IdentityError::NotProven(_)) => {
            tracing::warn!(provider = provider.code(), %error, "an identity was not proven");
            Ok(None)
        }
    }
}

fn named(identity: &ProvenIdentity) -> Identity {
    Identity { issuer: identity.issuer.clone(), subject: identity.subject.clone() }
}

async fn enter(
    services: &Services,
    provider: &dyn IdentityProvider,
    identity: &ProvenIdentity,
    from: ClientAddress,
) -> Result<Result<Returned, Why>, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let account = match identities::find(&mut work, &named(identity)).await? {
                Some(link) => accounts::find(&mut work, link.account).await?,
                None => None,
            };
            let Some(account) = account else {
                return Ok(Err(if identity.is_strong { Why::NotLinked } else { Why::TooWeak }));
            };
            let (owner, name) = (account.profile.owner, provider.name().to_owned());
            if !identity.is_strong {
                let said = Said { whom: Some(name), context: None };
                let proof = Proof::Failed(Refusal::NotAllowed);
                traced::write_with(&mut work, owner, Action::IdentityRefused, proof, said, now).await?;
                work.commit().await?;
                return Ok(Err(Why::TooWeak));
            }
            throttling::forget(&mut work, &Subject::begun_elsewhere(from)).await?;
            let session = begin_session(&mut work, &account, now).await?;
            let said = Said { whom: None, context: Some(name) };
            traced::write_with(&mut work, owner, Action::SignedIn, Proof::Proven, said, now).await?;
            work.commit().await?;
            Ok(Ok(Returned::SignedIn(session)))
        })
        .await
}

async fn attach(
    services: &Services,
    provider: &dyn IdentityProvider,
    identity: &ProvenIdentity,
    account: AccountId,
) -> Result<Result<Returned, Why>, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut account = accounts::find(&mut work, account).await?.ok_or(Error::Over)?;
            let done = match identities::find(&mut work, &named(identity)).await? {
                _ if !identity.is_strong => Err(Why::TooWeak),
                Some(link) if link.account == account.id => return Ok(Ok(Returned::Linked)),
                Some(_) => Err(Why::Taken),
                None => Ok(Returned::Linked),
            };
            if done.is_ok() {
                insert(&mut work, provider, identity, account.id, now).await?;
                alerts::tell(&mut work, &account, Alert::IdentityLinked, now).await?;
                account.profile.has_answered_on_identities = true;
                accounts::update(&mut work, &account).await?;
            }
            let proof = if done.is_ok() { Proof::Proven } else { Proof::Denied(Refusal::NotAllowed) };
            let said = Said { whom: Some(provider.name().to_owned()), context: None };
            traced::write_with(&mut work, account.profile.owner, Action::IdentityLinked, proof, said, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(done)
        })
        .await
}

async fn insert(
    work: &mut Work,
    provider: &dyn IdentityProvider,
    identity: &ProvenIdentity,
    account: AccountId,
    now: Timestamp,
) -> Result<(), Error> {
    let id = IdentityId::new(fresh_uuid(now)?);
    let link = LinkedIdentity { id, account, provider: provider.code().to_owned(), linked_at: now };
    Ok(identities::insert(work, &named(identity), &link).await?)
}
