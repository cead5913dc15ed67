//! Every route of the portal, tried by everybody who has no business there. A route that is added must be added here.

use axum::http::{Method, StatusCode};
use dossier::ids::DossierId;
use services::grants::block;
use services::lifecycle::close_dossier;
use test_engines::Country;
use web::routes::{Door, Route};

use super::browser::{Answer, Browser};
use super::doors::{anna, file_note, sophie};
use super::{country, portal};

/// What a visitor must never be shown.
const SECRETS: [&str; 3] = ["Anna Müller", "Mes allergies", "pénicilline"];

const NOBODYS: &str = "0198c5a8-0000-7000-8000-000000000000";

/// What stands behind a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behind {
    /// Nothing of anybody.
    Nothing,
    /// The visitor's own account or record.
    Own,
    /// Somebody's record.
    Record,
}

/// All routes there are: method, path, and what stands behind.
#[rustfmt::skip]
const KNOWN: &[(&str, &str, Behind)] = {
    use Behind::{Nothing, Own, Record};
    &[
        ("GET", "/", Nothing), ("POST", "/language", Nothing), ("GET", "/terms", Nothing),
        ("GET", "/assets/{*name}", Nothing), ("GET", "/opposition", Nothing), ("POST", "/opposition", Nothing),
        ("GET", "/opposition/done", Nothing),
        ("GET", "/activation", Nothing),
        ("GET", "/activation/identify", Nothing), ("POST", "/activation/identify", Nothing),
        ("GET", "/activation/password", Nothing), ("POST", "/activation/password", Nothing),
        ("GET", "/activation/contact", Nothing), ("POST", "/activation/contact", Nothing),
        ("GET", "/activation/confirm", Nothing), ("POST", "/activation/confirm", Nothing),
        ("GET", "/sign-in", Nothing), ("POST", "/sign-in", Nothing),
        ("GET", "/sign-in/method", Nothing), ("POST", "/sign-in/method", Nothing),
        ("GET", "/sign-in/code", Nothing), ("POST", "/sign-in/code", Nothing),
        ("POST", "/sign-out", Nothing),
        ("GET", "/forgotten-password", Nothing), ("POST", "/forgotten-password", Nothing),
        ("GET", "/forgotten-password/{token}", Nothing), ("POST", "/forgotten-password/{token}", Nothing),
        ("GET", "/professional/activation", Nothing),
        ("GET", "/professional/activation/identify", Nothing), ("POST", "/professional/activation/identify", Nothing),
        ("GET", "/professional/activation/password", Nothing), ("POST", "/professional/activation/password", Nothing),
        ("GET", "/professional/activation/contact", Nothing), ("POST", "/professional/activation/contact", Nothing),
        ("GET", "/professional/activation/confirm", Nothing), ("POST", "/professional/activation/confirm", Nothing),
        ("GET", "/professional/sign-in", Nothing), ("POST", "/professional/sign-in", Nothing),
        ("GET", "/professional/sign-in/method", Nothing), ("POST", "/professional/sign-in/method", Nothing),
        ("GET", "/professional/sign-in/code", Nothing), ("POST", "/professional/sign-in/code", Nothing),
        ("POST", "/professional/sign-out", Nothing),
        ("GET", "/professional/forgotten-password", Nothing), ("POST", "/professional/forgotten-password", Nothing),
        ("GET", "/professional/forgotten-password/{token}", Nothing),
        ("POST", "/professional/forgotten-password/{token}", Nothing),
        ("GET", "/first-steps/terms", Own), ("POST", "/first-steps/terms", Own),
        ("POST", "/first-steps/opposition", Own),
        ("GET", "/first-steps/organ-donation", Own), ("POST", "/first-steps/organ-donation", Own),
        ("GET", "/documents", Own), ("GET", "/documents/categories", Own),
        ("GET", "/documents/categories/{category}", Own),
        ("GET", "/documents/new", Own), ("POST", "/documents/new", Own), ("GET", "/documents/new/{kind}", Own),
        ("GET", "/documents/{document}", Own), ("GET", "/documents/{document}/content", Own),
        ("GET", "/documents/{document}/download", Own),
        ("GET", "/documents/{document}/replace", Own), ("POST", "/documents/{document}/replace", Own),
        ("GET", "/stakeholders", Own), ("GET", "/stakeholders/search", Own),
        ("GET", "/stakeholders/{professional}/add", Own), ("POST", "/stakeholders/{professional}/add", Own),
        ("GET", "/stakeholders/{professional}/withdraw", Own), ("POST", "/stakeholders/{professional}/withdraw", Own),
        ("GET", "/activities", Own),
        ("GET", "/account", Own), ("POST", "/account/language", Own),
        ("GET", "/account/organ-donation", Own), ("POST", "/account/organ-donation", Own),
        ("GET", "/professional", Own), ("POST", "/professional", Own),
        ("GET", "/professional/account", Own), ("POST", "/professional/account/language", Own),
        ("GET", "/professional/dossiers/{dossier}", Record),
        ("GET", "/professional/dossiers/{dossier}/new", Record), ("POST", "/professional/dossiers/{dossier}/new", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}/content", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}/download", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}/replace", Record),
        ("POST", "/professional/dossiers/{dossier}/documents/{document}/replace", Record),
    ]
};

