//! The apps that a person lets act, and taking a leave back.

use dossier::client::AppRight;
use dossier::ids::AppLeaveId;
use dossier::trace::Action;
use jiff::Timestamp;
use storage::registry::app_leaves::{self, AppLeave};
use storage::registry::{accounts, clients};

use crate::account::traced::{self, Proof, Said};
use crate::{Error, Person, Services};

/// An app that may act in the person's name.
#[derive(Clone, Debug)]
pub struct OwnLeave {
    /// This leave.
    pub id: AppLeaveId,
    /// The app's name.
    pub app: String,
    /// What it may do.
    pub rights: Vec<AppRight>,
    /// Since when.
    pub since: Timestamp,
    /// Until when.
    pub until: Timestamp,
}

/// The person's leaves that still count, the oldest first.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn list(services: &Services, person: &Person) -> Result<Vec<OwnLeave>, Error> {
    let Some(account) = person.account else { return Ok(Vec::new()) };
    let mut work = services.storage.begin_reading().await?;
    let mut own = Vec::new();
    for leave in app_leaves::of_account(&mut work, account, services.now()).await? {
        let AppLeave { id, rights, given_at, until, .. } = leave;
        let app = clients::find(&mut work, leave.client).await?.map(|client| client.name).unwrap_or_default();
        own.push(OwnLeave { id, app, rights, since: given_at, until });
    }
    Ok(own)
}

/// Takes a leave back: from now on the app can do nothing more.
///
/// # Errors
/// [`Error::NotFound`] for one that is not the person's.
pub async fn withdraw(services: &Services, person: &Person, id: AppLeaveId) -> Result<(), Error> {
    let account = person.account.ok_or(Error::NotFound)?;
    services
        .storage
        .retrying(|| async {
            let now = services.now();
            let mut work = services.storage.begin().await?;
            let leaves = app_leaves::of_account(&mut work, account, now).await?;
            let leave = leaves.into_iter().find(|leave| leave.id == id).ok_or(Error::NotFound)?;
            app_leaves::end(&mut work, id).await?;
            let app = clients::find(&mut work, leave.client).await?.map(|client| client.name);
            let owner = accounts::find(&mut work, account).await?.ok_or(Error::NotFound)?.profile.owner;
            let said = Said { whom: app, context: None };
            traced::write_with(&mut work, owner, Action::AppWithdrawn, Proof::Proven, said, now).await?;
            Ok(work.commit().await?)
        })
        .await
}
