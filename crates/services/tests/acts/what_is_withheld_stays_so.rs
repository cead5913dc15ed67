//! What is withheld from somebody is not given away by the next version, a list of readers, a life line or an end of access.

use dossier::access::{Mandate, StayPhase};
use dossier::document::Confidentiality;
use dossier::ids::DocumentId;
use jiff::SignedDuration;
use services::Error;
use services::assistants::designate::{Designation, designate};
use services::clock::luxembourg_day;
use services::documents::consult_dossier::consult;
use services::documents::file_document::{Announcement, Filing};
use services::documents::open_document::describe;
use services::documents::set_confidentiality::set_confidentiality;
use services::explain::who_can_open::Others;
use services::grants::{circle, consultation_objection, presence_code, stay};
use services::life_line::Filter;
use services::life_line::look::look;
use test_engines::{Country, number, on_each_engine};

use crate::scene::{id, opens, sees};
use crate::support::{annas_number, file, here, jeans_number, note, own_dossier, report};

#[tokio::test]
async fn a_stricter_version_shuts_those_before_it() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        circle::add(&country.services, &anna, dossier, id(&sophie), None).await.unwrap();
        let first = file(&country, &anna, dossier, note("un")).await;
        let second = file(&country, &anna, dossier, Filing { replaces: Some(first), ..note("deux") }).await;
        assert_eq!(sees(&country, &sophie, dossier, &[second]).await, ["deux"]);
        let mut private = Filing { replaces: Some(second), ..note("trois") };
        private.metadata.confidentiality = Confidentiality::Private;
        let third = file(&country, &anna, dossier, private).await;
        assert_eq!(sees(&country, &sophie, dossier, &[first, second, third]).await, Vec::<String>::new());
        let page = describe(&country.services, &anna, dossier, third).await.unwrap();
        assert_eq!(page.earlier.len(), 2, "the holder still sees them all");
    })
    .await;
}

#[tokio::test]
async fn a_correction_does_not_end_an_announcement() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let code = country.letters.to("Anna Müller").presence.unwrap();
        presence_code::enter(services, &sophie, &annas_number(), &code, here()).await.unwrap();
        let announcement = Some(Announcement { days: 20, mentioned: false });
        let first = file(&country, &sophie, dossier, Filing { announcement, ..report("Biopsie") }).await;
        let corrected = Filing { replaces: Some(first), ..report("Biopsie corrigée") };
        let second = file(&country, &sophie, dossier, corrected).await;
        assert_eq!(sees(&country, &anna, dossier, &[first, second]).await, Vec::<String>::new());

        country.pass(SignedDuration::from_hours(25));
        let readers = consult(services, &anna, dossier).await.unwrap().readers;
        assert_eq!(readers, Some(Others::default()), "it would tell that something is withheld");

        country.pass(SignedDuration::from_hours(20 * 24));
        assert_eq!(sees(&country, &anna, dossier, &[second]).await, ["Biopsie corrigée"]);
        let readers = consult(services, &anna, dossier).await.unwrap().readers;
        let sophie = Others { people: vec!["Sophie Klein".to_owned()], institutions: vec![] };
        assert_eq!(readers, Some(sophie), "authors find what they wrote");
    })
    .await;
}

#[tokio::test]
async fn a_day_of_objection_is_not_told_before_it_comes() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        let day = luxembourg_day(services.now() + SignedDuration::from_hours(72));
        consultation_objection::object(services, &anna, dossier, id(&sophie), day, None).await.unwrap();
        assert_eq!(consult(services, &sophie, dossier).await.unwrap().until, None);
        country.pass(SignedDuration::from_hours(72));
        assert!(opens(&country, &sophie, dossier).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn an_assistant_learns_nothing_of_what_is_private() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let dossier = own_dossier(&anna);
        let full = Designation { number: jeans_number(), mandate: Mandate::FULL, until: None };
        designate(services, &anna, dossier, &full, None).await.unwrap();
        let mut private = note("rien que pour moi");
        private.metadata.confidentiality = Confidentiality::Private;
        let private = file(&country, &anna, dossier, private).await;
        let nothing: DocumentId = "0198c5a8-0000-7000-8000-000000000000".parse().unwrap();
        let before = look(services, &jean, dossier, &Filter::default(), None).await.unwrap().lines.len();
        for document in [private, nothing] {
            assert!(matches!(describe(services, &jean, dossier, document).await, Err(Error::NotFound)));
            let level = Confidentiality::Normal;
            let set = set_confidentiality(services, &jean, dossier, document, level).await;
            assert!(matches!(set, Err(Error::NotFound)), "{set:?}");
        }
        let after = look(services, &jean, dossier, &Filter::default(), None).await.unwrap().lines.len();
        assert_eq!(after, before + 1, "the reading before, and none of the four attempts");
        let view = consult(services, &jean, dossier).await.unwrap();
        assert!(view.organ_donation.is_none() && view.documents.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_discharge_from_no_stay_opens_nothing() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, hospital) = (country.anna().await, country.hospital().await);
        let nora = country.nora(&hospital).await;
        let system = country.system_of(&hospital);
        for number in [annas_number(), number("19990101001")] {
            stay::announce(&country.services, &system, &number, StayPhase::AfterDischarge).await.unwrap();
        }
        assert!(opens(&country, &nora, own_dossier(&anna)).await.is_err());
    })
    .await;
}
