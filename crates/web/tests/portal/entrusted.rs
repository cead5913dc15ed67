//! The records of others: found at home, opened knowingly, and never confused with the own one.

use axum::http::{Method, StatusCode};
use dossier::access::{Desk, Mandate, Purpose, RepresentativeTitle};
use dossier::document::Category;
use dossier::ids::DossierId;
use services::assistants::designate::{Designation, designate};
use services::representatives::register::{Registration, register};
use test_engines::{Country, desk, number};
use web::routes::{Door, Route};

use super::browser::{Answer, Browser};
use super::country;
use super::doors::{anna, annas_number, file_note, holder, jean, jeans_number};
use super::every_route::{Target, own_twin};

/// Jean assists Anna, within these limits.
async fn assisting(country: &Country, patient: &Browser, mandate: Mandate) -> DossierId {
    let (person, dossier) = holder(country, patient).await;
    let designation = Designation { number: jeans_number(), mandate, until: None };
    designate(&country.services, &person, dossier, &designation, None).await.unwrap();
    dossier
}

/// Jean represents Léa, whose letter lies unopened.
async fn representing(country: &Country) {
    let child =
        format!("{},Léa,Müller,2016-06-12,fr,12 rue de la Gare,L-1420,Luxembourg,LU,,\n", number("20160612044"));
    country.import_affiliates(&child).await;
    country.print_letters().await;
    let registration = Registration {
        holder: number("20160612044"),
        representative: jeans_number(),
        title: RepresentativeTitle::Parent,
        until: None,
    };
    register(&country.services, &desk(Desk::Identity, false), &registration, "livret").await.unwrap();
}

fn main_of(page: &str) -> &str {
    page.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).expect("a page").0
}

/// Where links and forms of the content lead.
fn addresses(page: &str) -> Vec<String> {
    let content = main_of(page);
    let named = |name: &str| content.split(&format!(" {name}=\"/")).skip(1).map(str::to_owned).collect::<Vec<_>>();
    let all = [named("href"), named("action")].concat();
    all.iter().map(|rest| format!("/{}", rest.split(['"', '?', '#']).next().unwrap())).collect()
}

/// Whether a page of a record has this address.
fn is_page_of_a_record(table: &[Route], address: &str) -> bool {
    let entrusted = table.iter().filter(|route| route.door == Door::Entrusted).map(|route| own_twin(&route.path));
    let alike = |pattern: &str| {
        let (pattern, address): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), address.split('/').collect());
        let same = |(one, other): (&&str, &&str)| one.starts_with('{') || one == other;
        pattern.len() == address.len() && pattern.iter().zip(&address).all(same)
    };
    entrusted.filter(|pattern| !pattern.starts_with("/records/")).any(alike)
}

fn tint(page: &Answer) -> String {
    let (_, rest) = page.body.split_once("is-caring--").expect("a colour");
    rest.chars().take_while(char::is_ascii_digit).collect()
}

#[tokio::test]
async fn each_page_of_anothers_record_says_whose_it_is_and_stays_there() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let mut target = Target::prepare(&country, &mut patient).await;
    let mut assistant = jean(&country).await;
    let dossier = assisting(&country, &patient, Mandate::FULL).await;
    let base = format!("/records/{dossier}");
    let fields = [("kind", "holder-expression"), ("title", "Pour Anna"), ("care-date", "2026-03-01")];
    let own = super::doors::text("note.txt", "Une note de son assistant.");
    assistant
        .upload(&format!("{base}/documents/new"), &fields, &own)
        .await
        .leads_to(&format!("{base}/documents?done=filed"));
    let listed = assistant.get(&format!("{base}/documents")).await;
    listed.says(StatusCode::OK, &["Déposé par vous", "Déposé par le titulaire"]);
    let filed = listed.link(&format!("{base}/documents/0"));
    target.document = filed.rsplit('/').next().unwrap().to_owned();

    let table = web::router::routes().into_table();
    let mut seen = 0;
    // Streams of events and of content are no pages.
    let is_page = |route: &&Route| {
        let no_page = ["/stream", "/content", "/download", "/read"].iter().any(|end| route.path.ends_with(end));
        route.door == Door::Entrusted && route.method == Method::GET && !no_page
    };
    for route in table.iter().filter(is_page) {
        let page = assistant.get(&target.path(route, &dossier.to_string())).await;
        if page.status != StatusCode::OK || !page.body.starts_with("<!DOCTYPE html>") {
            continue;
        }
        seen += 1;
        let title = page.body.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
        assert!(title.contains("Anna Müller"), "{route:?}: {title}");
        page.says(StatusCode::OK, &["is-caring is-caring--", "<strong>Anna Müller</strong>", "comme assistant DSP"]);
        for address in addresses(&page.body) {
            assert!(!is_page_of_a_record(&table, &address), "{route:?} leads to the own record: {address}");
        }
    }
    assert!(seen >= 20, "only {seen} pages were looked at");
}

