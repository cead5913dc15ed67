//! What the directories and accounts keep comes back, and what ends is gone.

use dossier::account::{ContactPoint, Login, Owner, Throttle};
use dossier::codes::ActivationCode;
use dossier::ids::{AccountId, DossierId, HolderId, MessageId, ProfessionalId, SessionId};
use dossier::language::Language;
use dossier::professional::{Licence, Professional, ProfessionalCategory};
use test_engines::on_each_engine;

use super::{at, holder, prepared, storage, uuid};
use crate::registry::accounts::{self, Account, Profile};
use crate::registry::holders::{self, Entry};
use crate::registry::sessions::{self, Session};
use crate::registry::{activation_codes, challenges, professionals, throttles};
use crate::{StorageError, outbox};

const NUMBER: &str = "1893120105732";

#[tokio::test]
async fn holders_are_found_by_number_and_by_identifier() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let anna = holder(1, NUMBER);
        let dossier = prepared(work, 1).await.id;
        holders::insert(work, &Entry { holder: anna.clone(), dossier }, at(0)).await.unwrap();
        let found = holders::find_by_number(work, &anna.matricule).await.unwrap().unwrap();
        assert!(found.holder == anna && found.dossier == dossier);

        let mut moved = anna.clone();
        moved.matricule = "19640714010".parse().unwrap();
        moved.address.town = "Esch-sur-Alzette".into();
        holders::update(work, &moved, at(1)).await.unwrap();
        assert!(holders::find_by_number(work, &anna.matricule).await.unwrap().is_none());
        assert!(holders::find(work, anna.id).await.unwrap().unwrap().holder == moved);
        assert!(holders::find(work, HolderId::new(uuid(2))).await.unwrap().is_none());
        assert_eq!(holders::awaiting_letter(work, "", 10).await.unwrap(), [anna.id]);
        assert_eq!(holders::awaiting_letter(work, &anna.id.to_string(), 10).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_second_holder_with_the_number_is_refused() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let entry = |number| Entry { holder: holder(number, NUMBER), dossier: DossierId::new(uuid(number)) };
        holders::insert(&mut work, &entry(1), at(0)).await.unwrap();
        let again = holders::insert(&mut work, &entry(2), at(0)).await;
        assert!(matches!(again, Err(StorageError::AlreadyThere)));
    })
    .await;
}

fn professional(number: u128, directory_id: &str, given: &str, family: &str) -> Professional {
    Professional {
        id: ProfessionalId::new(uuid(number)),
        directory_id: directory_id.parse().unwrap(),
        given_names: given.into(),
        family_name: family.into(),
        category: ProfessionalCategory::RadiologyTechnician,
        speciality: "Radiologie".into(),
        practice: "Centre d'imagerie".into(),
        licence: Licence { from: at(0), until: Some(at(100)) },
    }
}

