use axum::http::StatusCode;
use dossier::access::StayPhase;
use jiff::SignedDuration;
use services::grants::{referring_doctor, stay};
use test_engines::Country;

use super::browser::{Answer, Browser};
use super::country;
use super::doors::{anna, anna_again, annas_number, enter_code, file_report, holder, sophie};

/// Where the one button that sends there leads.
#[track_caller]
fn button(answer: &Answer, end: &str) -> String {
    let actions = answer.body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let meant: Vec<&str> = actions.filter(|action| action.ends_with(end)).collect();
    let [one] = meant.as_slice() else { panic!("{} buttons to {end}: {}", meant.len(), answer.body) };
    (*one).to_owned()
}

/// Presses it and looks at the page it leads to.
async fn press(browser: &mut Browser, page: &Answer, end: &str, fields: &[(&str, &str)]) -> Answer {
    let sent = browser.post(&button(page, end), fields).await;
    let place = sent.location.clone().unwrap_or_else(|| panic!("{}", sent.body));
    browser.get(&place).await
}

#[tokio::test]
async fn found_by_first_letters_or_speciality_added_and_withdrawn() {
    let country = country().await;
    let mut browser = anna(&country).await;

    browser.get("/stakeholders").await.says(StatusCode::OK, &["Votre cercle est vide", "Ajouter un intervenant"]);
    let before = browser.get("/stakeholders/search").await;
    before.says(StatusCode::OK, &["Nom ou prénom du professionnel", "Spécialité", "Veuillez lancer une recherche"]);
    let short = browser.get("/stakeholders/search?name=k").await;
    short.says(StatusCode::UNPROCESSABLE_ENTITY, &["au moins 2 lettres", "value=\"k\""]);
    browser.get("/stakeholders/search?name=zz").await.says(StatusCode::OK, &["Aucun professionnel"]);
    let cardiologists = browser.get("/stakeholders/search?name=&speciality=Cardiologie").await;
    cardiologists.says(StatusCode::OK, &["1 professionnel trouvé", "Paul Thill", "value=\"Cardiologie\" selected"]);
    let found = browser.get("/stakeholders/search?name=kle").await;
    found.says(StatusCode::OK, &["1 professionnel trouvé", "Sophie Klein", "Médecine générale", "Cabinet Klein"]);

    let add = found.link("/stakeholders/0");
    let meaning = browser.get(&add).await;
    meaning.says(StatusCode::OK, &["Donner accès à Sophie Klein", "Valider", "pas encore de document"]);
    let added = browser.post(&add, &[]).await;
    let page = browser.get(&added.location.unwrap()).await;
    page.says(StatusCode::OK, &["Sophie Klein a maintenant accès", "Depuis le 2 mars 2026", "N'a encore rien ouvert"]);
    browser.post(&add, &[]).await.says(StatusCode::UNPROCESSABLE_ENTITY, &["fait déjà partie de votre cercle"]);

    let withdraw = button(&page, "/withdraw");
    let page = press(&mut browser, &page, "/withdraw", &[]).await;
    page.says(StatusCode::OK, &["Sophie Klein n'a plus accès", "Votre cercle est vide", "Remettre"]);
    assert_eq!(browser.post(&withdraw, &[]).await.status, StatusCode::NOT_FOUND);
    let back = press(&mut browser, &page, "/add", &[]).await;
    back.says(StatusCode::OK, &["Sophie Klein a maintenant accès"]);
    press(&mut browser, &back, "/withdraw", &[]).await;

    let forged = add.replace("/stakeholders/", "/stakeholders?done=added&who=").replace("/add", "");
    browser.get(&forged).await.does_not_say(&["a maintenant accès"]);
}

