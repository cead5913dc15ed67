//! Contact points: where one-time codes and notices go (feature A10). A new one counts once a code sent there came back;
//! what is told of a change goes to one that was there before.

use dossier::account::{ContactPoint, OneTimeChallenge, OneTimeOutcome};
use dossier::ids::AccountId;
use dossier::trace::Action;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use storage::Work;
use storage::registry::accounts::{self, Account};
use storage::registry::challenges;

use super::alerts::{self, Alert};
use super::throttling::Subject;
use super::traced::{self, Proof};
use super::{code, devices, step_up};
use crate::{Error, Person, Problem, Services, fresh_token};

const PURPOSE: &str = "contact-point";
const TIME_TO_FINISH: SignedDuration = SignedDuration::from_mins(15);

/// A contact point that is not proven yet.
#[derive(Serialize, Deserialize)]
struct Adding {
    account: AccountId,
    contact_point: ContactPoint,
    one_time: OneTimeChallenge,
    expires_at: Timestamp,
}

/// Sends a code to the new contact point. Returns the token of this conversation.
///
/// # Errors
/// [`Problem::ContactPoint`], [`Problem::ContactPointKnown`]; [`Error::NotProven`]; [`Error::Throttled`].
pub async fn add(services: &Services, person: &Person, typed: &str) -> Result<String, Error> {
    let now = services.now();
    step_up::check(person, now)?;
    let id = devices::account(person)?;
    let contact_point: ContactPoint = typed.parse().map_err(|_| Problem::ContactPoint)?;
    let token = fresh_token()?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let account = find(&mut work, id).await?;
            if account.profile.contact_points.contains(&contact_point) {
                return Err(Problem::ContactPointKnown.into());
            }
            let subjects = [Subject::codes_sent_to_account(id), Subject::codes_sent_to(&contact_point)];
            let one_time = code::send(&mut work, &token, &account, &contact_point, &subjects, now).await?;
            let expires_at = now + TIME_TO_FINISH;
            let adding = Adding { account: id, contact_point: contact_point.clone(), one_time, expires_at };
            challenges::keep(&mut work, PURPOSE, &token, &adding, expires_at).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(token.clone())
        })
        .await
}

/// Where the code was sent.
///
/// # Errors
/// [`Error::Over`].
pub async fn being_added(services: &Services, person: &Person, token: &str) -> Result<ContactPoint, Error> {
    let mut work = services.storage.begin_reading().await?;
    Ok(adding(services, &mut work, person, token).await?.contact_point)
}

/// The code: the contact point is the person's own.
///
/// # Errors
/// [`Problem::OneTimeCode`], [`Problem::OneTimeCodeSpent`]; [`Error::Over`]. The proof that let it begin was fresh: it is
/// not asked for again in the middle.
pub async fn confirm(services: &Services, person: &Person, token: &str, typed: &str) -> Result<(), Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut adding = adding(services, &mut work, person, token).await?;
            let outcome = code::attempt(&work, token, &mut adding.one_time, typed, now)?;
            if outcome != OneTimeOutcome::Right {
                challenges::keep(&mut work, PURPOSE, token, &adding, adding.expires_at).await?;
                work.commit().await?;
                return Err(super::sign_in::problem(outcome).into());
            }
            challenges::forget(&mut work, PURPOSE, token).await?;
            let mut account = find(&mut work, adding.account).await?;
            alerts::tell(&mut work, &account, Alert::ContactPointAdded, now).await?;
            if !account.profile.contact_points.contains(&adding.contact_point) {
                account.profile.contact_points.push(adding.contact_point);
            }
            change(&mut work, &account, Action::ContactPointAdded, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}

/// Takes a contact point away, by its place in the list and as it was shown there: a list that changed meanwhile must not
/// cost another one. What is told of it goes there once more.
///
/// # Errors
/// [`Error::NotFound`] when it is not there; [`Problem::LastContactPoint`]; [`Error::NotProven`].
pub async fn remove(services: &Services, person: &Person, place: usize, shown: &str) -> Result<(), Error> {
    let now = services.now();
    step_up::check(person, now)?;
    let id = devices::account(person)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut account = find(&mut work, id).await?;
            let there = account.profile.contact_points.get(place).filter(|there| there.masked() == shown);
            let removed = there.cloned().ok_or(Error::NotFound)?;
            if account.profile.contact_points.len() == 1 {
                return Err(Problem::LastContactPoint.into());
            }
            account.profile.contact_points.remove(place);
            alerts::tell_at(&mut work, &account, &removed, Alert::ContactPointRemoved, now).await?;
            change(&mut work, &account, Action::ContactPointRemoved, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}

async fn change(work: &mut Work, account: &Account, action: Action, now: Timestamp) -> Result<(), Error> {
    accounts::update(work, account).await?;
    traced::write(work, account.profile.owner, action, Proof::Proven, now).await
}

async fn find(work: &mut Work, id: AccountId) -> Result<Account, Error> {
    accounts::find(work, id).await?.ok_or(Error::NotFound)
}

async fn adding(services: &Services, work: &mut Work, person: &Person, token: &str) -> Result<Adding, Error> {
    let adding: Adding = challenges::find(work, PURPOSE, token, services.now()).await?.ok_or(Error::Over)?;
    if person.account == Some(adding.account) { Ok(adding) } else { Err(Error::Over) }
}
