//! The life of a record, told with a clock that moves: what its holder and the Agency do, and what time alone does.

use dossier::access::{Basis, Desk, Refusal};
use dossier::document::Retention;
use dossier::ids::DossierId;
use dossier::trace::{Action, Outcome, Role};
use jiff::{SignedDuration, Span, Timestamp, ToSpan};
use services::documents::retention::agree;
use services::grants::{circle, presence_code};
use services::jobs::{close_silent, destroy_documents, destroy_dossiers};
use services::lifecycle::archive_dossier::archive;
use services::lifecycle::close_dossier::close;
use services::lifecycle::reopen_dossier::reopen;
use services::verify_traces::verify;
use services::{Person, patients};
use storage::dossiers::states;
use storage::registry::holders;
use test_engines::{Country, Engine, desk, on_each_engine};

use crate::support::{annas_number, file, here, jeans_number, note, objects, own_dossier, report};
use crate::told::{line, refused, told};

const EMAIL: &str = "anna.muller@example.lu";

/// What happens.
#[derive(Clone, Copy, Debug)]
enum Then {
    Nothing,
    Opens,
    Closes,
    Reopens,
    Dies,
}

/// Lets this much of the calendar pass, and the jobs run.
async fn pass(country: &Country, span: Span) {
    let now = country.services.now();
    let then = now.to_zoned(jiff::tz::TimeZone::UTC).checked_add(span).unwrap().timestamp();
    country.pass(then.duration_since(now));
    run_jobs(country).await;
}

async fn run_jobs(country: &Country) {
    destroy_documents::run(&country.services).await.unwrap();
    close_silent::run(&country.services).await.unwrap();
    destroy_dossiers::run(&country.services).await.unwrap();
}

async fn dossier_of(country: &Country, number: &str) -> DossierId {
    let mut work = country.storage.begin_reading().await.unwrap();
    holders::find_by_number(&mut work, &number.parse().unwrap()).await.unwrap().unwrap().dossier
}

async fn state(country: &Country, dossier: DossierId) -> &'static str {
    let mut work = country.storage.begin_reading().await.unwrap();
    states::of(&mut work, dossier).await.unwrap().unwrap().code()
}

async fn happens(country: &Country, then: Then, anna: &mut Option<Person>, dossier: DossierId, doctor: &Person) {
    let services = &country.services;
    match (then, anna.as_ref()) {
        (Then::Opens, _) => {
            let person = country.anna().await;
            circle::add(services, &person, dossier, doctor.professional().unwrap().id, None).await.unwrap();
            *anna = Some(person);
        }
        (Then::Closes, Some(anna)) => close(services, &country.proven(anna), dossier, None).await.unwrap(),
        (Then::Reopens, Some(anna)) => reopen(services, anna, dossier, None).await.unwrap(),
        (Then::Dies, _) => archive(services, &desk(Desk::Identity, false), &annas_number(), "acte 7").await.unwrap(),
        (Then::Nothing, _) => {}
        (then, None) => panic!("{then:?} before the record was opened"),
    }
}

