//! Feeds: bad rows are named, good rows kept, and a second time changes nothing.

use services::people::import::{ImportError, Report};
use services::people::import_affiliates;
use test_engines::{Country, PROFESSIONALS, affiliates, on_each_engine};

use crate::support::annas_number;

fn outcome(report: &Report) -> (usize, usize, usize, usize) {
    (report.added, report.changed, report.unchanged, report.bad.len())
}

#[tokio::test]
async fn a_second_import_changes_nothing_and_a_changed_row_updates() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        assert_eq!(outcome(&country.import_affiliates(&affiliates()).await), (2, 0, 0, 0));
        assert_eq!(outcome(&country.import_professionals(PROFESSIONALS).await), (3, 0, 0, 0));
        let count = "SELECT (SELECT count(*) FROM dossier) || '-' || (SELECT count(*) FROM trace)";
        let before = country.fresh.operator(count);
        assert_eq!(before, "3-2", "with the journal");
        assert_eq!(outcome(&country.import_affiliates(&affiliates()).await), (0, 0, 2, 0));
        assert_eq!(outcome(&country.import_professionals(PROFESSIONALS).await), (0, 0, 3, 0));
        assert_eq!(country.fresh.operator(count), before);

        let moved = affiliates().replace("12 rue de la Gare", "14 rue de la Gare");
        assert_eq!(outcome(&country.import_affiliates(&moved).await), (0, 1, 1, 0));
        let retired = PROFESSIONALS.replace("2015-01-01,", "2015-01-01,2026-12-31");
        assert_eq!(outcome(&country.import_professionals(&retired).await), (0, 1, 2, 0));
        assert_eq!(country.fresh.operator(count), before);
    })
    .await;
}

#[tokio::test]
async fn bad_affiliates_are_named_by_line_and_reason_and_good_ones_kept() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        let good = affiliates();
        let (anna, jean) = good.split_once('\n').unwrap();
        let number = annas_number();
        let bad = [
            (anna.replace(&number, "1980051712399"), "number"),
            (anna.replace(&number, ""), "number is missing"),
            (anna.replace("Anna", " "), "given_names is missing"),
            (anna.replace("Anna", "An\u{0}na"), "given_names has a control character"),
            (anna.replace("1980-05-17", "17.05.1980"), "birth_date is not a date"),
            (anna.replace("1980-05-17", "2026-03-03"), "birth_date lies in the future"),
            (anna.replace(",fr,", ",xx,"), "language"),
            (anna.replace("anna.muller@example.lu", "anna"), "email is not one"),
            (anna.replace("anna.muller@example.lu", "621123456"), "email is not one"),
            (anna.replace(",LU,", ","), "10 columns instead of 11"),
        ];
        let rows: Vec<&str> = bad.iter().map(|(row, _)| row.as_str()).collect();
        let report = country.import_affiliates(&format!("{}\n{jean}", rows.join("\n"))).await;
        assert_eq!(outcome(&report), (1, 0, 0, bad.len()));
        for (place, (row, (_, reason))) in report.bad.iter().zip(&bad).enumerate() {
            assert_eq!(row.line, place as u64 + 2, "{reason}");
            assert!(row.reason.contains(reason), "{}: {}", reason, row.reason);
            assert!(!row.reason.contains("Müller") && !row.reason.contains(&number), "{}", row.reason);
        }
    })
    .await;
}

#[tokio::test]
async fn bad_professionals_too() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        let good = "DOC-1001,Sophie,Klein,doctor,Médecine générale,Cabinet Klein,2010-01-01,";
        let bad = [
            (good.replace("DOC-1001", "1"), "directory_id"),
            (good.replace("doctor", "wizard"), "category"),
            (good.replace("2010-01-01", "2010-13-01"), "licence_from is not a date"),
            (format!("{good}2009-12-31"), "licence_until lies before licence_from"),
            (good.replace("Klein,doctor", "Kl\u{0}ein,doctor"), "family_name has a control character"),
        ];
        let rows: Vec<&str> = bad.iter().map(|(row, _)| row.as_str()).collect();
        let report = country.import_professionals(&format!("{}\n{good}\n", rows.join("\n"))).await;
        assert_eq!(outcome(&report), (1, 0, 0, bad.len()));
        for (row, (_, reason)) in report.bad.iter().zip(&bad) {
            assert!(row.reason.contains(reason), "{}: {}", reason, row.reason);
        }
    })
    .await;
}

#[tokio::test]
async fn a_row_that_is_not_text_is_named_by_its_own_line() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        let mut file = format!("\u{feff}{}\n", import_affiliates::HEADING).into_bytes();
        file.extend(b"\xFF\xFE,x\n");
        file.extend(affiliates().bytes());
        let report = import_affiliates::import(&country.services, file.as_slice(), &|_| {}).await.unwrap();
        assert_eq!(outcome(&report), (2, 0, 0, 1));
        assert_eq!(report.bad[0].line, 2);
        let other = import_affiliates::import(&country.services, "name,age\n".as_bytes(), &|_| {}).await;
        assert!(matches!(other, Err(ImportError::Heading { .. })));
    })
    .await;
}

#[tokio::test]
async fn letters_are_printed_once_for_each_person() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        assert_eq!(country.letters.count(), 5);
        let again = country.print_letters().await;
        assert_eq!((again.holders, again.professionals), (0, 0));
    })
    .await;
}
