//! Documents that systems send: filed whole with what was said of them, or nothing of them is kept.

use std::sync::Arc;

use bytes::Bytes;
use dossier::access::{Basis, Refusal};
use dossier::document::entry::{CONFIDENTIALITY_SYSTEMS, Relation, RelationKind, TEXT_LIMIT};
use dossier::document::{Confidentiality, DocumentEntry, Kind};
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::{Action, Outcome};
use futures::TryStreamExt;
use services::exchange::{
    Folder, FoundDocument, Named, Submission, Submitted, find_document, find_documents, provide, retrieve,
};
use services::ports::{MalwareScanner, ScanError, Scanning};
use services::{Error, Person};
use test_engines::{Country, on_each_engine};

use crate::scene::{answer, done, lines, refused};
use crate::sending::{concept, name, report, send, sent, signing, surgeon};
use crate::support::{objects, own_dossier};

/// SHA-1 of « glycémie », computed elsewhere.
const SHA1: [u8; 20] = [
    0x92, 0x80, 0x7e, 0x05, 0x17, 0xeb, 0xb8, 0x89, 0xcb, 0x93, 0x8b, 0x5e, 0x99, 0x8a, 0xc8, 0x37, 0xbe, 0x5e, 0xfa,
    0x20,
];

async fn found(country: &Country, person: &Person, dossier: DossierId) -> Vec<FoundDocument> {
    find_documents(&country.services, person, dossier).await.unwrap()
}

fn entry(found: &FoundDocument) -> &DocumentEntry {
    found.envelope.entry.as_ref().unwrap()
}

async fn content(country: &Country, person: &Person, dossier: DossierId, document: DocumentId) -> Vec<u8> {
    let content = retrieve(&country.services, person, dossier, document).await.unwrap();
    let pieces: Vec<Bytes> = content.bytes.try_collect().await.unwrap();
    pieces.concat()
}

fn rows(country: &Country) -> String {
    country.fresh.operator(
        "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM document_list),
         (SELECT count(*) FROM submitted_identifier)",
    )
}

#[tokio::test]
async fn what_is_sent_at_once_is_filed_whole() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let (dossier, nora) = (own_dossier(&anna), surgeon(&country).await);
        let first = Submitted { size: Some(9), sha1: Some(SHA1), ..report("glycémie") };
        let mut second = signing(report("signature"), 0);
        second.entry.security_labels = vec![concept(CONFIDENTIALITY_SYSTEMS[0], "R")];
        let provided = send(&country, &nora, dossier, sent(vec![first, second])).await;
        let [report, signature] = provided.documents[..] else { panic!("two documents") };

        for person in [&anna, &nora] {
            let all = found(&country, person, dossier).await;
            let [second, first] = &all[..] else { panic!("two documents") };
            assert_eq!([second.envelope.id, first.envelope.id], [signature, report]);
            let levels = [first, second].map(|one| one.envelope.metadata.confidentiality);
            assert_eq!(levels, [Confidentiality::Normal, Confidentiality::Confidential]);
            assert_eq!(entry(first).creation.as_ref().unwrap().as_str(), "2026-03-01T09:30:00+01:00");
            assert!(entry(first).document_type == Some(concept("http://loinc.org", "11502-2")));
            assert_eq!(entry(first).sha1, Some(SHA1));
            assert_eq!(entry(second).relations, [Relation { kind: RelationKind::Signs, to: report }]);
            assert_eq!(content(&country, person, dossier, report).await, "glycémie".as_bytes());
        }
        let filed = lines(&country, &anna, &[Action::DocumentFiled]).await;
        assert_eq!(filed, vec![done(Action::DocumentFiled, Basis::Stay, "", None); 2]);
        let looks = lines(&country, &anna, &[Action::DossierConsulted]).await;
        let noras = looks.iter().filter(|look| look.1 == Outcome::Permitted(Basis::Stay));
        assert_eq!(noras.count(), 1, "one look is one line");
    })
    .await;
}

#[tokio::test]
async fn a_new_version_takes_the_place_of_the_old_one() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let anna = country.anna().await;
        let (dossier, nora) = (own_dossier(&anna), surgeon(&country).await);
        let [old] = send(&country, &nora, dossier, sent(vec![report("v1")])).await.documents[..] else { panic!() };
        let newer = |title| {
            let mut newer = report(title);
            newer.filing.replaces = Some(old);
            sent(vec![newer])
        };
        let [new] = send(&country, &nora, dossier, newer("v2")).await.documents[..] else { panic!() };
        let all = found(&country, &nora, dossier).await;
        let states: Vec<_> =
            all.iter().map(|one| (one.envelope.id, one.envelope.replaces, one.is_superseded)).collect();
        assert_eq!(states, [(new, Some(old), false), (old, None, true)]);
        assert!(find_document(services, &nora, dossier, old).await.unwrap().is_superseded);
        assert_eq!(content(&country, &nora, dossier, old).await, b"v1");
        let again = provide(services, &nora, dossier, newer("v3")).await;
        assert!(matches!(again.unwrap_err().error, Error::NotFound), "what was replaced is not replaced again");
    })
    .await;
}

