//! After a record is destroyed, nothing of it is readable anywhere, and the others are as they were.

use bytes::Bytes;
use dossier::access::{Act, Actor, Facts, Permit, ProvisionKind};
use dossier::codes::PresenceCode;
use dossier::declaration::{Declaration, OrganDonation};
use dossier::ids::{CaseId, DocumentId, DossierId, HolderId, RequestId, StaffId, TraceId};
use dossier::lifecycle::State;
use dossier::trace::{Action, Trace};
use futures::{TryStreamExt, stream};
use jiff::Timestamp;
use test_engines::{Engine, on_each_engine};

use super::remains::Remains;
use super::{
    DOCTOR, active, adding_the_doctor, agencys_permit, at, envelope, facts, holders_permit, its_holder, permit,
    prepared, provision, reopened, storage, trace, uuid,
};
use crate::dossiers::journal::{JOURNAL, open_journal};
use crate::dossiers::quarantine::{self, Filer, Intent};
use crate::dossiers::{self, OpenDossier, declarations, documents, provisions, states, texts, traces};
use crate::registry::exceptional_cases::{self, ExceptionalCase};
use crate::registry::{addressed_requests, known_patients, majorities};
use crate::vault::DocumentKey;
use crate::{Storage, Work};

const TERM: i64 = 11 * 366 * 24 * 60 * 60;

/// Numbers of the records; the last two are never opened by their holders.
const RECORDS: std::ops::RangeInclusive<u128> = 1..=16;
const UNOPENED: [u128; 2] = [15, 16];
const DOCUMENTS: u128 = 3;

/// The number of the document that waits in quarantine.
const WAITING: u128 = 4;

fn is_to_go(number: u128) -> bool {
    number % 2 == 1
}

fn document(record: u128, number: u128) -> DocumentId {
    // The last digits tell objects apart by folder; identifiers of several records lie between one another.
    DocumentId::new(uuid((number << 64) + (record << 8) + number))
}

fn content(record: u128, number: u128) -> Bytes {
    let byte = u8::try_from(record * 10 + number).unwrap();
    Bytes::from(vec![byte; if number == 1 { 150_000 } else { 40 }])
}

/// A line of the life line, or of a document's title, as long as they come.
async fn write_lines(work: &mut Work, dossier: &OpenDossier, record: u128, numbers: std::ops::Range<u128>) {
    for number in numbers {
        let mut line = trace(dossier, (number << 64) + record, &holders_permit(dossier, Act::ConsultDossier));
        line.context = Some("Contrôle ".repeat(usize::try_from(number * 7 % 40).unwrap()));
        traces::append(work, dossier, &line).await.unwrap();
    }
}

async fn fill_documents(storage: &Storage, work: &mut Work, dossier: &OpenDossier, record: u128) {
    for number in 1..=DOCUMENTS {
        let (mut envelope, key) = (envelope(dossier, 0), DocumentKey::generate().unwrap());
        envelope.id = document(record, number);
        envelope.metadata.title = format!("Journal {number} {}", "de mesures ".repeat(9));
        let stream = stream::iter([Ok::<_, std::convert::Infallible>(content(record, number))]);
        storage.objects().put_sealed(envelope.id, &key, stream, 1_000_000).await.unwrap();
        let filing = holders_permit(dossier, Act::FileDocument(envelope.facts().category));
        documents::insert(work, dossier, &filing, &envelope, &key).await.unwrap();
        let text = format!("Mesures {record} {number} ").repeat(20);
        texts::insert(work, dossier, &filing, &envelope, &key, &text).await.unwrap();
    }
}

/// A document handed in that could not be checked yet.
async fn fill_quarantine(storage: &Storage, work: &mut Work, dossier: &OpenDossier, record: u128) {
    let (id, key) = (document(record, WAITING), DocumentKey::generate().unwrap());
    let stream = stream::iter([Ok::<_, std::convert::Infallible>(content(record, WAITING))]);
    storage.objects().put_sealed(id, &key, stream, 1_000_000).await.unwrap();
    let category = envelope(dossier, 0).facts().category;
    let filing = holders_permit(dossier, Act::FileDocument(category));
    let intent = Intent { filer: Filer::Person(dossier.holder), category, replaces: None };
    let about = "Journal de mesures ".repeat(5);
    quarantine::hold(work, dossier, &filing, id, (&intent, &about), &key).await.unwrap();
}

