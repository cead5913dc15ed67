//! Proving once more who one is (feature A10): before a sensitive act the last proof must be of the last ten minutes. By
//! password and one-time code here, by PIN, fingerprint or face in [`super::passkeys::prove`].
//!
//! Sensitive acts call [`check`] first of all, before anything is loaded: what it answers depends on the session alone and
//! so tells nothing about a record. It is no decision on access; whoever passes is still decided on.

use dossier::access::Refusal;
use dossier::account::{ContactPoint, OneTimeChallenge, OneTimeOutcome};
use dossier::ids::{AccountId, SessionId};
use dossier::trace::Action;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use storage::Work;
use storage::registry::accounts::{self, Account};
use storage::registry::{challenges, sessions};

use super::throttling::{self, ClientAddress, Subject};
use super::traced::{self, Proof};
use super::{code, password};
use crate::{Error, Person, Problem, Services, fresh_token};

/// How long a proof is good for sensitive acts.
pub const LASTS: SignedDuration = SignedDuration::from_mins(10);

const PURPOSE: &str = "step-up";
const TIME_TO_FINISH: SignedDuration = SignedDuration::from_mins(15);

/// Lets pass whoever was proven in the last ten minutes, and whoever another system or the Agency vouches for.
///
/// # Errors
/// [`Error::NotProven`].
pub fn check(person: &Person, now: Timestamp) -> Result<(), Error> {
    let is_fresh = |proven_at: Timestamp| now.duration_since(proven_at) < LASTS;
    match person.account {
        None => Ok(()),
        Some(_) if person.proven_at.is_some_and(is_fresh) => Ok(()),
        Some(_) => Err(Error::NotProven),
    }
}

/// Where a proof stands: the password was right.
#[derive(Serialize, Deserialize)]
struct StepUp {
    account: AccountId,
    session: SessionId,
    /// The hash of the password that was right: once it is changed, this is over.
    password_hash: String,
    expires_at: Timestamp,
    one_time: OneTimeChallenge,
    codes_sent: u8,
}

/// The password; sends a code where the person's notices go. Returns the token of this conversation.
///
/// # Errors
/// [`Problem::WrongPassword`]; [`Error::Throttled`]; [`Error::NotFound`] for whoever has no account.
pub async fn begin(services: &Services, person: &Person, typed: &str, from: ClientAddress) -> Result<String, Error> {
    let now = services.now();
    let (id, session) = person.account.zip(person.session).ok_or(Error::NotFound)?;
    let subjects = [Subject::step_up(id), Subject::address(from)];
    let account = {
        let mut work = services.storage.begin_reading().await?;
        throttling::check(&mut work, &subjects, now).await?;
        accounts::find(&mut work, id).await?.ok_or(Error::Over)?
    };
    let is_right = password::verify(services, typed, Some(account.password_hash.clone())).await?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            // Again: while this password was hashed, others sent at the same time may have used up the free failures.
            throttling::check(&mut work, &subjects, now).await?;
            if !is_right {
                refuse(&mut work, &account, &subjects, now).await?;
                work.commit().await?;
                return Err(Problem::WrongPassword.into());
            }
            let token = fresh_token()?;
            let one_time = send(&mut work, &token, &account, now).await?;
            let password_hash = account.password_hash.clone();
            let expires_at = now + TIME_TO_FINISH;
            let step_up = StepUp { account: id, session, password_hash, expires_at, one_time, codes_sent: 1 };
            challenges::keep(&mut work, PURPOSE, &token, &step_up, expires_at).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(token)
        })
        .await
}

/// Where the code was sent.
///
/// # Errors
/// [`Error::Over`].
pub async fn sent_to(services: &Services, person: &Person, token: &str) -> Result<ContactPoint, Error> {
    let mut work = services.storage.begin_reading().await?;
    let (_, account) = find(services, &mut work, person, token).await?;
    account.profile.notices_go_to().cloned().ok_or(Error::Over)
}

/// Sends another code.
///
/// # Errors
/// [`Problem::NoFurtherCode`]; [`Error::Throttled`]; [`Error::Over`].
pub async fn send_again(services: &Services, person: &Person, token: &str) -> Result<(), Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let (mut step_up, account) = find(services, &mut work, person, token).await?;
            if step_up.codes_sent >= super::sign_in::MOST_CODES_SENT {
                return Err(Problem::NoFurtherCode.into());
            }
            step_up.one_time = send(&mut work, token, &account, now).await?;
            step_up.codes_sent += 1;
            challenges::keep(&mut work, PURPOSE, token, &step_up, step_up.expires_at).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}

