//! A client's public keys.

use dossier::client::{Client, ClientKeys};

use crate::{Error, Services};

/// The keys with which this client proves itself, as a JSON Web Key Set; none for an app without any. `anew`: a key was not
/// among those known.
///
/// # Errors
/// [`Error::Unavailable`] when the client does not give them.
pub async fn keys(services: &Services, client: &Client, anew: bool) -> Result<Option<String>, Error> {
    match (&client.keys, &services.key_source) {
        (ClientKeys::None, _) => Ok(None),
        (ClientKeys::Given(keys), _) => Ok(Some(keys.clone())),
        (ClientKeys::At(address), Some(source)) => {
            let keys = source.keys(address, anew).await;
            keys.map(Some).map_err(|error| Error::Unavailable(error.to_string()))
        }
        (ClientKeys::At(_), None) => Err(Error::Unavailable("nobody can be asked for keys here".into())),
    }
}
