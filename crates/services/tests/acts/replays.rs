//! « What could Dr X see on that day » is answered as it was, whatever has changed since.

use dossier::access::{Basis, Refusal, StayPhase};
use dossier::document::Confidentiality;
use dossier::ids::{DocumentId, DossierId};
use dossier::institution::Certificate;
use dossier::trace::Action;
use jiff::{SignedDuration, Timestamp};
use services::documents::consult_dossier::consult;
use services::documents::{hide_document, set_confidentiality};
use services::exceptional_cases::approve::approve;
use services::exceptional_cases::erase_document::erase_document;
use services::exceptional_cases::request::{Asked, request};
use services::explain::could_see::{Replay, could_see};
use services::grants::{block, circle, presence_code, stay};
use services::{Error, Person, Problem};
use test_engines::{Country, PROFESSIONALS, agency_doctor, on_each_engine, second_desk};

use crate::scene::{done, id, lines};
use crate::support::{annas_number, file, here, note, own_dossier, report};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// What somebody saw: the basis and the titles, or why nothing.
type Seen = Result<(Basis, Vec<String>), Refusal>;

async fn sees_now(country: &Country, person: &Person, anna: &Person) -> Seen {
    match consult(&country.services, person, own_dossier(anna)).await {
        Ok(view) => {
            let titles = view.documents.into_iter().map(|document| document.envelope.metadata.title);
            Ok((view.basis, titles.collect()))
        }
        Err(Error::Refused(refusal)) => Err(refusal),
        Err(other) => panic!("{other:?}"),
    }
}

/// What the replay says of the own practice and of each institution, and how much is gone since.
async fn replayed(country: &Country, anna: &Person, who: &Person, at: Timestamp) -> (Vec<Seen>, usize) {
    let replay = could_see(&country.services, anna, own_dossier(anna), id(who), at).await.unwrap();
    let Replay::Told { ways, destroyed_since } = replay else { panic!("{replay:?}") };
    let seen = ways.into_iter().map(|way| {
        let titles = |sight: services::explain::could_see::Sight| {
            (sight.basis, sight.documents.into_iter().map(|(title, _)| title.title).collect())
        };
        way.sight.map(titles)
    });
    (seen.collect(), destroyed_since.unwrap())
}

#[tokio::test]
async fn every_day_is_told_as_it_was() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let (dossier, sophie_id) = (own_dossier(&anna), id(&sophie));
        let mut days: Vec<(Timestamp, Seen)> = Vec::new();
        let mut end_the_day = async || {
            let seen = sees_now(&country, &sophie, &anna).await;
            days.push((services.now(), seen));
            country.pass(DAY);
        };
        let wish = file(&country, &anna, dossier, note("mes souhaits")).await;
        end_the_day().await;
        circle::add(services, &anna, dossier, sophie_id, None).await.unwrap();
        end_the_day().await;
        let bloods = file(&country, &sophie, dossier, report("Hémogramme")).await;
        end_the_day().await;
        hide_document::hide(services, &anna, dossier, wish, sophie_id).await.unwrap();
        end_the_day().await;
        hide_document::show_again(services, &anna, dossier, wish, sophie_id).await.unwrap();
        end_the_day().await;
        circle::withdraw(services, &anna, dossier, sophie_id, None).await.unwrap();
        end_the_day().await;
        let code = country.letters.to("Anna Müller").presence.unwrap();
        presence_code::enter(services, &sophie, &annas_number(), &code, here()).await.unwrap();
        end_the_day().await;
        presence_code::enter(services, &sophie, &annas_number(), &code, here()).await.unwrap();
        set_confidentiality::set_confidentiality(services, &anna, dossier, wish, Confidentiality::Confidential)
            .await
            .unwrap();
        end_the_day().await;
        block::block(services, &anna, dossier, sophie_id, None).await.unwrap();
        end_the_day().await;
        erase(&country, dossier, bloods).await;

        let author = |titles: &[&str]| Ok((Basis::Author, titles.iter().map(|&title| title.to_owned()).collect()));
        let by = |basis, titles: &[&str]| Ok((basis, titles.iter().map(|&title| title.to_owned()).collect()));
        let expected: Vec<Seen> = vec![
            Err(Refusal::NoTherapeuticRelationship),
            by(Basis::CircleOfTrust, &["mes souhaits"]),
            by(Basis::CircleOfTrust, &["Hémogramme", "mes souhaits"]),
            by(Basis::CircleOfTrust, &["Hémogramme"]),
            by(Basis::CircleOfTrust, &["Hémogramme", "mes souhaits"]),
            author(&["Hémogramme"]),
            by(Basis::PresenceCode, &["Hémogramme", "mes souhaits"]),
            by(Basis::PresenceCode, &["Hémogramme"]),
            author(&["Hémogramme"]),
        ];
        assert_eq!(days.iter().map(|(_, seen)| seen.clone()).collect::<Vec<_>>(), expected);
        for (place, (at, seen)) in days.iter().enumerate() {
            let (ways, gone) = replayed(&country, &anna, &sophie, *at).await;
            let left = seen.clone().map(|(basis, titles)| {
                (basis, titles.into_iter().filter(|title| title != "Hémogramme").collect::<Vec<_>>())
            });
            // Of an author of nothing that is left it is not told: it could be something withheld.
            let nothing_left = Ok((Basis::Author, Vec::new()));
            let left = if left == nothing_left { Err(Refusal::NoTherapeuticRelationship) } else { left };
            assert_eq!(ways, [left], "day {place}");
            assert_eq!(gone, usize::from(place >= 2), "day {place}: the report was there, and is gone");
        }
    })
    .await;
}

