//! Malware never enters a record, and what cannot be scanned waits where nobody can read it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use dossier::access::Refusal;
use dossier::ids::DossierId;
use dossier::trace::{Action, Outcome as Traced};
use jiff::SignedDuration;
use services::clock::MovableClock;
use services::documents::consult_dossier::consult;
use services::documents::file_document::{self, Announcement, Filing, Outcome};
use services::documents::open_document::Delivery;
use services::grants::circle;
use services::inspection::InspectionError;
use services::jobs::{check_quarantine, sweep};
use services::ports::{MalwareScanner, ScanError, Scanning, Verdict};
use services::{Error, Person, Problem};
use test_engines::{Country, on_each_engine};

use crate::support::{filing, life_line, note, objects, own_dossier, read, report};

/// The test file that every scanner takes for malware, in two pieces so that none takes this file for it.
const HARMFUL: &str = concat!(r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*");

/// Finds the test file, while it answers.
#[derive(Default)]
struct Scanner {
    is_down: AtomicBool,
    /// What it costs of this clock's time, in seconds, once that is set.
    slow: OnceLock<(MovableClock, i64)>,
}

impl MalwareScanner for Scanner {
    fn scan(&self, content: Bytes) -> Scanning<'_> {
        Box::pin(async move {
            if self.is_down.load(Ordering::SeqCst) {
                return Err(ScanError("nobody listens".into()));
            }
            if let Some((clock, seconds)) = self.slow.get() {
                clock.advance(SignedDuration::from_secs(*seconds));
            }
            let is_harmful = content.windows(HARMFUL.len()).any(|bytes| bytes == HARMFUL.as_bytes());
            Ok(if is_harmful { Verdict::Malware } else { Verdict::Clean })
        })
    }
}

/// A country that scans, its record of Anna's, and Anna.
async fn scanning(fresh: test_engines::Fresh, scanner: &Arc<Scanner>) -> (Country, Person, DossierId) {
    let mut country = Country::with_letters(fresh).await;
    country.services = country.services.clone().with_malware_scanner(scanner.clone());
    let anna = country.anna().await;
    let dossier = own_dossier(&anna);
    (country, anna, dossier)
}

/// Lets a minute pass and looks after the quarantine; how many left it.
async fn a_minute_later(country: &Country) -> usize {
    country.pass(SignedDuration::from_mins(1));
    check_quarantine::run(&country.services).await.unwrap()
}

async fn seen(country: &Country, person: &Person, dossier: DossierId) -> (usize, usize) {
    let view = consult(&country.services, person, dossier).await.unwrap();
    (view.documents.len(), view.waiting)
}

fn rows(country: &Country) -> String {
    country.fresh.operator("SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM quarantine)")
}

#[tokio::test]
async fn malware_is_refused_and_nothing_of_it_is_kept() {
    on_each_engine(async |fresh| {
        let (country, anna, dossier) = scanning(fresh, &Arc::default()).await;
        let refused =
            file_document::file(&country.services, &anna, dossier, filing("x", note("x").metadata.kind, HARMFUL));
        assert!(matches!(refused.await, Err(Error::Invalid(Problem::File(InspectionError::Malware)))));
        assert_eq!((objects(&country), rows(&country).as_str()), (0, "0|0"));
        let line = life_line(&country, &anna).await.into_iter().rev().find(|line| line.action == Action::DocumentFiled);
        assert_eq!(line.unwrap().outcome, Traced::Refused(Refusal::HarmfulFile));
        let filed = file_document::file(&country.services, &anna, dossier, note("y")).await.unwrap();
        assert!(matches!(filed, Outcome::Filed(_)));
    })
    .await;
}

#[tokio::test]
async fn what_waits_is_read_by_nobody_and_filed_once_it_is_scanned() {
    on_each_engine(async |fresh| {
        let scanner = Arc::<Scanner>::default();
        let (mut country, anna, dossier) = scanning(fresh, &scanner).await;
        let sophie = country.sophie().await;
        circle::add(&country.services, &anna, dossier, sophie.professional().unwrap().id, None).await.unwrap();
        scanner.is_down.store(true, Ordering::SeqCst);
        let received = file_document::file(&country.services, &sophie, dossier, report("Hémogramme")).await.unwrap();
        assert_eq!(received, Outcome::Waiting);
        assert_eq!(rows(&country), "0|1");
        assert_eq!(seen(&country, &sophie, dossier).await, (0, 1));
        assert_eq!(seen(&country, &anna, dossier).await, (0, 0), "only the filer is told");
        let announced = Filing { announcement: Some(Announcement { days: 3, mentioned: false }), ..report("x") };
        let answer = file_document::file(&country.services, &sophie, dossier, announced).await;
        assert!(matches!(answer, Err(Error::Unavailable(_))), "the life line would tell of it");
        let lines = life_line(&country, &anna).await;
        let line = lines.iter().find(|line| line.action == Action::DocumentReceived).unwrap();
        assert!(line.document.is_none() && line.who.name.ends_with("Klein"));
        assert!(lines.iter().all(|line| line.action != Action::DocumentFiled));
        let id = country.fresh.operator("SELECT document_id FROM quarantine").parse().unwrap();
        for person in [&anna, &sophie] {
            assert!(matches!(read(&country, person, dossier, id, Delivery::Shown).await, Err(Error::NotFound)));
        }

        assert_eq!(a_minute_later(&country).await, 0);
        // Files carry the machine's time, which lies before the test's: the sweeper looks at all of them.
        country.pass(SignedDuration::from_hours(24 * 365));
        assert_eq!(sweep::contents(&country.services).await.unwrap(), 0, "what waits is not swept away");
        country.restart().await;
        country.services = country.services.clone().with_malware_scanner(scanner.clone());
        scanner.is_down.store(false, Ordering::SeqCst);
        assert_eq!(a_minute_later(&country).await, 1);
        assert_eq!(check_quarantine::run(&country.services).await.unwrap(), 0, "its turn is not yet over");
        assert_eq!(rows(&country), "1|0");
        assert_eq!(seen(&country, &sophie, dossier).await, (1, 0));
        let content = read(&country, &anna, dossier, id, Delivery::Shown).await.unwrap();
        assert!(content.starts_with(b"%PDF"));
        let line = life_line(&country, &anna).await.into_iter().find(|line| line.action == Action::DocumentFiled);
        assert!(line.unwrap().who.name.ends_with("Klein"), "filed by whoever handed it in");
    })
    .await;
}