/// The code: the session is freshly proven.
///
/// # Errors
/// [`Problem::OneTimeCode`], [`Problem::OneTimeCodeSpent`]; [`Error::Throttled`]; [`Error::Over`].
pub async fn confirm(
    services: &Services,
    person: &Person,
    token: &str,
    typed: &str,
    from: ClientAddress,
) -> Result<(), Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let (mut step_up, account) = find(services, &mut work, person, token).await?;
            let subjects = [Subject::step_up(account.id), Subject::address(from)];
            throttling::check(&mut work, &subjects, now).await?;
            let outcome = code::attempt(&work, token, &mut step_up.one_time, typed, now)?;
            if outcome != OneTimeOutcome::Right {
                challenges::keep(&mut work, PURPOSE, token, &step_up, step_up.expires_at).await?;
                refuse(&mut work, &account, &subjects, now).await?;
                work.commit().await?;
                return Err(super::sign_in::problem(outcome).into());
            }
            challenges::forget(&mut work, PURPOSE, token).await?;
            throttling::forget(&mut work, &subjects[0]).await?;
            prove(&mut work, &account, step_up.session, now).await?;
            Ok(work.commit().await?)
        })
        .await
}

/// The session is freshly proven, by whatever means.
pub(super) async fn prove(work: &mut Work, account: &Account, id: SessionId, now: Timestamp) -> Result<(), Error> {
    let session = sessions::of_account(work, account.id).await?.into_iter().find(|session| session.id == id);
    let mut session = session.ok_or(Error::Over)?;
    session.proven_at = now;
    sessions::update(work, &session).await?;
    traced::write(work, account.profile.owner, Action::IdentityConfirmed, Proof::Proven, now).await
}

/// Counts and traces a proof that failed.
pub(super) async fn refuse(
    work: &mut Work,
    account: &Account,
    subjects: &[Subject],
    now: Timestamp,
) -> Result<(), Error> {
    throttling::count_failure(work, subjects, now).await?;
    let proof = Proof::Failed(Refusal::WrongCode);
    traced::write(work, account.profile.owner, Action::SignInRefused, proof, now).await
}

async fn send(work: &mut Work, token: &str, account: &Account, now: Timestamp) -> Result<OneTimeChallenge, Error> {
    let to = account.profile.notices_go_to().ok_or(Error::Over)?;
    code::send(work, token, account, to, &[Subject::codes_sent_to_account(account.id)], now).await
}

/// The conversation, for the session that began it.
async fn find(services: &Services, work: &mut Work, person: &Person, token: &str) -> Result<(StepUp, Account), Error> {
    let step_up: StepUp = challenges::find(work, PURPOSE, token, services.now()).await?.ok_or(Error::Over)?;
    let account = accounts::find(work, step_up.account).await?.ok_or(Error::Over)?;
    let is_the_same = person.session == Some(step_up.session) && account.password_hash == step_up.password_hash;
    if is_the_same { Ok((step_up, account)) } else { Err(Error::Over) }
}

#[cfg(test)]
mod tests {
    use dossier::ids::StaffId;
    use uuid::Uuid;

    use super::*;
    use crate::{Capacity, Post, StaffMember};

    #[test]
    fn a_proof_is_good_for_ten_minutes_and_the_agency_needs_none() {
        let staff = StaffMember { id: StaffId::new(Uuid::nil()), name: "Nora".into(), post: Post::Doctor };
        let vouched_for = Person::vouched_for(Capacity::Staff(staff));
        let now = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(1);
        let minutes = |ago| Some(now - SignedDuration::from_mins(ago));
        let signed_in = |proven_at| Person {
            account: Some(AccountId::new(Uuid::nil())),
            session: Some(SessionId::new(Uuid::nil())),
            proven_at,
            ..vouched_for.clone()
        };

        assert!(check(&vouched_for, now).is_ok());
        assert!(check(&signed_in(minutes(0)), now).is_ok());
        assert!(check(&signed_in(minutes(9)), now).is_ok());
        assert!(matches!(check(&signed_in(minutes(10)), now), Err(Error::NotProven)));
        assert!(matches!(check(&signed_in(None), now), Err(Error::NotProven)));
    }
}