/// The Agency's doctor destroys a document's content.
async fn erase(country: &Country, dossier: DossierId, document: DocumentId) {
    let services = &country.services;
    let grounds = "Jugement 2026/77 du tribunal".to_owned();
    let asked = Asked { number: annas_number(), document: Some(document), grounds };
    let case = request(services, &agency_doctor(), &asked).await.unwrap();
    approve(services, &second_desk(), case).await.unwrap();
    erase_document(services, &agency_doctor(), dossier, document).await.unwrap();
}

#[tokio::test]
async fn a_licence_is_the_one_known_on_the_day() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        let services = &country.services;
        country.import_affiliates(&test_engines::affiliates()).await;
        country.print_letters().await;
        let anna = country.anna().await;
        let unknown_yet = services.now();
        country.pass(DAY);
        country.import_professionals(PROFESSIONALS).await;
        country.print_letters().await;
        let sophie = country.sophie().await;
        circle::add(services, &anna, own_dossier(&anna), id(&sophie), None).await.unwrap();
        let licensed = services.now();
        country.pass(DAY);
        country.import_professionals(&PROFESSIONALS.replace("2010-01-01,\n", "2010-01-01,2026-03-02\n")).await;
        let stopped = services.now();
        country.pass(DAY);
        country.import_professionals(PROFESSIONALS).await;
        let restored = services.now();

        let ask = async |at| could_see(services, &anna, own_dossier(&anna), id(&sophie), at).await;
        assert_eq!(ask(unknown_yet).await.unwrap(), Replay::NotInDirectoryYet);
        assert_eq!(ask(unknown_yet - DAY * 365).await.unwrap(), Replay::NoRecordYet);
        let open: Seen = Ok((Basis::CircleOfTrust, vec![]));
        assert_eq!(replayed(&country, &anna, &sophie, licensed).await.0, std::slice::from_ref(&open));
        assert_eq!(replayed(&country, &anna, &sophie, stopped).await.0, [Err(Refusal::NotLicensed)]);
        assert_eq!(replayed(&country, &anna, &sophie, restored).await.0, [open]);
        let to_come = services.now() + DAY;
        assert!(matches!(ask(to_come).await, Err(Error::Invalid(Problem::NotYet))));
        let by_sophie = could_see(services, &sophie, own_dossier(&anna), id(&sophie), licensed).await;
        assert!(matches!(by_sophie, Err(Error::Refused(Refusal::NotAllowed))));
        let asked = lines(&country, &anna, &[Action::GrantsConsulted]).await;
        assert_eq!(asked[0], done(Action::GrantsConsulted, Basis::Holder, "Sophie Klein", None));
        assert_eq!(asked.len(), 6, "five answers, and one refusal: {asked:?}");
    })
    .await;
}

#[tokio::test]
async fn a_stay_is_told_with_the_certificate_of_the_day() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let anna = country.anna().await;
        let hospital = country.hospital().await;
        let nora = country.nora(&hospital).await;
        file(&country, &anna, own_dossier(&anna), note("mes souhaits")).await;
        let before = services.now();
        country.pass(DAY);
        stay::announce(services, &country.system_of(&hospital), &annas_number(), StayPhase::Admission).await.unwrap();
        let during = services.now();
        assert_eq!(sees_now(&country, &nora, &anna).await.unwrap().0, Basis::Stay);
        country.pass(DAY);
        let ended = Certificate { from: Timestamp::UNIX_EPOCH, until: Some(services.now()) };
        country.certify("HOP-1", "Hôpital du Plateau", ended).await;
        let suspended = services.now();
        country.pass(DAY * 45);
        let after = services.now();

        let alone: Seen = Err(Refusal::NoTherapeuticRelationship);
        let there: Seen = Ok((Basis::Stay, vec!["mes souhaits".to_owned()]));
        assert_eq!(replayed(&country, &anna, &nora, before).await.0, std::slice::from_ref(&alone));
        assert_eq!(replayed(&country, &anna, &nora, during).await.0, [alone.clone(), there]);
        let not_certified = [alone.clone(), Err(Refusal::NotCertified)];
        assert_eq!(replayed(&country, &anna, &nora, suspended).await.0, not_certified);
        assert_eq!(replayed(&country, &anna, &nora, after).await.0, [alone]);
    })
    .await;
}
