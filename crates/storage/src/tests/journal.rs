//! The Agency's journal is a record of nobody: there once, open to nobody, and in no list of holders.

use dossier::access::{Act, Refusal, Request, decide};
use dossier::ids::HolderId;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use test_engines::on_each_engine;

use super::acts::{ACTORS, acts};
use super::{at, facts, holders_permit, prepared, reopened, storage, trace, uuid};
use crate::dossiers::journal::{JOURNAL, open_journal};
use crate::dossiers::{self, states, traces};
use crate::registry::holders;

#[tokio::test]
async fn there_is_one_however_often_the_state_is_opened() {
    on_each_engine(async |fresh| {
        let first = storage(&fresh).await;
        let mut work = first.begin().await.unwrap();
        let journal = open_journal(&mut work).await.unwrap();
        let other = prepared(&mut work, 1).await;
        let mut line = trace(&other, 7, &holders_permit(&other, Act::ActivateDossier));
        line.dossier = JOURNAL;
        traces::append(&mut work, &journal, &line).await.unwrap();
        work.commit().await.unwrap();
        first.close().await;

        let second = reopened(&fresh).await;
        open_journal(&mut second.begin_reading().await.unwrap()).await.unwrap();
        let rows = fresh.operator(&format!("SELECT count(*) FROM dossier WHERE dossier_id = '{JOURNAL}'"));
        assert_eq!(rows, "1");
        let history = fresh.operator(&format!("SELECT count(*) FROM dossier_state WHERE dossier_id = '{JOURNAL}'"));
        assert_eq!(history, "1");
        let lines = fresh.operator(&format!("SELECT count(*) FROM trace WHERE dossier_id = '{JOURNAL}'"));
        assert_eq!(lines, "1");
    })
    .await;
}

/// Whoever asks, for whatever, now or in a hundred years, with the right code or without.
#[tokio::test]
async fn it_opens_to_nobody() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let journal = open_journal(&mut storage.begin_reading().await.unwrap()).await.unwrap();
        let later = at(0).to_zoned(TimeZone::UTC).checked_add(100.years()).unwrap().timestamp();
        let mut cases = 0;
        for presence_code_given in [false, true] {
            let facts = dossier::access::Facts { presence_code_given, ..facts(&journal) };
            for now in [at(0), at(1) + SignedDuration::from_hours(24 * 31), later] {
                assert_eq!(facts.state.due(facts.last_access, now), None);
                for actor in ACTORS {
                    for act in acts() {
                        let decision = decide(&Request { actor, act }, &facts, now);
                        assert!(decision.is_err(), "{actor:?} may {act:?} at {now}");
                        cases += 1;
                    }
                }
            }
        }
        println!("{cases} cases");
        assert!(cases > 2_000);
    })
    .await;
}

/// A professional who enters a number that nobody has gets the answer of a record that is closed, whatever the act.
#[tokio::test]
async fn a_professional_is_told_that_no_record_is_open() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let journal = open_journal(&mut storage.begin_reading().await.unwrap()).await.unwrap();
        let known = facts(&journal);
        let late = at(0) + SignedDuration::from_hours(24 * 400);
        for act in [Act::ConsultDossier, Act::EnterPresenceCode, Act::DeclareEmergency] {
            let decision = decide(&Request { actor: super::doctor(), act }, &known, late);
            assert_eq!(decision.unwrap_err(), Refusal::RecordNotOpen);
        }
    })
    .await;
}

#[tokio::test]
async fn it_gets_no_letter_and_no_term_ends_it() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        assert_eq!(holders::awaiting_letter(work, "", 10).await.unwrap(), []);
        prepared(work, 1).await;
        assert_eq!(holders::awaiting_letter(work, "", 10).await.unwrap(), [HolderId::new(uuid(1))]);
        let end = jiff::Timestamp::MAX;
        assert_eq!(states::unchanged_since(work, end, "", 10).await.unwrap(), []);
        assert!(dossiers::open(work, JOURNAL).await.unwrap().is_some());
    })
    .await;
}
