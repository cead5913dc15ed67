//! The language of the pages and messages of one account.

use dossier::language::Language;
use storage::registry::accounts;

use crate::{Error, Person, Services};

/// Changes it.
///
/// # Errors
/// Only when the state cannot be written.
pub async fn choose(services: &Services, person: &Person, language: Language) -> Result<(), Error> {
    let id = person.account.ok_or(Error::NotFound)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut account = accounts::find(&mut work, id).await?.ok_or(Error::NotFound)?;
            account.profile.language = language;
            accounts::update(&mut work, &account).await?;
            Ok(work.commit().await?)
        })
        .await
}
