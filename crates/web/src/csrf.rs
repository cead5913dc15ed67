//! Forms count only when they were sent from the portal's own pages.
//!
//! Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`); no token in forms is needed for that.

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use tower_http::csrf::{CsrfLayer, ProtectionError};

use crate::error_page::{Mishap, error_page};
use crate::locale::Locale;

/// Refuses every changing request that another site made a browser send, and explains it on a page.
pub fn protect<S: Clone + Send + Sync + 'static>(router: Router<S>) -> Router<S> {
    router.layer(CsrfLayer::new()).layer(from_fn(explain))
}

async fn explain(locale: Locale, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    if let Some(error) = response.extensions().get::<ProtectionError>() {
        tracing::warn!(%error, "request from another site refused");
        return error_page(locale, Mishap::ForeignForm).into_response();
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::StatusCode;
    use axum::routing::post;
    use tower::ServiceExt;

    use super::*;

    async fn sent_from(site: &str) -> Response {
        let router = protect(Router::new().route("/form", post(|| async { "done" })));
        let request = Request::post("/form").header("host", "dsp.example").header("sec-fetch-site", site);
        router.oneshot(request.header("accept-language", "de").body(Body::empty()).unwrap()).await.unwrap()
    }

    #[tokio::test]
    async fn own_forms_pass() {
        assert_eq!(sent_from("same-origin").await.status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn foreign_forms_are_refused_in_the_readers_language() {
        let response = sent_from("cross-site").await;

        assert_eq!(response.status(), StatusCode::FORBIDDEN);
        let page = to_bytes(response.into_body(), 1 << 20).await.unwrap();
        assert!(String::from_utf8(page.to_vec()).unwrap().contains("lang=\"de\""));
    }
}