fn routes() -> Vec<(Route, Behind)> {
    let table = web::router::routes().into_table();
    for (method, path, _) in KNOWN {
        let is_there = table.iter().any(|route| route.method.as_str() == *method && route.path == *path);
        assert!(is_there, "{method} {path} is no route any more: remove it from this test");
    }
    let behind = |route: &Route| {
        let known = KNOWN.iter().find(|(method, path, _)| route.method.as_str() == *method && route.path == *path);
        known.unwrap_or_else(|| panic!("{} {} is new: say here what stands behind it", route.method, route.path)).2
    };
    table.into_iter().map(|route| (behind(&route), route)).map(|(behind, route)| (route, behind)).collect()
}

/// Anna's record with a note in it.
struct Target {
    dossier: DossierId,
    document: String,
    professional: String,
}

impl Target {
    async fn prepare(country: &Country, patient: &mut Browser) -> Self {
        file_note(patient, "Mes allergies").await;
        let document = patient.get("/documents").await.link("/documents/0");
        let dossier = country.person(&patient.cookies["__Host-dsp-session"]).await.own_dossier().unwrap().dossier;
        let professional = country.directory_entry("DOC-1001").await.id.to_string();
        Self { dossier, document: document.trim_start_matches("/documents/").to_owned(), professional }
    }

    fn path(&self, route: &Route, dossier: &str) -> String {
        let path = route.path.replace("{dossier}", dossier).replace("{document}", &self.document);
        let path = path.replace("{professional}", &self.professional).replace("{category}", "personal-expression");
        let path = path.replace("{kind}", "holder-expression").replace("{token}", "0").replace("{*name}", "no.css");
        assert!(!path.contains('{'), "{path}: a parameter that this test does not know");
        path
    }
}

async fn try_it(browser: &mut Browser, route: &Route, path: &str) -> Answer {
    // A cookie that a route takes away would hide what the next one answers.
    let cookies = browser.cookies.clone();
    let answer = match route.method {
        Method::GET => browser.get(path).await,
        _ => browser.post(path, &[]).await,
    };
    browser.cookies = cookies;
    answer
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_sent_to_the_door() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let target = Target::prepare(&country, &mut patient).await;
    let mut nobody = portal(&country.services);
    for (route, behind) in routes() {
        let answer = try_it(&mut nobody, &route, &target.path(&route, &target.dossier.to_string())).await;
        answer.does_not_say(&SECRETS);
        match (route.door, behind) {
            (Door::Anybody, Behind::Nothing) => {}
            (Door::Holder, Behind::Own) => answer.leads_to("/sign-in"),
            (Door::Professional, Behind::Own | Behind::Record) => answer.leads_to("/professional/sign-in"),
            other => panic!("{route:?}: {other:?} cannot be"),
        }
    }
}

#[tokio::test]
async fn whoever_comes_to_the_other_door_is_sent_home() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let target = Target::prepare(&country, &mut patient).await;
    let mut doctor = sophie(&country).await;
    for (route, _) in routes() {
        let path = target.path(&route, &target.dossier.to_string());
        match route.door {
            Door::Anybody => {}
            Door::Holder => try_it(&mut doctor, &route, &path).await.leads_to("/professional"),
            Door::Professional => try_it(&mut patient, &route, &path).await.leads_to("/documents"),
        }
    }
}

/// On every route that names a record the professional is answered as if there were no such record.
async fn sees_no_record(doctor: &mut Browser, target: &Target) {
    for (route, behind) in routes() {
        if route.door != Door::Professional {
            continue;
        }
        let answer = try_it(doctor, &route, &target.path(&route, &target.dossier.to_string())).await;
        answer.does_not_say(&SECRETS);
        if behind == Behind::Record {
            let nobodys = try_it(doctor, &route, &target.path(&route, NOBODYS)).await;
            assert_eq!(answer, nobodys, "{route:?}");
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{route:?}");
        }
    }
}

#[tokio::test]
async fn without_a_relationship_there_is_no_record() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let target = Target::prepare(&country, &mut patient).await;
    let mut doctor = sophie(&country).await;
    sees_no_record(&mut doctor, &target).await;
}

#[tokio::test]
async fn for_whoever_is_blocked_there_is_no_record() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let target = Target::prepare(&country, &mut patient).await;
    let mut doctor = sophie(&country).await;
    super::doors::enter_code(&country, &mut doctor).await;
    let holder = country.person(&patient.cookies["__Host-dsp-session"]).await;
    let professional = country.directory_entry("DOC-1001").await.id;
    block::block(&country.services, &holder, target.dossier, professional, None).await.unwrap();
    sees_no_record(&mut doctor, &target).await;
}

#[tokio::test]
async fn a_closed_record_is_there_for_nobody() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let target = Target::prepare(&country, &mut patient).await;
    let mut doctor = sophie(&country).await;
    super::doors::enter_code(&country, &mut doctor).await;
    let holder = country.person(&patient.cookies["__Host-dsp-session"]).await;
    close_dossier::close(&country.services, &holder, target.dossier, None).await.unwrap();
    sees_no_record(&mut doctor, &target).await;
    for (route, _) in routes().into_iter().filter(|(route, _)| route.door == Door::Holder) {
        let answer = try_it(&mut patient, &route, &target.path(&route, &target.dossier.to_string())).await;
        answer.does_not_say(&["Mes allergies", "pénicilline"]);
        assert_ne!(answer.status, StatusCode::OK, "{route:?}");
    }
}
