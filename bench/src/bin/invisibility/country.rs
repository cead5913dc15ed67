//! The country that is asked about: four records and a surgery full of doctors, on `SQLite` in a folder.

use std::net::{IpAddr, Ipv4Addr};

use axum::Router;
use dossier::document::{Confidentiality, Kind, Metadata, Retention};
use dossier::ids::{DocumentId, DossierId, ProfessionalId};
use jiff::civil::date;
use services::account::accept_terms;
use services::documents::file_document::{self, Filing, Outcome as Filed};
use services::documents::hide_document;
use services::grants::{block, circle};
use services::lifecycle::close_dossier;
use services::{Person, Services};
use test_engines::{Country, Engine, Fresh, number};

use crate::Outcome;
use crate::asking::{Question, ask};
use crate::classes::Class;

/// Documents in a large record.
const MANY: usize = 300;

/// Documents in the other records; and how many are hidden, and how many private, in the open one.
const SOME: usize = 20;

/// A record.
pub struct Record {
    /// Its identifier.
    pub dossier: DossierId,
    /// Its holder's social security number.
    pub number: String,
    /// Its presence code, as printed.
    pub code: String,
    holder: Person,
    documents: Vec<DocumentId>,
}

/// A doctor who asks.
pub struct Doctor {
    /// What the doctor signs in with.
    login: String,
    /// The doctor in the directory.
    pub id: ProfessionalId,
    /// Where the doctor's requests come from.
    pub address: IpAddr,
}

/// Everything that is asked about, and who asks.
pub struct Scene {
    /// The portal.
    pub router: Router,
    /// The state behind it.
    pub country: Country,
    /// The doctor who asks for records.
    pub reader: Doctor,
    /// Those who try presence codes; the reader is none of them, whose own page lists patients.
    pub doctors: Vec<Doctor>,
    /// Hidden from the reader.
    pub hidden: Vec<DocumentId>,
    /// Private.
    pub private: Vec<DocumentId>,
    /// The reader is in the circle of trust.
    pub open: Record,
    /// Nobody who asks has any relation with it.
    pub unrelated: Record,
    /// All who ask are blocked.
    pub blocked: Record,
    /// Closed; the reader is in its circle of trust.
    pub closed: Record,
}

impl Scene {
    /// Prepares it all; `doctors`: how many try presence codes.
    pub async fn prepare(doctors: usize) -> Outcome<Self> {
        let country = Country::empty(Fresh::on(Engine::Sqlite)).await;
        let mut doctors = doctors_of(&country, doctors + 1).await?;
        let reader = doctors.swap_remove(0);
        let strangers = strangers(&country).await?;
        let [open, unrelated, blocked, closed] = holders(&country).await?;
        let services = &country.services;

        let open = with_documents(services, open, MANY - SOME, Confidentiality::Normal).await?;
        let open = with_documents(services, open, SOME, Confidentiality::Private).await?;
        let (hidden, private) = (open.documents[..SOME].to_vec(), open.documents[MANY - SOME..].to_vec());
        circle::add(services, &open.holder, open.dossier, reader.id, None).await?;
        for document in &hidden {
            hide_document::hide(services, &open.holder, open.dossier, *document, reader.id).await?;
        }
        let unrelated = with_documents(services, unrelated, MANY, Confidentiality::Normal).await?;
        for (place, stranger) in strangers.iter().enumerate() {
            if place % 2 == 0 {
                circle::add(services, &unrelated.holder, unrelated.dossier, *stranger, None).await?;
            } else {
                block::block(services, &unrelated.holder, unrelated.dossier, *stranger, None).await?;
            }
        }
        let blocked = with_documents(services, blocked, SOME, Confidentiality::Normal).await?;
        for doctor in doctors.iter().chain([&reader]) {
            block::block(services, &blocked.holder, blocked.dossier, doctor.id, None).await?;
        }
        let closed = with_documents(services, closed, SOME, Confidentiality::Normal).await?;
        circle::add(services, &closed.holder, closed.dossier, reader.id, None).await?;
        close_dossier::close(services, &closed.holder, closed.dossier, None).await?;

        let router = web::router::router(services.clone(), true);
        let scene = Self { router, country, reader, doctors, hidden, private, open, unrelated, blocked, closed };
        scene.check().await?;
        Ok(scene)
    }

    /// Signs a doctor in.
    pub async fn session(&self, doctor: &Doctor) -> String {
        self.country.sign_in(&doctor.login, &contact(&doctor.login)).await
    }

