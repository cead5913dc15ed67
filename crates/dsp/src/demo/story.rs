//! What has happened in the miniature country, enacted through the real acts while the demo's clock runs forward.

use std::collections::HashMap;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use dossier::declaration::OrganDonation;
use dossier::document::{Confidentiality, Format, Kind, Metadata, Retention};
use dossier::language::Language;
use jiff::SignedDuration;
use services::account::{accept_terms, organ_donation};
use services::clock::luxembourg_day;
use services::documents::file_document::{self, Filing, Outcome};
use services::documents::{consult_dossier, open_document};
use services::grants::{circle, presence_code};
use services::jobs::send_messages::Exits;
use services::people::{import_affiliates, import_professionals, print_letters};
use services::ports::LetterPress;
use services::{Person, Services};

use super::accounts::{Accounts, HERE};
use super::care;
use super::clock::DemoClock;
use super::outbox::Outbox;
use super::papers::{self, Paper};
use super::people::{self, CITIZENS, PRACTITIONERS};
use super::press::WatchedPress;
use super::structured;
use super::table::table;
use super::ways_in;
use crate::adapters::tray;
use crate::progress::Bar;

type Failure = Box<dyn Error + Send + Sync>;

/// Those who act, by family name.
struct Cast<'s> {
    services: &'s Services,
    clock: &'s DemoClock,
    accounts: Accounts<'s>,
    press: Arc<WatchedPress>,
    signed_in: HashMap<&'static str, Person>,
    printer: &'s letters::Press,
}

/// Tells the story; returns the table of whom to sign in as.
pub async fn tell(
    services: &Services,
    clock: &DemoClock,
    outbox: &Outbox,
    exits: &Exits,
    printer: &Arc<letters::Press>,
    tray: &Path,
) -> Result<String, Failure> {
    let press = Arc::new(WatchedPress::over(printer.clone()));
    import_affiliates::import(services, people::affiliates()?.as_bytes(), &|_| ()).await?;
    import_professionals::import(services, people::professionals()?.as_bytes(), &|_| ()).await?;
    ways_in::certify(services).await?;
    print(services, &press, tray).await?;
    let accounts = Accounts { services, outbox, exits };
    let mut cast = Cast { services, clock, accounts, press, signed_in: HashMap::new(), printer };
    let accounts = CITIZENS.iter().filter(|one| one.contact.is_some()).count()
        + PRACTITIONERS.iter().filter(|one| one.contact.is_some()).count();
    let bar = Bar::bytes((accounts + papers::PAPERS.len()) as u64);
    let mut done = 0;
    clock.go_to_days_ago(41);
    for citizen in &CITIZENS {
        if let Some(contact) = citizen.contact {
            let number = citizen.matricule()?.as_str().to_owned();
            cast.open_account(citizen.family_name, &citizen.name(), &number, contact, citizen.language).await?;
            cast.first_steps(citizen.family_name).await?;
            done += 1;
            bar.at(done);
        }
    }
    for one in &PRACTITIONERS {
        if let Some(contact) = one.contact {
            cast.open_account(one.family_name, &one.name(), one.directory_id, contact, Language::Fr).await?;
            done += 1;
            bar.at(done);
        }
    }
    ways_in::declare_referring_doctor(services, "Steichen", "Hoffmann").await?;
    for paper in papers::PAPERS {
        clock.go_to_days_ago(paper.days_ago);
        cast.enact(paper).await?;
        done += 1;
        bar.at(done);
    }
    cast.trust("Hoffmann", "Weber").await?;
    cast.trust("Schmit", "Weber").await?;
    cast.own_wishes("Hoffmann").await?;
    cast.care().await?;
    clock.go_to_days_ago(3);
    ways_in::admit(services, cast.person("Hoffmann")?, "Hoffmann", "Rocha").await?;
    clock.go_to_days_ago(0);
    cast.today().await?;
    bar.end();
    Ok(table(&cast.press))
}

async fn print(services: &Services, press: &Arc<WatchedPress>, folder: &Path) -> Result<(), Failure> {
    tray::prepare(folder)?;
    let press: Arc<dyn LetterPress> = press.clone();
    let put_down = |name: &str, pdf: &[u8]| tray::put_down(folder, name, pdf);
    let bar = Bar::count("letters");
    let progress = |printed: print_letters::Printed| bar.at((printed.holders + printed.professionals) as u64);
    print_letters::print(services, &press, &put_down, &progress).await?;
    bar.end();
    Ok(())
}

