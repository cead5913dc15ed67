//! Looking a client up when it asks for something.

use dossier::client::{Client, Party};
use dossier::ids::ClientId;
use dossier::institution::Institution;
use jiff::Timestamp;
use storage::Work;
use storage::registry::{clients, institutions};

use crate::{Error, Services};

/// A client that was not withdrawn.
#[derive(Clone, Debug)]
pub struct Registered {
    /// What was entered.
    pub client: Client,
    /// The institution that answers for it; none for an app.
    pub institution: Option<Institution>,
}

impl Registered {
    /// Whether it counts now: an institution's system does while the certificate of conformity is valid.
    pub fn is_certified(&self, now: Timestamp) -> bool {
        match (&self.client.party, &self.institution) {
            (Party::App { .. }, _) => true,
            (Party::Institution(_), Some(institution)) => institution.certificate.is_valid(now),
            (Party::Institution(_), None) => false,
        }
    }
}

/// The client with this identifier; none that was withdrawn.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn find(services: &Services, id: ClientId) -> Result<Option<Registered>, Error> {
    registered(&mut services.storage.begin_reading().await?, id).await
}

pub(crate) async fn registered(work: &mut Work, id: ClientId) -> Result<Option<Registered>, Error> {
    let Some(client) = clients::find(work, id).await? else { return Ok(None) };
    if client.withdrawn_at.is_some() {
        return Ok(None);
    }
    let institution = match client.party {
        Party::Institution(id) => institutions::find(work, id).await?,
        Party::App { .. } => None,
    };
    Ok(Some(Registered { client, institution }))
}