    /// What is asked for must be there, and open to whoever may see it: otherwise all answers would be alike for no merit.
    async fn check(&self) -> Outcome<()> {
        let session = self.session(&self.reader).await;
        let visible = self.open.documents[SOME];
        let question = Question {
            class: Class::UnknownDocument,
            path: format!("/professional/dossiers/{}/documents/{visible}", self.open.dossier),
            form: None,
            typed: None,
            session,
            from: self.reader.address,
        };
        let answer = ask(&self.router, &question).await?;
        if !answer.status.is_success() {
            return Err(format!("a document that is open was answered with {}", answer.status).into());
        }
        let Record { holder, dossier, .. } = &self.open;
        for document in self.hidden.iter().chain(&self.private) {
            services::documents::open_document::describe(&self.country.services, holder, *dossier, *document).await?;
        }
        Ok(())
    }
}

fn contact(login: &str) -> String {
    format!("{}@example.lu", login.to_lowercase())
}

async fn doctors_of(country: &Country, count: usize) -> Outcome<Vec<Doctor>> {
    let login = |place: usize| format!("ASK-{}", 1000 + place);
    let name = |place: usize| format!("Dominique Askes{place:03}");
    let row = |place: usize| {
        format!("{},Dominique,Askes{place:03},doctor,Médecine générale,Cabinet {place},2010-01-01,\n", login(place))
    };
    country.import_professionals(&(0..count).map(row).collect::<String>()).await;
    country.print_letters().await;
    let mut doctors = Vec::new();
    for place in 0..count {
        let person = country.professional(&login(place), &name(place)).await;
        let id = person.professional().ok_or("a doctor is no professional")?.id;
        let address = IpAddr::V4(Ipv4Addr::from_bits(Ipv4Addr::new(198, 18, 0, 1).to_bits() + u32::try_from(place)?));
        doctors.push(Doctor { login: login(place), id, address });
    }
    Ok(doctors)
}

/// Professionals whom a holder lets in or shuts out, and who never ask.
async fn strangers(country: &Country) -> Outcome<Vec<ProfessionalId>> {
    let names = ["Alpha", "Bravo", "Charlie"];
    let rows = names.iter().flat_map(|name| {
        (0..20).map(move |place| {
            format!("{name}-{place},Claude,{name}{place},doctor,Médecine générale,Cabinet {name},2010-01-01,\n")
        })
    });
    country.import_professionals(&rows.collect::<String>()).await;
    let mut strangers = Vec::new();
    for name in names {
        strangers.extend(circle::search(&country.services, name).await?.iter().map(|stranger| stranger.id));
    }
    Ok(strangers)
}

async fn holders(country: &Country) -> Outcome<[Record; 4]> {
    let names = ["Ouverte", "Inconnue", "Barree", "Fermee"];
    let number = |place: usize| number(&format!("198005171{place:02}"));
    let row = |(place, name): (usize, &&str)| {
        let mail = contact(name);
        format!("{},Camille,{name},1980-05-17,fr,1 rue de la Gare,L-1420,Luxembourg,LU,{mail},\n", number(place))
    };
    country.import_affiliates(&names.iter().enumerate().map(row).collect::<String>()).await;
    country.print_letters().await;
    let mut records = Vec::new();
    for (place, name) in names.iter().enumerate() {
        records.push(activated(country, number(place), name).await?);
    }
    records.try_into().map_err(|_| "four holders make four records".into())
}

async fn activated(country: &Country, number: String, name: &str) -> Outcome<Record> {
    let full_name = format!("Camille {name}");
    country.activate(&number, &full_name, &contact(name)).await;
    let session = country.sign_in(&number, &contact(name)).await;
    accept_terms::accept(&country.services, &country.person(&session).await).await?;
    let holder = country.person(&session).await;
    let dossier = holder.own_dossier().ok_or("a holder has a record")?.dossier;
    let code = country.letters.to(&full_name).presence.ok_or("a holder's letter has a presence code")?;
    Ok(Record { dossier, number, code, holder, documents: Vec::new() })
}

async fn with_documents(
    services: &Services,
    mut record: Record,
    count: usize,
    confidentiality: Confidentiality,
) -> Outcome<Record> {
    for place in 0..count {
        let metadata = Metadata {
            title: format!("Mes notes, page {place}"),
            kind: Kind::HolderExpression,
            care_date: date(2026, 3, 1),
            confidentiality,
            retention: Retention::TenYears,
        };
        let content = "Je ne supporte pas la pénicilline.".into();
        let filing = Filing { metadata, content, claimed: None, replaces: None, announcement: None };
        if let Filed::Filed(document) = file_document::file(services, &record.holder, record.dossier, filing).await? {
            record.documents.push(document);
        }
    }
    Ok(record)
}
