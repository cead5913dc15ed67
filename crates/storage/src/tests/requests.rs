//! Requests of the holder: kept under two keys, opened and settled with the right permit only.

use dossier::access::{Act, ProfessionalFacts, RequestFacts};
use dossier::ids::{RequestId, TraceId};
use dossier::request::{Addressee, Answer, HolderRequest, RequestKind, RequestState, Topic, Verdict, due_after};
use test_engines::on_each_engine;

use super::{DOCTOR, LICENCE, active, at, doctor, facts, holders_permit, permit, storage, uuid};
use crate::Work;
use crate::dossiers::{OpenDossier, requests};
use crate::registry::addressed_requests::{self, AddressedRequest};

fn request(number: u128) -> HolderRequest {
    HolderRequest {
        id: RequestId::new(uuid(number)),
        kind: RequestKind::MissingDocument,
        about: None,
        to: Addressee::Professional(DOCTOR),
        to_name: "Sophie Klein".into(),
        words: "La radiographie du genou n'est pas là.".into(),
        line: None,
        made_by: "Anna Müller".into(),
        made_at: at(2),
        due_at: due_after(at(2)),
        state: RequestState::Open,
    }
}

fn making() -> Act {
    let asked = ProfessionalFacts { id: DOCTOR, licence: LICENCE, is_independent: true };
    Act::MakeRequest(RequestFacts::MissingDocument(asked))
}

/// Asks the doctor for a missing document; the request has the number given.
pub(super) async fn ask_the_doctor(work: &mut Work, dossier: &OpenDossier, number: u128) {
    let request = request(number);
    requests::insert(work, dossier, &holders_permit(dossier, making()), &request).await.unwrap();
    let addressed = AddressedRequest {
        id: request.id,
        dossier: dossier.id,
        to: request.to,
        topic: Topic::MissingDocument,
        made_at: request.made_at,
        due_at: request.due_at,
        told: None,
    };
    addressed_requests::insert(work, &addressed).await.unwrap();
}

fn answered() -> RequestState {
    let words = "Elle est déposée depuis ce matin.".into();
    RequestState::Answered(Answer { verdict: Verdict::Accepted, words, by: "Sophie Klein".into(), at: at(9) })
}

#[tokio::test]
async fn a_request_opens_and_is_settled_with_the_right_permit_only() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (dossier, other) = (active(work, 1).await, active(work, 2).await);
        ask_the_doctor(work, &dossier, 7).await;
        let found =
            async |work: &mut Work| requests::find(work, &dossier, RequestId::new(uuid(7))).await.unwrap().unwrap();
        let looking = holders_permit(&dossier, Act::ConsultRequests);
        let answering = permit(&facts(&dossier), doctor(), Act::AnswerRequest(request(7).facts()), at(9));
        let mut of_another = request(7);
        of_another.due_at = at(5);
        let wrong = [
            holders_permit(&dossier, Act::ConsultDossier),
            holders_permit(&other, Act::ConsultRequests),
            holders_permit(&dossier, Act::WithdrawRequest(Topic::Erasure)),
            permit(&facts(&dossier), doctor(), Act::AnswerRequest(of_another.facts()), at(9)),
        ];
        for permit in wrong {
            assert!(found(work).await.open(&permit).is_err(), "{:?}", permit.act());
            assert!(requests::settle(work, &dossier, &permit, &request(7), answered()).await.is_err());
        }
        assert!(requests::settle(work, &dossier, &looking, &request(7), answered()).await.is_err());
        let contesting = RequestKind::UnrecognisedAccess(TraceId::new(uuid(1)));
        let another_kind = HolderRequest { kind: contesting, ..request(8) };
        assert!(requests::insert(work, &dossier, &holders_permit(&dossier, making()), &another_kind).await.is_err());

        let open = found(work).await.open(&answering).unwrap();
        assert!(open == request(7));
        requests::settle(work, &dossier, &answering, &open, answered()).await.unwrap();
        let settled = found(work).await.open(&looking).unwrap();
        assert!(settled.state == answered() && settled.words == open.words);
        let again = requests::settle(work, &dossier, &answering, &settled, answered()).await;
        assert!(again.is_err(), "an answer stays as it was given");
        assert_eq!(requests::all(work, &other).await.unwrap().len(), 0);
    })
    .await;
}

#[tokio::test]
async fn who_is_asked_finds_it_until_it_is_settled() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        for number in [7, 8] {
            ask_the_doctor(work, &dossier, number).await;
        }
        let numbers = |found: Vec<AddressedRequest>| found.iter().map(|one| one.id).collect::<Vec<_>>();
        let [seven, eight] = [7, 8].map(|number| RequestId::new(uuid(number)));
        let to_doctor = Addressee::Professional(DOCTOR);
        assert_eq!(numbers(addressed_requests::open_to(work, to_doctor).await.unwrap()), [seven, eight]);
        assert!(addressed_requests::open_to(work, Addressee::Helpdesk).await.unwrap().is_empty());
        let due = due_after(at(2));
        assert!(addressed_requests::overdue(work, due - std::time::Duration::from_micros(1)).await.unwrap().is_empty());
        assert_eq!(addressed_requests::overdue(work, due).await.unwrap().len(), 2);

        assert_eq!(addressed_requests::to_remind_of(work, due, 10).await.unwrap().len(), 2);
        addressed_requests::reminded(work, seven, at(5)).await.unwrap();
        assert_eq!(numbers(addressed_requests::to_remind_of(work, due, 10).await.unwrap()), [eight]);
        addressed_requests::settle(work, eight, at(5)).await.unwrap();
        assert!(addressed_requests::to_remind_of(work, due, 10).await.unwrap().is_empty());
        assert_eq!(numbers(addressed_requests::overdue(work, due).await.unwrap()), [seven]);
        addressed_requests::take_back(work, seven).await.unwrap();
        assert!(addressed_requests::find(work, seven).await.unwrap().is_none());
    })
    .await;
}