async fn fill(storage: &Storage, record: u128) {
    let mut work = storage.begin().await.unwrap();
    let code = PresenceCode::from_random(&[u8::try_from(record).unwrap(); 16]);
    if UNOPENED.contains(&record) {
        let dossier = prepared(&mut work, record).await;
        let notice = agencys_permit(&dossier, Act::SendNotice);
        dossiers::issue_presence_code(&mut work, &dossier, &notice, &code).await.unwrap();
        let line = trace(&dossier, record, &notice);
        traces::append(&mut work, &dossier, &line).await.unwrap();
        return work.commit().await.unwrap();
    }
    let dossier = active(&mut work, record).await;
    let renewing = holders_permit(&dossier, Act::RenewPresenceCode);
    dossiers::issue_presence_code(&mut work, &dossier, &renewing, &code).await.unwrap();
    fill_documents(storage, &mut work, &dossier, record).await;
    let sent = [1, 2].map(|number| document(record, number));
    super::lists::send(&mut work, &dossier, record, sent).await;
    fill_quarantine(storage, &mut work, &dossier, record).await;
    let adding = holders_permit(&dossier, adding_the_doctor());
    for number in 1..=6 {
        let circle = provision(number * 100 + record, ProvisionKind::CircleOfTrust(DOCTOR));
        provisions::insert(&mut work, &dossier, &adding, &circle).await.unwrap();
    }
    let stated = Declaration::OrganDonation(OrganDonation::Opposed);
    let stating = holders_permit(&dossier, Act::StateOrganDonation);
    declarations::insert(&mut work, &dossier, &stating, &stated).await.unwrap();
    known_patients::remember(&mut work, DOCTOR, dossier.id).await.unwrap();
    known_patients::entrust(&mut work, HolderId::new(uuid(0xa1)), dossier.id).await.unwrap();
    majorities::await_handover(&mut work, dossier.id, at(7)).await.unwrap();
    let case = ExceptionalCase {
        id: CaseId::new(uuid(record)),
        dossier: dossier.id,
        document: None,
        doctor: StaffId::new(uuid(5)),
        grounds: "Document d'une autre personne, signalé par la titulaire".into(),
        requested_at: at(7),
    };
    exceptional_cases::insert(&mut work, &case).await.unwrap();
    super::requests::ask_the_doctor(&mut work, &dossier, record).await;
    write_lines(&mut work, &dossier, record, 1..20).await;
    work.commit().await.unwrap();
}

/// What goes on in a record: provisions end, more lines come, a document is destroyed, the record is closed.
async fn live_on(storage: &Storage, record: u128) {
    let mut work = storage.begin().await.unwrap();
    let mut dossier = opened(&mut work, record).await;
    if UNOPENED.contains(&record) {
        return;
    }
    let withdrawing = holders_permit(&dossier, Act::WithdrawFromCircle);
    let ending = provisions::ending(&withdrawing, dossier::access::By::Person(dossier.holder));
    for standing in provisions::all(&mut work, &dossier).await.unwrap().iter().step_by(2) {
        provisions::end(&mut work, &dossier, &withdrawing, standing, ending).await.unwrap();
    }
    write_lines(&mut work, &dossier, record, 20..40).await;
    let listed = documents::all(&mut work, &dossier, &[], at(TERM)).await.unwrap();
    let oldest = listed.last().unwrap().facts();
    let over = permit(&facts(&dossier), Actor::System, Act::DestroyDocument(oldest), at(TERM));
    let destroyed = documents::destroy(&mut work, &dossier, &over).await.unwrap();
    let closing = permit(&facts(&dossier), its_holder(&dossier), Act::CloseDossier, at(50));
    states::set(&mut work, &mut dossier, &closing, State::Closed { since: at(50) }).await.unwrap();
    work.commit().await.unwrap();
    storage.objects().delete(destroyed).await.unwrap();
}

async fn opened(work: &mut Work, record: u128) -> OpenDossier {
    dossiers::open(work, DossierId::new(uuid(record))).await.unwrap().unwrap()
}

