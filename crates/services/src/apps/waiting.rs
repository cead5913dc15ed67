//! What waits for a person's answer.

use dossier::client::{AppRight, Client, Party};
use dossier::ids::DossierId;
use jiff::Timestamp;
use storage::Work;
use storage::registry::challenges;

use super::{AppRequest, Asks, LONGEST_LEAVE, REQUEST};
use crate::clients::registered;
use crate::{Capacity, Error, Person, Services};

/// What an app asks, as the person reads it.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The app's name.
    pub app: String,
    /// Who publishes it.
    pub publisher: String,
    /// What it wants to do.
    pub rights: Vec<AppRight>,
    /// Until when, if it wants to go on when the person is away.
    pub until: Option<Timestamp>,
}

/// What an app asks this person.
///
/// # Errors
/// [`Error::Over`] when it was answered, took too long, or is not for this person.
pub async fn waiting(services: &Services, person: &Person, token: &str) -> Result<Waiting, Error> {
    let now = services.now();
    let mut work = services.storage.begin_reading().await?;
    let (request, client) = read(&mut work, person, token, now).await?;
    Ok(Waiting {
        publisher: publisher(&client),
        app: client.name,
        rights: request.rights,
        until: request.lasts.then(|| now + LONGEST_LEAVE),
    })
}

pub(super) fn publisher(client: &Client) -> String {
    match &client.party {
        Party::App { publisher } => publisher.clone(),
        Party::Institution(_) => client.name.clone(),
    }
}

pub(super) async fn read(
    work: &mut Work,
    person: &Person,
    token: &str,
    now: Timestamp,
) -> Result<(AppRequest, Client), Error> {
    let request: AppRequest = challenges::find(work, REQUEST, token, now).await?.ok_or(Error::Over)?;
    let is_asked = match request.asks {
        Asks::Holder => person.own_dossier().is_some(),
        Asks::Professional => matches!(person.capacity, Capacity::Professional(_)),
    };
    if !is_asked {
        return Err(Error::Over);
    }
    let client = registered(work, request.client).await?.ok_or(Error::Over)?.client;
    Ok((request, client))
}

/// The record that the app may act on.
pub(super) fn record(person: &Person, asks: Asks) -> Option<DossierId> {
    match asks {
        Asks::Holder => person.own_dossier().map(|own| own.dossier),
        Asks::Professional => None,
    }
}
