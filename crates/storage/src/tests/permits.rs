//! A permit is good for the one thing it was given for.

use dossier::access::{Act, DocumentFacts, ProvisionKind, RetentionTerm};
use dossier::codes::PresenceCode;
use dossier::declaration::{Declaration, OrganDonation};
use dossier::document::Category;
use dossier::lifecycle::State;
use dossier::trace::Outcome;
use test_engines::on_each_engine;

use super::{
    DOCTOR, active, adding_the_doctor, agencys_permit, at, envelope, filed, holders_permit, provision, storage, trace,
};
use crate::StorageError;
use crate::dossiers::{self, declarations, documents, provisions, states, traces};
use crate::vault::DocumentKey;

fn is_misuse<T>(outcome: &Result<T, StorageError>) -> bool {
    matches!(outcome, Err(StorageError::Contradiction(_)))
}

const CIRCLE: ProvisionKind = ProvisionKind::CircleOfTrust(DOCTOR);

#[tokio::test]
async fn for_another_act() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let mut own = active(work, 1).await;
        let circle = provision(90, CIRCLE);
        let looking = holders_permit(&own, Act::ConsultDossier);
        let code = PresenceCode::from_random(&[3; 16]);
        let stated = Declaration::OrganDonation(OrganDonation::Opposed);
        let key = DocumentKey::generate().unwrap();

        assert!(is_misuse(&states::set(work, &mut own, &looking, State::Destroyed { since: at(1) }).await));
        assert!(is_misuse(&dossiers::issue_presence_code(work, &own, &looking, &code).await));
        assert!(is_misuse(&declarations::insert(work, &own, &looking, &stated).await));
        assert!(is_misuse(&documents::insert(work, &own, &looking, &envelope(&own, 5), &key).await));
        assert!(is_misuse(&provisions::insert(work, &own, &looking, &circle).await));
        assert!(is_misuse(&dossiers::destroy(work, &own, &looking).await));
        assert!(is_misuse(&documents::destroy(work, &own, &looking).await));
        assert!(is_misuse(&traces::page(work, &own, &looking, None, 10).await));

        let donation = holders_permit(&own, Act::StateOrganDonation);
        assert!(is_misuse(&declarations::all(work, &own, &donation).await));
        let terms = Declaration::TermsAccepted { version: "1".into() };
        assert!(is_misuse(&declarations::insert(work, &own, &donation, &terms).await));
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
        let ((document, _), circle) = (filed(work, &own, 11).await, provision(90, CIRCLE));
        let line = holders_permit(&own, Act::ReadLifeLine);
        assert!(is_misuse(&traces::page(work, &other, &line, None, 10).await));
        assert!(is_misuse(&traces::permitted(work, &other, &line, &trace(&other, 7, &line)).await));
        assert!(is_misuse(&traces::append(work, &other, &trace(&own, 7, &line)).await));
        let looking = holders_permit(&own, Act::ConsultDossier);
        assert!(is_misuse(&declarations::all(work, &other, &looking).await));
        let adding = holders_permit(&own, adding_the_doctor());
        assert!(is_misuse(&provisions::insert(work, &other, &adding, &circle).await));
        provisions::insert(work, &own, &adding, &circle).await.unwrap();
        let withdrawing = holders_permit(&own, Act::WithdrawFromCircle);
        let ending = provisions::ending(&withdrawing, circle.recorded_by);
        assert!(is_misuse(&provisions::end(work, &other, &withdrawing, &circle, ending).await));
        let closing = holders_permit(&own, Act::CloseDossier);
        assert!(is_misuse(&states::set(work, &mut other, &closing, State::Closed { since: at(3) }).await));
        assert!(is_misuse(&dossiers::note_access(work, &other, &looking).await));
        let renewing = holders_permit(&own, Act::RenewPresenceCode);
        let code = PresenceCode::from_random(&[3; 16]);
        assert!(is_misuse(&dossiers::issue_presence_code(work, &other, &renewing, &code).await));
        let sending = agencys_permit(&own, Act::SendNotice);
        assert!(is_misuse(&dossiers::note_letter(work, &other, &sending).await));
        assert!(is_misuse(&dossiers::void_codes(work, &own, &sending).await));
        let agreeing = holders_permit(&own, Act::AgreeRetention(document));
        let agreed = ProvisionKind::RetentionAgreement { document: document.id, term: RetentionTerm::ForLife };
        assert!(is_misuse(&documents::keep_until(work, &other, &agreeing, agreed).await));
        documents::keep_until(work, &own, &agreeing, agreed).await.unwrap();
        let forgotten = DocumentFacts { kept_until: Some(at(1)), ..document };
        let destroying = agencys_permit(&own, Act::DestroyDocument(forgotten));
        assert!(is_misuse(&documents::destroy(work, &other, &destroying).await));
        documents::destroy(work, &own, &destroying).await.unwrap();
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
        let all = documents::all(work, &own, &[], at(2)).await.unwrap();
        let [last, first] = all.as_slice() else { panic!("two documents were filed") };
        assert_eq!((last.facts().id, first.facts().id), (two.id, one.id));
        assert!(is_misuse(&last.open(&permit)));
        assert!(is_misuse(&last.open(&holders_permit(&own, Act::ConsultDossier))));
        assert_eq!(first.open(&permit).unwrap().id, one.id);
        let agreeing = holders_permit(&own, Act::AgreeRetention(one));
        let other = ProvisionKind::RetentionAgreement { document: two.id, term: RetentionTerm::ForLife };
        assert!(is_misuse(&documents::keep_until(work, &own, &agreeing, other).await));
        let proposal = ProvisionKind::RetentionProposal { document: one.id, term: RetentionTerm::ForLife };
        assert!(is_misuse(&documents::keep_until(work, &own, &agreeing, proposal).await));
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
        let sealed = documents::all(&mut work, &own, &[], at(2)).await.unwrap().remove(0);
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
