//! The identity desk's feed of parents and guardians.

use dossier::access::{Basis, Refusal};
use dossier::trace::{Action, Outcome};
use services::assistants::entrusted::entrusted;
use services::people::import::Report;
use services::people::import_representatives::{self, HEADING};
use services::requests::agency::{at_the_helpdesk, at_the_identity_desk};
use services::{Error, Person};
use test_engines::{Country, number, on_each_engine};

use crate::support::{annas_number, jeans_number};
use crate::told::{line, lines, said};

fn outcome(report: &Report) -> (usize, usize, usize, usize) {
    (report.added, report.changed, report.unchanged, report.bad.len())
}

async fn feed(country: &Country, rows: &str) -> Report {
    let file = format!("{HEADING}\n{rows}");
    let person = at_the_identity_desk("Julie Hoffmann");
    import_representatives::import(&country.services, &person, file.as_bytes(), &|_| {}).await.unwrap()
}

/// Until when Anna acts for others, as she finds it.
async fn entrusted_until(country: &Country, anna: &Person) -> Vec<Option<String>> {
    let all = entrusted(&country.services, anna).await.unwrap();
    all.into_iter().map(|one| one.until.map(|until| until.to_string())).collect()
}

#[tokio::test]
async fn a_feed_registers_changes_and_ends_and_twice_changes_nothing() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, lea, jean) = (country.anna().await, country.lea().await, country.jean().await);
        let (leas, annas, jeans) = (number("20160612044"), annas_number(), jeans_number());
        let parent = format!("{leas},{annas},parent,livret de famille,2016-06-12,\n");
        let guardian = format!("{jeans},{annas},guardian,jugement 12/26,2026-01-15,2027-01-14\n");
        let both = format!("{parent}{guardian}");
        assert_eq!(outcome(&feed(&country, &both).await), (2, 0, 0, 0));
        assert_eq!(outcome(&feed(&country, &both).await), (0, 0, 2, 0));
        let (of_age, judged) = (Some("2034-06-11T22:00:00Z".into()), Some("2027-01-14T23:00:00Z".into()));
        assert_eq!(entrusted_until(&country, &anna).await, [judged, of_age.clone()], "by name: Jean, Léa");
        let registered = line(&country, &lea, Action::RepresentativeRegistered).await;
        assert_eq!(registered.who.name, "Julie Hoffmann");
        let agency = Outcome::Permitted(Basis::Agency);
        assert_eq!(said(&registered), (Some("Anna Müller"), Some("livret de famille"), agency));

        let longer = guardian.replace("2027-01-14", "2028-01-14");
        assert_eq!(outcome(&feed(&country, &longer).await), (0, 1, 0, 0));
        assert_eq!(outcome(&feed(&country, &longer).await), (0, 0, 1, 0));
        let until = Some("2028-01-14T23:00:00Z".into());
        assert_eq!(entrusted_until(&country, &anna).await, [until, of_age.clone()]);
        let over = guardian.replace("2027-01-14", "2026-02-01");
        assert_eq!(outcome(&feed(&country, &over).await), (0, 1, 0, 0));
        assert_eq!(outcome(&feed(&country, &over).await), (0, 0, 1, 0), "over already");
        assert_eq!(entrusted_until(&country, &anna).await, [of_age]);
        assert_eq!(lines(&country, &jean, Action::RepresentationEnded).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn one_that_begins_later_holds_from_its_day() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, _jean) = (country.anna().await, country.jean().await);
        let row = format!("{},{},guardian,jugement 7,2026-03-10,\n", jeans_number(), annas_number());
        assert_eq!(outcome(&feed(&country, &row).await), (1, 0, 0, 0));
        assert_eq!(outcome(&feed(&country, &row).await), (0, 0, 1, 0));
        assert_eq!(entrusted(&country.services, &anna).await.unwrap().len(), 0);
        country.pass(jiff::SignedDuration::from_hours(24 * 8));
        assert_eq!(entrusted(&country.services, &anna).await.unwrap().len(), 1);
        assert_eq!(outcome(&feed(&country, &row).await), (0, 0, 1, 0));
    })
    .await;
}

#[tokio::test]
async fn bad_rows_are_named_by_line_and_reason() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (annas, jeans) = (annas_number(), jeans_number());
        let good = format!("{jeans},{annas},guardian,jugement 7,2026-01-15,2027-01-14");
        let bad = [
            (good.replace(&jeans, "1952110304500"), "number"),
            (good.replace(&annas, ""), "representative is missing"),
            (good.replace(&annas, &jeans), "representative: nobody represents"),
            (good.replace(&annas, &number("19990101001")), "representative: nobody is known"),
            (good.replace(&jeans, &number("19990101001")), "number: nobody is known"),
            (good.replace("guardian", "uncle"), "title is neither"),
            (good.replace("jugement 7", ""), "reference is missing"),
            (good.replace("2026-01-15", "15.01.2026"), "from is not a date"),
            (good.replace("2027-01-14", "2026-01-14"), "until lies before from"),
            (good.replace(",guardian", ""), "5 columns instead of 6"),
        ];
        let of_age = good.replace("guardian", "parent");
        let rows: Vec<&str> = bad.iter().map(|(row, _)| row.as_str()).chain([of_age.as_str()]).collect();
        let report = feed(&country, &rows.join("\n")).await;
        assert_eq!(outcome(&report), (0, 0, 1, bad.len()), "a parent of somebody of age: nothing to be done");
        for (place, (row, (_, reason))) in report.bad.iter().zip(&bad).enumerate() {
            assert_eq!(row.line, place as u64 + 2, "{reason}");
            assert!(row.reason.contains(reason), "{reason}: {}", row.reason);
            assert!(!row.reason.contains(&annas) && !row.reason.contains(&jeans), "{}", row.reason);
        }
        let file = format!("{HEADING}\n{good}");
        let other = at_the_helpdesk("Tom Wagner");
        let refused = import_representatives::import(&country.services, &other, file.as_bytes(), &|_| {}).await;
        let expected = services::people::import::ImportError::Act(Error::Refused(Refusal::NotAllowed));
        assert_eq!(format!("{:?}", refused.err()), format!("{:?}", Some(expected)));
    })
    .await;
}
