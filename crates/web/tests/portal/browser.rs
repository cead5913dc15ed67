//! A browser: keeps cookies, sends forms, follows nothing by itself.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::request::Builder;
use axum::http::{Request, StatusCode};
use axum::response::Response;
use services::account::ClientAddress;
use tower::ServiceExt;

/// One browser of one person.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    address: IpAddr,
    /// The cookies it holds.
    pub cookies: BTreeMap<String, String>,
}

/// A file chosen in a form.
pub struct SentFile<'a> {
    /// Its name.
    pub name: &'a str,
    /// What the browser says it is.
    pub media_type: &'a str,
    /// Its content.
    pub content: &'a str,
}

/// What it was answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status code.
    pub status: StatusCode,
    /// Where it is sent.
    pub location: Option<String>,
    /// The page.
    pub body: String,
}

impl Browser {
    pub fn at(router: Router) -> Self {
        Self { router, address: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), cookies: BTreeMap::new() }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), String::new()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let request = Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.header("sec-fetch-site", "same-origin"), fields.join("&")).await
    }

    /// Sends a form with a file, as browsers do: several parts.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], file: &SentFile<'_>) -> Answer {
        let mut body = format!(
            "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n{}\r\n",
            file.name, file.media_type, file.content
        );
        for (name, value) in fields {
            let part = format!("--limit\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.push_str(&part);
        }
        body.push_str("--limit--\r\n");
        let request = Request::post(path).header(CONTENT_TYPE, "multipart/form-data; boundary=limit");
        self.send(request.header("sec-fetch-site", "same-origin"), body).await
    }

    /// The answer as it came, for what is no page.
    pub async fn fetch(&mut self, path: &str) -> Response {
        self.respond(Request::get(path), String::new()).await
    }

    async fn send(&mut self, request: Builder, body: String) -> Answer {
        let response = self.respond(request, body).await;
        let status = response.status();
        let location = response.headers().get(LOCATION).map(|location| location.to_str().unwrap().to_owned());
        let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
        // To a reader a space that does not break is a space.
        let body = String::from_utf8(body.to_vec()).unwrap().replace(['\u{a0}', '\u{202f}'], " ");
        Answer { status, location, body }
    }

    async fn respond(&mut self, request: Builder, body: String) -> Response {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("host", "dsp.example.lu").header(COOKIE, cookies.join("; "));
        let request = request.extension(ClientAddress(self.address)).body(Body::from(body)).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        for line in response.headers().get_all(SET_COOKIE) {
            self.keep(line.to_str().unwrap());
        }
        response
    }

    fn keep(&mut self, line: &str) {
        let (pair, attributes) = line.split_once(';').unwrap();
        let (name, value) = pair.split_once('=').unwrap();
        if name.starts_with("__Host-") {
            let wanted = ["Secure", "HttpOnly", "Path=/", "SameSite=Lax"];
            assert!(wanted.iter().all(|attribute| attributes.contains(attribute)), "{line}");
        }
        if attributes.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

impl Answer {
    /// Asserts that this leads to another page.
    #[track_caller]
    pub fn leads_to(&self, path: &str) {
        assert_eq!((self.status, self.location.as_deref()), (StatusCode::SEE_OTHER, Some(path)), "{}", self.body);
    }

    /// Asserts that this is a page with these words on it.
    #[track_caller]
    pub fn says(&self, status: StatusCode, words: &[&str]) {
        assert_eq!(self.status, status, "{}", self.body);
        for words in words {
            assert!(self.body.contains(words), "« {words} » is missing: {}", self.body);
        }
    }
}

impl Answer {
    /// The first link that begins so.
    #[track_caller]
    pub fn link(&self, beginning: &str) -> String {
        let wanted = format!("href=\"{beginning}");
        let Some(at) = self.body.find(&wanted) else { panic!("no link to {beginning}: {}", self.body) };
        self.body[at + 6..].chars().take_while(|sign| *sign != '"').collect::<String>().replace("&amp;", "&")
    }

    /// Asserts that these words are not on it.
    #[track_caller]
    pub fn does_not_say(&self, words: &[&str]) {
        for words in words {
            assert!(!self.body.contains(words), "« {words} » is there: {}", self.body);
        }
    }
}

fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |encoded, byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => encoded + &char::from(byte).to_string(),
        other => format!("{encoded}%{other:02X}"),
    })
}
