//! What a client finds before it knows anything.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use oauth::{Addresses, Authorization};
use test_engines::{Country, Engine, Fresh};

use crate::desk::{TOKEN, router, send};

#[tokio::test]
async fn a_client_finds_everything_from_the_fhir_base() {
    let country = Country::empty(Fresh::on(Engine::Sqlite)).await;
    let router = router(&country);
    for path in ["/fhir/.well-known/smart-configuration", "/.well-known/smart-configuration"] {
        let found = send(&router, Request::get(path).header("origin", "https://app.example"), Body::empty()).await;
        assert_eq!(found.status, StatusCode::OK);
        assert_eq!(found.headers["content-type"], "application/json");
        assert_eq!(found.headers["access-control-allow-origin"], "*");
        assert_eq!(found.body["token_endpoint"], TOKEN);
        for required in ["grant_types_supported", "capabilities", "code_challenge_methods_supported"] {
            assert!(found.body[required].is_array(), "{required}");
        }
    }
    let found = send(&router, Request::get("/.well-known/oauth-authorization-server"), Body::empty()).await;
    assert_eq!(found.body["issuer"], "https://dsp.example.lu");
    assert_eq!(found.body.get("mtls_endpoint_aliases"), None);
    // Whatever is named is there.
    for endpoint in ["token_endpoint", "introspection_endpoint", "revocation_endpoint"] {
        let path = found.body[endpoint].as_str().unwrap().strip_prefix("https://dsp.example.lu").unwrap();
        assert_eq!(send(&router, Request::post(path), Body::empty()).await.status, StatusCode::BAD_REQUEST);
    }
    let unknown = Request::get("/.well-known/oauth-authorization-server/other");
    assert_eq!(send(&router, unknown, Body::empty()).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn systems_with_certificates_are_told_where_to_come() {
    let country = Country::empty(Fresh::on(Engine::Sqlite)).await;
    let addresses =
        Addresses::at("https://dsp.example.lu", "/fhir").with_mutual_tls(Some("https://mtls.example.lu:8443/"));
    let router = oauth::router(Authorization::new(country.services.clone(), addresses));
    let found = send(&router, Request::get("/.well-known/oauth-authorization-server"), Body::empty()).await;
    assert_eq!(found.body["tls_client_certificate_bound_access_tokens"], true);
    let alias = &found.body["mtls_endpoint_aliases"]["token_endpoint"];
    assert_eq!(alias, "https://mtls.example.lu:8443/oauth/token");
}

#[tokio::test]
async fn a_page_of_another_site_may_ask_for_a_token() {
    let country = Country::empty(Fresh::on(Engine::Sqlite)).await;
    let preflight = Request::options("/oauth/token")
        .header("origin", "https://app.example")
        .header("access-control-request-method", "POST");
    let answer = send(&router(&country), preflight, Body::empty()).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers["access-control-allow-origin"], "*");
}

#[tokio::test]
async fn who_comes_without_a_token_is_told_how() {
    let country = Country::empty(Fresh::on(Engine::Sqlite)).await;
    let router = router(&country);
    for (header, challenge) in [
        ("", "Bearer"),
        ("Basic YTpi", "Bearer"),
        ("Bearer", "Bearer"),
        ("Bearer a b", "Bearer error=\"invalid_token\""),
        ("Bearer no-such-token", "Bearer error=\"invalid_token\""),
        ("bearer 0123456789abcdef", "Bearer error=\"invalid_token\""),
    ] {
        let mut request = Request::get("/probe");
        if !header.is_empty() {
            request = request.header("authorization", header);
        }
        let answer = send(&router, request, Body::empty()).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{header}");
        assert_eq!(answer.headers["www-authenticate"], challenge, "{header}");
    }
}
