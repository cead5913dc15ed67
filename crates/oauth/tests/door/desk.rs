//! An installation with a hospital's system registered, and what that system sends.

use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Request, StatusCode};
use axum::routing::get;
use axum::{Json, Router};
use dossier::client::{ClientKeys, Thumbprint};
use dossier::ids::ClientId;
use oauth::scopes::Interaction;
use oauth::{Addresses, Authorization, Bearer, PeerCertificate, Unauthorised};
use serde_json::{Value, json};
use services::account::ClientAddress;
use services::clients::{self, Answers, Registration};
use test_engines::{Country, Fresh};
use tower::ServiceExt;

use crate::node;

pub const TOKEN: &str = "https://dsp.example.lu/oauth/token";
pub const SCOPES: &str = "system/DocumentReference.crs system/Binary.read ITI-78";

pub struct Desk {
    pub country: Country,
    pub router: Router,
    pub client: ClientId,
    public: Value,
    private: Value,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Desk {
    /// The hospital's system is registered with a key of P-384 under the name « k1 ».
    pub async fn open(fresh: Fresh) -> Self {
        let country = Country::empty(fresh).await;
        country.import_professionals(test_engines::PROFESSIONALS).await;
        country.hospital().await;
        let (public, private) = node::keys(&[("P-384", "k1")]).remove(0);
        let keys = ClientKeys::Given(json!({ "keys": [public] }).to_string());
        let client = clients::register(&country.services, &registration(keys)).await.unwrap().id;
        let router = router(&country);
        Self { country, router, client, public, private }
    }

    /// The public key registered.
    pub fn key(&self) -> &Value {
        &self.public
    }

    /// Now, in seconds since 1970.
    pub fn now(&self) -> i64 {
        self.country.services.now().as_second()
    }

    /// The claims of an assertion as it should be.
    pub fn claims(&self, jti: &str) -> Value {
        let (client, now) = (self.client, self.now());
        json!({ "iss": client, "sub": client, "aud": TOKEN, "exp": now + 200, "iat": now, "jti": jti })
    }

    /// What Node is to sign: an assertion as it should be, with these claims besides.
    pub fn order(&self, jti: &str, besides: &Value) -> Value {
        let mut claims = self.claims(jti);
        for (name, value) in besides.as_object().unwrap() {
            claims[name] = value.clone();
        }
        let header = json!({ "alg": "ES384", "kid": "k1", "typ": "JWT" });
        json!({ "key": self.private, "header": header, "claims": claims })
    }

    /// A fresh assertion.
    pub fn assertion(&self, jti: &str) -> String {
        node::assertions(&[self.order(jti, &json!({}))]).remove(0)
    }

    /// Asks for a token.
    pub async fn ask(&self, assertion: &str, scope: &str) -> Answer {
        self.post("/oauth/token", &token_form(assertion, scope)).await
    }

    /// A token for all that is registered.
    pub async fn token(&self, jti: &str) -> String {
        let answer = self.ask(&self.assertion(jti), SCOPES).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        answer.body["access_token"].as_str().unwrap().to_owned()
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        send(&self.router, Request::post(path), encoded(form)).await
    }

    /// What a resource server behind the door finds out about this token.
    pub async fn probe(&self, token: &str) -> Answer {
        let request = Request::get("/probe").header("authorization", format!("Bearer {token}"));
        send(&self.router, request, Body::empty()).await
    }

    /// The same over a connection that shows a certificate.
    pub async fn showing(&self, thumbprint: Thumbprint, request: axum::http::request::Builder, body: Body) -> Answer {
        send(&self.router, request.extension(PeerCertificate(thumbprint)), body).await
    }
}

/// The hospital's system.
pub fn registration(keys: ClientKeys) -> Registration {
    Registration {
        name: "Système du Plateau".into(),
        answers: Answers::Institution("HOP-1".into()),
        keys,
        redirects: vec![],
        scopes: SCOPES.into(),
        certificates: vec![],
    }
}

/// The endpoints, and a resource server behind them.
pub fn router(country: &Country) -> Router {
    let addresses = Addresses::at("https://dsp.example.lu", "/fhir");
    let authorization = Authorization::new(country.services.clone(), addresses);
    let probe = Router::new().route("/probe", get(probe)).with_state(authorization.clone());
    oauth::router(authorization).merge(probe)
}

async fn probe(State(_): State<Authorization>, bearer: Bearer) -> Result<Json<Value>, Unauthorised> {
    bearer.may("DocumentReference", Interaction::Search)?;
    let may_delete = bearer.may("DocumentReference", Interaction::Delete).is_ok();
    Ok(Json(json!({
        "name": bearer.person.name(),
        "organisation": bearer.person.organisation(),
        "purpose": bearer.purpose.code(),
        "dossier": bearer.dossier,
        "tail": bearer.token_tail,
        "may_delete": may_delete,
    })))
}

/// What is sent for a token.
pub fn token_form<'a>(assertion: &'a str, scope: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut form = credentials(assertion);
    form.extend([("grant_type", "client_credentials"), ("scope", scope)]);
    form
}

/// What is sent to prove who sends it.
pub fn credentials(assertion: &str) -> Vec<(&str, &str)> {
    vec![
        ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
        ("client_assertion", assertion),
    ]
}

/// A form as a body.
pub fn encoded(form: &[(&str, &str)]) -> Body {
    let escaped = |text: &str| text.replace('%', "%25").replace('&', "%26").replace('+', "%2B").replace(' ', "+");
    let pairs: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    Body::from(pairs.join("&"))
}

/// Sends a request from this machine.
pub async fn send(router: &Router, request: axum::http::request::Builder, body: Body) -> Answer {
    let request = request
        .header("content-type", "application/x-www-form-urlencoded")
        .extension(ClientAddress(std::net::Ipv4Addr::LOCALHOST.into()));
    let response = router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    let bytes = to_bytes(response.into_body(), 1 << 20).await.unwrap();
    Answer { status, headers, body: serde_json::from_slice(&bytes).unwrap_or(Value::Null) }
}
