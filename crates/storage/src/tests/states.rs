//! Where records stand, stood, and which of them a term may be over for.

use dossier::access::{Act, Actor};
use dossier::ids::DossierId;
use dossier::lifecycle::State;
use jiff::Timestamp;
use test_engines::on_each_engine;

use super::acts::{acts, permit_for};
use super::{active, at, facts, its_holder, permit, prepared, storage, uuid};
use crate::dossiers::{self, OpenDossier, states};
use crate::{StorageError, Work};

/// Who moves a record to this state, by which act.
fn mover(dossier: &OpenDossier, state: State) -> (Actor, Act) {
    match state {
        State::Prepared { .. } => (Actor::System, Act::SendNotice),
        State::Active { .. } if matches!(dossier.state, State::Closed { .. }) => {
            (its_holder(dossier), Act::ReopenDossier)
        }
        State::Active { .. } => (its_holder(dossier), Act::ActivateDossier),
        State::Closed { .. } => (its_holder(dossier), Act::CloseDossier),
        State::Archived { .. } => (Actor::System, Act::ArchiveDossier),
        State::Destroyed { .. } => (Actor::System, Act::DestroyDossier),
    }
}

async fn moved(work: &mut Work, dossier: &mut OpenDossier, second: i64, state: State) {
    let (actor, act) = mover(dossier, state);
    let permit = permit(&facts(dossier), actor, act, at(second));
    states::set(work, dossier, &permit, state).await.unwrap();
}

const TEN_YEARS: i64 = 10 * 366 * 24 * 60 * 60;

/// A whole life, moment by moment.
fn life() -> [(i64, State); 6] {
    [
        (10, State::Prepared { notified_at: Some(at(10)) }),
        (20, State::Active { since: at(20) }),
        (30, State::Closed { since: at(30) }),
        (40, State::Active { since: at(40) }),
        (50, State::Archived { since: at(50) }),
        (50 + TEN_YEARS, State::Destroyed { since: at(50 + TEN_YEARS) }),
    ]
}

#[tokio::test]
async fn every_state_is_read_back_and_as_of_any_moment() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (mut dossier, other) = (prepared(work, 1).await, active(work, 2).await);
        for (second, state) in life() {
            moved(work, &mut dossier, second, state).await;
            assert_eq!(dossier.state, state);
            assert_eq!(dossiers::open(work, dossier.id).await.unwrap().unwrap().state, state);
            assert_eq!(states::of(work, dossier.id).await.unwrap(), Some(state));
        }
        let mut before = Some(State::Prepared { notified_at: None });
        for (second, state) in life() {
            assert_eq!(states::as_of(work, &dossier, at(second - 1)).await.unwrap(), before, "{second}");
            before = Some(state);
            assert_eq!(states::as_of(work, &dossier, at(second)).await.unwrap(), before, "{second}");
        }
        assert_eq!(states::as_of(work, &dossier, at(-1)).await.unwrap(), None);
        assert_eq!(states::as_of(work, &other, at(60)).await.unwrap(), Some(State::Active { since: at(2) }));
        assert_eq!(states::of(work, DossierId::new(uuid(9))).await.unwrap(), None);
    })
    .await;
}

async fn noted(work: &mut Work, dossier: &OpenDossier, second: i64) {
    let coming = permit(&facts(dossier), its_holder(dossier), Act::ConsultDossier, at(second));
    dossiers::note_access(work, dossier, &coming).await.unwrap();
}

#[tokio::test]
async fn records_that_nothing_happened_to_are_found_page_by_page() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        prepared(work, 1).await;
        let mut notified = prepared(work, 2).await;
        moved(work, &mut notified, 10, State::Prepared { notified_at: Some(at(10)) }).await;
        active(work, 3).await;
        let used = active(work, 4).await;
        noted(work, &used, 100).await;
        let mut reopened = active(work, 5).await;
        moved(work, &mut reopened, 100, State::Closed { since: at(100) }).await;
        let (closed, archived, destroyed) = (100, 200, 200);
        let mut closed_one = active(work, 6).await;
        moved(work, &mut closed_one, closed, State::Closed { since: at(closed) }).await;
        let mut archived_one = active(work, 7).await;
        moved(work, &mut archived_one, archived, State::Archived { since: at(archived) }).await;
        let mut destroyed_one = active(work, 8).await;
        moved(work, &mut destroyed_one, 50, State::Archived { since: at(50) }).await;
        moved(work, &mut destroyed_one, destroyed + TEN_YEARS, State::Destroyed { since: at(destroyed) }).await;
        moved(work, &mut reopened, 300, State::Active { since: at(300) }).await;

        let table: [(i64, &[u128]); 7] = [
            (1, &[]),
            (2, &[3]),
            (99, &[3]),
            (100, &[3, 4, 6]),
            (199, &[3, 4, 6]),
            (200, &[3, 4, 6, 7]),
            (300, &[3, 4, 5, 6, 7]),
        ];
        for (before, expected) in table {
            let expected: Vec<_> = expected.iter().map(|number| DossierId::new(uuid(*number))).collect();
            for limit in [1, 2, 100] {
                let (mut found, mut after) = (Vec::new(), String::new());
                loop {
                    let page = states::unchanged_since(work, at(before), &after, limit).await.unwrap();
                    assert!(page.len() <= usize::try_from(limit).unwrap());
                    let Some(last) = page.last() else { break };
                    after = last.to_string();
                    found.extend(page);
                }
                assert_eq!(found, expected, "before {before}, {limit} at a time, on {:?}", fresh.engine);
            }
        }
    })
    .await;
}

/// The acts that lead to each state; every other act is refused for it.
const ACTS: [(State, &[Act]); 5] = [
    (State::Prepared { notified_at: None }, &[Act::SendNotice]),
    (State::Active { since: Timestamp::UNIX_EPOCH }, &[Act::ActivateDossier, Act::ReopenDossier]),
    (State::Closed { since: Timestamp::UNIX_EPOCH }, &[Act::CloseDossier]),
    (State::Archived { since: Timestamp::UNIX_EPOCH }, &[Act::ArchiveDossier]),
    (State::Destroyed { since: Timestamp::UNIX_EPOCH }, &[Act::OpposeDossier, Act::DestroyDossier]),
];

#[tokio::test]
async fn each_state_is_reached_by_its_acts_alone() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let mut dossier = prepared(work, 1).await;
        let (mut second, mut before) = (10, dossier.state);
        for (state, reaching) in ACTS {
            for act in acts() {
                second += 1;
                let permit = permit_for(&dossier, act, at(second));
                let outcome = states::set(work, &mut dossier, &permit, state).await;
                if reaching.contains(&act) {
                    outcome.unwrap();
                    before = state;
                } else {
                    assert!(matches!(outcome, Err(StorageError::Contradiction(_))), "{act:?} leads to {state:?}");
                }
                assert_eq!(dossier.state, before, "{act:?}");
            }
            assert_eq!(states::of(work, dossier.id).await.unwrap(), Some(state));
        }
    })
    .await;
}