#[tokio::test]
async fn professionals_are_found_by_the_first_letters_of_either_name() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let people = [
            (professional(1, "DOC-1", "Léa", "Müller-Weiß"), "muller weiss", "lea"),
            (professional(2, "DOC-2", "Max", "Mund"), "mund", "max"),
            (professional(3, "DOC-3", "Zoé", "Léandre"), "leandre", "zoe"),
            (professional(4, "DOC-4", "Zhang", "Zzz"), "zzz", "zhang"),
        ];
        for (one, family, given) in &people {
            professionals::upsert(work, one, family, given, at(0)).await.unwrap();
        }
        let table: [(&str, i64, &[u128]); 8] = [
            ("mu", 50, &[1, 2]),
            ("muller w", 50, &[1]),
            ("lea", 50, &[3, 1]),
            ("zzz", 50, &[4]),
            ("mullerx", 50, &[]),
            ("ulle", 50, &[]),
            ("mu", -1, &[]),
            ("mu", 100, &[]),
        ];
        for (beginning, second, expected) in table {
            let found = professionals::search(work, beginning, "", at(second), 10).await.unwrap();
            let ids: Vec<_> = found.iter().map(|one| one.id).collect();
            let expected: Vec<_> = expected.iter().map(|number| ProfessionalId::new(uuid(*number))).collect();
            assert_eq!(ids, expected, "{beginning} at {second} on {:?}", fresh.engine);
        }

        let mut moved = people[0].0.clone();
        (moved.practice, moved.licence.until) = ("Clinique".into(), None);
        professionals::upsert(work, &moved, "muller weiss", "lea", at(1)).await.unwrap();
        assert!(professionals::find(work, moved.id).await.unwrap() == Some(moved.clone()));
        assert!(professionals::find_by_directory_id(work, &moved.directory_id).await.unwrap() == Some(moved));
        let after_first = uuid(1).to_string();
        assert_eq!(professionals::page(work, &after_first, 2).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn an_activation_code_opens_one_login_until_it_is_replaced_or_spent() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (anna, jean): (Login, Login) = (NUMBER.parse().unwrap(), "19640714010".parse().unwrap());
        let owner = Owner::Holder(HolderId::new(uuid(1)));
        let [old, new] = [[1; 16], [2; 16]].map(|bytes| ActivationCode::from_random(&bytes));
        activation_codes::issue(work, &anna, owner, &old, at(0)).await.unwrap();
        assert_eq!(activation_codes::owner(work, &anna, &old).await.unwrap(), Some(owner));
        assert_eq!(activation_codes::owner(work, &jean, &old).await.unwrap(), None);
        activation_codes::issue(work, &anna, owner, &new, at(1)).await.unwrap();
        assert_eq!(activation_codes::owner(work, &anna, &old).await.unwrap(), None);
        assert_eq!(activation_codes::owner(work, &anna, &new).await.unwrap(), Some(owner));
        activation_codes::spend(work, &anna).await.unwrap();
        assert!(!activation_codes::is_issued(work, &anna).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn accounts_and_their_sessions() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let login: Login = NUMBER.parse().unwrap();
        let mut account = Account {
            id: AccountId::new(uuid(1)),
            password_hash: "$argon2id$one".into(),
            profile: Profile::new(
                Owner::Holder(HolderId::new(uuid(1))),
                vec![ContactPoint::Phone("+352621123456".into())],
                Language::Lb,
            ),
        };
        accounts::insert(work, &login, &account, at(0)).await.unwrap();
        account.password_hash = "$argon2id$two".into();
        account.profile.language = Language::Pt;
        accounts::update(work, &account).await.unwrap();
        let found = accounts::find_by_login(work, &login).await.unwrap().unwrap();
        assert_eq!((found.id, found.password_hash.as_str()), (account.id, "$argon2id$two"));
        assert!(found.profile.contact_points == account.profile.contact_points);
        assert_eq!(found.profile.language, Language::Pt);

        for (number, token) in [(1, "one"), (2, "two"), (3, "three")] {
            let session = Session::new(SessionId::new(uuid(number)), account.id, at(0), at(100));
            sessions::insert(work, token, &session).await.unwrap();
        }
        sessions::touch(work, SessionId::new(uuid(1)), at(50)).await.unwrap();
        assert_eq!(sessions::find(work, "one").await.unwrap().unwrap().last_seen_at, at(50));
        sessions::end(work, "two").await.unwrap();
        assert!(sessions::find(work, "two").await.unwrap().is_none());
        assert_eq!(sessions::forget_expired(work, at(10), at(60)).await.unwrap(), 1);
        sessions::end_all(work, account.id).await.unwrap();
        assert!(sessions::find(work, "one").await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn conversations_and_failures_end() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        challenges::keep(work, "sign-in", "token", &1_u32, at(10)).await.unwrap();
        challenges::keep(work, "sign-in", "token", &2_u32, at(20)).await.unwrap();
        assert_eq!(challenges::find::<u32>(work, "sign-in", "token", at(19)).await.unwrap(), Some(2));
        assert_eq!(challenges::find::<u32>(work, "sign-in", "token", at(20)).await.unwrap(), None);
        assert_eq!(challenges::find::<u32>(work, "activation", "token", at(0)).await.unwrap(), None);
        assert_eq!(challenges::forget_expired(work, at(20)).await.unwrap(), 1);

        let locked = Throttle { failures: 7, last_failure_at: at(5), locked_until: Some(at(65)) };
        throttles::keep(work, "address:::1", &locked).await.unwrap();
        assert_eq!(throttles::find(work, "address:::1").await.unwrap(), Some(locked));
        let free = Throttle { locked_until: None, ..locked };
        throttles::keep(work, "address:::1", &free).await.unwrap();
        assert_eq!(throttles::find(work, "address:::1").await.unwrap(), Some(free));
        assert_eq!(throttles::forget_before(work, at(5)).await.unwrap(), 0);
        assert_eq!(throttles::forget_before(work, at(6)).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_message_is_due_until_it_is_settled() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let id = MessageId::new(uuid(1));
        outbox::queue(work, id, &"the text", at(0)).await.unwrap();
        let taken = outbox::take::<String>(work, at(0), at(10)).await.unwrap().unwrap();
        assert_eq!((taken.id, taken.message.as_deref(), taken.attempts), (id, Some("the text"), 1));
        assert!(outbox::take::<String>(work, at(9), at(20)).await.unwrap().is_none());
        assert_eq!(outbox::take::<String>(work, at(10), at(20)).await.unwrap().unwrap().attempts, 2);
        outbox::settle(work, id, None).await.unwrap();
        assert!(outbox::take::<String>(work, at(1000), at(2000)).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn a_message_that_does_not_open_is_handed_out_as_such() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        outbox::queue(&mut work, MessageId::new(uuid(1)), &"the text", at(0)).await.unwrap();
        outbox::queue(&mut work, MessageId::new(uuid(2)), &"another", at(1)).await.unwrap();
        work.commit().await.unwrap();
        let swap = format!(
            "UPDATE message SET sealed = (SELECT sealed FROM message WHERE message_id = '{}') WHERE message_id = '{}'",
            uuid(2),
            uuid(1)
        );
        fresh.operator(&swap);

        let work = &mut storage.begin().await.unwrap();
        let taken = outbox::take::<String>(work, at(2), at(10)).await.unwrap().unwrap();
        assert_eq!((taken.id, taken.message), (MessageId::new(uuid(1)), None));
        outbox::settle(work, taken.id, None).await.unwrap();
        let taken = outbox::take::<String>(work, at(2), at(10)).await.unwrap().unwrap();
        assert_eq!(taken.message.as_deref(), Some("another"));
        outbox::settle(work, taken.id, Some(at(2))).await.unwrap();
        assert_eq!(outbox::forget_settled(work, at(1)).await.unwrap(), 1);
        assert_eq!(outbox::forget_settled(work, at(5)).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_session_cannot_be_made_somebody_elses() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        for (number, token) in [(1, "the thief's"), (2, "the victim's")] {
            let session = Session::new(SessionId::new(uuid(number)), AccountId::new(uuid(10 + number)), at(0), at(100));
            sessions::insert(&mut work, token, &session).await.unwrap();
        }
        work.commit().await.unwrap();
        fresh.operator(&format!(
            "UPDATE session SET sealed = (SELECT sealed FROM session WHERE session_id = '{}') WHERE session_id = '{}'",
            uuid(2),
            uuid(1)
        ));
        let work = &mut storage.begin_reading().await.unwrap();
        assert!(sessions::find(work, "the thief's").await.is_err());
        assert!(sessions::find(work, "the victim's").await.unwrap().is_some());
    })
    .await;
}
