//! The certificate that the other side of the connection has proven to hold (RFC 8705).

use dossier::client::Thumbprint;

/// Put into a request's extensions by a listener that does TLS itself, and by nothing else.
#[derive(Clone, Copy, Debug)]
pub struct PeerCertificate(pub Thumbprint);
