//! All clients, for the operator.

use dossier::client::{Client, Party};
use storage::registry::{clients, institutions};

use crate::{Error, Services};

/// All clients, withdrawn ones too, in the order in which they were entered, each with the name of who answers for it.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn list(services: &Services) -> Result<Vec<(Client, String)>, Error> {
    let mut work = services.storage.begin_reading().await?;
    let mut all = Vec::new();
    for client in clients::all(&mut work).await? {
        let party = match &client.party {
            Party::Institution(id) => institutions::find(&mut work, *id).await?.map(|one| one.name).unwrap_or_default(),
            Party::App { publisher } => publisher.clone(),
        };
        all.push((client, party));
    }
    Ok(all)
}