#[tokio::test]
async fn from_the_letter_to_the_end() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (sophie, dossier) = (country.sophie().await, dossier_of(&country, &annas_number()).await);
        let presence = country.letters.to("Anna Müller").presence.unwrap();
        let mut anna = None;
        #[rustfmt::skip]
        let story = [
            //  time passes             then            the record is  the code opens it  the circle does
            (0.days(),                  Then::Nothing, "prepared",    false,             false),
            (29.days().hours(23),       Then::Nothing, "prepared",    false,             false),
            (1.hours(),                 Then::Nothing, "prepared",    true,              false),
            (1.days(),                  Then::Opens,   "active",      true,              true),
            (9.years(),                 Then::Nothing, "active",      true,              true),
            (1.days(),                  Then::Closes,  "closed",      false,             false),
            (9.years().months(11),      Then::Nothing, "closed",      false,             false),
            (1.days(),                  Then::Reopens, "active",      true,              true),
            (1.days(),                  Then::Dies,    "archived",    false,             false),
            (9.years().months(11),      Then::Nothing, "archived",    false,             false),
            (1.months().days(1),        Then::Nothing, "destroyed",   false,             false),
            (30.years(),                Then::Nothing, "destroyed",   false,             false),
        ];
        for (place, (time, then, expected, by_code, by_circle)) in story.into_iter().enumerate() {
            pass(&country, time).await;
            happens(&country, then, &mut anna, dossier, &sophie).await;
            let said = format!("line {place}: {then:?}");
            assert_eq!(state(&country, dossier).await, expected, "{said}");
            assert_eq!(patients::one(&country.services, &sophie, dossier).await.is_ok(), by_circle, "{said}");
            let entered = presence_code::enter(&country.services, &sophie, &annas_number(), &presence, here()).await;
            assert_eq!(entered.is_ok(), by_code, "{said}");
        }
    })
    .await;
}

#[tokio::test]
async fn ten_years_of_silence_close_a_record_and_ten_more_destroy_it() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let (silent, used) = (own_dossier(&anna), own_dossier(&jean));
        file(&country, &anna, silent, note("mes souhaits")).await;
        let last_used: Timestamp = services.now();
        pass(&country, 9.years().months(11)).await;
        services::documents::consult_dossier::consult(services, &jean, used).await.unwrap();
        pass(&country, 1.months()).await;
        assert!(services.now() > last_used, "ten years and a moment");
        assert_eq!((state(&country, silent).await, state(&country, used).await), ("closed", "active"));
        assert_eq!(told(&country, EMAIL, "Votre DSP a été fermé").await, 1);

        // The holder comes back in time, and everything is there; then silence begins anew.
        pass(&country, 5.years()).await;
        reopen(services, &anna, silent, None).await.unwrap();
        let closed = line(&country, &anna, Action::DossierClosed).await;
        assert_eq!((closed.who.role, closed.outcome), (Role::Agency, Outcome::Permitted(Basis::Agency)));
        let seen = services::documents::consult_dossier::consult(services, &anna, silent).await.unwrap();
        assert_eq!(seen.documents.len(), 0, "its ten years were over, the record closed or not");
        pass(&country, 9.years().months(11)).await;
        assert_eq!(state(&country, silent).await, "active");
        pass(&country, 1.months().days(1)).await;
        assert_eq!(state(&country, silent).await, "closed");

        pass(&country, 9.years().months(11)).await;
        assert_eq!(state(&country, silent).await, "closed");
        let before_the_job = services.now().to_zoned(jiff::tz::TimeZone::UTC).checked_add(1.months().days(1)).unwrap();
        country.pass(before_the_job.timestamp().duration_since(services.now()));
        assert_eq!(refused(reopen(services, &anna, silent, None).await), Some(Refusal::RecordNotOpen), "too late");
        run_jobs(&country).await;
        assert_eq!(state(&country, silent).await, "destroyed");
        assert!(refused(reopen(services, &anna, silent, None).await).is_some());
    })
    .await;
}

/// Every sealed thing and key of one record, in hexadecimal.
fn sealed_pieces(country: &Country, dossier: DossierId) -> Vec<String> {
    let hex = |column: &str| match country.fresh.engine {
        Engine::Sqlite => format!("lower(hex({column}))"),
        Engine::Postgres => format!("encode({column}, 'hex')"),
    };
    let places = [
        ("dossier", "wrapped_key"),
        ("dossier", "presence_code_index"),
        ("document", "wrapped_key"),
        ("document", "sealed"),
        ("provision", "sealed"),
        ("declaration", "sealed"),
        ("trace", "sealed"),
        ("trace", "salt"),
    ];
    let pieces = places.iter().flat_map(|(table, column)| {
        let sql =
            format!("SELECT {} FROM {table} WHERE dossier_id = '{dossier}' AND {column} IS NOT NULL", hex(column));
        let answer = country.fresh.operator(&sql);
        assert!(!answer.is_empty(), "{table}.{column}");
        answer.lines().map(str::to_owned).collect::<Vec<_>>()
    });
    pieces.collect()
}

