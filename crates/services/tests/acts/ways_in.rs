//! Each way in: what it opens, and what shuts it.

use dossier::access::{Basis, Opposed, StayPhase};
use dossier::document::{Confidentiality, Kind};
use dossier::ids::{DocumentId, DossierId};
use jiff::SignedDuration;
use services::Person;
use services::documents::file_document::Filing;
use services::grants::emergency::Named;
use services::grants::{
    block, circle, consultation_objection, emergency, emergency_access, institution_opposition, presence_code, stay,
};
use services::people::import_referring_doctors;
use test_engines::{Country, on_each_engine};

use crate::scene::{id, opens, sees};
use crate::support::{annas_number, file, filing, here, note, own_dossier, pdf, report};

/// A record with something at each level, an essential and a life line.
struct Scene {
    country: Country,
    anna: Person,
    dossier: DossierId,
    documents: Vec<DocumentId>,
}

impl Scene {
    async fn set(country: Country) -> Self {
        let anna = country.anna().await;
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        let dossier = own_dossier(&anna);
        circle::add(&country.services, &anna, dossier, id(&paul), None).await.unwrap();
        let mut documents = Vec::new();
        for (title, level) in [
            ("normal", Confidentiality::Normal),
            ("confidentiel", Confidentiality::Confidential),
            ("privé", Confidentiality::Private),
        ] {
            let mut filing: Filing = report(title);
            filing.metadata.confidentiality = level;
            documents.push(file(&country, &paul, dossier, filing).await);
        }
        let allergies = filing("allergies", Kind::AllergyNote, pdf("allergies", ""));
        documents.push(file(&country, &paul, dossier, allergies).await);
        documents.push(file(&country, &anna, dossier, note("souhaits")).await);
        Self { country, anna, dossier, documents }
    }

    async fn is_open(&self, person: &Person, basis: Basis, titles: &[&str]) {
        assert_eq!(opens(&self.country, person, self.dossier).await, Ok(basis));
        assert_eq!(sees(&self.country, person, self.dossier, &self.documents).await, titles);
    }

    async fn is_shut(&self, person: &Person) {
        assert!(opens(&self.country, person, self.dossier).await.is_err_and(|answer| answer.starts_with("Refused(")));
        assert_eq!(sees(&self.country, person, self.dossier, &self.documents).await, Vec::<String>::new());
    }
}

const TRUSTED: [&str; 4] = ["allergies", "confidentiel", "normal", "souhaits"];
const NORMAL: [&str; 3] = ["allergies", "normal", "souhaits"];
const ESSENTIAL: [&str; 2] = ["allergies", "souhaits"];

#[tokio::test]
async fn the_circle_of_trust() {
    on_each_engine(async |fresh| {
        let scene = Scene::set(Country::with_letters(fresh).await).await;
        let Scene { country, anna, dossier, .. } = &scene;
        let (services, sophie) = (&country.services, country.sophie().await);
        scene.is_shut(&sophie).await;
        circle::add(services, anna, *dossier, id(&sophie), None).await.unwrap();
        scene.is_open(&sophie, Basis::CircleOfTrust, &TRUSTED).await;
        country.pass(SignedDuration::from_hours(24 * 27));
        scene.is_open(&sophie, Basis::CircleOfTrust, &TRUSTED).await;
        circle::withdraw(services, anna, *dossier, id(&sophie), None).await.unwrap();
        scene.is_shut(&sophie).await;
        circle::add(services, anna, *dossier, id(&sophie), None).await.unwrap();
        block::block(services, anna, *dossier, id(&sophie), None).await.unwrap();
        scene.is_shut(&sophie).await;
    })
    .await;
}