#[tokio::test]
async fn a_code_given_shows_until_when_and_ends_with_one_tap() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let mut doctor = sophie(&country).await;
    enter_code(&country, &mut doctor).await;
    country.pass(SignedDuration::from_mins(10));
    let record = enter_code(&country, &mut doctor).await;
    doctor.get(&record).await.says(StatusCode::OK, &["Anna Müller"]);

    let page = browser.get("/stakeholders").await;
    page.says(
        StatusCode::OK,
        &["Accès par code de présence", "au 3 mars 2026 à 08:10", "Dernier accès le 2 mars 2026 à 08:10"],
    );
    assert_eq!(page.body.matches("class=\"person__name\"").count(), 1, "one row for one person");

    let page = press(&mut browser, &page, "/end-presence", &[]).await;
    page.says(StatusCode::OK, &["Sophie Klein n'a plus accès par le code", "Personne n'a accès par votre code"]);
    assert_eq!(doctor.get(&record).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn blocked_by_name_once_one_has_read_what_it_means() {
    let country = country().await;
    let (mut browser, mut doctor) = (anna(&country).await, sophie(&country).await);
    let record = enter_code(&country, &mut doctor).await;
    file_report(&mut doctor, &record, "Bilan sanguin", "normal").await;
    super::doors::file_note(&mut browser, "Mes allergies").await;

    browser.get("/stakeholders/blocked").await.says(StatusCode::OK, &["Accès bloqué", "Personne n'est bloqué"]);
    let found =
        browser.get("/stakeholders/blocked/search?name=klein&speciality=M%C3%A9decine+g%C3%A9n%C3%A9rale").await;
    let block = found.link("/stakeholders/0");
    let meaning = browser.get(&block).await;
    meaning.says(StatusCode::OK, &["Oui, Bloquer l'accès", "Sophie Klein ne verra plus 1 document."]);
    meaning.says(StatusCode::OK, &["Ce qui a été écrit de sa main lui reste : 1 document."]);
    let blocked = browser.post(&block, &[]).await;
    let page = browser.get(&blocked.location.unwrap()).await;
    page.says(StatusCode::OK, &["Accès bloqué pour Sophie Klein", "Débloquer"]);
    doctor.get(&record).await.does_not_say(&["Mes allergies"]);
    let add = block.replace("/block", "/add");
    browser.get(&add).await.says(StatusCode::OK, &["Ce n'est pas possible", "Débloquez d'abord"]);
    browser.post(&add, &[]).await.says(StatusCode::OK, &["Débloquez d'abord"]);

    let page = press(&mut browser, &page, "/unblock", &[]).await;
    page.says(StatusCode::OK, &["Sophie Klein n'est plus bloqué", "Personne n'est bloqué"]);
}

#[tokio::test]
async fn the_referring_doctor_is_shown_and_cannot_be_blocked() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let (_, dossier) = holder(&country, &browser).await;
    let doctor = country.directory_entry("DOC-1001").await;
    let block = format!("/stakeholders/{}/block", doctor.id);
    let declaration = referring_doctor::Declaration { doctor, from: "2026-01-05".parse().unwrap(), until: None };
    referring_doctor::declare(&country.services, dossier, &declaration).await.unwrap();

    browser
        .get("/stakeholders")
        .await
        .says(StatusCode::OK, &["Médecin référent", "Sophie Klein", "Depuis le 5 janvier 2026"]);
    let refused = browser.get(&block).await;
    refused.says(StatusCode::OK, &["Sophie Klein est le médecin référent", "ne peut pas être bloqué"]);
    refused.does_not_say(&["Oui, Bloquer"]);
    browser.post(&block, &[]).await.says(StatusCode::OK, &["Sophie Klein est le médecin référent"]);
}

#[tokio::test]
async fn institutions_emergencies_and_single_consultations_are_refused_and_allowed_again() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let hospital = country.hospital().await;
    let system = country.system_of(&hospital);
    stay::announce(&country.services, &system, &annas_number(), StayPhase::Admission).await.unwrap();

    let page = browser.get("/stakeholders").await;
    page.says(StatusCode::OK, &["Hôpital du Plateau", "Séjour en cours", "Activé"]);
    let id = hospital.id.to_string();
    let one = [("institution", id.as_str()), ("from", "stakeholders")];
    let page = press(&mut browser, &page, "/oppose", &one).await;
    page.says(StatusCode::OK, &["Hôpital du Plateau n'a plus accès", "Accès refusé"]);
    let page = press(&mut browser, &page, "/lift", &one).await;
    page.says(StatusCode::OK, &["Le refus est levé", "Si vous refusez, il ne voit plus le dossier", "Séjour en cours"]);
    browser.get("/stakeholders/institutions").await.says(StatusCode::OK, &["Refuser tous les établissements"]);
    let all = browser.post("/stakeholders/institutions/oppose", &[("institution", "all")]).await;
    let page = browser.get(&all.location.unwrap()).await;
    page.says(StatusCode::OK, &["Tous les établissements", "Vous refusez l'accès à tous"]);

    browser.get("/stakeholders/emergency").await.says(StatusCode::OK, &["24 heures", "vos allergies"]);
    let off = browser.post("/stakeholders/emergency", &[("state", "off")]).await;
    let page = browser.get(&off.location.unwrap()).await;
    page.says(StatusCode::OK, &["L'accès en cas d'urgence est désactivé", "Désactivé"]);
    browser.post("/stakeholders/emergency", &[("state", "on")]).await.leads_to("/stakeholders?done=emergency-on");

    let objection = browser.get("/stakeholders/objections/search?name=kle").await.link("/stakeholders/0");
    browser.get(&objection).await.says(StatusCode::OK, &["value=\"2026-03-02\"", "ne lira rien"]);
    let long_ago = browser.post(&objection, &[("day", "2026-02-01")]).await;
    long_ago.says(StatusCode::UNPROCESSABLE_ENTITY, &["l'un des sept derniers jours"]);
    let objected = browser.post(&objection, &[("day", "2026-03-04")]).await;
    let page = browser.get(&objected.location.unwrap()).await;
    page.says(StatusCode::OK, &["Consultation du 4 mars 2026", "ne sera pas partagée"]);
    let page = press(&mut browser, &page, "/objection/withdraw", &[("day", "2026-03-04")]).await;
    page.says(StatusCode::OK, &["sera partagée"]);
    page.does_not_say(&["Consultation du 4 mars", "No localization", "Unknown localization"]);
    let life_line = browser.get("/activities").await;
    life_line.does_not_say(&["No localization", "Unknown localization"]);
}