fn holds(disk: &[u8], piece: &str) -> bool {
    let raw = hex::decode(piece).unwrap();
    let found = |form: &[u8]| disk.windows(form.len()).any(|window| window == form);
    found(&raw) || found(piece.as_bytes())
}

#[tokio::test]
async fn of_a_destroyed_record_nothing_is_left_but_a_tombstone() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let (dossier, other) = (own_dossier(&anna), own_dossier(&jean));
        let doctor = sophie.professional().unwrap().id;
        for (holder, id) in [(&anna, dossier), (&jean, other)] {
            circle::add(services, holder, id, doctor, None).await.unwrap();
            let mut for_life = report("à vie");
            for_life.metadata.retention = Retention::LifelongProposed;
            let for_life = file(&country, &sophie, id, for_life).await;
            agree(services, holder, id, for_life, Retention::LifelongProposed).await.unwrap();
            file(&country, &sophie, id, report("dix ans")).await;
        }
        let pieces = sealed_pieces(&country, dossier);
        assert!(
            pieces.iter().all(|piece| holds(&country.fresh.plain_bytes(), piece)),
            "they are found while they are there"
        );
        archive(services, &desk(Desk::Identity, false), &annas_number(), "acte 7").await.unwrap();
        archive(services, &desk(Desk::Identity, false), &jeans_number(), "acte 8").await.unwrap();
        let others_pieces = sealed_pieces(&country, other);
        assert_eq!(objects(&country), 4);

        // Jean is destroyed with her: the job deals with all that are due, page by page.
        pass(&country, 10.years().days(1)).await;
        assert_eq!((state(&country, dossier).await, state(&country, other).await), ("destroyed", "destroyed"));
        assert_eq!(objects(&country), 0, "those kept for life too");
        let disk = country.fresh.plain_bytes();
        let left = pieces.iter().chain(&others_pieces).filter(|piece| holds(&disk, piece)).count();
        assert_eq!(left, 0, "of {} pieces", pieces.len() + others_pieces.len());
        for table in ["document", "provision", "declaration", "known_patient"] {
            assert_eq!(country.fresh.operator(&format!("SELECT count(*) FROM {table}")), "0", "{table}");
        }
        let tombstones = "SELECT count(*) FROM dossier WHERE state = 'destroyed' AND wrapped_key IS NULL";
        assert_eq!(country.fresh.operator(tombstones), "2");
        assert_eq!(patients::all(services, &sophie).await.unwrap().len(), 0);
        services::jobs::seal_traces::seal(services).await.unwrap();
        let report = verify(services, None, &|_| {}).await.unwrap();
        assert_eq!(report.broken, [], "the ledger holds the hashes, and the journal tells of the destruction");
        country.pass(SignedDuration::from_hours(1));
        assert_eq!(destroy_dossiers::run(services).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_damaged_record_does_not_hold_up_the_others() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let (damaged, whole) = (own_dossier(&anna), own_dossier(&jean));
        for (holder, dossier) in [(&anna, damaged), (&jean, whole)] {
            file(&country, holder, dossier, note("mes souhaits")).await;
        }
        let swap = format!("UPDATE document SET sealed = wrapped_key WHERE dossier_id = '{damaged}'");
        country.fresh.operator(&swap);
        country.pass(SignedDuration::from_hours(24 * 366 * 10));
        assert_eq!(destroy_documents::run(&country.services).await.unwrap(), 1);
        assert_eq!(close_silent::run(&country.services).await.unwrap(), 1);
        assert_eq!((state(&country, damaged).await, state(&country, whole).await), ("active", "closed"));
        assert_eq!(objects(&country), 1, "what is not understood is not destroyed");
    })
    .await;
}