/// What may be wrong with a submission: the second of two documents, or the whole.
fn wrong() -> Vec<(&'static str, Option<usize>, Submission)> {
    let second = |change: fn(&mut Submitted)| {
        let mut second = report("second");
        change(&mut second);
        sent(vec![report("premier"), second])
    };
    let whole = |change: fn(&mut Submission)| {
        let mut whole = sent(vec![report("premier")]);
        change(&mut whole);
        whole
    };
    let nowhere = DocumentId::new(uuid::Uuid::from_u128(9));
    vec![
        ("DifferentSize", Some(1), second(|one| one.size = Some(5))),
        ("DifferentHash", Some(1), second(|one| one.sha1 = Some([0; 20]))),
        ("File(UnknownFormat)", Some(1), second(|one| one.filing.content = Bytes::from_static(b"PK\x03\x04 ..."))),
        ("Metadata(TitleMissing)", Some(1), second(|one| one.filing.metadata.title = " ".into())),
        (
            "Entry(Confidentiality)",
            Some(1),
            second(|one| {
                one.entry.security_labels = vec![concept(CONFIDENTIALITY_SYSTEMS[2], "L")];
            }),
        ),
        ("Entry(TooLong(\"language\"))", Some(1), second(|one| one.entry.language = Some("x".repeat(TEXT_LIMIT + 1)))),
        ("DuplicateIdentifier", None, second(|one| one.entry = report("premier").entry)),
        ("Submission(NoSuchDocument)", None, second(|one| one.relations = vec![(RelationKind::Signs, Named::Here(1))])),
        ("Submission(NoDocument)", None, sent(Vec::new())),
        (
            "Submission(EmptyFolder)",
            None,
            whole(|one| {
                one.folders = vec![Folder { about: one.set.clone(), documents: Vec::new() }];
            }),
        ),
        ("Entry(Malformed(\"title\"))", None, whole(|one| one.set.title = Some("\u{1b}[2J".into()))),
        ("NotFound", None, Submission { named: vec![nowhere], ..sent(vec![report("premier")]) }),
        ("Refused(Category)", None, second(|one| one.filing.metadata.kind = Kind::Dispensation)),
    ]
}

#[tokio::test]
async fn nothing_is_kept_of_what_is_wrong_in_one_place() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let (dossier, nora) = (own_dossier(&anna), surgeon(&country).await);
        for (expected, place, submission) in wrong() {
            let failed = provide(&country.services, &nora, dossier, submission).await.unwrap_err();
            assert_eq!(failed.document, place, "{expected}");
            let said = answer::<()>(&Err(failed.error));
            let said = said.strip_prefix("Invalid(").and_then(|rest| rest.strip_suffix(')')).unwrap_or(&said);
            assert_eq!(said, expected);
            assert_eq!((objects(&country), rows(&country).as_str()), (0, "0|0|0"), "{expected}");
        }
        assert_eq!(lines(&country, &anna, &[Action::DocumentFiled]).await.len(), 1, "the refusal alone is traced");
        send(&country, &nora, dossier, sent(vec![report("premier")])).await;
        assert_eq!((objects(&country), rows(&country).as_str()), (1, "1|1|1"));
    })
    .await;
}

#[tokio::test]
async fn a_system_that_speaks_for_nobody_files_nothing() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let (dossier, _) = (own_dossier(&anna), surgeon(&country).await);
        let system = country.system_of(&country.hospital().await);
        let failed = provide(&country.services, &system, dossier, sent(vec![report("x")])).await.unwrap_err();
        assert!(matches!(failed.error, Error::Refused(Refusal::NotAllowed)));
        assert!(matches!(find_documents(&country.services, &system, dossier).await, Err(Error::Refused(_))));
        let traced = lines(&country, &anna, &[Action::DocumentFiled]).await;
        assert_eq!(traced, [refused(Action::DocumentFiled, Refusal::NotAllowed, "", None)]);
        assert_eq!((objects(&country), rows(&country).as_str()), (0, "0|0|0"));
    })
    .await;
}

#[tokio::test]
async fn a_name_is_given_once_by_each_sender() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let (dossier, nora) = (own_dossier(&anna), surgeon(&country).await);
        let named = || {
            let mut document = report("nommé");
            document.entry.master_identifier = Some(name("urn:oid:1.2.3"));
            sent(vec![document])
        };
        send(&country, &nora, dossier, named()).await;
        let again = provide(services, &nora, dossier, named()).await.unwrap_err();
        assert_eq!(answer::<()>(&Err(again.error)), "Invalid(DuplicateIdentifier)");
        assert_eq!((objects(&country), rows(&country).as_str()), (1, "1|1|1"));
        let own = || {
            let mut own = named();
            own.documents[0].filing.metadata.kind = Kind::HolderDocument;
            own
        };
        // Others may use the same name: that it is taken would tell of a document they may not see.
        send(&country, &anna, dossier, own()).await;
        send(&country, &jean, own_dossier(&jean), own()).await;
        let elsewhere = provide(services, &jean, own_dossier(&jean), own()).await;
        assert!(elsewhere.is_err());
    })
    .await;
}

/// A scanner that does not answer.
struct Silent;

impl MalwareScanner for Silent {
    fn scan(&self, _: Bytes) -> Scanning<'_> {
        Box::pin(std::future::ready(Err(ScanError("nobody listens".into()))))
    }
}

#[tokio::test]
async fn what_cannot_be_scanned_is_to_be_sent_again() {
    on_each_engine(async |fresh| {
        let mut country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let (dossier, nora) = (own_dossier(&anna), surgeon(&country).await);
        let scanned = country.services.clone();
        country.services = scanned.clone().with_malware_scanner(Arc::new(Silent));
        let failed = provide(&country.services, &nora, dossier, sent(vec![report("x")])).await.unwrap_err();
        assert!(matches!(failed.error, Error::Unavailable(_)));
        assert_eq!((objects(&country), rows(&country).as_str()), (0, "0|0|0"));
        country.services = scanned;
        send(&country, &nora, dossier, sent(vec![report("x")])).await;
    })
    .await;
}