#[tokio::test]
async fn two_records_are_found_at_home_and_told_apart() {
    let country = country().await;
    let patient = anna(&country).await;
    let mut jean = jean(&country).await;
    jean.get("/documents").await.does_not_say(&["Vous assistez", "Vous représentez"]);
    assisting(&country, &patient, Mandate::FULL).await;
    representing(&country).await;
    let home = jean.get("/documents").await;
    home.says(StatusCode::OK, &["Vous assistez", "Anna Müller", "Vous représentez", "Léa Müller", "DSP à ouvrir"]);
    let records: Vec<String> = home.body.split("href=\"/records/").skip(1).map(|rest| rest[..36].to_owned()).collect();
    assert_eq!(records.len(), 2);

    let door = jean.get(&format!("/records/{}", records[0])).await;
    door.says(
        StatusCode::OK,
        &["Ouvrir le DSP de Anna Müller ?", "Assistant DSP", "Tout ce que vous y faites est noté"],
    );
    assert_eq!(door.link(&format!("/records/{}/documents", records[0])), format!("/records/{}/documents", records[0]));
    let child = format!("/records/{}", records[1]);
    jean.get(&child).await.leads_to(&format!("{child}/first-steps/terms"));
    jean.get(&format!("{child}/documents")).await.leads_to(&child);
    let terms = jean.get(&format!("{child}/first-steps/terms")).await;
    terms.says(StatusCode::OK, &["ouvrir le DSP de Léa Müller", "comme représentant légal"]);
    assert_ne!(tint(&door), tint(&terms));

    jean.post(&format!("{child}/first-steps/terms"), &[])
        .await
        .leads_to(&format!("{child}/first-steps/organ-donation"));
    // The law does not ask it of a minor.
    jean.get(&format!("{child}/first-steps/organ-donation")).await.leads_to(&format!("{child}/documents?done=opened"));
    jean.get(&format!("{child}/documents?done=opened"))
        .await
        .says(StatusCode::OK, &["Léa Müller", "Qui doit avoir accès"]);
    jean.get(&format!("{child}/record")).await.says(StatusCode::OK, &["À ses 18 ans", "Fermer le DSP"]);
    let export = format!("href=\"{child}/record/export\"");
    jean.get(&format!("{child}/record/close")).await.says(StatusCode::OK, &["Gardez une copie", &export]);
}

#[tokio::test]
async fn an_assistant_is_designated_step_by_step_and_removed() {
    let country = country().await;
    let mut anna = anna(&country).await;
    let mut jean = jean(&country).await;
    let (list, new) = ("/stakeholders/assistants", "/stakeholders/assistants/new");
    anna.get(list).await.says(StatusCode::OK, &["Personne n'assiste ce DSP", "Choisir un assistant"]);
    anna.get(new).await.says(StatusCode::OK, &["Choisir un assistant DSP", "Étape 1 sur 3"]);
    let wrong = anna.post(new, &[("step", "who"), ("number", "12"), ("scope", "full")]).await;
    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["Ce matricule n'est pas complet"]);
    let number = jeans_number();
    let limited = [("number", number.as_str()), ("scope", "limited")];
    let limits = anna.post(new, &[&[("step", "who")], limited.as_slice()].concat()).await;
    limits.says(StatusCode::OK, &["Quelles limites", "Analyses médicales", "Étape 2 sur 3"]);
    let nothing = anna.post(new, &[&[("step", "limits")], limited.as_slice()].concat()).await;
    nothing.says(StatusCode::UNPROCESSABLE_ENTITY, &["Cochez au moins un type de documents"]);
    let chosen = [limited.as_slice(), &[("part-laboratory-results", "on"), ("until", "2026-12-31")]].concat();
    let summary = anna.post(new, &[&[("step", "limits")], chosen.as_slice()].concat()).await;
    summary
        .says(StatusCode::OK, &["Tout est juste", "Analyses médicales", "31 décembre 2026 compris", "Donner l'accès"]);
    jean.get("/documents").await.does_not_say(&["Vous assistez"]);

    let confirmed = [&[("step", "confirm")], chosen.as_slice()].concat();
    anna.post(new, &confirmed).await.leads_to("/stakeholders/assistants?done=designated");
    let shown = anna.get("/stakeholders/assistants?done=designated").await;
    shown.says(StatusCode::OK, &["Jean Weber", "Seulement Analyses médicales · lire", "31 décembre 2026 compris"]);
    anna.post(new, &confirmed).await.says(StatusCode::UNPROCESSABLE_ENTITY, &["assiste déjà ce DSP"]);
    let (_, dossier) = holder(&country, &anna).await;
    let base = format!("/records/{dossier}");
    jean.get(&base).await.says(StatusCode::OK, &["Vous ne pouvez pas", "Déposer des documents"]);
    let home = jean.get(&format!("{base}/documents")).await;
    home.says(StatusCode::OK, &["Anna Müller"]);
    home.does_not_say(&["round-button", "/documents/new"]);

    let remove = anna.get(list).await;
    let at = remove.body.split_once("action=\"/stakeholders/assistants/").unwrap().1;
    let remove = format!("/stakeholders/assistants/{}", at.split('"').next().unwrap());
    anna.post(&remove, &[]).await.leads_to("/stakeholders/assistants?done=removed");
    assert_eq!(jean.get(&format!("{base}/documents")).await.status, StatusCode::NOT_FOUND, "at once");
    jean.get("/documents").await.does_not_say(&["Vous assistez"]);
}

