//! Who is behind a browser's session.

use dossier::account::Owner;
use dossier::ids::AccountId;
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::registry::sessions::Session;
use storage::registry::{accounts, holders, professionals, sessions};

use crate::{Capacity, Error, OwnDossier, Person, Services};

/// A session ends after this time whatever happens.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(12);

/// A session ends after this time without use.
pub const LONGEST_IDLE: SignedDuration = SignedDuration::from_mins(30);

/// Use is noted at most this often: reading must not mean writing.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// The person signed in with this token; none when the session has ended.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn authenticate(services: &Services, token: &str) -> Result<Option<Person>, Error> {
    let now = services.now();
    let mut work = services.storage.begin_reading().await?;
    let Some(session) = sessions::find(&mut work, token).await? else { return Ok(None) };
    if now >= session.expires_at || now.duration_since(session.last_seen_at) >= LONGEST_IDLE {
        return Ok(None);
    }
    let person = person(&mut work, &session).await?;
    drop(work);
    if now.duration_since(session.last_seen_at) >= NOTED_EVERY {
        note_use(services, &session, now).await?;
    }
    Ok(person)
}

/// The same for a page that stays open and asks by itself: nobody uses the session by that, and so it ends in its time.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn without_use(services: &Services, token: &str) -> Result<Option<Person>, Error> {
    let now = services.now();
    let mut work = services.storage.begin_reading().await?;
    let Some(session) = sessions::find(&mut work, token).await? else { return Ok(None) };
    if now >= session.expires_at || now.duration_since(session.last_seen_at) >= LONGEST_IDLE {
        return Ok(None);
    }
    person(&mut work, &session).await
}

async fn note_use(services: &Services, session: &Session, now: Timestamp) -> Result<(), Error> {
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            sessions::touch(&mut work, session.id, now).await?;
            Ok(work.commit().await?)
        })
        .await
}

async fn person(work: &mut Work, session: &Session) -> Result<Option<Person>, Error> {
    let person = of_account(work, session.account).await?;
    Ok(person.map(|person| Person { session: Some(session.id), proven_at: Some(session.proven_at), ..person }))
}

/// Whose account it is, without a session.
pub(crate) async fn of_account(work: &mut Work, id: AccountId) -> Result<Option<Person>, Error> {
    let Some(account) = accounts::find(work, id).await? else { return Ok(None) };
    let capacity = match account.profile.owner {
        Owner::Holder(id) => match holders::find(work, id).await? {
            Some(entry) => Capacity::Holder(own_dossier(work, &entry).await?),
            None => return Ok(None),
        },
        Owner::Professional(id) => match professionals::find(work, id).await? {
            Some(professional) => Capacity::Professional(professional),
            None => return Ok(None),
        },
    };
    Ok(Some(Person {
        account: Some(account.id),
        language: account.profile.language,
        contact_points: account.profile.contact_points,
        session: None,
        proven_at: None,
        capacity,
    }))
}

pub(crate) async fn own_dossier(work: &mut Work, entry: &holders::Entry) -> Result<OwnDossier, Error> {
    let state = storage::dossiers::states::of(work, entry.dossier).await?.ok_or(Error::NotFound)?;
    Ok(OwnDossier {
        holder: entry.holder.id,
        name: entry.holder.name(),
        birth_date: entry.holder.birth_date,
        dossier: entry.dossier,
        state,
    })
}

/// Ends the session.
///
/// # Errors
/// Only when the state cannot be written.
pub async fn sign_out(services: &Services, token: &str) -> Result<(), Error> {
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            sessions::end(&mut work, token).await?;
            Ok(work.commit().await?)
        })
        .await
}