/// The decision is asked again: a block that came meanwhile holds. Malware goes too, and both filers are told.
#[tokio::test]
async fn what_may_not_be_filed_any_more_is_gone_and_its_filer_told() {
    on_each_engine(async |fresh| {
        let scanner = Arc::<Scanner>::default();
        let (country, anna, dossier) = scanning(fresh, &scanner).await;
        let services = &country.services;
        let sophie = country.sophie().await;
        let doctor = sophie.professional().unwrap().id;
        circle::add(services, &anna, dossier, doctor, None).await.unwrap();
        scanner.is_down.store(true, Ordering::SeqCst);
        let harmful = filing("x", note("x").metadata.kind, HARMFUL);
        for (person, filing) in [(&sophie, report("x")), (&anna, harmful)] {
            let received = file_document::file(services, person, dossier, filing).await.unwrap();
            assert_eq!(received, Outcome::Waiting);
        }
        circle::withdraw(services, &anna, dossier, doctor, None).await.unwrap();
        scanner.is_down.store(false, Ordering::SeqCst);
        assert_eq!(a_minute_later(&country).await, 2);
        assert_eq!((objects(&country), rows(&country).as_str()), (0, "0|0"));
        let refusals: Vec<Traced> = life_line(&country, &anna)
            .await
            .into_iter()
            .filter(|line| line.action == Action::DocumentFiled)
            .map(|line| line.outcome)
            .collect();
        let refusals = format!("{refusals:?}");
        assert_eq!(refusals, "[Refused(NoTherapeuticRelationship), Refused(HarmfulFile)]");
        country.deliver_mail().await;
        let told = |to: &str| country.post.all_to(to).pop().unwrap();
        assert!(told("doc-1001@example.lu").contains("n'avez plus le droit"), "{}", told("doc-1001@example.lu"));
        assert!(told("anna.muller@example.lu").contains("programme nuisible"));
    })
    .await;
}

/// Another node must not find the lease free while this one still works.
#[tokio::test]
async fn a_run_ends_before_its_lease_does() {
    on_each_engine(async |fresh| {
        let scanner = Arc::<Scanner>::default();
        let (country, anna, dossier) = scanning(fresh, &scanner).await;
        scanner.is_down.store(true, Ordering::SeqCst);
        for title in ["a", "b", "c", "d"] {
            file_document::file(&country.services, &anna, dossier, note(title)).await.unwrap();
        }
        scanner.is_down.store(false, Ordering::SeqCst);
        assert!(scanner.slow.set((country.clock.clone(), 15)).is_ok());
        assert_eq!(a_minute_later(&country).await, 2, "none is begun after 20 seconds");
        assert_eq!(a_minute_later(&country).await, 2);
        assert_eq!(rows(&country), "4|0");
    })
    .await;
}

/// What was replaced meanwhile by something else is replaced no more: it is traced, and the filer is told at the own account,
/// also where an institution vouched for the filing.
#[tokio::test]
async fn what_comes_too_late_is_traced_and_an_institutions_professional_told() {
    on_each_engine(async |fresh| {
        let scanner = Arc::<Scanner>::default();
        let (country, anna, dossier) = scanning(fresh, &scanner).await;
        let services = &country.services;
        let sophie = country.sophie().await;
        circle::add(services, &anna, dossier, sophie.professional().unwrap().id, None).await.unwrap();
        let first = crate::support::file(&country, &sophie, dossier, report("Hémogramme")).await;
        let at_work = country.working("DOC-1001", &country.hospital().await).await;
        let version = |title: &str| Filing { replaces: Some(first), ..report(title) };
        scanner.is_down.store(true, Ordering::SeqCst);
        let received = file_document::file(services, &at_work, dossier, version("tard")).await.unwrap();
        assert_eq!(received, Outcome::Waiting);
        scanner.is_down.store(false, Ordering::SeqCst);
        crate::support::file(&country, &sophie, dossier, version("tôt")).await;
        assert_eq!(a_minute_later(&country).await, 1);
        assert_eq!(rows(&country), "2|0");
        let refused = Traced::Refused(Refusal::NotAllowed);
        let lines = crate::told::lines(&country, &anna, Action::DocumentReplaced).await;
        assert_eq!(lines.last().map(|line| line.outcome), Some(refused));
        assert_eq!(lines.last().and_then(|line| line.document.as_ref()).map(|one| one.id), Some(first));
        assert_eq!(crate::told::told(&country, "doc-1001@example.lu", "n'avez plus le droit").await, 1);

        let other = filing("x", dossier::document::Kind::ConsultationReport, "x");
        let other = Filing { replaces: Some(first), ..other };
        let answer = file_document::file(services, &sophie, dossier, other).await;
        assert!(matches!(answer, Err(Error::Invalid(Problem::Kind))));
        let lines = crate::told::lines(&country, &anna, Action::DocumentReplaced).await;
        assert_eq!(lines.iter().filter(|line| line.outcome == refused).count(), 2, "another category is no version");
    })
    .await;
}
