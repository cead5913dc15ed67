//! What every transaction works with.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRef, FromRequestParts};
use axum::http::request::Parts;
use dossier::ids::DossierId;
use oauth::{Addresses, Authorization, Bearer};
use services::Services;
use services::account::ClientAddress;
use services::exchange::patients::{self, Patient};

use crate::http::failure::Failure;
use crate::mapping::subject::Subject;

/// The acts, and where this door is.
#[derive(Clone)]
pub struct Door {
    pub(crate) services: Services,
    pub(crate) base: Arc<str>,
    authorization: Authorization,
}

impl Door {
    /// A door to these acts, at these addresses.
    pub fn new(services: Services, addresses: Addresses) -> Self {
        let base = addresses.fhir().into();
        Self { authorization: Authorization::new(services.clone(), addresses), services, base }
    }

    /// The full address of something here.
    pub(crate) fn address(&self, local: &str) -> String {
        format!("{}/{local}", self.base)
    }

    /// The record of the patient that is named, as far as the token reaches.
    ///
    /// # Errors
    /// As for a patient that is not there.
    pub(crate) async fn record(
        &self,
        bearer: &Bearer,
        subject: &Subject,
        Caller(from): Caller,
    ) -> Result<DossierId, Failure> {
        let dossier = match subject {
            Subject::Record(dossier) => *dossier,
            Subject::Number(number) => match self.bound_to(bearer).await? {
                // Nothing else is looked up: whether others are open to the person is not this token's business.
                Some(only) if only.number.as_str() == number.trim() => only.dossier,
                Some(_) => return Err(Failure::not_found()),
                None => patients::by_number(&self.services, &bearer.person, number, from).await?.dossier,
            },
        };
        within_reach(bearer, dossier)?;
        Ok(dossier)
    }

    /// The one patient that the token was given for, if it was given for one.
    ///
    /// # Errors
    /// As for a patient that is not there.
    pub(crate) async fn bound_to(&self, bearer: &Bearer) -> Result<Option<Patient>, Failure> {
        match bearer.dossier {
            Some(only) => Ok(Some(patients::by_record(&self.services, &bearer.person, only).await?)),
            None => Ok(None),
        }
    }
}

/// Whether the token reaches this record: one that was given for another patient does not.
///
/// # Errors
/// As for a record that is not there.
pub fn within_reach(bearer: &Bearer, dossier: DossierId) -> Result<(), Failure> {
    if bearer.dossier.is_none_or(|only| only == dossier) { Ok(()) } else { Err(Failure::not_found()) }
}

impl FromRef<Door> for Authorization {
    fn from_ref(door: &Door) -> Self {
        door.authorization.clone()
    }
}

/// Where a request comes from.
#[derive(Clone, Copy)]
pub struct Caller(pub ClientAddress);

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let told = parts.extensions.get::<ClientAddress>().copied();
        let connected = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let from = told.or_else(|| connected.map(|ConnectInfo(address)| ClientAddress(address.ip())));
        from.map(Self).ok_or_else(Failure::fault)
    }
}
