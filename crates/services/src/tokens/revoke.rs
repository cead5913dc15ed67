//! Ending a token before its time (RFC 7009).

use dossier::ids::ClientId;
use storage::registry::access_tokens;

use crate::{Error, Services};

/// Ends this token if it is this client's. Nobody learns whether it was.
///
/// # Errors
/// When the state cannot be written.
pub async fn revoke(services: &Services, client: ClientId, token: &str) -> Result<(), Error> {
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            access_tokens::end(&mut work, client, token).await?;
            Ok(work.commit().await?)
        })
        .await
}
