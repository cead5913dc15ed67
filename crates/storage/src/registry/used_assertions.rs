//! Proofs of identity that clients have used. A proof counts once (SMART App Launch 2.2, "Backend Services"; RFC 7523,
//! section 3): what somebody overhears opens nothing.

use dossier::ids::ClientId;
use jiff::Timestamp;

use crate::{StorageError, Work, params, sql};

/// Notes that a proof is used. False when it was used before. `until`: from when nobody would accept it anyway.
pub async fn spend(work: &mut Work, client: ClientId, jti: &str, until: Timestamp) -> Result<bool, StorageError> {
    let index = work.registry_key().index("used-assertion", format!("{client}\0{jti}").as_bytes())?;
    let entered = work
        .transaction
        .execute(
            sql!(
                "INSERT INTO used_assertion (assertion_index, expires_at) VALUES ($1, $2)
                 ON CONFLICT (assertion_index) DO NOTHING"
            ),
            params![index, until],
        )
        .await?;
    Ok(entered == 1)
}

/// Forgets those that nobody would accept anyway.
pub async fn forget_expired(work: &mut Work, now: Timestamp) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM used_assertion WHERE expires_at <= $1"), params![now]).await
}
