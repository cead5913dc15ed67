//! Systems and apps that may ask for tokens. What each may do and how it proves itself is sealed, bound to its id: who can
//! write rows must not be able to give a client another key.

use dossier::client::Client;
use dossier::ids::ClientId;

use super::sealed;
use crate::database::Row;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

fn context(id: ClientId) -> Context {
    Context::new("client").id(id.as_bytes())
}

/// Enters a client, or what has changed about it.
pub async fn keep(work: &mut Work, client: &Client) -> Result<(), StorageError> {
    let sealed = sealed::seal(work.registry_key(), &context(client.id), client)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO client (client_id, sealed, registered_at) VALUES ($1, $2, $3)
                 ON CONFLICT (client_id) DO UPDATE SET sealed = excluded.sealed"
            ),
            params![client.id, sealed, client.registered_at],
        )
        .await?;
    Ok(())
}

/// The client with this identifier, whether or not it still counts.
pub async fn find(work: &mut Work, id: ClientId) -> Result<Option<Client>, StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT client_id, sealed FROM client WHERE client_id = $1"), params![id])
        .await?;
    row.map(|row| client(work, &row)).transpose()
}

/// All clients, in the order in which they were entered.
pub async fn all(work: &mut Work) -> Result<Vec<Client>, StorageError> {
    let rows = work
        .transaction
        .all(sql!("SELECT client_id, sealed FROM client ORDER BY registered_at, client_id"), params![])
        .await?;
    rows.iter().map(|row| client(work, row)).collect()
}

fn client(work: &Work, row: &Row) -> Result<Client, StorageError> {
    sealed::open(work.registry_key(), &context(row.parsed(0)?), &row.bytes(1)?)
}
