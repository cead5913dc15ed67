//! What a record keeps comes back as it was.

use bytes::Bytes;
use dossier::access::{Act, Grant, GrantKind};
use dossier::codes::PresenceCode;
use dossier::declaration::{Declaration, OrganDonation};
use dossier::ids::{GrantId, ProfessionalId};
use dossier::lifecycle::State;
use futures::TryStreamExt;
use futures::stream;
use test_engines::on_each_engine;

use super::{DOCTOR, active, at, doctors_permit, envelope, filed, holders_permit, prepared, storage, trace, uuid};
use crate::dossiers::{self, declarations, documents, grants, traces};
use crate::vault::DocumentKey;

#[tokio::test]
async fn states_and_the_presence_code_in_force() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = prepared(work, 1).await;
        let [old, new] = [[1; 16], [2; 16]].map(|bytes| PresenceCode::from_random(&bytes));
        assert!(!dossier.is_presence_code(work, &old).unwrap());
        let notice = dossier::access::Request { actor: dossier::access::Actor::System, act: Act::SendNotice };
        let permit = dossier::access::decide(&notice, &dossier.facts(vec![], vec![]), at(0)).unwrap();
        for code in [&old, &new] {
            dossiers::issue_presence_code(work, &dossier, &permit, code).await.unwrap();
        }
        let mut dossier = dossiers::open(work, dossier.id).await.unwrap().unwrap();
        assert!(!dossier.is_presence_code(work, &old).unwrap());
        assert!(dossier.is_presence_code(work, &new).unwrap());

        let activating = holders_permit(&dossier, Act::ActivateDossier);
        for state in [
            State::Prepared { notified_at: Some(at(1)) },
            State::Active { since: at(2) },
            State::Destroyed { since: at(3) },
            State::Prepared { notified_at: None },
        ] {
            dossiers::set_state(work, &mut dossier, &activating, state).await.unwrap();
            assert_eq!(dossiers::open(work, dossier.id).await.unwrap().unwrap().state, state);
        }
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
            let notice = dossier::access::Request { actor: dossier::access::Actor::System, act: Act::SendNotice };
            let permit = dossier::access::decide(&notice, &dossier.facts(vec![], vec![]), at(0)).unwrap();
            dossiers::issue_presence_code(&mut work, &dossier, &permit, &code).await.unwrap();
        }
        work.commit().await.unwrap();
        assert_eq!(fresh.operator("SELECT count(DISTINCT presence_code_index) FROM dossier"), "2");
    })
    .await;
}

#[tokio::test]
async fn grants_end_and_stay_readable() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        let grant = |number, kind, until| Grant {
            id: GrantId::new(uuid(number)),
            kind,
            professional: ProfessionalId::new(uuid(DOCTOR)),
            from: at(0),
            until,
            withdrawn_at: None,
        };
        let circle = grant(1, GrantKind::CircleOfTrust, None);
        let code = grant(2, GrantKind::PresenceCode, Some(at(9)));
        let adding = holders_permit(&dossier, Act::AddToCircle);
        grants::insert(work, &dossier, &adding, &circle).await.unwrap();
        let coming = doctors_permit(&dossier, Act::EnterPresenceCode);
        grants::insert(work, &dossier, &coming, &code).await.unwrap();
        let withdrawing = holders_permit(&dossier, Act::WithdrawFromCircle);
        grants::withdraw(work, &dossier, &withdrawing, &circle, at(5)).await.unwrap();
        let ended = Grant { withdrawn_at: Some(at(5)), ..circle };
        assert_eq!(grants::all(work, &dossier).await.unwrap(), [ended, code]);
        let never = grant(3, GrantKind::CircleOfTrust, None);
        assert!(grants::withdraw(work, &dossier, &withdrawing, &never, at(5)).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn declarations_stay_in_order() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        let looking = holders_permit(&dossier, Act::ConsultDossier);
        assert_eq!(declarations::all(work, &dossier, &looking).await.unwrap(), []);
        let stated = Declaration::OrganDonation(OrganDonation::NotOpposed);
        let permit = holders_permit(&dossier, Act::StateOrganDonation);
        declarations::insert(work, &dossier, &permit, &stated).await.unwrap();
        assert_eq!(declarations::all(work, &dossier, &looking).await.unwrap(), [(permit.decided_at(), stated)]);
    })
    .await;
}

#[tokio::test]
async fn documents_with_their_content() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let dossier = active(&mut work, 1).await;
        let (envelope, key) = (envelope(&dossier, 11), DocumentKey::generate().unwrap());
        let content = stream::iter([Ok::<_, std::convert::Infallible>(Bytes::from_static(b"moi"))]);
        storage.objects().put_sealed(envelope.id, &key, content, 3).await.unwrap();
        let filing = holders_permit(&dossier, Act::FileDocument(envelope.facts().category));
        documents::insert(&mut work, &dossier, &filing, &envelope, &key).await.unwrap();
        let (second, _) = filed(&mut work, &dossier, 12).await;

        let all = documents::all(&mut work, &dossier).await.unwrap();
        assert_eq!(all.iter().map(|sealed| sealed.facts().id).collect::<Vec<_>>(), [second.id, envelope.id]);
        let reading = holders_permit(&dossier, Act::ConsultDocument(envelope.facts()));
        let sealed = documents::find(&mut work, &dossier, envelope.id).await.unwrap().unwrap();
        assert!(*sealed.open(&reading).unwrap() == envelope);
        let unknown = dossier::ids::DocumentId::new(uuid(99));
        assert!(documents::find(&mut work, &dossier, unknown).await.unwrap().is_none());
        let orphans = documents::without_row(&mut work, &[envelope.id, unknown, second.id]).await.unwrap();
        assert_eq!(orphans, [unknown]);

        let line = trace(&dossier, 7, &reading);
        let pending = traces::permitted(&mut work, &dossier, &reading, &line).await.unwrap();
        let traced = work.commit_traced(pending).await.unwrap();
        let pieces: Vec<Bytes> =
            documents::content(&storage, &traced, sealed).await.unwrap().try_collect().await.unwrap();
        assert_eq!(pieces.concat(), b"moi");
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
        let second = traces::page(work, &dossier, &permit, Some(first[9].id), 10).await.unwrap();
        let read: Vec<_> = first.iter().chain(&second).cloned().collect();
        let expected: Vec<_> = numbers.iter().rev().map(|number| trace(&dossier, *number, &permit)).collect();
        assert!(read == expected, "{} lines on {:?}", read.len(), fresh.engine);
    })
    .await;
}