#[tokio::test]
async fn the_presence_code() {
    on_each_engine(async |fresh| {
        let scene = Scene::set(Country::with_letters(fresh).await).await;
        let Scene { country, anna, dossier, .. } = &scene;
        let (services, sophie) = (&country.services, country.sophie().await);
        let code = country.letters.to("Anna Müller").presence.unwrap();
        presence_code::enter(services, &sophie, &annas_number(), &code, here()).await.unwrap();
        scene.is_open(&sophie, Basis::PresenceCode, &NORMAL).await;
        country.pass(SignedDuration::from_hours(24));
        scene.is_shut(&sophie).await;
        presence_code::enter(services, &sophie, &annas_number(), &code, here()).await.unwrap();
        presence_code::end(services, anna, *dossier, id(&sophie), None).await.unwrap();
        scene.is_shut(&sophie).await;
        presence_code::enter(services, &sophie, &annas_number(), &code, here()).await.unwrap();
        let today = services::clock::luxembourg_day(services.now());
        consultation_objection::object(services, anna, *dossier, id(&sophie), today, None).await.unwrap();
        scene.is_shut(&sophie).await;
    })
    .await;
}

#[tokio::test]
async fn the_referring_doctor() {
    on_each_engine(async |fresh| {
        let scene = Scene::set(Country::with_letters(fresh).await).await;
        let Scene { country, .. } = &scene;
        let sophie = country.sophie().await;
        let declared = async |until: &str| {
            let heading = import_referring_doctors::HEADING;
            let file = format!("{heading}\n{},DOC-1001,2026-01-01,{until}\n", annas_number());
            let report = import_referring_doctors::import(&country.services, file.as_bytes(), &|_| {}).await;
            assert_eq!(report.unwrap().bad, []);
        };
        declared("").await;
        scene.is_open(&sophie, Basis::ReferringDoctor, &TRUSTED).await;
        declared("2026-03-03").await;
        country.pass(SignedDuration::from_hours(24));
        scene.is_open(&sophie, Basis::ReferringDoctor, &TRUSTED).await;
        country.pass(SignedDuration::from_hours(24));
        scene.is_shut(&sophie).await;
    })
    .await;
}

#[tokio::test]
async fn a_stay() {
    on_each_engine(async |fresh| {
        let scene = Scene::set(Country::with_letters(fresh).await).await;
        let Scene { country, anna, dossier, .. } = &scene;
        let (services, hospital) = (&country.services, country.hospital().await);
        let (system, nora) = (country.system_of(&hospital), country.nora(&hospital).await);
        scene.is_shut(&nora).await;
        stay::announce(services, &system, &annas_number(), StayPhase::Admission).await.unwrap();
        scene.is_open(&nora, Basis::Stay, &NORMAL).await;
        institution_opposition::oppose(services, anna, *dossier, Opposed::All, None).await.unwrap();
        scene.is_shut(&nora).await;
        institution_opposition::lift(services, anna, *dossier, Opposed::All, None).await.unwrap();
        scene.is_open(&nora, Basis::Stay, &NORMAL).await;
        block::block(services, anna, *dossier, id(&nora), None).await.unwrap();
        scene.is_shut(&nora).await;
        block::unblock(services, anna, *dossier, id(&nora), None).await.unwrap();
        scene.is_open(&nora, Basis::Stay, &NORMAL).await;
        country.pass(SignedDuration::from_hours(45 * 24));
        scene.is_shut(&nora).await;
    })
    .await;
}

#[tokio::test]
async fn an_emergency() {
    on_each_engine(async |fresh| {
        let scene = Scene::set(Country::with_letters(fresh).await).await;
        let Scene { country, anna, dossier, .. } = &scene;
        let (services, hospital) = (&country.services, country.hospital().await);
        // From the own practice or from an institution that has announced nothing.
        for person in [country.sophie().await, country.nora(&hospital).await] {
            let named = Named::ByDossier(*dossier);
            emergency::declare(services, &person, named, "trouvée inconsciente", here()).await.unwrap();
            scene.is_open(&person, Basis::Emergency, &ESSENTIAL).await;
            emergency_access::switch_off(services, anna, *dossier, None).await.unwrap();
            scene.is_shut(&person).await;
            emergency_access::switch_on(services, anna, *dossier, None).await.unwrap();
            scene.is_open(&person, Basis::Emergency, &ESSENTIAL).await;
            country.pass(SignedDuration::from_hours(24));
            scene.is_shut(&person).await;
        }
    })
    .await;
}
