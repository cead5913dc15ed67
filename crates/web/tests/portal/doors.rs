//! People who are signed in already.

use dossier::ids::DossierId;
use services::Person;
use test_engines::{Country, number};

use super::browser::{Answer, Browser, SentFile};
use super::portal;

/// Anna Müller in her own record.
pub async fn anna(country: &Country) -> Browser {
    country.anna().await;
    signed_in(country, &annas_number(), "anna.muller@example.lu").await
}

/// Anna, her account active for long, in another browser.
pub async fn anna_again(country: &Country) -> Browser {
    signed_in(country, &annas_number(), "anna.muller@example.lu").await
}

/// Jean Weber in his own record.
pub async fn jean(country: &Country) -> Browser {
    country.jean().await;
    signed_in(country, &jeans_number(), "+352621777888").await
}

/// Who is signed in as a holder in this browser, and the own record.
pub async fn holder(country: &Country, browser: &Browser) -> (Person, DossierId) {
    let person = country.person(&browser.cookies["__Host-dsp-session"]).await;
    let dossier = person.own_dossier().unwrap().dossier;
    (person, dossier)
}

/// Dr Sophie Klein.
pub async fn sophie(country: &Country) -> Browser {
    country.sophie().await;
    sophie_again(country).await
}

/// Dr Sophie Klein, her account active for long, in another browser.
pub async fn sophie_again(country: &Country) -> Browser {
    signed_in(country, "DOC-1001", "doc-1001@example.lu").await
}

/// Jean Weber, his account active for long, in his browser.
pub async fn jean_again(country: &Country) -> Browser {
    signed_in(country, &number("19521103045"), "+352621777888").await
}

async fn signed_in(country: &Country, login: &str, contact: &str) -> Browser {
    let session = country.sign_in(login, contact).await;
    let mut browser = portal(&country.services);
    browser.cookies.insert("__Host-dsp-session".to_owned(), session);
    browser
}

pub fn annas_number() -> String {
    number("19800517123")
}

pub fn jeans_number() -> String {
    number("19521103045")
}

/// Enters Anna's presence code; the address of her record on the professionals' side.
pub async fn enter_code(country: &Country, browser: &mut Browser) -> String {
    let code = country.letters.to("Anna Müller").presence.unwrap();
    let opened = browser.post("/professional", &[("matricule", &annas_number()), ("code", &code)]).await;
    opened.location.filter(|place| place.starts_with("/professional/dossiers/")).expect("the record opens")
}

/// A holder files a note.
pub async fn file_note(browser: &mut Browser, title: &str) -> Answer {
    let fields = [("kind", "holder-expression"), ("title", title), ("care-date", "2026-03-01")];
    browser.upload("/documents/new", &fields, &text("note.txt", "Je ne supporte pas la pénicilline.")).await
}

/// A professional files a report in the record at this address.
pub async fn file_report(browser: &mut Browser, dossier: &str, title: &str, confidentiality: &str) -> Answer {
    let fields = [
        ("kind", "laboratory-report"),
        ("title", title),
        ("care-date", "2026-03-01"),
        ("confidentiality", confidentiality),
        ("retention", "lifelong-proposed"),
    ];
    browser.upload(&format!("{dossier}/new"), &fields, &text("bilan.txt", "Ferritine 80 µg/l")).await
}

pub fn text<'a>(name: &'a str, content: &'a str) -> SentFile<'a> {
    SentFile { name, media_type: "text/plain", content }
}
