//! A file that is refused leaves nothing behind.

use dossier::document::{Format, Kind};
use jiff::SignedDuration;
use jiff::civil::date;
use services::documents::file_document::{self, Filing};
use services::inspection::InspectionError;
use services::jobs::sweep;
use services::{Error, Problem, Settings};
use test_engines::{Country, on_each_engine};

use crate::support::{file, filing, note, objects, own_dossier, pdf, report};

fn because<T>(outcome: Result<T, Error>) -> String {
    match outcome {
        Ok(_) => "filed".into(),
        Err(error) => format!("{error:?}"),
    }
}

#[tokio::test]
async fn whatever_the_reason() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let dossier = own_dossier(&anna);
        let with = |content: Vec<u8>, claimed| Filing { content: content.into(), claimed, ..note("x") };
        let titled = |title: &str| note(title);
        let mut tomorrow = note("x");
        tomorrow.metadata.care_date = date(2026, 3, 3);
        let limit = usize::try_from(Settings::USUAL_DOCUMENT_LIMIT).unwrap();
        let table = [
            (with(vec![], None), format!("{:?}", InspectionError::Empty)),
            (with(b"  \n".to_vec(), None), format!("{:?}", InspectionError::Empty)),
            (with(b"MZ\x90\0\x03".to_vec(), None), format!("{:?}", InspectionError::UnknownFormat)),
            (with(b"<html>".to_vec(), None), format!("{:?}", InspectionError::UnknownFormat)),
            (with(pdf("x", ""), Some(Format::Png)), "Mismatch".into()),
            (with(pdf("x", "/Encrypt<</Filter/Standard>>"), None), format!("{:?}", InspectionError::Encrypted)),
            (with(pdf("x", "")[..80].to_vec(), None), format!("{:?}", InspectionError::Damaged)),
            (with(vec![b'a'; limit + 1], None), "FileTooLarge".into()),
            (titled("  "), "TitleMissing".into()),
            (titled(&"t".repeat(121)), "TitleTooLong".into()),
            (titled("a\nb"), "TitleTooLong".into()),
            (tomorrow, "CareInFuture".into()),
            (filing("x", Kind::LaboratoryReport, pdf("x", "")), "Refused".into()),
        ];
        for (filing, expected) in table {
            let said = because(file_document::file(&country.services, &anna, dossier, filing).await);
            assert!(said.contains(&expected), "{said} instead of {expected}");
            assert_eq!(objects(&country), 0, "{expected}");
            assert_eq!(country.fresh.operator("SELECT count(*) FROM document"), "0", "{expected}");
        }
        file(&country, &anna, dossier, with(vec![b'a'; limit], None)).await;
        assert_eq!(objects(&country), 1);
    })
    .await;
}

#[tokio::test]
async fn a_new_version_replaces_once_in_its_category_and_is_never_more_open() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let services = &country.services;
        services::grants::circle::add(services, &anna, dossier, sophie.professional().unwrap().id, None).await.unwrap();
        let mut first = report("Hémogramme");
        first.metadata.confidentiality = dossier::document::Confidentiality::Private;
        let old = file(&country, &sophie, dossier, first).await;
        let replacing = |filing: Filing| Filing { replaces: Some(old), ..filing };
        let elsewhere = replacing(filing("x", Kind::Prescription, pdf("x", "")));
        let answer = file_document::file(services, &sophie, dossier, elsewhere).await;
        assert!(matches!(answer, Err(Error::Invalid(Problem::Kind))));
        let by_anna = file_document::file(services, &anna, dossier, replacing(report("de moi"))).await;
        assert!(matches!(by_anna, Err(Error::Refused(_))));
        let new = file(&country, &sophie, dossier, replacing(report("Hémogramme corrigé"))).await;
        let twice = file_document::file(services, &sophie, dossier, replacing(report("encore"))).await;
        assert!(matches!(twice, Err(Error::NotFound)));
        assert_eq!(objects(&country), 2, "the old version stays, the refused ones do not");

        let page = services::documents::open_document::describe(services, &anna, dossier, new).await.unwrap();
        assert_eq!(page.document.confidentiality(), dossier::document::Confidentiality::Private);
        assert_eq!(page.earlier.iter().map(|view| view.envelope.id).collect::<Vec<_>>(), [old]);
        let page = services::documents::open_document::describe(services, &anna, dossier, old).await.unwrap();
        assert_eq!(page.replaced_by, Some(new));
    })
    .await;
}

#[tokio::test]
async fn the_sweeper_takes_what_no_document_names_and_nothing_else() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let kept = file(&country, &anna, own_dossier(&anna), note("à garder")).await;
        let orphan = file(&country, &anna, own_dossier(&anna), note("interrompu")).await;
        country.fresh.operator(&format!("DELETE FROM document WHERE document_id = '{orphan}'"));
        // Files carry the machine's time, which lies beyond the test's.
        country.pass(SignedDuration::from_hours(24 * 365 * 100));
        assert_eq!(sweep::contents(&country.services).await.unwrap(), 1);
        let delivery = services::documents::open_document::Delivery::Shown;
        crate::support::read(&country, &anna, own_dossier(&anna), kept, delivery).await.unwrap();
        assert_eq!(sweep::contents(&country.services).await.unwrap(), 0);
    })
    .await;
}
