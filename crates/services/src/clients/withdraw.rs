//! Taking a client's leave away. Its tokens, and what people let it do, end with it.

use dossier::client::Client;
use dossier::ids::ClientId;
use storage::registry::{access_tokens, app_leaves, clients};

use crate::{Error, Services};

/// Withdraws a client, at once and for good.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or it was withdrawn before.
pub async fn withdraw(services: &Services, id: ClientId) -> Result<Client, Error> {
    let client = services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let known = clients::find(&mut work, id).await?.filter(|client| client.withdrawn_at.is_none());
            let client = Client { withdrawn_at: Some(services.now()), ..known.ok_or(Error::NotFound)? };
            clients::keep(&mut work, &client).await?;
            app_leaves::end_of_client(&mut work, id).await?;
            access_tokens::end_all(&mut work, id).await?;
            work.commit().await?;
            Ok::<_, Error>(client)
        })
        .await?;
    tracing::info!(client = %id, "client withdrawn");
    Ok(client)
}
