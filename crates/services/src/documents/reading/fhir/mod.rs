//! FHIR document bundles: the composition's sections; where a section has no narrative, its entries as tables.

mod bundle;
mod codes;
mod observations;
mod resources;

use super::ink::{Ink, TooLong};
use super::{Block, Phrase, Reading, Section, Term, Words, dates, known, narrative};
use crate::inspection::fhir::Node;
use crate::inspection::structured::unmarked;
use crate::inspection::xml;
use bundle::Bundle;

/// Reads a bundle.
pub(super) fn read(bundle: &Node, ink: &Ink) -> Result<Reading, TooLong> {
    let bundle = Bundle::of(bundle, ink);
    let Some(composition) = bundle.composition() else { return Ok(Reading::default()) };
    let mut reading = Reading {
        title: composition.value(&["title"]).unwrap_or_default().to_owned(),
        about: about(composition, &bundle, ink)?,
        ..Reading::default()
    };
    ink.text(&reading.title)?;
    for section in composition.all("section") {
        let section = read_section(section, &bundle, &mut reading, ink)?;
        reading.sections.push(section);
    }
    // What was left out because too much had been looked at must not look like what is not there.
    ink.look(1)?;
    Ok(reading)
}

fn about(composition: &Node, bundle: &Bundle, ink: &Ink) -> Result<Vec<(Term, Phrase)>, TooLong> {
    let subject = composition.at(&["subject"]);
    let patient = subject.and_then(|subject| bundle.referred(subject));
    let named = |one: &Node| bundle.name(one).map(Words::Said);
    let facts = [
        (Term::Patient, subject.and_then(named)),
        (Term::BornOn, patient.and_then(|patient| dates::fhir(patient.value(&["birthDate"])?))),
        (Term::WrittenOn, composition.value(&["date"]).and_then(dates::fhir)),
    ];
    let authors = composition.all("author").map(|author| (Term::Author, named(author)));
    let custodian = (Term::Custodian, composition.at(&["custodian"]).and_then(named));
    known(facts.into_iter().chain(authors).chain([custodian]), ink)
}

fn read_section(section: &Node, bundle: &Bundle, reading: &mut Reading, ink: &Ink) -> Result<Section, TooLong> {
    ink.piece()?;
    let title = section.value(&["title"]).map(str::to_owned).or_else(|| codes::concept(section.at(&["code"])?));
    let mut blocks = narrative_of(section, ink)?;
    if blocks.is_empty() {
        let entries = section.all("entry").filter_map(|entry| bundle.referred(entry));
        blocks = resources::tables(entries, bundle, &mut reading.attachments, ink)?;
    }
    let sections = section.all("section").map(|section| read_section(section, bundle, reading, ink));
    let sections = sections.collect::<Result<_, _>>()?;
    let title = title.unwrap_or_default();
    ink.text(&title)?;
    Ok(Section { title, blocks, sections })
}

/// The narrative of a section or resource; nothing where it has none, or one that cannot be read.
fn narrative_of(node: &Node, ink: &Ink) -> Result<Vec<Block>, TooLong> {
    let Some(text) = node.at(&["text"]).filter(|text| text.value(&["status"]) != Some("empty")) else {
        return Ok(Vec::new());
    };
    let no_pictures = |_: &str| None;
    match text.at(&["div"]) {
        Some(Node { markup: Some(element), .. }) => narrative::draw(element, &no_pictures, ink),
        Some(Node { value: Some(written), .. }) => {
            ink.look(written.len())?;
            match xml::parse(unmarked(written)) {
                Ok(element) => narrative::draw(&element, &no_pictures, ink),
                Err(_) => Ok(Vec::new()),
            }
        }
        _ => Ok(Vec::new()),
    }
}
