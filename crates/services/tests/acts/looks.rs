//! Reading a document on a page: one look, one line, whatever the page shows inside itself.

use dossier::document::{Format, Kind};
use dossier::ids::TraceId;
use dossier::trace::{Action, Outcome};
use jiff::SignedDuration;
use services::documents::file_document::Filing;
use services::documents::open_document::Delivery;
use services::documents::read_document::{self, Shown, attachment};
use services::documents::reading::{Block, Unread};
use services::{Error, Person};
use test_engines::{Country, on_each_engine};

use crate::support::{file, filing, life_line, own_dossier, pdf, read, report};

/// A document of which one section carries a packed picture.
const WITH_PICTURE: &str = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component><structuredBody><component><section>\
    <title>Courbe</title><text><paragraph>Stable.</paragraph><renderMultiMedia referencedObject=\"c\"/></text>\
    <entry><observationMedia ID=\"c\"><value mediaType=\"image/png\" representation=\"B64\">\
    iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==\
    </value></observationMedia></entry></section></component></structuredBody></component></ClinicalDocument>";

#[tokio::test]
async fn a_page_and_what_it_shows_are_one_line() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let services = &country.services;
        let dossier = own_dossier(&anna);
        let letter = file(&country, &anna, dossier, own(report("Courrier"))).await;
        let other = file(&country, &anna, dossier, own(report("Autre"))).await;
        let curve = file(&country, &anna, dossier, filing("Courbe", Kind::HolderDocument, WITH_PICTURE)).await;

        let page = read_document::read(services, &anna, dossier, letter).await.unwrap();
        assert!(matches!(page.shown, Shown::Inside(Format::Pdf)));
        assert_eq!(readings(&country, &anna).await, 1);
        let inside = |look| read(&country, &anna, dossier, letter, Delivery::Inside(look));
        assert_eq!(inside(page.look).await.unwrap(), pdf("Courrier", ""));
        assert_eq!(readings(&country, &anna).await, 1, "the content belongs to the look");

        // Another document, a trace that is none, a look long past: each is a line of its own.
        read(&country, &anna, dossier, other, Delivery::Inside(page.look)).await.unwrap();
        assert_eq!(readings(&country, &anna).await, 2);
        inside(TraceId::new(uuid::Uuid::nil())).await.unwrap();
        assert_eq!(readings(&country, &anna).await, 3);
        country.pass(SignedDuration::from_mins(6));
        inside(page.look).await.unwrap();
        assert_eq!(readings(&country, &anna).await, 4);

        let page = read_document::read(services, &anna, dossier, curve).await.unwrap();
        let Shown::Words(reading) = page.shown else { panic!("a clinical document is drawn") };
        assert_eq!(reading.sections[0].blocks.last(), Some(&Block::Attachment(0)));
        let picture = attachment(services, &anna, dossier, curve, 0, Some(page.look)).await.unwrap();
        assert_eq!((picture.format, picture.content.get(..4)), (Format::Png, Some(&b"\x89PNG"[..])));
        assert!(attachment(services, &anna, dossier, curve, 1, Some(page.look)).await.is_err());
        assert_eq!(readings(&country, &anna).await, 5);

        // Whoever has no business there is answered, and traced, as ever; knowing the look changes nothing.
        for refused in [
            read_document::read(services, &jean, dossier, letter).await.map(|_| ()),
            attachment(services, &jean, dossier, curve, 0, Some(page.look)).await.map(|_| ()),
            read(&country, &jean, dossier, letter, Delivery::Inside(page.look)).await.map(|_| ()),
        ] {
            assert!(matches!(refused, Err(Error::NotFound)));
        }
        let attempts =
            life_line(&country, &anna).await.into_iter().filter(|line| matches!(line.outcome, Outcome::Refused(_)));
        assert_eq!(attempts.filter(|line| line.who.name == jean.name()).count(), 3);
    })
    .await;
}

#[tokio::test]
async fn what_no_browser_shows_is_saved_and_what_is_too_long_is_offered() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let dossier = own_dossier(&anna);
        let curve = file(&country, &anna, dossier, filing("Courbe", Kind::HolderDocument, WITH_PICTURE)).await;
        let long = file(&country, &anna, dossier, filing("Long", Kind::HolderDocument, "mot ".repeat(200_000))).await;

        let page = read_document::read(&country.services, &anna, dossier, curve).await.unwrap();
        for delivery in [Delivery::Shown, Delivery::Inside(page.look)] {
            read(&country, &anna, dossier, curve, delivery).await.unwrap();
        }
        let lines = life_line(&country, &anna).await;
        assert_eq!(lines.iter().filter(|line| line.action == Action::DocumentDownloaded).count(), 2);
        let page = read_document::read(&country.services, &anna, dossier, long).await.unwrap();
        assert!(matches!(page.shown, Shown::Not(Unread::TooLong)));
    })
    .await;
}

/// The same, filed by the holder.
fn own(mut filing: Filing) -> Filing {
    filing.metadata.kind = Kind::HolderDocument;
    filing
}

async fn readings(country: &Country, holder: &Person) -> usize {
    life_line(country, holder).await.iter().filter(|line| line.action == Action::DocumentConsulted).count()
}
