//! What browsers are told about every answer: load nothing foreign, frame nothing, keep nothing.

use axum::Router;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::map_response;
use axum::response::Response;

/// The policy of pages: nothing inline, nothing from elsewhere, never in somebody's frame. Objects are documents on their
/// reading page, under [`DOCUMENT_POLICY`].
pub const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    form-action 'self'; frame-ancestors 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; \
    frame-src 'self'; object-src 'self'; manifest-src 'self'; worker-src 'self'";

/// The policy of a document's content: it may run nothing, load nothing, and appear only inside this portal.
///
/// Inline style is what browsers themselves wrap around an image or a text they show.
pub const DOCUMENT_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

const ALWAYS: [(HeaderName, &str); 5] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Puts these headers on every answer of the router. `https`: whether browsers reach it encrypted, in production always.
///
/// An answer that brings its own cache rule (assets) or policy ([`DOCUMENT_POLICY`]) keeps it.
pub fn protect<S: Clone + Send + Sync + 'static>(router: Router<S>, https: bool) -> Router<S> {
    router.layer(map_response(move |mut response: Response| async move {
        add_headers(response.headers_mut(), https);
        response
    }))
}

fn add_headers(headers: &mut HeaderMap, https: bool) {
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(PAGE_POLICY));
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if https {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::Request;
    use axum::routing::get;
    use tower::ServiceExt;

    use super::*;

    async fn answer(path: &str, https: bool) -> Response {
        let router = Router::new()
            .route("/page", get(|| async { "page" }))
            .route("/content", get(|| async { ([(CONTENT_SECURITY_POLICY, DOCUMENT_POLICY)], "content") }))
            .route("/asset", get(|| async { ([(CACHE_CONTROL, "public")], "asset") }));
        protect(router, https).oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap()
    }

    #[tokio::test]
    async fn pages_are_kept_nowhere_and_run_nothing_inline() {
        let response = answer("/page", true).await;

        assert_eq!(response.headers()[CACHE_CONTROL], "no-store");
        assert_eq!(response.headers()[X_CONTENT_TYPE_OPTIONS], "nosniff");
        let policy = response.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"));
        assert!(response.headers().contains_key(STRICT_TRANSPORT_SECURITY));
    }

    #[tokio::test]
    async fn without_https_browsers_are_not_told_to_insist_on_it() {
        assert!(!answer("/page", false).await.headers().contains_key(STRICT_TRANSPORT_SECURITY));
    }

    #[tokio::test]
    async fn answers_keep_rules_of_their_own() {
        assert_eq!(answer("/content", true).await.headers()[CONTENT_SECURITY_POLICY], DOCUMENT_POLICY);
        assert_eq!(answer("/asset", true).await.headers()[CACHE_CONTROL], "public");
    }

    #[tokio::test]
    async fn even_an_unknown_address_is_answered_with_them() {
        assert_eq!(answer("/nowhere", true).await.headers()[CACHE_CONTROL], "no-store");
    }
}
