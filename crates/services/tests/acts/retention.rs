//! How long a document is kept: proposed by its author, agreed by the holder, kept to by the job.

use dossier::access::{Basis, Refusal};
use dossier::document::Retention;
use dossier::ids::DocumentId;
use dossier::trace::{Action, Outcome};
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use services::documents::consult_dossier::consult;
use services::documents::file_document::{Announcement, Filing};
use services::documents::open_document::Delivery;
use services::documents::release_document::release;
use services::documents::retention::{agree, propose};
use services::grants::circle;
use services::jobs::destroy_documents;
use services::{Person, Problem};
use test_engines::{Country, on_each_engine};

use crate::support::{file, objects, own_dossier, read, report};
use crate::told::{line, lines, not_found, problem, refused, said};

const DAY: SignedDuration = SignedDuration::from_hours(24);
const FIVE_YEARS: Retention = Retention::ShorterProposed(date(2031, 3, 1));

/// Anna's record, and Sophie in her circle of trust.
async fn anna_and_sophie(country: &Country) -> (Person, Person) {
    let (anna, sophie) = (country.anna().await, country.sophie().await);
    circle::add(&country.services, &anna, own_dossier(&anna), sophie.professional().unwrap().id, None).await.unwrap();
    (anna, sophie)
}

fn pass_until(country: &Country, moment: &str) {
    let moment: Timestamp = moment.parse().unwrap();
    country.pass(moment.duration_since(country.services.now()));
}

#[tokio::test]
async fn documents_are_kept_ten_years_or_as_was_agreed() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = anna_and_sophie(&country).await;
        let dossier = own_dossier(&anna);
        let usual = file(&country, &sophie, dossier, report("dix ans")).await;
        let shorter = file(&country, &sophie, dossier, report("cinq ans")).await;
        let not_agreed = file(&country, &sophie, dossier, report("proposé seulement")).await;
        let mut for_life = report("à vie");
        for_life.metadata.retention = Retention::LifelongProposed;
        let for_life = file(&country, &sophie, dossier, for_life).await;

        propose(services, &sophie, dossier, shorter, FIVE_YEARS).await.unwrap();
        propose(services, &sophie, dossier, not_agreed, FIVE_YEARS).await.unwrap();
        let proposed = line(&country, &anna, Action::RetentionProposed).await;
        assert_eq!(said(&proposed), (None, Some("2031-03-01"), Outcome::Permitted(Basis::Author)));
        agree(services, &anna, dossier, shorter, FIVE_YEARS).await.unwrap();
        agree(services, &anna, dossier, for_life, Retention::LifelongProposed).await.unwrap();
        let agreed = lines(&country, &anna, Action::RetentionAgreed).await;
        assert_eq!(said(&agreed[0]), (None, Some("2031-03-01"), Outcome::Permitted(Basis::Holder)));
        assert_eq!(agreed[1].document.as_ref().map(|document| document.id), Some(for_life));

        #[rustfmt::skip]
        let table: [(&str, &[DocumentId], usize); 4] = [
            ("2031-03-01T22:59:00Z", &[for_life, not_agreed, shorter, usual], 0),
            ("2031-03-01T23:00:00Z", &[for_life, not_agreed, usual],          1),
            ("2036-03-01T20:00:00Z", &[for_life, not_agreed, usual],          0),
            ("2036-03-02T20:00:00Z", &[for_life],                             2),
        ];
        for (moment, there, destroyed) in table {
            pass_until(&country, moment);
            country.pass(SignedDuration::from_secs(1));
            assert_eq!(destroy_documents::run(services).await.unwrap(), destroyed, "{moment}");
            let seen = consult(services, &anna, dossier).await.unwrap().documents;
            assert_eq!(seen.iter().map(|document| document.envelope.id).collect::<Vec<_>>(), there, "{moment}");
            assert_eq!(objects(&country), there.len(), "{moment}");
            country.pass(SignedDuration::from_hours(1));
        }
        assert!(not_found(&read(&country, &sophie, dossier, usual, Delivery::Shown).await));
        read(&country, &sophie, dossier, for_life, Delivery::Shown).await.unwrap();
        let destroyed = lines(&country, &anna, Action::DocumentDestroyed).await;
        let titles: Vec<_> = destroyed.iter().map(|line| line.document.clone().unwrap().title).collect();
        assert_eq!(titles, ["cinq ans", "dix ans", "proposé seulement"]);
        assert!(destroyed.iter().all(|line| line.outcome == Outcome::Permitted(Basis::Agency)));
    })
    .await;
}

