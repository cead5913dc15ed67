//! The identities that open one's account.

use dossier::ids::IdentityId;
use dossier::trace::Action;
use jiff::Timestamp;
use storage::registry::accounts;
use storage::registry::identities::{self, LinkedIdentity};

use crate::account::alerts::{self, Alert};
use crate::account::step_up;
use crate::account::traced::{self, Proof, Said};
use crate::{Error, Person, Services};

/// An identity that opens the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// This link.
    pub id: IdentityId,
    /// The provider's name.
    pub name: String,
    /// Since when.
    pub since: Timestamp,
}

/// The identities of the person's account, the oldest first.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn list(services: &Services, person: &Person) -> Result<Vec<Linked>, Error> {
    let Some(account) = person.account else { return Ok(Vec::new()) };
    let identities = identities::of_account(&mut services.storage.begin_reading().await?, account).await?;
    let linked = |link: &LinkedIdentity| Linked { id: link.id, name: name(services, link), since: link.linked_at };
    Ok(identities.iter().map(linked).collect())
}

/// A provider that is no longer configured keeps its code for a name.
fn name(services: &Services, link: &LinkedIdentity) -> String {
    let provider = services.identity_providers.iter().find(|provider| provider.code() == link.provider);
    provider.map_or_else(|| link.provider.clone(), |provider| provider.name().to_owned())
}

/// Ends a link: this identity opens the account no longer. Freshly proven, as linking is.
///
/// # Errors
/// [`Error::NotProven`]; [`Error::NotFound`] for a link that is not the person's.
pub async fn unlink(services: &Services, person: &Person, id: IdentityId) -> Result<(), Error> {
    let now = services.now();
    step_up::check(person, now)?;
    let account = person.account.ok_or(Error::NotFound)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let account = accounts::find(&mut work, account).await?.ok_or(Error::NotFound)?;
            let links = identities::of_account(&mut work, account.id).await?;
            let link = links.into_iter().find(|link| link.id == id).ok_or(Error::NotFound)?;
            identities::remove(&mut work, account.id, id).await?;
            let said = Said { whom: Some(name(services, &link)), context: None };
            alerts::tell(&mut work, &account, Alert::IdentityUnlinked, now).await?;
            let owner = account.profile.owner;
            traced::write_with(&mut work, owner, Action::IdentityUnlinked, Proof::Proven, said, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}
