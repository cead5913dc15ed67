//! Where a request comes from.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use dossier::client::Thumbprint;
use services::account::ClientAddress;

use crate::PeerCertificate;
use crate::failure::Failure;

/// The other side of the connection.
#[derive(Clone, Copy)]
pub struct Caller {
    pub from: ClientAddress,
    pub certificate: Option<Thumbprint>,
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let from = parts.extensions.get::<ClientAddress>().copied().or_else(|| {
            parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| ClientAddress(address.ip()))
        });
        let certificate = parts.extensions.get::<PeerCertificate>().map(|PeerCertificate(thumbprint)| *thumbprint);
        Ok(Self { from: from.ok_or(Failure::Internal)?, certificate })
    }
}
