//! What a record keeps comes back as it was: its presence code, who came in, its life line.

use dossier::access::{Act, Facts, TracedDocumentFacts};
use dossier::codes::PresenceCode;
use jiff::Timestamp;
use test_engines::on_each_engine;

use super::{active, agencys_permit, at, doctor, facts, holders_permit, its_holder, permit, prepared, storage, trace};
use crate::dossiers::{self, OpenDossier, traces};
use crate::{StorageError, Work};

#[tokio::test]
async fn one_presence_code_is_in_force() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = prepared(work, 1).await;
        let [old, new] = [[1; 16], [2; 16]].map(|bytes| PresenceCode::from_random(&bytes));
        assert!(!dossier.is_presence_code(work, &old).unwrap());
        let notice = agencys_permit(&dossier, Act::SendNotice);
        for code in [&old, &new] {
            dossiers::issue_presence_code(work, &dossier, &notice, code).await.unwrap();
        }
        let dossier = dossiers::open(work, dossier.id).await.unwrap().unwrap();
        assert!(!dossier.is_presence_code(work, &old).unwrap());
        assert!(dossier.is_presence_code(work, &new).unwrap());
    })
    .await;
}

#[tokio::test]
async fn two_records_with_one_presence_code_cannot_be_told_to_have_it() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let code = PresenceCode::from_random(&[1; 16]);
        for number in [1, 2] {
            let dossier = prepared(&mut work, number).await;
            let notice = agencys_permit(&dossier, Act::SendNotice);
            dossiers::issue_presence_code(&mut work, &dossier, &notice, &code).await.unwrap();
        }
        work.commit().await.unwrap();
        assert_eq!(fresh.operator("SELECT count(DISTINCT presence_code_index) FROM dossier"), "2");
    })
    .await;
}

/// When anybody, and when a professional first, came in.
fn noted(dossier: &OpenDossier) -> (Option<Timestamp>, Option<Timestamp>) {
    let facts = facts(dossier);
    (facts.last_access, facts.first_professional_access)
}

async fn reopened(work: &mut Work, dossier: &OpenDossier) -> OpenDossier {
    dossiers::open(work, dossier.id).await.unwrap().unwrap()
}

/// The holder or a doctor with the presence code opens the record at that second.
async fn comes_in(work: &mut Work, dossier: &OpenDossier, is_doctor: bool, second: i64) -> Result<(), StorageError> {
    let dossier = reopened(work, dossier).await;
    let facts = Facts { presence_code_given: true, ..facts(&dossier) };
    let permit = if is_doctor {
        permit(&facts, doctor(), Act::EnterPresenceCode, at(second))
    } else {
        permit(&facts, its_holder(&dossier), Act::ConsultDossier, at(second))
    };
    dossiers::note_access(work, &dossier, &permit).await
}

/// Reading must not mean writing the same row: use is noted once a day, and a professional's first time always.
#[tokio::test]
async fn access_is_noted_at_most_daily_and_the_first_professional_at_once() {
    const DAY: i64 = 24 * 60 * 60;
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        assert_eq!(noted(&dossier), (None, None));
        let table = [
            (false, 10, Some(10), None),
            (false, 10 + DAY - 1, Some(10), None),
            (false, 10 + DAY, Some(10 + DAY), None),
            (true, 20 + DAY, Some(20 + DAY), Some(20 + DAY)),
            (true, 30 + DAY, Some(20 + DAY), Some(20 + DAY)),
            (false, 20 + 2 * DAY, Some(20 + 2 * DAY), Some(20 + DAY)),
            (true, 20 + 4 * DAY, Some(20 + 4 * DAY), Some(20 + DAY)),
        ];
        for (is_doctor, second, last, first) in table {
            comes_in(work, &dossier, is_doctor, second).await.unwrap();
            let kept = noted(&reopened(work, &dossier).await);
            assert_eq!(kept, (last.map(at), first.map(at)), "at {second} on {:?}", fresh.engine);
        }
        let other = active(work, 2).await;
        assert_eq!(noted(&reopened(work, &other).await), (None, None));
    })
    .await;
}

#[tokio::test]
async fn a_life_line_is_read_from_its_newest_line_page_by_page() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (dossier, other) = (active(work, 1).await, active(work, 2).await);
        let permit = holders_permit(&dossier, Act::ReadLifeLine);
        // Identifiers that begin with each digit there is: none may lie beyond the end.
        let numbers: Vec<u128> = (0..16).map(|digit| (digit << 124) + 5).collect();
        for number in &numbers {
            traces::append(work, &dossier, &trace(&dossier, *number, &permit)).await.unwrap();
        }
        let elsewhere = holders_permit(&other, Act::ReadLifeLine);
        traces::append(work, &other, &trace(&other, 6, &elsewhere)).await.unwrap();
        let first = traces::page(work, &dossier, &permit, None, 10).await.unwrap();
        let second = traces::page(work, &dossier, &permit, Some(first[9].id()), 10).await.unwrap();
        let mut read = Vec::new();
        for line in first.into_iter().chain(second) {
            assert_eq!(line.document(), None);
            let reading = holders_permit(&dossier, Act::ReadTrace(line.facts(TracedDocumentFacts::None)));
            read.push(line.open(&reading).unwrap());
        }
        let expected: Vec<_> = numbers.iter().rev().map(|number| trace(&dossier, *number, &permit)).collect();
        assert!(read == expected, "{} lines on {:?}", read.len(), fresh.engine);
    })
    .await;
}

/// A line opens with a permit for a line of which the same is known, in the same record.
#[tokio::test]
async fn a_line_opens_with_a_permit_for_one_like_it() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (dossier, other) = (active(work, 1).await, active(work, 2).await);
        let permit = holders_permit(&dossier, Act::ReadLifeLine);
        traces::append(work, &dossier, &trace(&dossier, 5, &permit)).await.unwrap();
        let known = {
            let page = traces::page(work, &dossier, &permit, None, 1).await.unwrap();
            page[0].facts(TracedDocumentFacts::None)
        };
        let careful = dossier::access::TraceFacts { tells_of_care: !known.tells_of_care, ..known };
        for (of, act, opens) in [
            (&dossier, Act::ReadTrace(known), true),
            (&dossier, Act::ReadTrace(careful), false),
            (&dossier, Act::ReadLifeLine, false),
            (&other, Act::ReadTrace(known), false),
        ] {
            let line = traces::page(work, &dossier, &permit, None, 1).await.unwrap().remove(0);
            assert_eq!(line.open(&holders_permit(of, act)).is_ok(), opens, "{act:?} of {}", of.id);
        }
    })
    .await;
}
