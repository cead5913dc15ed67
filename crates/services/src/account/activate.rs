//! Activating an account in five steps (feature A2, seed 004): number and code of the letter, own password, contact
//! point, one-time code.

use dossier::account::{ContactPoint, Login, OneTimeChallenge, OneTimeOutcome, Owner};
use dossier::codes::{ActivationCode, OneTimeCode};
use dossier::ids::AccountId;
use dossier::language::Language;
use dossier::trace::Action;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use storage::registry::accounts::{self, Account, Profile};
use storage::registry::{activation_codes, app_leaves, challenges, identities, known_devices, passkeys, sessions};

use super::code::code_hash;
use super::letter_code;
use super::password;
use super::sign_in::MOST_CODES_SENT;
use super::throttling::{self, ClientAddress, Subject};
use super::traced::{self, Proof};
use crate::messages::{Message, queue};
use crate::{Error, Problem, Services, fresh_token, fresh_uuid};

const PURPOSE: &str = "activation";
const TIME_TO_FINISH: SignedDuration = SignedDuration::from_hours(1);

/// Where an activation stands.
#[derive(Serialize, Deserialize)]
struct Activation {
    login: String,
    code: String,
    owner: Owner,
    expires_at: Timestamp,
    password_hash: Option<String>,
    contact_point: Option<ContactPoint>,
    one_time: Option<OneTimeChallenge>,
    codes_sent: u8,
}

/// Which step of an activation comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Choose a password.
    Password,
    /// Say where one-time codes go.
    ContactPoint,
    /// Enter the one-time code.
    OneTimeCode,
}

/// Steps 1 and 2: number and activation code. Returns the token of this activation.
///
/// # Errors
/// [`Problem::NumberOrCode`] whatever is wrong; [`Error::Throttled`] after too many failures.
pub async fn begin(services: &Services, login: &str, code: &str, from: ClientAddress) -> Result<String, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let work = services.storage.begin().await?;
            let (mut work, addressee) = letter_code::addressee(work, login, code, from, now).await?;
            let token = fresh_token()?;
            let activation = Activation {
                login: addressee.login.as_str().to_owned(),
                code: addressee.code.canonical().to_owned(),
                owner: addressee.owner,
                expires_at: now + TIME_TO_FINISH,
                password_hash: None,
                contact_point: None,
                one_time: None,
                codes_sent: 0,
            };
            challenges::keep(&mut work, PURPOSE, &token, &activation, activation.expires_at).await?;
            work.commit().await?;
            Ok(token)
        })
        .await
}

/// Which step comes next.
///
/// # Errors
/// [`Error::Over`] when there is no such activation.
pub async fn next_step(services: &Services, token: &str) -> Result<NextStep, Error> {
    let mut work = services.storage.begin_reading().await?;
    let activation = find(services, &mut work, token).await?;
    Ok(match activation {
        Activation { password_hash: None, .. } => NextStep::Password,
        Activation { one_time: None, .. } => NextStep::ContactPoint,
        Activation { .. } => NextStep::OneTimeCode,
    })
}

/// Step 3: an own password, typed twice.
///
/// # Errors
/// [`Problem::Password`]; [`Error::Over`].
pub async fn choose_password(services: &Services, token: &str, password: &str, repeated: &str) -> Result<(), Error> {
    // Hashing is dear: only for somebody who is in the middle of an activation.
    next_step(services, token).await?;
    password::check(password, repeated)?;
    let hash = password::hash(services, password).await?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut activation = find(services, &mut work, token).await?;
            activation.password_hash = Some(hash.clone());
            challenges::keep(&mut work, PURPOSE, token, &activation, activation.expires_at).await?;
            Ok(work.commit().await?)
        })
        .await
}

