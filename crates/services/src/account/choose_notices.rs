//! What somebody wants to be told, and where (feature A10). The first access by a professional and emergencies are always
//! told: regulation of 6 December 2019, art. 3(3).

use dossier::trace::Action;
use storage::registry::accounts::{self, Notices};

use super::alerts::{self, Alert};
use super::traced::{self, Proof};
use super::{devices, step_up};
use crate::{Error, Person, Problem, Services};

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Every access by a professional.
    pub every_access: bool,
    /// Where notices go, by its place in the list of contact points.
    pub to: usize,
}

/// What is chosen now.
///
/// # Errors
/// [`Error::NotFound`] for whoever has no account.
pub async fn read(services: &Services, person: &Person) -> Result<Choice, Error> {
    let mut work = services.storage.begin_reading().await?;
    let account = accounts::find(&mut work, devices::account(person)?).await?.ok_or(Error::NotFound)?;
    let profile = account.profile;
    let to = profile.contact_points.iter().position(|one| Some(one) == profile.notices_go_to()).unwrap_or(0);
    Ok(Choice { every_access: profile.notices.every_access, to })
}

/// Keeps the choice. One-time codes that prove somebody once more go there too: it takes a fresh proof, and what is told
/// of it goes where notices went before.
///
/// # Errors
/// [`Problem::ContactPoint`] for a place that is not in the list; [`Error::NotProven`].
pub async fn choose(services: &Services, person: &Person, choice: Choice) -> Result<(), Error> {
    let now = services.now();
    step_up::check(person, now)?;
    let id = devices::account(person)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut account = accounts::find(&mut work, id).await?.ok_or(Error::NotFound)?;
            let to = account.profile.contact_points.get(choice.to).cloned().ok_or(Problem::ContactPoint)?;
            if account.profile.notices_go_to() != Some(&to) {
                alerts::tell(&mut work, &account, Alert::NoticesMoved, now).await?;
            }
            account.profile.notices = Notices { every_access: choice.every_access, to: Some(to) };
            accounts::update(&mut work, &account).await?;
            let owner = account.profile.owner;
            traced::write(&mut work, owner, Action::NoticesChosen, Proof::Proven, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}
