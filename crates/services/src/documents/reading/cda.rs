//! CDA documents (HL7 CDA, release 2): the header in short, and the text of each section.
//!
//! What is coded beside the text is not drawn: the standard wants the author to have signed the text, and everything
//! that matters to be in it.

use super::ink::{Ink, TooLong};
use super::{Attachment, Block, Phrase, Reading, Section, Term, Words, attachments, dates, known, narrative, text};
use crate::inspection::xml::Element;

/// Reads a document from its outermost element.
pub(super) fn read(document: &Element, ink: &Ink) -> Result<Reading, TooLong> {
    let mut reading = Reading { title: title(document, ink)?, about: about(document, ink)?, ..Reading::default() };
    if let Some(body) = document.at(&["component", "structuredBody"]) {
        for section in sections_of(body) {
            let section = read_section(section, &mut reading.attachments, ink)?;
            reading.sections.push(section);
        }
    }
    if let Some(packed) = document.at(&["component", "nonXMLBody", "text"]) {
        let blocks = unstructured(packed, &mut reading.attachments, ink)?;
        reading.sections.push(Section { blocks, ..Section::default() });
    }
    Ok(reading)
}

fn title(element: &Element, ink: &Ink) -> Result<String, TooLong> {
    let title = element.at(&["title"]).map(Element::text).unwrap_or_default();
    ink.text(&title)?;
    Ok(title)
}

fn about(document: &Element, ink: &Ink) -> Result<Vec<(Term, Phrase)>, TooLong> {
    let patient = document.at(&["recordTarget", "patientRole", "patient"]);
    let authors = document.all("author").filter_map(|author| author.at(&["assignedAuthor"]));
    let custodian = document.at(&["custodian", "assignedCustodian", "representedCustodianOrganization"]);
    let facts = [
        (Term::Patient, patient.and_then(name).map(Words::Said)),
        (Term::BornOn, patient.and_then(|patient| moment(patient.at(&["birthTime"])?))),
        (Term::WrittenOn, document.at(&["effectiveTime"]).and_then(moment)),
    ];
    let authors = authors.map(|author| (Term::Author, authorship(author).map(Words::Said)));
    let custodian = (Term::Custodian, custodian.and_then(name).map(Words::Said));
    known(facts.into_iter().chain(authors).chain([custodian]), ink)
}

/// « Dr Luc Weber, Centre Hospitalier ».
fn authorship(author: &Element) -> Option<String> {
    let person = author.at(&["assignedPerson"]).and_then(name);
    let device = || author.at(&["assignedAuthoringDevice", "softwareName"]).map(Element::text);
    let organisation = author.at(&["representedOrganization"]).and_then(name);
    let parts: Vec<String> = [person.or_else(device), organisation].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The name of a person or organisation; its parts may follow one another without a blank.
fn name(of: &Element) -> Option<String> {
    let name = of.all("name").find(|name| name.attribute("nullFlavor").is_none())?;
    let parts: Vec<String> = name.elements().map(Element::text).filter(|part| !part.is_empty()).collect();
    let name = if parts.is_empty() { name.text() } else { parts.join(" ") };
    (!name.is_empty()).then_some(name)
}

fn moment(element: &Element) -> Option<Words> {
    dates::version_3(element.attribute("value")?)
}

fn sections_of(element: &Element) -> impl Iterator<Item = &Element> {
    element.all("component").flat_map(|component| component.all("section"))
}

fn read_section(section: &Element, packed: &mut Vec<Attachment>, ink: &Ink) -> Result<Section, TooLong> {
    ink.piece()?;
    let pictures = pictures(section, packed, ink)?;
    let place = |name: &str| pictures.iter().find(|(id, _)| *id == name).map(|(_, place)| *place);
    let blocks = match section.at(&["text"]) {
        Some(text) => narrative::draw(text, &place, ink)?,
        None => Vec::new(),
    };
    let sections = sections_of(section).map(|section| read_section(section, packed, ink));
    Ok(Section { title: title(section, ink)?, blocks, sections: sections.collect::<Result<_, _>>()? })
}

/// The pictures that the entries of a section carry, by the name its text refers to them by.
fn pictures<'a>(
    section: &'a Element,
    packed: &mut Vec<Attachment>,
    ink: &Ink,
) -> Result<Vec<(&'a str, usize)>, TooLong> {
    let mut pictures = Vec::new();
    let mut open: Vec<&Element> = section.all("entry").collect();
    while let Some(element) = open.pop() {
        if element.name != "observationMedia" {
            open.extend(element.elements());
        } else if let (Some(name), Some(value)) = (element.attribute("ID"), element.at(&["value"]))
            && let Some(place) = unpack(value, packed, ink)?
        {
            pictures.push((name, place));
        }
    }
    Ok(pictures)
}

fn unpack(value: &Element, packed: &mut Vec<Attachment>, ink: &Ink) -> Result<Option<usize>, TooLong> {
    match value.attribute("representation") {
        Some("B64") => attachments::unpack(packed, &value.raw_text(), ink),
        _ => Ok(None),
    }
}

/// A body that is not made of sections: a packed PDF or image, or plain text.
fn unstructured(body: &Element, packed: &mut Vec<Attachment>, ink: &Ink) -> Result<Vec<Block>, TooLong> {
    if body.attribute("representation") != Some("B64") {
        let blocks = text::paragraphs(&body.raw_text(), ink)?;
        return Ok(if blocks.is_empty() { vec![elsewhere()] } else { blocks });
    }
    Ok(vec![unpack(body, packed, ink)?.map_or_else(elsewhere, Block::Attachment)])
}

fn elsewhere() -> Block {
    Block::Paragraph(vec![Words::Term(Term::Elsewhere)])
}