fn end_of(dossier: &OpenDossier) -> (Permit, Action) {
    let known: Facts = facts(dossier);
    match dossier.state {
        State::Prepared { .. } => {
            (permit(&known, its_holder(dossier), Act::OpposeDossier, at(60)), Action::DossierOpposed)
        }
        _ => (permit(&known, Actor::System, Act::DestroyDossier, at(TERM)), Action::DossierDestroyed),
    }
}

/// The line of the journal that tells of a destruction.
pub(super) fn line_of(dossier: &OpenDossier, number: u128, permit: &Permit, action: Action) -> Trace {
    let mut line = trace(dossier, number, permit);
    (line.dossier, line.action, line.context) = (JOURNAL, action, Some(dossier.id.to_string()));
    line
}

/// Destroys a record as the program does: state, rows and journal in one, then the contents.
pub(super) async fn destroy(storage: &Storage, record: u128) -> Vec<DocumentId> {
    let mut work = storage.begin().await.unwrap();
    let mut dossier = opened(&mut work, record).await;
    let (permit, action) = end_of(&dossier);
    let since: Timestamp = permit.decided_at();
    states::set(&mut work, &mut dossier, &permit, State::Destroyed { since }).await.unwrap();
    let journal = open_journal(&mut work).await.unwrap();
    let line = line_of(&dossier, (1 << 100) + record, &permit, action);
    assert_eq!(line.id, TraceId::new(uuid((1 << 100) + record)));
    traces::append(&mut work, &journal, &line).await.unwrap();
    let documents = dossiers::destroy(&mut work, &dossier, &permit).await.unwrap();
    work.commit().await.unwrap();
    for &document in &documents {
        storage.objects().delete(document).await.unwrap();
    }
    documents
}

async fn is_whole(storage: &Storage, record: u128) {
    let mut work = storage.begin().await.unwrap();
    let dossier = opened(&mut work, record).await;
    let (patients, entrusted) = (
        known_patients::all(&mut work, DOCTOR).await.unwrap(),
        known_patients::entrusted(&mut work, HolderId::new(uuid(0xa1))).await.unwrap(),
    );
    if UNOPENED.contains(&record) {
        return;
    }
    assert!(patients.contains(&dossier.id) && entrusted.contains(&dossier.id));
    assert!(exceptional_cases::find(&mut work, CaseId::new(uuid(record))).await.unwrap().is_some());
    assert_eq!(provisions::all(&mut work, &dossier).await.unwrap().len(), 6);
    let known = Facts { state: State::Active { since: at(2) }, ..facts(&dossier) };
    let reading = permit(&known, its_holder(&dossier), Act::ReadLifeLine, at(70));
    assert_eq!(traces::page(&mut work, &dossier, &reading, None, 100).await.unwrap().len(), 39);
    super::lists::assert_left(&mut work, &dossier, &known, document(record, 2)).await;
    let looking = permit(&known, its_holder(&dossier), Act::ConsultDeclarations, at(70));
    assert_eq!(declarations::all(&mut work, &dossier, &looking).await.unwrap().len(), 1);
    let last = documents::all(&mut work, &dossier, &[], at(70)).await.unwrap().remove(0);
    assert_eq!(last.facts().id, document(record, DOCUMENTS));
    let consulting = permit(&known, its_holder(&dossier), Act::ConsultDocument(last.facts()), at(70));
    let line = trace(&dossier, 7, &consulting);
    let pending = traces::permitted(&mut work, &dossier, &consulting, &line).await.unwrap();
    let traced = work.commit_traced(pending).await.unwrap();
    let work = &mut storage.begin_reading().await.unwrap();
    let waiting = quarantine::find::<String>(work, &dossier, document(record, WAITING)).await.unwrap();
    assert!(waiting.is_some());
    let read: Vec<Bytes> = documents::content(storage, &traced, last).await.unwrap().try_collect().await.unwrap();
    assert_eq!(read.concat(), content(record, DOCUMENTS));
}