#[tokio::test]
async fn only_what_was_proposed_is_agreed_and_the_last_word_counts() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = anna_and_sophie(&country).await;
        let dossier = own_dossier(&anna);
        let id = file(&country, &sophie, dossier, report("Hémogramme")).await;
        let agreed = async |term| problem(agree(services, &anna, dossier, id, term).await);
        assert_eq!(agreed(FIVE_YEARS).await, Some(Problem::Retention), "nothing is proposed");
        propose(services, &sophie, dossier, id, FIVE_YEARS).await.unwrap();
        assert_eq!(problem(propose(services, &sophie, dossier, id, FIVE_YEARS).await), Some(Problem::AlreadyInForce));
        propose(services, &sophie, dossier, id, Retention::LifelongProposed).await.unwrap();
        assert_eq!(agreed(FIVE_YEARS).await, Some(Problem::Retention), "something else was proposed since");
        assert_eq!(agreed(Retention::TenYears).await, Some(Problem::Retention));
        assert_eq!(agreed(Retention::LifelongProposed).await, None);
        assert_eq!(agreed(Retention::LifelongProposed).await, Some(Problem::AlreadyInForce));
        assert_eq!(agreed(FIVE_YEARS).await, Some(Problem::Retention), "an old proposal is dealt with");
        assert_eq!(lines(&country, &anna, Action::RetentionAgreed).await.len(), 1);

        // Agreed anew: what was for life ends with the shorter term.
        propose(services, &sophie, dossier, id, FIVE_YEARS).await.unwrap();
        assert_eq!(agreed(FIVE_YEARS).await, None);
        pass_until(&country, "2031-03-01T23:00:00Z");
        assert_eq!(destroy_documents::run(services).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn who_may_not_and_what_is_no_term() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = anna_and_sophie(&country).await;
        let dossier = own_dossier(&anna);
        let marc = country.professional("NUR-2002", "Marc Schmit").await;
        circle::add(services, &anna, dossier, marc.professional().unwrap().id, None).await.unwrap();
        let id = file(&country, &sophie, dossier, report("Hémogramme")).await;
        for (year, month, day) in [(2026, 3, 1), (2036, 3, 2), (9999, 12, 31)] {
            let term = Retention::ShorterProposed(date(year, month, day));
            assert_eq!(
                problem(propose(services, &sophie, dossier, id, term).await),
                Some(Problem::Retention),
                "{year}"
            );
        }
        for (year, month, day) in [(2026, 3, 2), (2036, 3, 1)] {
            propose(services, &sophie, dossier, id, Retention::ShorterProposed(date(year, month, day))).await.unwrap();
        }
        for other in [&anna, &marc] {
            assert_eq!(refused(propose(services, other, dossier, id, FIVE_YEARS).await), Some(Refusal::NotAllowed));
        }
        for other in [&sophie, &marc] {
            assert_eq!(refused(agree(services, other, dossier, id, FIVE_YEARS).await), Some(Refusal::NotAllowed));
        }
        let jean = country.jean().await;
        assert!(not_found(&propose(services, &jean, dossier, id, FIVE_YEARS).await));
        assert!(not_found(&agree(services, &jean, dossier, id, FIVE_YEARS).await));
        assert_eq!(lines(&country, &anna, Action::RetentionAgreed).await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn an_announced_document_is_read_once_released_or_after_its_time() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = anna_and_sophie(&country).await;
        let dossier = own_dossier(&anna);
        let marc = country.professional("NUR-2002", "Marc Schmit").await;
        circle::add(services, &anna, dossier, marc.professional().unwrap().id, None).await.unwrap();
        let announced = |title, replaces| Filing {
            announcement: Some(Announcement { days: 20, mentioned: false }),
            replaces,
            ..report(title)
        };
        let first = file(&country, &sophie, dossier, announced("biopsie", None)).await;
        let second = file(&country, &sophie, dossier, announced("biopsie, corrigée", Some(first))).await;
        let other = file(&country, &sophie, dossier, announced("scanner", None)).await;
        let seen = async || consult(services, &anna, dossier).await.unwrap().documents.len();
        assert_eq!(seen().await, 0);
        assert_eq!(consult(services, &marc, dossier).await.unwrap().documents.len(), 2, "care goes on meanwhile");
        assert!(not_found(&release(services, &anna, dossier, second).await));
        assert_eq!(refused(release(services, &marc, dossier, second).await), Some(Refusal::NotAllowed));

        release(services, &sophie, dossier, second).await.unwrap();
        assert_eq!(seen().await, 1);
        read(&country, &anna, dossier, first, Delivery::Shown).await.unwrap();
        let released: Vec<_> = lines(&country, &anna, Action::DocumentReleased).await;
        let permitted = released.iter().filter(|line| line.outcome == Outcome::Permitted(Basis::Author));
        let ids: Vec<_> = permitted.map(|line| line.document.as_ref().unwrap().id).collect();
        assert_eq!(ids, [second, first]);
        assert!(not_found(&release(services, &sophie, dossier, second).await), "it does not wait any more");

        country.pass(DAY * 20);
        assert_eq!(seen().await, 2);
        assert!(not_found(&release(services, &sophie, dossier, other).await));
    })
    .await;
}
