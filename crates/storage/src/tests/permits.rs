//! A permit is good for the one thing it was given for.

use dossier::access::{Act, Grant, GrantKind};
use dossier::codes::PresenceCode;
use dossier::declaration::{Declaration, OrganDonation};
use dossier::document::Category;
use dossier::ids::{GrantId, ProfessionalId};
use dossier::lifecycle::State;
use dossier::trace::Outcome;
use test_engines::on_each_engine;

use super::{DOCTOR, active, at, doctors_permit, envelope, filed, holders_permit, storage, trace, uuid};
use crate::StorageError;
use crate::dossiers::{self, declarations, documents, grants, traces};
use crate::vault::DocumentKey;

fn is_misuse<T>(outcome: &Result<T, StorageError>) -> bool {
    matches!(outcome, Err(StorageError::Contradiction(_)))
}

fn grant(kind: GrantKind) -> Grant {
    let professional = ProfessionalId::new(uuid(DOCTOR));
    Grant { id: GrantId::new(uuid(90)), kind, professional, from: at(0), until: None, withdrawn_at: None }
}

#[tokio::test]
async fn for_another_act() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let mut own = active(work, 1).await;
        let looking = holders_permit(&own, Act::ConsultDossier);
        let code = PresenceCode::from_random(&[3; 16]);
        let stated = Declaration::OrganDonation(OrganDonation::Opposed);
        let key = DocumentKey::generate().unwrap();

        assert!(is_misuse(&dossiers::set_state(work, &mut own, &looking, State::Destroyed { since: at(1) }).await));
        assert!(is_misuse(&dossiers::issue_presence_code(work, &own, &looking, &code).await));
        assert!(is_misuse(&declarations::insert(work, &own, &looking, &stated).await));
        assert!(is_misuse(&documents::insert(work, &own, &looking, &envelope(&own, 5), &key).await));
        assert!(is_misuse(&grants::insert(work, &own, &looking, &grant(GrantKind::CircleOfTrust)).await));
        assert!(is_misuse(&grants::withdraw(work, &own, &looking, &grant(GrantKind::CircleOfTrust), at(1)).await));
        assert!(is_misuse(&traces::page(work, &own, &looking, None, 10).await));

        let donation = holders_permit(&own, Act::StateOrganDonation);
        assert!(is_misuse(&declarations::all(work, &own, &donation).await));
        let terms = Declaration::TermsAccepted { version: "1".into() };
        assert!(is_misuse(&declarations::insert(work, &own, &donation, &terms).await));
        let adding = holders_permit(&own, Act::AddToCircle);
        assert!(is_misuse(&grants::insert(work, &own, &adding, &grant(GrantKind::PresenceCode)).await));
        let coming = doctors_permit(&own, Act::EnterPresenceCode);
        assert!(is_misuse(&grants::insert(work, &own, &coming, &grant(GrantKind::CircleOfTrust)).await));
        let filing = holders_permit(&own, Act::FileDocument(Category::PersonalExpression));
        let mut report = envelope(&own, 5);
        report.metadata.kind = dossier::document::Kind::LaboratoryReport;
        assert!(is_misuse(&documents::insert(work, &own, &filing, &report, &key).await));
    })
    .await;
}

#[tokio::test]
async fn for_another_record() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (own, mut other) = (active(work, 1).await, active(work, 2).await);
        let line = holders_permit(&own, Act::ReadLifeLine);
        assert!(is_misuse(&traces::page(work, &other, &line, None, 10).await));
        assert!(is_misuse(&traces::permitted(work, &other, &line, &trace(&other, 7, &line)).await));
        assert!(is_misuse(&traces::append(work, &other, &trace(&own, 7, &line)).await));
        let looking = holders_permit(&own, Act::ConsultDossier);
        assert!(is_misuse(&declarations::all(work, &other, &looking).await));
        let adding = holders_permit(&own, Act::AddToCircle);
        assert!(is_misuse(&grants::insert(work, &other, &adding, &grant(GrantKind::CircleOfTrust)).await));
        assert!(is_misuse(&dossiers::set_state(work, &mut other, &adding, State::Active { since: at(1) }).await));
    })
    .await;
}

#[tokio::test]
async fn for_another_document() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let own = active(work, 1).await;
        let ((one, _), (two, _)) = (filed(work, &own, 11).await, filed(work, &own, 12).await);
        let permit = holders_permit(&own, Act::ConsultDocument(one));
        let sealed = documents::find(work, &own, two.id).await.unwrap().unwrap();
        assert!(is_misuse(&sealed.open(&permit)));
        assert!(is_misuse(&sealed.open(&holders_permit(&own, Act::ConsultDossier))));
        let sealed = documents::find(work, &own, one.id).await.unwrap().unwrap();
        assert_eq!(sealed.open(&permit).unwrap().id, one.id);
    })
    .await;
}

#[tokio::test]
async fn content_leaves_only_with_a_durable_trace_of_reading_this_document() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let own = active(&mut work, 1).await;
        let (one, _) = filed(&mut work, &own, 11).await;
        let replacing = holders_permit(&own, Act::ReplaceDocument(one));
        let sealed = documents::find(&mut work, &own, one.id).await.unwrap().unwrap();
        let pending = traces::permitted(&mut work, &own, &replacing, &trace(&own, 7, &replacing)).await.unwrap();
        let traced = work.commit_traced(pending).await.unwrap();
        assert!(is_misuse(&documents::content(&storage, &traced, sealed).await));
    })
    .await;
}

#[tokio::test]
async fn a_trace_says_the_basis_of_its_permit() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let own = active(work, 1).await;
        let permit = holders_permit(&own, Act::ConsultDossier);
        let mut said = trace(&own, 7, &permit);
        said.outcome = Outcome::Permitted(dossier::access::Basis::Agency);
        assert!(is_misuse(&traces::permitted(work, &own, &permit, &said).await));
        said.outcome = Outcome::Refused(dossier::access::Refusal::NotAllowed);
        assert!(is_misuse(&traces::permitted(work, &own, &permit, &said).await));
    })
    .await;
}
