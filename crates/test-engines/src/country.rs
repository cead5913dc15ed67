//! A country in miniature: the acts over one fresh state, with a clock that moves when told.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use dossier::language::Language;
use jiff::{SignedDuration, Timestamp};
use services::account::{ClientAddress, accept_terms, activate, session, sign_in};
use services::clock::MovableClock;
use services::jobs::send_messages::{self, Exits};
use services::people::{import, import_affiliates, import_professionals, print_letters};
use services::ports::LetterPress;
use services::{Clock, Person, Services, Settings};
use storage::Storage;
use storage::database::Database;
use storage::vault::{FileCustodian, Objects};

use crate::people::{affiliates, child};
use crate::{Fresh, Letters, PASSWORD, PROFESSIONALS, Post};

/// 2 March 2026, 8 o'clock in Luxembourg: when every test begins, in microseconds since 1970.
pub const EARLY: i64 = 1_772_434_800_000_000;

/// Moves on by one microsecond each time it is read, so that nothing happens at the same moment.
struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.fetch_add(1, Ordering::SeqCst)).unwrap()
    }
}

/// The acts, and what a test holds in its hand.
pub struct Country {
    /// The acts.
    pub services: Services,
    /// Time.
    pub clock: MovableClock,
    /// Letters printed.
    pub letters: Arc<Letters>,
    /// Messages sent.
    pub post: Arc<Post>,
    /// The state as the acts see it.
    pub storage: Storage,
    /// The state beneath.
    pub fresh: Fresh,
}

impl Country {
    /// An empty country.
    pub async fn empty(fresh: Fresh) -> Self {
        let clock = MovableClock::over(Arc::new(Ticking(AtomicI64::new(EARLY))));
        FileCustodian::create(&fresh.folder().join("key")).unwrap();
        let (services, storage) = open(&fresh, &clock).await;
        Self { services, clock, letters: Arc::default(), post: Arc::default(), storage, fresh }
    }

    /// A country whose people are imported and have their letters.
    pub async fn with_letters(fresh: Fresh) -> Self {
        let country = Self::empty(fresh).await;
        assert_eq!(country.import_affiliates(&affiliates()).await.added, 2);
        assert_eq!(country.import_professionals(PROFESSIONALS).await.added, 3);
        country.print_letters().await;
        country
    }

    /// The program stopped and started again over the same state.
    pub async fn restart(&mut self) {
        (self.services, self.storage) = open(&self.fresh, &self.clock).await;
    }

    /// Imports rows of the social security's feed.
    pub async fn import_affiliates(&self, rows: &str) -> import::Report {
        let file = format!("{}\n{rows}", import_affiliates::HEADING);
        import_affiliates::import(&self.services, file.as_bytes(), &|_| {}).await.unwrap()
    }

    /// Imports rows of the ministry's feed.
    pub async fn import_professionals(&self, rows: &str) -> import::Report {
        let file = format!("{}\n{rows}", import_professionals::HEADING);
        import_professionals::import(&self.services, file.as_bytes(), &|_| {}).await.unwrap()
    }

    /// Prints the letters that are due.
    pub async fn print_letters(&self) -> print_letters::Printed {
        let press: Arc<dyn LetterPress> = self.letters.clone();
        print_letters::print(&self.services, &press, &|_, _| Ok(()), &|_| {}).await.unwrap()
    }

    /// Lets time pass.
    pub fn pass(&self, time: SignedDuration) {
        self.clock.advance(time);
    }

    /// Sends what waits in the outbox.
    pub async fn deliver_mail(&self) {
        let exits = Exits { mailer: self.post.clone(), text_messenger: self.post.clone() };
        while send_messages::send_one(&self.services, &exits).await.unwrap() {}
    }

    /// The one-time code last sent to this address or number.
    pub async fn one_time_code(&self, to: &str) -> String {
        self.deliver_mail().await;
        let texts = self.post.all_to(to);
        let code = |text: &String| {
            let (_, after) = text.split_once("code est : ").or_else(|| text.split_once("unique est "))?;
            Some(after.chars().take(6).collect())
        };
        texts.iter().rev().find_map(code).expect("a code")
    }

    /// Activates the account of the person with this login and name; one-time codes go to `contact`.
    pub async fn activate(&self, login: &str, name: &str, contact: &str) {
        let code = self.letters.to(name).activation;
        let token = activate::begin(&self.services, login, &code, address()).await.unwrap();
        activate::choose_password(&self.services, &token, PASSWORD, PASSWORD).await.unwrap();
        activate::choose_contact_point(&self.services, &token, contact, Language::Fr).await.unwrap();
        let code = self.one_time_code(contact).await;
        activate::confirm(&self.services, &token, &code, Language::Fr).await.unwrap();
    }

    /// Signs in with the usual password; the token of the session.
    pub async fn sign_in(&self, login: &str, contact: &str) -> String {
        let token = sign_in::begin(&self.services, login, PASSWORD, address()).await.unwrap();
        sign_in::send_code(&self.services, &token, 0).await.unwrap();
        let code = self.one_time_code(contact).await;
        sign_in::confirm(&self.services, &token, &code, address()).await.unwrap()
    }

    /// The person signed in with this token.
    pub async fn person(&self, session: &str) -> Person {
        session::authenticate(&self.services, session).await.unwrap().expect("a session")
    }

    /// The same person, just proven once more, as sensitive acts ask for.
    pub fn proven(&self, person: &Person) -> Person {
        Person { proven_at: Some(self.services.now()), ..person.clone() }
    }

    /// Anna Müller, her record open.
    pub async fn anna(&self) -> Person {
        let number = crate::number("19800517123");
        self.holder(&number, "Anna Müller", "anna.muller@example.lu").await
    }

    /// Jean Weber, his record open.
    pub async fn jean(&self) -> Person {
        let number = crate::number("19521103045");
        self.holder(&number, "Jean Weber", "+352621777888").await
    }

    /// Léa Müller, nine years old, her record open. Nobody represents her yet.
    pub async fn lea(&self) -> Person {
        let number = crate::number("20160612044");
        assert_eq!(self.import_affiliates(&child(&number)).await.added, 1);
        self.print_letters().await;
        self.holder(&number, "Léa Müller", "lea.muller@example.lu").await
    }

    /// Dr Sophie Klein.
    pub async fn sophie(&self) -> Person {
        self.professional("DOC-1001", "Sophie Klein").await
    }

    async fn holder(&self, number: &str, name: &str, contact: &str) -> Person {
        self.activate(number, name, contact).await;
        let session = self.sign_in(number, contact).await;
        accept_terms::accept(&self.services, &self.person(&session).await).await.unwrap();
        self.person(&session).await
    }

    /// A professional, signed in.
    pub async fn professional(&self, login: &str, name: &str) -> Person {
        let contact = format!("{}@example.lu", login.to_lowercase());
        self.activate(login, name, &contact).await;
        let session = self.sign_in(login, &contact).await;
        self.person(&session).await
    }
}

/// Where everybody's requests come from.
fn address() -> ClientAddress {
    ClientAddress(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

async fn open(fresh: &Fresh, clock: &MovableClock) -> (Services, Storage) {
    let custodian = FileCustodian::open(&fresh.folder().join("key")).unwrap();
    let objects = Objects::local(&fresh.folder().join("objects")).unwrap();
    let database = Database::connect(&fresh.url).await.unwrap();
    let storage = Storage::open(database, Arc::new(custodian), objects, clock.now()).await.unwrap();
    let settings = Settings::usual("https://dsp.example.lu/");
    (Services::new(storage.clone(), Arc::new(clock.clone()), settings), storage)
}
