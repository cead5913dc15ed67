//! « Lier un produit LuxTrust », offered once after the first sign-in (seed 004); afterwards it is found on the account
//! page.

use storage::registry::{accounts, identities};

use crate::{Error, Person, Services};

/// Whether the person is still to be asked.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn is_due(services: &Services, person: &Person) -> Result<bool, Error> {
    let Some(account) = person.account.filter(|_| !services.identity_providers.is_empty()) else { return Ok(false) };
    let mut work = services.storage.begin_reading().await?;
    let Some(account) = accounts::find(&mut work, account).await? else { return Ok(false) };
    let is_answered = account.profile.has_answered_on_identities;
    Ok(!is_answered && identities::of_account(&mut work, account.id).await?.is_empty())
}

/// Not now: the person is not asked again.
///
/// # Errors
/// Only when the state cannot be written.
pub async fn decline(services: &Services, person: &Person) -> Result<(), Error> {
    let Some(account) = person.account else { return Ok(()) };
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut account = accounts::find(&mut work, account).await?.ok_or(Error::NotFound)?;
            account.profile.has_answered_on_identities = true;
            accounts::update(&mut work, &account).await?;
            Ok(work.commit().await?)
        })
        .await
}
