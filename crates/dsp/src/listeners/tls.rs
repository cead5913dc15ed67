//! The listener for systems of institutions: TLS up to this process, so that the certificate they show can bind their tokens
//! (RFC 8705). Who shows none gets in as well; a client registered with certificates then gets no token.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::connect_info::Connected;
use axum::extract::{ConnectInfo, Request};
use axum::middleware::{Next, from_fn};
use axum::serve::{IncomingStream, Listener};
use dossier::client::Thumbprint;
use oauth::PeerCertificate;
use services::account::ClientAddress;
use storage::vault::sha256;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};
use tokio_rustls::server::TlsStream;

use crate::config::Tls;

/// A handshake that takes longer is none.
const LONGEST_HANDSHAKE: Duration = Duration::from_secs(10);

/// Handshakes under way at once; more wait at the door.
const MOST_HANDSHAKES: usize = 256;

/// The other side of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    address: SocketAddr,
    certificate: Option<Thumbprint>,
}

/// Takes connections whose handshake is done.
pub struct TlsListener {
    address: SocketAddr,
    connections: mpsc::Receiver<(TlsStream<TcpStream>, Peer)>,
    accepting: JoinHandle<()>,
}

impl TlsListener {
    /// Listens with the certificate, the key and the client authorities of the configuration.
    ///
    /// # Errors
    /// With words for the operator when a file or the address cannot be used.
    pub async fn open(tls: &Tls) -> Result<Self, String> {
        let config = server_config(tls)?;
        let tcp = TcpListener::bind(tls.address).await.map_err(|error| format!("listen.tls.address: {error}"))?;
        let address = tcp.local_addr().map_err(|error| format!("listen.tls.address: {error}"))?;
        let (done, connections) = mpsc::channel(64);
        let accepting = tokio::spawn(accept(tcp, TlsAcceptor::from(Arc::new(config)), done));
        Ok(Self { address, connections, accepting })
    }

    /// Where it listens.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for TlsListener {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = Peer;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.connections.recv().await {
            Some(connection) => connection,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(Peer { address: self.address, certificate: None })
    }
}

impl Connected<IncomingStream<'_, TlsListener>> for Peer {
    fn connect_info(stream: IncomingStream<'_, TlsListener>) -> Self {
        *stream.remote_addr()
    }
}

/// Tells the handlers who is on the other side.
pub fn with_peers(router: Router) -> Router {
    router.layer(from_fn(|mut request: Request, next: Next| async move {
        let peer = request.extensions().get::<ConnectInfo<Peer>>().map(|ConnectInfo(peer)| *peer);
        if let Some(Peer { address, certificate }) = peer {
            request.extensions_mut().insert(ClientAddress(address.ip()));
            if let Some(thumbprint) = certificate {
                request.extensions_mut().insert(PeerCertificate(thumbprint));
            }
        }
        next.run(request).await
    }))
}

/// One slow handshake keeps nobody else waiting.
async fn accept(tcp: TcpListener, acceptor: TlsAcceptor, done: mpsc::Sender<(TlsStream<TcpStream>, Peer)>) {
    let places = Arc::new(Semaphore::new(MOST_HANDSHAKES));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { return };
        let (stream, address) = match tcp.accept().await {
            Ok(connection) => connection,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let (acceptor, done) = (acceptor.clone(), done.clone());
        tokio::spawn(async move {
            let handshake = tokio::time::timeout(LONGEST_HANDSHAKE, acceptor.accept(stream)).await;
            drop(place);
            if let Ok(Ok(stream)) = handshake {
                let shown = stream.get_ref().1.peer_certificates().and_then(<[_]>::first);
                let certificate = shown.map(|certificate| Thumbprint(sha256(certificate)));
                let _ = done.send((stream, Peer { address, certificate })).await;
            }
        });
    }
}

fn server_config(tls: &Tls) -> Result<ServerConfig, String> {
    let chain = certificates("listen.tls.certificate", &tls.certificate)?;
    let key = PrivateKeyDer::from_pem_file(&tls.key).map_err(|error| format!("listen.tls.key: {error}"))?;
    let mut authorities = RootCertStore::empty();
    for authority in certificates("listen.tls.client_authorities", &tls.client_authorities)? {
        authorities.add(authority).map_err(|error| format!("listen.tls.client_authorities: {error}"))?;
    }
    let provider = Arc::new(aws_lc_rs::default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(authorities), provider.clone())
        .allow_unauthenticated()
        .build()
        .map_err(|error| format!("listen.tls.client_authorities: {error}"))?;
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("listen.tls: {error}"))?
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)
        .map_err(|error| format!("listen.tls.certificate: {error}"))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

fn certificates(key: &str, file: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    let all: Result<Vec<_>, _> = CertificateDer::pem_file_iter(file).and_then(Iterator::collect);
    match all.map_err(|error| format!("{key}: {error}"))? {
        none if none.is_empty() => Err(format!("{key}: {} holds no certificate", file.display())),
        some => Ok(some),
    }
}

#[cfg(test)]
mod tests;
