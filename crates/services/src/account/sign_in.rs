//! Signing in (feature A4, seed 004): number and password, choice of method, one-time code.

use dossier::access::Refusal;
use dossier::account::{ContactPoint, Login, OneTimeChallenge, OneTimeOutcome};
use dossier::ids::{AccountId, SessionId};
use dossier::trace::Action;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use storage::Work;
use storage::registry::accounts::{self, Account};
use storage::registry::challenges;
use storage::registry::sessions::{self, Session};

use super::throttling::{self, ClientAddress, Subject};
use super::traced::{self, Proof};
use super::{code, password};
use crate::{Error, Problem, Services, fresh_token, fresh_uuid};

const PURPOSE: &str = "sign-in";
const TIME_TO_FINISH: SignedDuration = SignedDuration::from_mins(15);

/// How many codes one conversation may ask for.
pub(super) const MOST_CODES_SENT: u8 = 5;

/// Where a sign-in stands: the password was right.
#[derive(Serialize, Deserialize)]
struct SignIn {
    account: AccountId,
    login: String,
    /// The hash of the password that was right: once it is changed, this sign-in is over.
    password_hash: String,
    expires_at: Timestamp,
    one_time: Option<OneTimeChallenge>,
    codes_sent: u8,
}

/// Number and password. Returns the token of this sign-in.
///
/// # Errors
/// [`Problem::NumberOrPassword`] whatever is wrong, after the same time; [`Error::Throttled`].
pub async fn begin(services: &Services, login: &str, password: &str, from: ClientAddress) -> Result<String, Error> {
    let now = services.now();
    let typed: Option<Login> = login.parse().ok();
    let mut subjects = vec![Subject::address(from)];
    subjects.extend(typed.as_ref().map(Subject::login));
    let account = {
        let mut work = services.storage.begin_reading().await?;
        throttling::check(&mut work, &subjects, now).await?;
        match &typed {
            Some(login) => accounts::find_by_login(&mut work, login).await?,
            None => None,
        }
    };
    let hash = account.as_ref().map(|account| account.password_hash.clone());
    let is_right = password::verify(services, password, hash).await?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            // Again: while this password was hashed, others sent at the same time may have used up the free failures.
            throttling::check(&mut work, &subjects, now).await?;
            let (Some(account), Some(login), true) = (&account, &typed, is_right) else {
                refuse(&mut work, &subjects, typed.as_ref(), now).await?;
                work.commit().await?;
                return Err(Problem::NumberOrPassword.into());
            };
            let token = fresh_token()?;
            let sign_in = SignIn {
                account: account.id,
                login: login.as_str().to_owned(),
                password_hash: account.password_hash.clone(),
                expires_at: now + TIME_TO_FINISH,
                one_time: None,
                codes_sent: 0,
            };
            challenges::keep(&mut work, PURPOSE, &token, &sign_in, sign_in.expires_at).await?;
            work.commit().await?;
            Ok(token)
        })
        .await
}

async fn refuse(work: &mut Work, subjects: &[Subject], login: Option<&Login>, now: Timestamp) -> Result<(), Error> {
    throttling::count_failure(work, subjects, now).await?;
    match login {
        Some(login) => {
            let proof = Proof::Failed(Refusal::WrongCode);
            traced::write_by_login(work, login, Action::SignInRefused, proof, now).await
        }
        None => Ok(()),
    }
}

/// Where a code may be sent, masked, and whether one is on its way already.
///
/// # Errors
/// [`Error::Over`].
pub async fn methods(services: &Services, token: &str) -> Result<(Vec<ContactPoint>, bool), Error> {
    let mut work = services.storage.begin_reading().await?;
    let (sign_in, account) = find(services, &mut work, token).await?;
    Ok((account.profile.contact_points, sign_in.one_time.is_some()))
}

/// Sends a code to the contact point chosen, by its place in the list.
///
/// # Errors
/// [`Problem::ContactPoint`] for a place that is not in the list; [`Problem::NoFurtherCode`]; [`Error::Over`].
pub async fn send_code(services: &Services, token: &str, method: usize) -> Result<(), Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let (mut sign_in, account) = find(services, &mut work, token).await?;
            let contact_point = account.profile.contact_points.get(method).ok_or(Problem::ContactPoint)?;
            if sign_in.codes_sent >= MOST_CODES_SENT {
                return Err(Problem::NoFurtherCode.into());
            }
            let login: Login = sign_in.login.parse().map_err(|_| Error::Over)?;
            let subjects = [Subject::codes_sent_for(&login)];
            sign_in.one_time = Some(code::send(&mut work, token, &account, contact_point, &subjects, now).await?);
            sign_in.codes_sent += 1;
            challenges::keep(&mut work, PURPOSE, token, &sign_in, sign_in.expires_at).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}

/// The code that was sent; returns the session's token.
///
/// # Errors
/// [`Problem::OneTimeCode`], [`Problem::OneTimeCodeSpent`]; [`Error::Throttled`]; [`Error::Over`].
pub async fn confirm(services: &Services, token: &str, code: &str, from: ClientAddress) -> Result<String, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let (mut sign_in, account) = find(services, &mut work, token).await?;
            let login: Login = sign_in.login.parse().map_err(|_| Error::Over)?;
            let subjects = [Subject::one_time_code(&login), Subject::address(from)];
            throttling::check(&mut work, &subjects, now).await?;
            let mut one_time = sign_in.one_time.ok_or(Error::Over)?;
            let outcome = code::attempt(&work, token, &mut one_time, code, now)?;
            if outcome != OneTimeOutcome::Right {
                sign_in.one_time = Some(one_time);
                challenges::keep(&mut work, PURPOSE, token, &sign_in, sign_in.expires_at).await?;
                refuse(&mut work, &subjects, Some(&login), now).await?;
                work.commit().await?;
                return Err(problem(outcome).into());
            }
            challenges::forget(&mut work, PURPOSE, token).await?;
            throttling::forget(&mut work, &subjects[0]).await?;
            throttling::forget(&mut work, &Subject::login(&login)).await?;
            let session = begin_session(&mut work, &account, now).await?;
            traced::write(&mut work, account.profile.owner, Action::SignedIn, Proof::Proven, now).await?;
            work.commit().await?;
            Ok(session)
        })
        .await
}

/// Begins a session of somebody who has just been proven, by whatever means; returns its token.
pub(super) async fn begin_session(work: &mut Work, account: &Account, now: Timestamp) -> Result<String, Error> {
    let token = fresh_token()?;
    let id = SessionId::new(fresh_uuid(now)?);
    let session = Session::new(id, account.id, now, now + super::session::LONGEST);
    sessions::insert(work, &token, &session).await?;
    Ok(token)
}

pub(super) const fn problem(outcome: OneTimeOutcome) -> Problem {
    match outcome {
        OneTimeOutcome::Spent => Problem::OneTimeCodeSpent,
        OneTimeOutcome::Wrong | OneTimeOutcome::Right => Problem::OneTimeCode,
    }
}

async fn find(services: &Services, work: &mut Work, token: &str) -> Result<(SignIn, Account), Error> {
    let sign_in: SignIn = challenges::find(work, PURPOSE, token, services.now()).await?.ok_or(Error::Over)?;
    let account = accounts::find(work, sign_in.account).await?.ok_or(Error::Over)?;
    if account.password_hash == sign_in.password_hash { Ok((sign_in, account)) } else { Err(Error::Over) }
}
