//! What people do is sealed into the ledger within a second or two, and nothing of it can be changed unseen.

use jiff::SignedDuration;
use services::jobs::seal_traces::seal;
use services::verify_traces::{Finding, public_key, verify};
use test_engines::{Country, on_each_engine};

use crate::support::{file, life_line, note, own_dossier};

/// Anna files two notes, and all is sealed.
async fn sealed_country(fresh: test_engines::Fresh) -> (Country, services::Person) {
    let country = Country::with_letters(fresh).await;
    let anna = country.anna().await;
    seal(&country.services).await.unwrap().unwrap();
    file(&country, &anna, own_dossier(&anna), note("first")).await;
    file(&country, &anna, own_dossier(&anna), note("second")).await;
    country.pass(SignedDuration::from_secs(1));
    seal(&country.services).await.unwrap().unwrap();
    (country, anna)
}

#[tokio::test]
async fn every_line_of_every_life_line_is_sealed() {
    on_each_engine(async |fresh| {
        let (country, anna) = sealed_country(fresh).await;
        let lines = life_line(&country, &anna).await.len();
        country.pass(SignedDuration::from_secs(1));
        seal(&country.services).await.unwrap().unwrap();
        let report = verify(&country.services, None, &|_| {}).await.unwrap();
        assert_eq!(report.broken, []);
        assert_eq!((report.sealed, report.waiting, report.checkpoints), (report.traces, 0, 3));
        let own = country
            .fresh
            .operator(&format!("SELECT count(*) FROM ledger_leaf WHERE dossier_id = '{}'", own_dossier(&anna)));
        assert!(own.parse::<usize>().unwrap() >= lines && lines > 5, "{own} leaves, {lines} lines");
    })
    .await;
}

#[tokio::test]
async fn sealing_keeps_to_its_pace_and_does_nothing_when_nothing_waits() {
    on_each_engine(async |fresh| {
        let (country, anna) = sealed_country(fresh).await;
        assert!(seal(&country.services).await.unwrap().is_none());
        file(&country, &anna, own_dossier(&anna), note("third")).await;
        assert!(seal(&country.services).await.unwrap().is_none(), "another node might be at it");
        let report = verify(&country.services, None, &|_| {}).await.unwrap();
        assert_eq!((report.broken.len(), report.waiting > 0), (0, true));
        country.pass(SignedDuration::from_secs(1));
        assert!(seal(&country.services).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn a_line_taken_out_of_a_life_line_is_found() {
    on_each_engine(async |fresh| {
        let (mut country, anna) = sealed_country(fresh).await;
        let key = public_key(&country.services).await.unwrap();
        let line = life_line(&country, &anna).await.swap_remove(2).id;
        country.fresh.operator(&format!("DELETE FROM trace WHERE trace_id = '{line}'"));
        country.restart().await;
        let report = verify(&country.services, None, &|_| {}).await.unwrap();
        let [Finding::TraceGone { place, .. }] = report.broken.as_slice() else { panic!("{:?}", report.broken) };
        assert_eq!((&place.dossier, &place.trace), (&own_dossier(&anna).to_string(), &line.to_string()));
        assert_eq!(public_key(&country.services).await.unwrap(), key);
    })
    .await;
}
