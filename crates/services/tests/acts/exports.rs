//! Everything taken along: what leaves, what is traced, and whether a changed file is found.

use std::io::{Cursor, Read};

use dossier::document::Kind;
use dossier::trace::Action;
use futures::TryStreamExt;
use services::export::{self, Broken, export, prepare};
use services::{Error, Person, verify_traces};
use test_engines::{Country, on_each_engine};

use crate::support::{file, filing, life_line, own_dossier};

const NOTE: &str = "Je ne supporte pas la pénicilline.";

async fn taken(country: &Country, person: &Person) -> Vec<u8> {
    let prepared = prepare(&country.services, person, own_dossier(person)).await.unwrap();
    let pages = vec![("index.html".to_owned(), b"<!DOCTYPE html>".to_vec())];
    let pieces: Vec<_> = export(&country.services, person, prepared, pages).try_collect().await.unwrap();
    pieces.concat()
}

#[tokio::test]
async fn every_document_leaves_as_it_was_filed_and_is_traced() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let dossier = own_dossier(&anna);
        file(&country, &anna, dossier, filing("Mes allergies", Kind::HolderExpression, NOTE)).await;
        file(&country, &anna, dossier, filing("../../passwd", Kind::HolderDocument, "x")).await;

        let archive = taken(&country, &anna).await;

        let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names.len(), 5, "{names:?}");
        assert!(names.iter().all(|name| !name.contains("..")), "{names:?}");
        let allergies = names.iter().find(|name| name.contains("Mes-allergies")).unwrap();
        let mut content = String::new();
        archive.by_name(allergies).unwrap().read_to_string(&mut content).unwrap();
        assert_eq!(content, NOTE);
        let done: Vec<Action> = life_line(&country, &anna).await.iter().map(|line| line.action).collect();
        assert_eq!(done.iter().filter(|action| **action == Action::DocumentDownloaded).count(), 2);
        assert!(done.contains(&Action::DossierExported) && done.contains(&Action::LifeLineDownloaded));
    })
    .await;
}

#[tokio::test]
async fn whoever_is_handed_it_can_tell_that_nothing_was_changed() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        file(&country, &anna, own_dossier(&anna), filing("Mes allergies", Kind::HolderExpression, NOTE)).await;
        let archive = taken(&country, &anna).await;
        let key = verify_traces::public_key(&country.services).await.unwrap();

        assert_eq!(export::verify(Cursor::new(archive.clone()), &key).unwrap(), 3);

        let other = key.replace(key.get(key.len() - 6..).unwrap(), "AAAAA=");
        assert!(matches!(export::verify(Cursor::new(archive.clone()), &other), Err(Broken::Key | Broken::Manifest)));
        for touched in [NOTE, "dsp-export v1"] {
            let at = archive.windows(touched.len()).position(|piece| piece == touched.as_bytes()).unwrap();
            let mut changed = archive.clone();
            changed[at + 3] ^= 1;
            assert!(export::verify(Cursor::new(changed), &key).is_err(), "{touched}");
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_else_takes_it_along() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, jean) = (country.anna().await, country.jean().await);

        let asked = prepare(&country.services, &jean, own_dossier(&anna)).await;

        assert!(matches!(asked.map(drop), Err(Error::Refused(_))));
        let lines = life_line(&country, &anna).await;
        assert_eq!(lines.iter().filter(|line| line.action == Action::DossierExported).count(), 1, "the attempt");
        let old = Person { proven_at: None, ..anna.clone() };
        assert!(matches!(prepare(&country.services, &old, own_dossier(&anna)).await.map(drop), Err(Error::NotProven)));
    })
    .await;
}
