//! Where requests come in.

pub mod tls;

use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::connect_info::Connected;
use axum::extract::{MatchedPath, Request};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::serve::{IncomingStream, Listener};
use services::Services;
use services::account::ClientAddress;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::RequestBodyTimeoutLayer;

use self::tls::{Peer, TlsListener};

/// A client that sends nothing for so long in the middle of a request is gone.
const LONGEST_SILENCE: Duration = Duration::from_secs(30);

/// Requests under way have so long to finish when the process is asked to stop.
const LONGEST_FAREWELL: Duration = Duration::from_secs(20);

/// Adds `GET /health/live` and `GET /health/ready`.
pub fn with_health(router: Router, services: &Services) -> Router {
    let services = services.clone();
    let ready = move || {
        let services = services.clone();
        async move {
            match services.ready().await {
                Ok(()) => (StatusCode::OK, "ready\n"),
                Err(error) => {
                    tracing::error!(%error, "not ready");
                    (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
                }
            }
        }
    };
    router.route("/health/live", get(|| async { "live\n" })).route("/health/ready", get(ready))
}

/// Believes the last address in `X-Forwarded-For`: the one our own proxy saw. A request without one did not come through
/// the proxy and is refused.
pub fn behind_proxy(router: Router) -> Router {
    router.layer(from_fn(|mut request: Request, next: Next| async move {
        let forwarded = request.headers().get_all("x-forwarded-for").iter().next_back();
        let last = forwarded.and_then(|value| value.to_str().ok()).and_then(|value| value.rsplit(',').next());
        let Some(address) = last.and_then(|last| address_in(last.trim())) else {
            tracing::warn!("a request without a usable X-Forwarded-For was refused; is the proxy set up?");
            return StatusCode::BAD_REQUEST.into_response();
        };
        request.extensions_mut().insert(ClientAddress(address));
        next.run(request).await
    }))
}

/// An address, with or without a port.
fn address_in(text: &str) -> Option<IpAddr> {
    let plain = text.trim_start_matches('[').trim_end_matches(']').parse();
    plain.ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// Serves until the process is asked to stop; requests under way are finished.
pub async fn serve(router: Router, address: SocketAddr) -> io::Result<()> {
    let listener = TcpListener::bind(address).await?;
    serve_on(router, listener, asked_to_stop()).await
}

/// Serves on a listener that is open already.
pub async fn serve_on(
    router: Router,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    tracing::info!(address = %listener.local_addr()?, "listening");
    serve_connections::<_, SocketAddr>(router, listener, stop).await
}

/// Serves systems of institutions, with the certificates they show.
pub async fn serve_tls(
    router: Router,
    listener: TlsListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    tracing::info!(address = %listener.address(), "listening for systems");
    serve_connections::<_, Peer>(tls::with_peers(router), listener, stop).await
}

async fn serve_connections<L, C>(
    router: Router,
    listener: L,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()>
where
    L: Listener<Addr: std::fmt::Debug>,
    C: for<'a> Connected<IncomingStream<'a, L>>,
{
    let router =
        router.layer(RequestBodyTimeoutLayer::new(LONGEST_SILENCE)).layer(CatchPanicLayer::new()).layer(from_fn(log));
    let (stopping, stopped) = tokio::sync::oneshot::channel();
    let stop = async move {
        stop.await;
        let _ = stopping.send(());
    };
    let serving = axum::serve(listener, router.into_make_service_with_connect_info::<C>());
    tokio::select! {
        ended = serving.with_graceful_shutdown(stop) => ended,
        () = async { let _ = stopped.await; tokio::time::sleep(LONGEST_FAREWELL).await } => Ok(()),
    }
}

/// One line per request: the route, never the address asked for, which may hold a token or an identifier.
async fn log(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let response = next.run(request).await;
    let milliseconds = began.elapsed().as_millis();
    tracing::info!(%method, route, status = response.status().as_u16(), milliseconds, "answered");
    response
}

/// Ends when the operator or the system asks the process to stop.
pub async fn asked_to_stop() {
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signals) => drop(signals.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_write_addresses_in_several_ways() {
        let table = [
            ("192.0.2.7", Some("192.0.2.7")),
            ("192.0.2.7:51234", Some("192.0.2.7")),
            ("2001:db8::1", Some("2001:db8::1")),
            ("[2001:db8::1]", Some("2001:db8::1")),
            ("[2001:db8::1]:443", Some("2001:db8::1")),
            ("unknown", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(address_in(text), expected.map(|address| address.parse().unwrap()), "{text}");
        }
    }
}