impl Cast<'_> {
    async fn open_account(
        &mut self,
        family_name: &'static str,
        name: &str,
        login: &str,
        contact: &str,
        language: Language,
    ) -> Result<(), Failure> {
        let codes = self.press.codes_of(name).ok_or("no letter was printed")?;
        self.accounts.open(login, &codes.activation, contact, language).await?;
        self.clock.advance(SignedDuration::from_mins(7));
        let person = self.accounts.sign_in(login, contact).await?;
        self.signed_in.insert(family_name, person);
        Ok(())
    }

    /// Somebody who has just signed in: what is sensitive wants a fresh proof.
    async fn again(&self, family_name: &str) -> Result<Person, Failure> {
        let citizen = people::citizen(family_name)?;
        self.accounts.sign_in(citizen.matricule()?.as_str(), citizen.contact.ok_or("no contact point")?).await
    }

    /// Who looks after whom. The messages about it are sent now, and not when a demo is next opened.
    async fn care(&self) -> Result<(), Failure> {
        care::assist(self.services, &self.again("Schmit").await?, "Thill").await?;
        care::assist(self.services, &self.again("Hoffmann").await?, "Lehnert").await?;
        care::assist_with_prescriptions(self.services, &self.again("Weyland").await?, "Thill").await?;
        care::raise(self.services, &self.again("Kayser").await?, "Kayser", "Kayser-Muller").await?;
        care::guard(self.services, "Lehnert", "Theisen").await?;
        self.accounts.deliver_messages().await
    }

    /// What is in force for a day only: a presence code, an emergency. And a consultation to come that is not shared.
    async fn today(&self) -> Result<(), Failure> {
        let code = self.presence_code(&people::citizen("Hoffmann")?.name())?;
        ways_in::visit(self.services, self.person("Wagner")?, "Hoffmann", &code, HERE).await?;
        ways_in::object(self.services, self.person("Hoffmann")?, "Muller").await?;
        ways_in::rescue(self.services, self.person("Weis")?, "Ferreira Santos", HERE).await?;
        self.accounts.deliver_messages().await
    }

    /// The presence code in the letter to a holder.
    fn presence_code(&self, name: &str) -> Result<String, Failure> {
        Ok(self.press.codes_of(name).and_then(|codes| codes.presence).ok_or("no code")?)
    }

    async fn first_steps(&self, family_name: &str) -> Result<(), Failure> {
        let person = self.person(family_name)?;
        accept_terms::accept(self.services, person).await?;
        self.clock.advance(SignedDuration::from_mins(3));
        if family_name != "Carter" {
            organ_donation::state(self.services, person, OrganDonation::NotOpposed).await?;
        }
        Ok(())
    }

    /// A visit: the presence code is given, the paper is filed, and sometimes the holder reads it.
    async fn enact(&self, paper: &Paper) -> Result<(), Failure> {
        let professional = self.person(paper.by)?;
        let citizen = people::citizen(paper.about)?;
        let presence = self.presence_code(&citizen.name())?;
        let number = citizen.matricule()?;
        let dossier = presence_code::enter(self.services, professional, number.as_str(), &presence, HERE).await?;
        self.clock.advance(SignedDuration::from_mins(11));
        let today = luxembourg_day(self.clock.now());
        let author = PRACTITIONERS.iter().find(|one| one.family_name == paper.by).ok_or("no such professional")?;
        let content = match structured::written(paper.form, citizen, author, today) {
            Some(text) => text.into(),
            None => self.printer.document(&paper.typeset(citizen, author, today)?)?.into(),
        };
        let filing = Filing {
            metadata: Metadata {
                title: paper.title.to_owned(),
                kind: paper.kind,
                care_date: today,
                confidentiality: paper.confidentiality,
                retention: Retention::TenYears,
            },
            content,
            claimed: Some(paper.form.format()),
            replaces: None,
            announcement: None,
        };
        let outcome = file_document::file(self.services, professional, dossier, filing).await?;
        self.clock.advance(SignedDuration::from_hours(5));
        if let (Ok(holder), Outcome::Filed(document)) = (self.person(paper.about), outcome) {
            consult_dossier::consult(self.services, holder, dossier).await?;
            open_document::describe(self.services, holder, dossier, document).await?;
        }
        Ok(())
    }

    async fn trust(&self, holder: &str, professional: &str) -> Result<(), Failure> {
        let person = self.person(holder)?;
        let own = person.own_dossier().ok_or("a professional has no record here")?;
        let chosen = ways_in::professional(self.services, professional).await?;
        Ok(circle::add(self.services, person, own.dossier, chosen.id, None).await?)
    }

    async fn own_wishes(&self, holder: &str) -> Result<(), Failure> {
        let person = self.person(holder)?;
        let own = person.own_dossier().ok_or("a professional has no record here")?;
        let text = "Je souhaite que ma fille Sophie soit prévenue en cas d'hospitalisation.\n\
                    Je préfère être soignée à la maison tant que c'est possible.\n";
        let filing = Filing {
            metadata: Metadata {
                title: "Mes souhaits".to_owned(),
                kind: Kind::HolderExpression,
                care_date: luxembourg_day(self.clock.now()),
                confidentiality: Confidentiality::Normal,
                retention: Retention::TenYears,
            },
            content: text.into(),
            claimed: Some(Format::Text),
            replaces: None,
            announcement: None,
        };
        file_document::file(self.services, person, own.dossier, filing).await?;
        Ok(())
    }

    fn person(&self, family_name: &str) -> Result<&Person, Failure> {
        self.signed_in.get(family_name).ok_or_else(|| format!("{family_name} is not signed in").into())
    }
}
