//! What several tests need.

use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr};

use bytes::Bytes;
use dossier::document::{Confidentiality, Format, Kind, Metadata, Retention};
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::Trace;
use futures::TryStreamExt;
use jiff::civil::date;
use services::account::ClientAddress;
use services::documents::file_document::{self, Filing, Outcome};
use services::documents::open_document::{self, Delivery};
use services::life_line::Filter;
use services::life_line::look::look;
use services::{Error, Person};
use test_engines::{Country, number};

pub fn here() -> ClientAddress {
    ClientAddress(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

pub fn annas_number() -> String {
    number("19800517123")
}

pub fn jeans_number() -> String {
    number("19521103045")
}

pub fn own_dossier(person: &Person) -> DossierId {
    person.own_dossier().unwrap().dossier
}

/// A whole PDF of one page with this text in it, and more in its trailer.
pub fn pdf(text: &str, trailer: &str) -> Vec<u8> {
    let content = format!("<</Length {}>>stream\n({text}) Tj\nendstream", text.len() + 5);
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Contents 4 0 R>>",
        &content,
    ];
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(objects) {
        writeln!(table, "{:010} 00000 n ", bytes.len()).unwrap();
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = bytes.len();
    bytes.extend(format!("{table}trailer\n<</Root 1 0 R/Size 5 {trailer}>>\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

pub fn filing(title: &str, kind: Kind, content: impl Into<Bytes>) -> Filing {
    Filing {
        metadata: Metadata {
            title: title.into(),
            kind,
            care_date: date(2026, 3, 1),
            confidentiality: Confidentiality::Normal,
            retention: Retention::TenYears,
        },
        content: content.into(),
        claimed: None,
        replaces: None,
        announcement: None,
    }
}

pub fn note(title: &str) -> Filing {
    filing(title, Kind::HolderExpression, format!("Moi, {title}."))
}

pub fn report(title: &str) -> Filing {
    Filing { claimed: Some(Format::Pdf), ..filing(title, Kind::LaboratoryReport, pdf(title, "")) }
}

pub async fn file(country: &Country, person: &Person, dossier: DossierId, filing: Filing) -> DocumentId {
    match file_document::file(&country.services, person, dossier, filing).await.unwrap() {
        Outcome::Filed(id) => id,
        Outcome::Waiting => panic!("it waits in quarantine"),
    }
}

pub async fn read(
    country: &Country,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
    delivery: Delivery,
) -> Result<Vec<u8>, Error> {
    let content = open_document::deliver(&country.services, person, dossier, id, delivery).await?;
    let pieces: Vec<Bytes> = content.bytes.try_collect().await.unwrap();
    Ok(pieces.concat())
}

/// The life line of somebody's own record, the oldest line first.
pub async fn life_line(country: &Country, holder: &Person) -> Vec<Trace> {
    let dossier = own_dossier(holder);
    let mut lines: Vec<Trace> = Vec::new();
    loop {
        let before = lines.last().map(|line| line.id);
        let page = look(&country.services, holder, dossier, &Filter::default(), before).await.unwrap().lines;
        if page.is_empty() {
            lines.reverse();
            return lines;
        }
        lines.extend(page);
    }
}

/// How many files lie in the object store, drafts included.
pub fn objects(country: &Country) -> usize {
    let folders = std::fs::read_dir(country.fresh.folder().join("objects")).unwrap();
    folders.map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap().count()).sum()
}
