//! Every route of the portal, tried by everybody who has no business there. A route that is added must be added here.

use axum::http::{Method, StatusCode};
use dossier::ids::DossierId;
use services::grants::block;
use services::lifecycle::close_dossier;
use test_engines::Country;
use web::routes::{Door, Route};

use super::browser::{Answer, Browser};
use super::doors::{anna, file_note, jean, sophie};
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
        ("GET", "/accessibility", Nothing), ("POST", "/accessibility", Nothing),
        ("GET", "/app.webmanifest", Nothing), ("GET", "/service-worker.js", Nothing), ("GET", "/offline", Nothing),
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
        ("POST", "/sign-in/with/{provider}", Nothing), ("GET", "/sign-in/with/{provider}/return", Nothing),
        ("POST", "/sign-in/passkey/options", Nothing), ("POST", "/sign-in/passkey", Nothing),
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
        ("POST", "/professional/sign-in/with/{provider}", Nothing),
        ("GET", "/professional/sign-in/with/{provider}/return", Nothing),
        ("POST", "/professional/sign-in/passkey/options", Nothing), ("POST", "/professional/sign-in/passkey", Nothing),
        ("POST", "/professional/sign-out", Nothing),
        ("GET", "/professional/forgotten-password", Nothing), ("POST", "/professional/forgotten-password", Nothing),
        ("GET", "/professional/forgotten-password/{token}", Nothing),
        ("POST", "/professional/forgotten-password/{token}", Nothing),
        ("GET", "/first-steps/terms", Own), ("POST", "/first-steps/terms", Own),
        ("POST", "/first-steps/opposition", Own),
        ("GET", "/reopen", Own), ("POST", "/reopen", Own), ("GET", "/records/{record}", Own),
        ("GET", "/stakeholders/assistants", Own), ("GET", "/stakeholders/assistants/new", Own),
        ("POST", "/stakeholders/assistants/new", Own), ("POST", "/stakeholders/assistants/{person}/remove", Own),
        ("GET", "/record", Own), ("GET", "/record/close", Own), ("POST", "/record/close", Own),
        ("GET", "/first-steps/organ-donation", Own), ("POST", "/first-steps/organ-donation", Own),
        ("GET", "/documents", Own), ("GET", "/documents/categories", Own),
        ("GET", "/documents/categories/{category}", Own),
        ("GET", "/documents/new", Own), ("POST", "/documents/new", Own), ("GET", "/documents/new/{kind}", Own),
        ("GET", "/documents/search", Own), ("POST", "/documents/search", Own),
        ("GET", "/documents/{document}", Own), ("GET", "/documents/{document}/content", Own),
        ("GET", "/documents/{document}/read", Own), ("GET", "/documents/{document}/attachments/{number}", Own),
        ("GET", "/documents/{document}/download", Own),
        ("GET", "/documents/{document}/replace", Own), ("POST", "/documents/{document}/replace", Own),
        ("GET", "/documents/{document}/access", Own), ("GET", "/documents/{document}/activities", Own),
        ("GET", "/documents/{document}/confidentiality", Own), ("POST", "/documents/{document}/confidentiality", Own),
        ("GET", "/documents/{document}/hide", Own),
        ("GET", "/documents/{document}/hide/{professional}", Own), ("POST", "/documents/{document}/hide/{professional}", Own),
        ("POST", "/documents/{document}/hide/{professional}/undo", Own), ("POST", "/documents/{document}/retention", Own),
        ("GET", "/documents/{document}/correction", Own), ("POST", "/documents/{document}/correction", Own),
        ("GET", "/documents/{document}/erasure", Own), ("POST", "/documents/{document}/erasure", Own),
        ("GET", "/activities/{trace}/contest", Own), ("POST", "/activities/{trace}/contest", Own),
        ("GET", "/requests", Own), ("GET", "/requests/missing", Own), ("POST", "/requests/{request}/withdraw", Own),
        ("GET", "/requests/missing/{professional}", Own), ("POST", "/requests/missing/{professional}", Own),
        ("GET", "/stakeholders", Own), ("GET", "/stakeholders/search", Own),
        ("GET", "/stakeholders/{professional}/add", Own), ("POST", "/stakeholders/{professional}/add", Own),
        ("POST", "/stakeholders/{professional}/withdraw", Own), ("POST", "/stakeholders/{professional}/end-presence", Own),
        ("GET", "/stakeholders/blocked", Own), ("GET", "/stakeholders/blocked/search", Own),
        ("GET", "/stakeholders/{professional}/block", Own), ("POST", "/stakeholders/{professional}/block", Own),
        ("POST", "/stakeholders/{professional}/unblock", Own), ("GET", "/stakeholders/objections/search", Own),
        ("GET", "/stakeholders/{professional}/objection", Own), ("POST", "/stakeholders/{professional}/objection", Own),
        ("POST", "/stakeholders/{professional}/objection/withdraw", Own),
        ("GET", "/stakeholders/institutions", Own), ("POST", "/stakeholders/institutions/oppose", Own),
        ("POST", "/stakeholders/institutions/lift", Own),
        ("GET", "/stakeholders/emergency", Own), ("POST", "/stakeholders/emergency", Own),
        ("GET", "/stakeholders/presence-code", Own), ("POST", "/stakeholders/presence-code", Own),
        ("GET", "/stakeholders/consultation", Own), ("GET", "/stakeholders/consultation/stream", Own),
        ("POST", "/stakeholders/consultation/end", Own),
        ("GET", "/activities", Own), ("POST", "/activities", Own), ("POST", "/activities/download", Own),
        ("GET", "/record/export", Own), ("POST", "/record/export", Own),
        ("GET", "/first-steps/identity", Own), ("POST", "/first-steps/identity", Own),
        ("GET", "/account", Own), ("POST", "/account/language", Own),
        ("GET", "/account/identities", Own), ("POST", "/account/identities/with/{provider}", Own),
        ("POST", "/account/identities/unlink", Own),
        ("GET", "/wishes", Own), ("GET", "/wishes/{wish}", Own), ("POST", "/wishes/{wish}", Own),
        ("GET", "/account/organ-donation", Own), ("POST", "/account/organ-donation", Own),
        ("GET", "/first-steps/stay-signed-in", Own), ("POST", "/first-steps/stay-signed-in", Own),
        ("GET", "/confirm-identity", Own), ("POST", "/confirm-identity", Own),
        ("GET", "/confirm-identity/code", Own), ("POST", "/confirm-identity/code", Own),
        ("POST", "/confirm-identity/again", Own), ("POST", "/confirm-identity/passkey/options", Own),
        ("POST", "/confirm-identity/passkey", Own), ("GET", "/account/contacts", Own),
        ("POST", "/account/contacts", Own), ("GET", "/account/contacts/confirm", Own),
        ("POST", "/account/contacts/confirm", Own), ("POST", "/account/contacts/remove", Own),
        ("GET", "/account/password", Own), ("POST", "/account/password", Own),
        ("GET", "/account/notices", Own), ("POST", "/account/notices", Own),
        ("GET", "/account/devices", Own), ("POST", "/account/devices/end", Own),
        ("POST", "/account/devices/end-others", Own), ("GET", "/account/passkeys", Own),
        ("POST", "/account/passkeys", Own), ("POST", "/account/passkeys/options", Own),
        ("GET", "/account/passkeys/rename", Own), ("POST", "/account/passkeys/rename", Own),
        ("POST", "/account/passkeys/remove", Own),
        ("GET", "/professional/first-steps/stay-signed-in", Own), ("POST", "/professional/first-steps/stay-signed-in", Own),
        ("GET", "/professional/confirm-identity", Own), ("POST", "/professional/confirm-identity", Own),
        ("GET", "/professional/confirm-identity/code", Own), ("POST", "/professional/confirm-identity/code", Own),
        ("POST", "/professional/confirm-identity/again", Own), ("POST", "/professional/confirm-identity/passkey/options", Own),
        ("POST", "/professional/confirm-identity/passkey", Own), ("GET", "/professional/account/contacts", Own),
        ("POST", "/professional/account/contacts", Own), ("GET", "/professional/account/contacts/confirm", Own),
        ("POST", "/professional/account/contacts/confirm", Own), ("POST", "/professional/account/contacts/remove", Own),
        ("GET", "/professional/account/password", Own), ("POST", "/professional/account/password", Own),
        ("GET", "/professional/account/notices", Own), ("POST", "/professional/account/notices", Own),
        ("GET", "/professional/account/devices", Own), ("POST", "/professional/account/devices/end", Own),
        ("POST", "/professional/account/devices/end-others", Own), ("GET", "/professional/account/passkeys", Own),
        ("POST", "/professional/account/passkeys", Own), ("POST", "/professional/account/passkeys/options", Own),
        ("GET", "/professional/account/passkeys/rename", Own), ("POST", "/professional/account/passkeys/rename", Own),
        ("POST", "/professional/account/passkeys/remove", Own),
        ("GET", "/professional", Own), ("POST", "/professional", Own),
        ("GET", "/professional/requests", Own), ("GET", "/professional/requests/{request}", Own),
        ("POST", "/professional/requests/{request}", Own),
        ("GET", "/professional/account", Own), ("POST", "/professional/account/language", Own),
        ("GET", "/apps/{token}", Own), ("POST", "/apps/{token}", Own),
        ("GET", "/account/apps", Own), ("POST", "/account/apps/stop", Own),
        ("GET", "/professional/apps/{token}", Own), ("POST", "/professional/apps/{token}", Own),
        ("GET", "/professional/account/apps", Own), ("POST", "/professional/account/apps/stop", Own),
        ("GET", "/professional/account/identities", Own),
        ("POST", "/professional/account/identities/with/{provider}", Own),
        ("POST", "/professional/account/identities/unlink", Own),
        ("GET", "/professional/dossiers/{dossier}", Record),
        ("GET", "/professional/dossiers/{dossier}/new", Record), ("POST", "/professional/dossiers/{dossier}/new", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/search", Record),
        ("POST", "/professional/dossiers/{dossier}/documents/search", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}/content", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}/read", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}/attachments/{number}", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}/download", Record),
        ("POST", "/professional/dossiers/{dossier}/documents/{document}/release", Record),
        ("GET", "/professional/dossiers/{dossier}/documents/{document}/replace", Record),
        ("POST", "/professional/dossiers/{dossier}/documents/{document}/replace", Record),
    ]
};

