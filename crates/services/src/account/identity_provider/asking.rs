//! On the way to the provider.

use dossier::language::Language;
use jiff::Timestamp;
use storage::Work;
use storage::registry::challenges;

use super::{Errand, PURPOSE, Purpose, TIME_TO_RETURN, provider};
use crate::account::step_up;
use crate::account::throttling::{self, ClientAddress, Subject};
use crate::ports::IdentityQuestion;
use crate::{Error, Person, Services, fresh_token};

/// An errand begun.
pub struct Asked {
    /// The token of this conversation, for the browser to keep.
    pub token: String,
    /// The page at the provider to go to.
    pub page: String,
    /// The provider's name.
    pub name: String,
}

/// Sends a browser to the provider to sign in. `return_path`: where in the portal it comes back to.
///
/// # Errors
/// [`Error::NotFound`] for a provider that is not there; [`Error::Unavailable`] while it does not answer;
/// [`Error::Throttled`] where many began and nobody came back.
pub async fn sign_in(
    services: &Services,
    code: &str,
    return_path: &str,
    language: Language,
    from: ClientAddress,
) -> Result<Asked, Error> {
    let subjects = [Subject::begun_elsewhere(from)];
    throttling::check(&mut services.storage.begin_reading().await?, &subjects, services.now()).await?;
    let (errand, asked) = ask(services, code, return_path, language, Purpose::SignIn).await?;
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            throttling::count_failure(&mut work, &subjects, now).await?;
            keep(&mut work, &asked.token, &errand, now).await?;
            Ok::<_, Error>(work.commit().await?)
        })
        .await?;
    Ok(asked)
}

/// Sends the person's browser to the provider, to link the identity there to the account. Freshly proven: whoever finds
/// a browser left open must not add a key of the own.
///
/// # Errors
/// [`Error::NotProven`]; [`Error::NotFound`]; [`Error::Unavailable`].
pub async fn link(services: &Services, person: &Person, code: &str, return_path: &str) -> Result<Asked, Error> {
    step_up::check(person, services.now())?;
    let (account, session) = person.account.zip(person.session).ok_or(Error::NotFound)?;
    let purpose = Purpose::Link(account, session);
    let (errand, asked) = ask(services, code, return_path, person.language, purpose).await?;
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            keep(&mut work, &asked.token, &errand, now).await?;
            Ok::<_, Error>(work.commit().await?)
        })
        .await?;
    Ok(asked)
}

async fn keep(work: &mut Work, token: &str, errand: &Errand, now: Timestamp) -> Result<(), Error> {
    Ok(challenges::keep(work, PURPOSE, token, errand, now + TIME_TO_RETURN).await?)
}

async fn ask(
    services: &Services,
    code: &str,
    return_path: &str,
    language: Language,
    purpose: Purpose,
) -> Result<(Errand, Asked), Error> {
    let provider = provider(services, code)?;
    let question = IdentityQuestion {
        return_to: format!("{}{return_path}", services.settings.portal),
        state: fresh_token()?,
        nonce: fresh_token()?,
        verifier: fresh_token()?,
        language,
    };
    let page = provider.page(&question).await?;
    let IdentityQuestion { return_to, state, nonce, verifier, .. } = question;
    let errand = Errand { provider: code.to_owned(), purpose, return_to, state, nonce, verifier };
    Ok((errand, Asked { token: fresh_token()?, page, name: provider.name().to_owned() }))
}