#[tokio::test]
async fn a_number_without_an_open_record_is_told_plainly() {
    let country = country().await;
    let mut anna = anna(&country).await;
    let confirm =
        |number: &str| [("step", "confirm"), ("scope", "full"), ("number", number)].map(|(a, b)| (a, b.to_owned()));
    for (number, words) in [
        (jeans_number(), "La personne doit d'abord ouvrir son propre DSP."),
        (annas_number(), "C'est le matricule du titulaire."),
    ] {
        let fields = confirm(&number);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = anna.post("/stakeholders/assistants/new", &fields).await;
        answer.says(StatusCode::UNPROCESSABLE_ENTITY, &[words, &format!("value=\"{number}\"")]);
    }
}

#[tokio::test]
async fn a_limited_assistant_is_offered_only_what_the_limits_allow() {
    let country = country().await;
    let mut patient = anna(&country).await;
    file_note(&mut patient, "Mes allergies").await;
    let mut jean = jean(&country).await;
    let reading = Mandate::limited(&Category::ALL, &[Purpose::Read]);
    let base = format!("/records/{}", assisting(&country, &patient, reading).await);
    let document = jean.get(&format!("{base}/documents")).await.link(&format!("{base}/documents/0"));
    for page in ["/documents", "/documents/categories", "/stakeholders", "/stakeholders/assistants", "/record"] {
        let page = jean.get(&format!("{base}{page}")).await;
        assert_eq!(page.status, StatusCode::OK);
        let offered = ["/documents/new", "/search\"", "/new\"", "/close\"", "/add\"", "/withdraw\"", "/remove\""];
        for address in offered {
            let found = addresses(&page.body)
                .iter()
                .any(|one| format!("{one}\"").ends_with(address) && !one.ends_with("/documents/search"));
            assert!(!found, "{address}: {}", page.body);
        }
    }
    let page = jean.get(&document).await;
    page.says(StatusCode::OK, &["Mes allergies"]);
    assert!(
        !addresses(&page.body)
            .iter()
            .any(|one| ["/replace", "/confidentiality", "/hide"].iter().any(|end| one.ends_with(end)))
    );
}

#[tokio::test]
async fn the_own_record_is_closed_and_opened_again() {
    let country = country().await;
    let mut anna = anna(&country).await;
    anna.get("/reopen").await.leads_to("/documents");
    assert_eq!(anna.get("/record").await.link("/record/close"), "/record/close");
    let means = ["ni les soignants", "pendant dix ans", "Les remboursements ne changent pas", "médecin référent"];
    anna.get("/record/close").await.says(StatusCode::OK, &means);
    country.pass(jiff::SignedDuration::from_mins(11));
    anna.get("/record/close").await.leads_to("/confirm-identity?back=/record/close");
    anna.post("/record/close", &[]).await.leads_to("/confirm-identity?back=/record/close");
    let mut anna = super::doors::anna_again(&country).await;
    anna.post("/record/close", &[]).await.leads_to("/reopen?done=closed");
    anna.get("/documents").await.leads_to("/reopen");
    let closed = anna.get("/reopen?done=closed").await;
    closed.says(StatusCode::OK, &["Votre DSP est fermé", "jusqu'au 2 mars 2036", "Rouvrir ce DSP"]);
    anna.post("/reopen", &[]).await.leads_to("/documents?done=reopened");
    anna.get("/documents?done=reopened").await.says(StatusCode::OK, &["Le DSP est de nouveau ouvert"]);
}