/// Pages of somebody else's record stand below its address and are the same as those of the own one.
pub fn own_twin(path: &str) -> &str {
    path.strip_prefix("/records/{record}").filter(|rest| !rest.is_empty()).unwrap_or(path)
}

fn routes() -> Vec<(Route, Behind)> {
    let table = web::router::routes().into_table();
    for (method, path, _) in KNOWN {
        let is_there = table.iter().any(|route| route.method.as_str() == *method && route.path == *path);
        assert!(is_there, "{method} {path} is no route any more: remove it from this test");
    }
    let behind = |route: &Route| {
        let path = own_twin(&route.path);
        let known = KNOWN.iter().find(|(method, known, _)| route.method.as_str() == *method && *known == path);
        known.unwrap_or_else(|| panic!("{} {} is new: say here what stands behind it", route.method, route.path)).2
    };
    table.into_iter().map(|route| (behind(&route), route)).map(|(behind, route)| (route, behind)).collect()
}

/// Anna's record with a note in it.
pub struct Target {
    pub dossier: DossierId,
    pub document: String,
    professional: String,
    person: String,
}

impl Target {
    pub async fn prepare(country: &Country, patient: &mut Browser) -> Self {
        file_note(patient, "Mes allergies").await;
        let document = patient.get("/documents").await.link("/documents/0");
        let own = country.person(&patient.cookies["__Host-dsp-session"]).await.own_dossier().unwrap().clone();
        let professional = country.directory_entry("DOC-1001").await.id.to_string();
        let document = document.trim_start_matches("/documents/").to_owned();
        Self { dossier: own.dossier, document, professional, person: own.holder.to_string() }
    }

