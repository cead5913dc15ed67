//! A hospital in which Anna lies, its system, and what that system sends.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::request::Builder;
use axum::http::{HeaderMap, Request, StatusCode};
use dossier::access::StayPhase;
use dossier::client::{ClientKeys, Purpose};
use dossier::ids::{ClientId, DossierId};
use fhir::codec::Syntax;
use fhir::element::Element;
use jiff::SignedDuration;
use oauth::{Addresses, Authorization};
use serde_json::Value;
use services::Person;
use services::account::ClientAddress;
use services::clients::{self, Answers, Registration};
use services::grants::stay;
use services::tokens::{self, Proof, Wanted};
use test_engines::{Country, Fresh, number};
use tower::ServiceExt;

pub const BASE: &str = "https://dsp.example.lu/fhir";

/// The system of social security numbers.
pub const MATRICULE: &str = "urn:oid:1.3.182.4.4";

/// All that there is here.
pub const SCOPES: &str = "system/DocumentReference.crs system/List.crs system/Binary.cr system/Patient.rs";

/// A public key; nothing in these tests is signed with the private one.
const KEY: &str = r#"{"keys":[{"kty":"EC","x":"Tw81FppoeaICViTU92GuX8_J4_b8MmIV3uEXZMLcHfwo6kiH24cOaFG4S0_3avLy",
    "y":"_foHyo6Y9Rt2bYNioJY3N9O7d5KVSAUbxmP20BAGL_1SaHcPoKAWyZhznUCsHD40","crv":"P-384","kid":"k1","alg":"ES384"}]}"#;

pub struct Hospital {
    pub country: Country,
    pub router: Router,
    pub anna: Person,
    pub token: String,
    client: ClientId,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    pub json: Value,
}

impl Answer {
    /// The issue that it names: its code and where.
    pub fn issue(&self) -> (&str, &str) {
        let issue = &self.json["issue"][0];
        (issue["code"].as_str().unwrap_or_default(), issue["expression"][0].as_str().unwrap_or_default())
    }

    /// The resource in XML.
    pub fn xml(&self) -> Element {
        Syntax::Xml.read(&self.body).unwrap()
    }
}

impl Hospital {
    /// Anna lies there; Dr Nora Weis works there and asks through its system.
    pub async fn open(fresh: Fresh) -> Self {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let hospital = country.hospital().await;
        let system = country.system_of(&hospital);
        stay::announce(&country.services, &system, &annas_number(), StayPhase::Admission).await.unwrap();
        country.nora(&hospital).await;
        let registration = Registration {
            name: "Système du Plateau".into(),
            answers: Answers::Institution("HOP-1".into()),
            keys: ClientKeys::Given(KEY.into()),
            redirects: vec![],
            scopes: SCOPES.into(),
            certificates: vec![],
        };
        let client = clients::register(&country.services, &registration).await.unwrap().id;
        let addresses = Addresses::at("https://dsp.example.lu", "/fhir");
        let authorization = Authorization::new(country.services.clone(), addresses.clone());
        let router = oauth::router(authorization).merge(fhir::router(country.services.clone(), addresses));
        let mut hospital = Self { country, router, anna, token: String::new(), client };
        hospital.token = hospital.token_for("first", SCOPES, None).await;
        hospital
    }

    /// A token with these scopes, for this patient only where one is named.
    pub async fn token_for(&self, jti: &str, scopes: &str, patient: Option<String>) -> String {
        let wanted = Wanted {
            client: self.client,
            proof: Proof { jti: jti.into(), until: self.country.services.now() + SignedDuration::from_mins(5) },
            professional: Some("DOC-4004".into()),
            patient,
            purpose: Purpose::Treatment,
            scopes: scopes.into(),
            certificate: None,
        };
        tokens::issue(&self.country.services, &wanted).await.unwrap().token
    }

    pub fn dossier(&self) -> DossierId {
        self.anna.own_dossier().unwrap().dossier
    }

    /// How many documents and lists are kept, and how many contents.
    pub fn kept(&self) -> (String, usize) {
        let rows = self.country.fresh.operator(
            "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM document_list),
             (SELECT count(*) FROM submitted_identifier)",
        );
        let folders = std::fs::read_dir(self.country.fresh.folder().join("objects")).unwrap();
        (rows, folders.map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap().count()).sum())
    }

    /// Asks for something.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(address(path)), Body::empty()).await
    }

    /// The same, in XML.
    pub async fn get_xml(&self, path: &str) -> Element {
        let answer =
            self.send(Request::get(address(path)).header("accept", "application/fhir+xml"), Body::empty()).await;
        assert_eq!(answer.headers["content-type"], "application/fhir+xml; charset=utf-8");
        answer.xml()
    }

    /// Sends a resource in JSON.
    pub async fn post(&self, path: &str, resource: &Value) -> Answer {
        let request = Request::post(address(path)).header("content-type", "application/fhir+json");
        self.send(request, Body::from(resource.to_string())).await
    }

    /// Sends it with the system's token.
    pub async fn send(&self, request: Builder, body: Body) -> Answer {
        self.send_as(&self.token, request, body).await
    }

    /// Sends it with this token.
    pub async fn send_as(&self, token: &str, request: Builder, body: Body) -> Answer {
        self.send_bare(request.header("authorization", format!("Bearer {token}")), body).await
    }

    /// Sends it without any.
    pub async fn send_bare(&self, request: Builder, body: Body) -> Answer {
        let request = request.extension(ClientAddress(std::net::Ipv4Addr::LOCALHOST.into()));
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(response.into_body(), 1 << 24).await.unwrap().to_vec();
        Answer { status, headers, json: serde_json::from_slice(&body).unwrap_or(Value::Null), body }
    }
}

/// A full address of ours, or a path below the base, as a request names it.
fn address(path: &str) -> String {
    match path.strip_prefix("https://dsp.example.lu") {
        Some(path) => path.to_owned(),
        None => format!("/fhir{path}"),
    }
}

pub fn annas_number() -> String {
    number("19800517123")
}

pub fn jeans_number() -> String {
    number("19521103045")
}
