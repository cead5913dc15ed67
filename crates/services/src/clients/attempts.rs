//! Failures of clients to prove themselves, counted as those of people are.

use dossier::ids::ClientId;
use storage::registry::throttles;

use crate::account::ClientAddress;
use crate::account::throttling::{self, Subject};
use crate::{Error, Services};

/// Refuses while too much has failed from this address, or for this client from there.
///
/// # Errors
/// [`Error::Throttled`].
pub async fn check(services: &Services, client: Option<ClientId>, from: ClientAddress) -> Result<(), Error> {
    let mut work = services.storage.begin_reading().await?;
    throttling::check(&mut work, &subjects(client, from), services.now()).await
}

/// Counts one more failure.
///
/// # Errors
/// When the state cannot be written.
pub async fn failed(services: &Services, client: Option<ClientId>, from: ClientAddress) -> Result<(), Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            throttling::count_failure(&mut work, &subjects(client, from), now).await?;
            Ok(work.commit().await?)
        })
        .await
}

/// Forgets the failures of a client that has proven itself.
///
/// # Errors
/// When the state cannot be written.
pub async fn succeeded(services: &Services, client: ClientId, from: ClientAddress) -> Result<(), Error> {
    let subject = Subject::client(client, from);
    let mut work = services.storage.begin_reading().await?;
    if throttles::find(&mut work, subject.name()).await?.is_none() {
        return Ok(());
    }
    drop(work);
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            throttling::forget(&mut work, &subject).await?;
            Ok(work.commit().await?)
        })
        .await
}

fn subjects(client: Option<ClientId>, from: ClientAddress) -> Vec<Subject> {
    let client = client.map(|client| Subject::client(client, from));
    client.into_iter().chain([Subject::systems_at(from)]).collect()
}