    pub fn path(&self, route: &Route, dossier: &str) -> String {
        let path = route.path.replace("{dossier}", dossier).replace("{record}", dossier);
        let path = path.replace("{document}", &self.document).replace("{person}", &self.person);
        let path = path.replace("{professional}", &self.professional).replace("{category}", "personal-expression");
        let path = path
            .replace("{kind}", "holder-expression")
            .replace("{number}", "0")
            .replace("{trace}", NOBODYS)
            .replace("{wish}", "advance-directive")
            .replace("{request}", NOBODYS)
            .replace("{token}", "0")
            .replace("{provider}", "luxtrust")
            .replace("{*name}", "no.css");
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
            (Door::Holder | Door::Entrusted, Behind::Own) => answer.leads_to("/sign-in"),
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
            Door::Holder | Door::Entrusted => try_it(&mut doctor, &route, &path).await.leads_to("/professional"),
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

/// To a holder, the record of somebody who entrusted nothing is as if there were none, whatever is asked of it.
#[tokio::test]
async fn a_record_that_is_not_entrusted_is_none() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let target = Target::prepare(&country, &mut patient).await;
    let stranger = jean(&country).await;
    for (route, _) in routes().into_iter().filter(|(route, _)| route.door == Door::Entrusted) {
        let before = lines(&country, target.dossier);
        let (path, nobodys) = (target.path(&route, &target.dossier.to_string()), target.path(&route, NOBODYS));
        let (mut here, mut there) = (stranger.clone(), stranger.clone());
        let (answer, nobodys) = tokio::join!(try_it(&mut here, &route, &path), try_it(&mut there, &route, &nobodys));
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{route:?}");
        assert_eq!(answer, nobodys, "{route:?}");
        assert_eq!(lines(&country, target.dossier), before + 1, "{route:?} is traced");
    }
}

fn lines(country: &Country, dossier: DossierId) -> usize {
    country
        .fresh
        .operator(&format!("SELECT COUNT(*) FROM trace WHERE dossier_id = '{dossier}'"))
        .trim()
        .parse()
        .unwrap()
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
    // The one page left is the one that opens it again.
    let others = |route: &Route| route.door == Door::Holder && route.path != "/reopen";
    for (route, _) in routes().into_iter().filter(|(route, _)| others(route)) {
        let answer = try_it(&mut patient, &route, &target.path(&route, &target.dossier.to_string())).await;
        answer.does_not_say(&["Mes allergies", "pénicilline"]);
        assert_ne!(answer.status, StatusCode::OK, "{route:?}");
    }
}