async fn is_gone(storage: &Storage, record: u128, documents: &[DocumentId]) {
    let work = &mut storage.begin_reading().await.unwrap();
    let id = DossierId::new(uuid(record));
    assert!(dossiers::open(work, id).await.unwrap().is_none());
    let since = if UNOPENED.contains(&record) { at(60) } else { at(TERM) };
    assert_eq!(states::of(work, id).await.unwrap(), Some(State::Destroyed { since }));
    assert!(!known_patients::all(work, DOCTOR).await.unwrap().contains(&id));
    assert!(!known_patients::entrusted(work, HolderId::new(uuid(0xa1))).await.unwrap().contains(&id));
    assert_eq!(exceptional_cases::find(work, CaseId::new(uuid(record))).await.unwrap(), None);
    assert!(addressed_requests::find(work, RequestId::new(uuid(record))).await.unwrap().is_none());
    let mut had: Vec<_> = (1..=WAITING).map(|number| document(record, number)).collect();
    had.retain(|_| !UNOPENED.contains(&record));
    let mut documents = documents.to_vec();
    documents.sort_unstable();
    assert_eq!(documents, had);
    assert_eq!(documents::without_row(work, &had).await.unwrap(), had);
    let due = documents::due(work, at(TERM), 1000).await.unwrap();
    assert!(due.iter().all(|(record, _)| *record != id));
}

#[tokio::test]
async fn nothing_readable_is_left_of_a_destroyed_record() {
    on_each_engine(async |fresh| {
        let first = storage(&fresh).await;
        for record in RECORDS {
            fill(&first, record).await;
        }
        let gone: Vec<_> =
            RECORDS.filter(|number| is_to_go(*number)).map(|number| DossierId::new(uuid(number))).collect();
        let mut remains = Remains::of(&fresh, &gone);
        // What was written so far is folded into the database's own file.
        first.close().await;
        let storage = reopened(&fresh).await;
        for record in RECORDS {
            live_on(&storage, record).await;
        }
        let now = Remains::of(&fresh, &gone);
        let (there, places) = now.found(&fresh);
        // A long value lies on several pages, and a piece of it across two is not found.
        assert!(there * 100 > now.len() * 95, "only {there} of {} were found in {places:?}", now.len());
        remains.join(now);

        for record in RECORDS.filter(|number| is_to_go(*number)) {
            let documents = destroy(&storage, record).await;
            is_gone(&storage, record, &documents).await;
        }
        storage.scrub().await.unwrap();
        remains.leave_out_what_others_have(&fresh, &gone);
        // A record has one index in both lists of who knows it.
        let looked_for = [
            "addressed_request.dossier_index",
            "addressed_request.sealed",
            "declaration.sealed",
            "document.sealed",
            "document.wrapped_key",
            "document_list.sealed",
            "document_text.sealed",
            "dossier.presence_code_index",
            "dossier.wrapped_key",
            "entrusted_dossier.dossier_index",
            "entrusted_dossier.sealed",
            "exceptional_case.dossier_index",
            "exceptional_case.sealed",
            "holder_request.sealed",
            "known_patient.sealed",
            "majority.dossier_index",
            "majority.sealed",
            "object",
            "provision.sealed",
            "quarantine.filer_index",
            "quarantine.sealed",
            "quarantine.wrapped_key",
            "submitted_identifier.dossier_index",
            "submitted_identifier.identifier_index",
            "trace.salt",
            "trace.sealed",
        ];
        assert_eq!(remains.places().into_iter().collect::<Vec<_>>(), looked_for);
        let (left, places) = remains.found(&fresh);
        println!("{left} of {} pieces are left on {:?}", remains.len(), fresh.engine);
        assert_eq!(left, 0, "{places:?} on {:?}", fresh.engine);
        for record in RECORDS.filter(|number| !is_to_go(*number)) {
            is_whole(&storage, record).await;
        }
    })
    .await;
}

/// Rows that are over are gone from `SQLite`'s log as well; somebody who reads on holds that up, and it is told.
#[tokio::test]
async fn a_scrub_that_a_reader_held_up_says_so() {
    let fresh = test_engines::Fresh::on(Engine::Sqlite);
    let storage = storage(&fresh).await;
    let mut reader = storage.begin_reading().await.unwrap();
    states::of(&mut reader, JOURNAL).await.unwrap();
    let mut work = storage.begin().await.unwrap();
    prepared(&mut work, 1).await;
    work.commit().await.unwrap();
    let held_up = storage.scrub().await;
    assert!(matches!(held_up, Err(crate::StorageError::Overtaken)), "{held_up:?}");
    drop(reader);
    storage.scrub().await.unwrap();
    assert_eq!(std::fs::metadata(fresh.folder().join("dsp.db-wal")).unwrap().len(), 0);
}