/// Jean assists Anna within these limits; the beginning of the addresses of her record.
async fn entrust(country: &Country, purposes: &[dossier::access::Purpose]) -> (Browser, String) {
    use dossier::access::Mandate;
    use dossier::document::Category;
    use services::assistants::designate::{Designation, designate};
    let (anna, _) = (country.anna().await, country.jean().await);
    let dossier = anna.own_dossier().unwrap().dossier;
    let mandate = Mandate::limited(&Category::ALL, purposes);
    let designation = Designation { number: test_engines::number("19521103045"), mandate, until: None };
    designate(&country.services, &anna, dossier, &designation, None).await.unwrap();
    (super::doors::jean_again(country).await, format!("/records/{dossier}"))
}

#[tokio::test]
async fn an_assistants_access_ends_with_one_tap_of_the_holder() {
    use dossier::access::Purpose::{ManageAccess, Read};
    let country = country().await;
    let (mut assistant, base) = entrust(&country, &[Read, ManageAccess]).await;
    let seen = assistant.get(&format!("{base}/stakeholders")).await;
    seen.says(StatusCode::OK, &["Jean Weber", "N'a encore rien ouvert"]);
    seen.does_not_say(&["Retirer Jean Weber"]);

    let mut browser = anna_again(&country).await;
    let page = browser.get("/stakeholders").await;
    page.says(StatusCode::OK, &["Retirer Jean Weber"]);
    let page = press(&mut browser, &page, "/remove", &[("from", "stakeholders")]).await;
    page.says(StatusCode::OK, &["Cette personne n'a plus accès à ce DSP", "Aucun assistant n'est désigné"]);
    assert_eq!(assistant.get(&format!("{base}/stakeholders")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn in_an_entrusted_record_everything_stays_within_it() {
    use dossier::access::Purpose::{ManageAccess, Read};
    let country = country().await;
    let (mut browser, base) = entrust(&country, &[Read, ManageAccess]).await;

    let found = browser.get(&format!("{base}/stakeholders/search?name=kle")).await;
    let add = found.link(&format!("{base}/stakeholders/0"));
    browser
        .get(&add)
        .await
        .says(StatusCode::OK, &["Donner accès à Sophie Klein", &format!("href=\"{base}/stakeholders\"")]);
    let added = browser.post(&add, &[]).await;
    let page = browser.get(&added.location.unwrap()).await;
    page.says(StatusCode::OK, &["Anna Müller", "Sophie Klein a maintenant accès"]);
    assert!(button(&page, "/withdraw").starts_with(&base));
    let code = browser.get(&format!("{base}/stakeholders/presence-code")).await;
    code.says(StatusCode::OK, &["Seule la personne elle-même"]);
    assert_eq!(browser.post(&format!("{base}/stakeholders/presence-code"), &[]).await.status, StatusCode::NOT_FOUND);
    browser.get(&format!("{base}/stakeholders/consultation")).await.says(StatusCode::OK, &["Terminer la consultation"]);
}

#[tokio::test]
async fn who_may_only_look_is_offered_nothing_else() {
    let country = country().await;
    let (mut browser, base) = entrust(&country, &[dossier::access::Purpose::Read]).await;

    for page in ["", "/blocked", "/institutions", "/emergency"] {
        let page = browser.get(&format!("{base}/stakeholders{page}")).await;
        page.says(StatusCode::OK, &["ne fait pas partie de ce qui vous a été confié"]);
        assert_eq!(page.body.matches("<form method=\"post\"").count(), 1, "only the language: {}", page.body);
    }
    let id = country.directory_entry("DOC-1001").await.id;
    for page in ["add", "block", "objection"] {
        let page = browser.get(&format!("{base}/stakeholders/{id}/{page}")).await;
        page.says(StatusCode::OK, &["Ce n'est pas possible", "ne fait pas partie de ce qui vous a été confié"]);
    }
}