/// Step 4: where one-time codes go; sends the first one there.
///
/// # Errors
/// [`Problem::ContactPoint`]; [`Problem::NoFurtherCode`]; [`Error::Over`].
pub async fn choose_contact_point(
    services: &Services,
    token: &str,
    contact_point: &str,
    language: Language,
) -> Result<(), Error> {
    let now = services.now();
    let contact_point: ContactPoint = contact_point.parse().map_err(|_| Problem::ContactPoint)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut activation = find(services, &mut work, token).await?;
            if activation.password_hash.is_none() {
                return Err(Error::Over);
            }
            if activation.codes_sent >= MOST_CODES_SENT {
                return Err(Problem::NoFurtherCode.into());
            }
            let login: Login = activation.login.parse().map_err(|_| Error::Over)?;
            let subjects = [Subject::codes_sent_for(&login), Subject::codes_sent_to(&contact_point)];
            throttling::check(&mut work, &subjects, now).await?;
            throttling::count_failure(&mut work, &subjects, now).await?;
            let code = OneTimeCode::from_random(&crate::fresh_code_bytes()?);
            activation.one_time = Some(OneTimeChallenge::new(code_hash(&work, token, &code)?, now));
            activation.contact_point = Some(contact_point.clone());
            activation.codes_sent += 1;
            challenges::keep(&mut work, PURPOSE, token, &activation, activation.expires_at).await?;
            queue(&mut work, &Message::one_time_code(&code, contact_point.clone(), language, now), now).await?;
            traced::write(&mut work, activation.owner, Action::CodeSent, Proof::Proven, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}

/// Step 5: the one-time code; the account is open.
///
/// # Errors
/// [`Problem::OneTimeCode`], [`Problem::OneTimeCodeSpent`]; [`Error::Over`].
pub async fn confirm(services: &Services, token: &str, code: &str, language: Language) -> Result<(), Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut activation = find(services, &mut work, token).await?;
            let (Some(mut one_time), Some(contact_point), Some(password_hash)) =
                (activation.one_time, activation.contact_point.clone(), activation.password_hash.clone())
            else {
                return Err(Error::Over);
            };
            let code = OneTimeCode::parse(code).map_err(|_| Problem::OneTimeCode)?;
            match one_time.attempt(&code_hash(&work, token, &code)?, now) {
                OneTimeOutcome::Right => {}
                wrong => {
                    activation.one_time = Some(one_time);
                    challenges::keep(&mut work, PURPOSE, token, &activation, activation.expires_at).await?;
                    work.commit().await?;
                    return Err(super::sign_in::problem(wrong).into());
                }
            }
            let login: Login = activation.login.parse().map_err(|_| Error::Over)?;
            let activation_code = ActivationCode::parse(&activation.code).map_err(|_| Error::Over)?;
            // The letter may have been replaced, or the code used in another window, since step 2.
            if activation_codes::owner(&mut work, &login, &activation_code).await? != Some(activation.owner) {
                return Err(Error::Over);
            }
            let profile = Profile::new(activation.owner, vec![contact_point], language);
            open_account(&mut work, &login, password_hash, profile, now).await?;
            activation_codes::spend(&mut work, &login).await?;
            challenges::forget(&mut work, PURPOSE, token).await?;
            traced::write(&mut work, activation.owner, Action::AccountActivated, Proof::Proven, now).await?;
            Ok(work.commit().await?)
        })
        .await
}

/// A first account, or, after lost codes were replaced by letter, the old one under new credentials.
async fn open_account(
    work: &mut storage::Work,
    login: &Login,
    password_hash: String,
    profile: Profile,
    now: Timestamp,
) -> Result<(), Error> {
    if let Some(before) = accounts::find_by_login(work, login).await? {
        sessions::end_all(work, before.id).await?;
        passkeys::remove_all(work, before.id).await?;
        identities::remove_all(work, before.id).await?;
        app_leaves::end_all(work, before.id).await?;
        known_devices::forget_all(work, before.id).await?;
        accounts::update(work, &Account { id: before.id, password_hash, profile }).await?;
    } else {
        let account = Account { id: AccountId::new(fresh_uuid(now)?), password_hash, profile };
        accounts::insert(work, login, &account, now).await?;
    }
    Ok(())
}

async fn find(services: &Services, work: &mut storage::Work, token: &str) -> Result<Activation, Error> {
    challenges::find(work, PURPOSE, token, services.now()).await?.ok_or(Error::Over)
}
