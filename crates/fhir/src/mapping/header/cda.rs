//! The header of a clinical document of HL7 (CDA, release 2), up to its body.

use dossier::document::DocumentEntry;
use dossier::document::entry::{
    CONFIDENTIALITY_SYSTEMS, Coding, Concept, Identifier, Moment, Party, PartyKind, Period, PersonName,
};
use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::Header;
use crate::codec::bounds;
use crate::mapping::concepts::URIS;
use crate::mapping::kinds::LOINC;
use crate::mapping::subject::{MATRICULE, Subject};

/// Deeper than any header.
const DEPTH: usize = 40;

/// More elements than any header has.
const ELEMENTS: usize = 5_000;

/// Reads it. None where the bytes are no such document; they are inspected as a whole when they are filed.
pub fn read(bytes: &[u8]) -> Option<Header> {
    let found = Found::read(std::str::from_utf8(bytes).ok()?)?;
    let entry = DocumentEntry {
        master_identifier: found.first("id").and_then(identifier),
        document_type: found.first("code").and_then(concept),
        security_labels: found.first("confidentialityCode").and_then(level).into_iter().collect(),
        language: found.first("languageCode").and_then(|one| one.attribute("code")).map(str::to_owned),
        creation: found.first("effectiveTime").and_then(|one| moment(one.attribute("value")?)),
        period: period(&found),
        authors: authors(&found),
        ..DocumentEntry::default()
    };
    let numbers = found.all("recordTarget/patientRole/id");
    let number =
        numbers.filter(|one| one.attribute("root").is_some_and(|root| MATRICULE.ends_with(root) && root.len() > 8));
    let subject =
        number.filter_map(|one| one.attribute("extension")).map(|value| Subject::Number(value.to_owned())).next();
    Some(Header { subject, entry, title: found.first("title").map(|title| title.text.trim().to_owned()) })
}

/// The elements of a header, each with its way down from the document.
struct Found(Vec<One>);

#[derive(Default)]
struct One {
    way: String,
    attributes: Vec<(String, String)>,
    text: String,
}

impl One {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl Found {
    fn read(text: &str) -> Option<Self> {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        let mut found: Vec<One> = Vec::new();
        // The elements under way, as places in `found`; the document itself is none.
        let (mut open, mut ways): (Vec<Option<usize>>, Vec<String>) = (Vec::new(), Vec::new());
        loop {
            match reader.read_event().ok()? {
                Event::Start(tag) => {
                    let name = tag.local_name().into_inner().to_owned();
                    match open.len() {
                        0 if name != "ClinicalDocument" => return None,
                        0 => open.push(None),
                        // The body comes after the header.
                        1 if name == "component" => return Some(Self(found)),
                        depth if depth > DEPTH || found.len() > ELEMENTS || name.len() > bounds::NAME => return None,
                        _ => {
                            ways.push(name);
                            open.push(Some(found.len()));
                            found.push(One { way: ways.join("/"), attributes: attributes(&tag)?, text: String::new() });
                        }
                    }
                }
                Event::End(_) => {
                    ways.pop();
                    if open.pop()?.is_none() {
                        return Some(Self(found));
                    }
                }
                Event::Text(text) => {
                    if let Some(Some(place)) = open.last() {
                        found[*place].text.push_str(&text.xml10_content());
                    }
                }
                Event::GeneralRef(name) => {
                    let character = crate::codec::character(&name).ok()?;
                    if let Some(Some(place)) = open.last() {
                        found[*place].text.push(character);
                    }
                }
                Event::DocType(_) | Event::Eof => return None,
                _ => {}
            }
        }
    }

    fn all<'f>(&'f self, way: &'f str) -> impl Iterator<Item = &'f One> {
        self.0.iter().filter(move |one| one.way == way)
    }

    fn first<'f>(&'f self, way: &'f str) -> Option<&'f One> {
        self.all(way).next()
    }
}

fn attributes(tag: &BytesStart) -> Option<Vec<(String, String)>> {
    let read = tag.attributes().take(32).map(|attribute| {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        Some((attribute.key.into_inner().to_owned(), value.into_owned()))
    });
    read.collect()
}

/// An instance identifier: a root alone is a name by itself, with an extension it is the system of the name.
fn identifier(one: &One) -> Option<Identifier> {
    let root = one.attribute("root")?;
    let root = if root.contains('-') { format!("urn:uuid:{}", root.to_lowercase()) } else { format!("urn:oid:{root}") };
    Some(match one.attribute("extension") {
        Some(extension) => Identifier { system: Some(root), value: extension.to_owned(), kind: None },
        None => Identifier { system: Some(URIS.to_owned()), value: root, kind: None },
    })
}

fn coding(one: &One) -> Option<Coding> {
    let system = one.attribute("codeSystem").map(|oid| match oid {
        "2.16.840.1.113883.6.1" => LOINC.to_owned(),
        "2.16.840.1.113883.5.25" => CONFIDENTIALITY_SYSTEMS[0].to_owned(),
        oid => format!("urn:oid:{oid}"),
    });
    let display = one.attribute("displayName").map(str::to_owned);
    Some(Coding { system, code: one.attribute("code")?.to_owned(), display })
}

fn concept(one: &One) -> Option<Concept> {
    Some(Concept { text: None, codings: vec![coding(one)?] })
}

fn level(one: &One) -> Option<Concept> {
    concept(one)
}

/// `20260301093000+0100` as `2026-03-01T09:30:00+01:00`. A time without a zone keeps its day only.
fn moment(text: &str) -> Option<Moment> {
    let (digits, zone) = match text.find(['+', '-']) {
        Some(place) => text.split_at(place),
        None => (text, ""),
    };
    let digits = digits.split('.').next().filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or("00");
    let written = match (digits.len(), zone.len()) {
        (4, _) => digits.to_owned(),
        (6 | 7, _) => format!("{}-{}", part(0, 4), part(4, 6)),
        (12.., 5) if zone.is_ascii() => format!(
            "{}-{}-{}T{}:{}:{}{}:{}",
            part(0, 4),
            part(4, 6),
            part(6, 8),
            part(8, 10),
            part(10, 12),
            part(12, 14),
            &zone[..3],
            &zone[3..],
        ),
        (8.., _) => format!("{}-{}-{}", part(0, 4), part(4, 6), part(6, 8)),
        _ => return None,
    };
    written.parse().ok()
}

fn period(found: &Found) -> Option<Period> {
    let end = |name: &str| {
        let way = format!("documentationOf/serviceEvent/effectiveTime/{name}");
        found.first(&way).and_then(|one| moment(one.attribute("value")?))
    };
    let period = Period { start: end("low"), end: end("high") };
    (period.start.is_some() || period.end.is_some()).then_some(period)
}

/// The first author; of several the names would run together.
fn authors(found: &Found) -> Vec<Party> {
    let text = |way: &str| {
        found
            .first(way)
            .map(|one| one.text.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|one| !one.is_empty())
    };
    let name = "author/assignedAuthor/assignedPerson/name";
    let family = text(&format!("{name}/family"));
    let given: Vec<String> = text(&format!("{name}/given")).into_iter().collect();
    let whole = text(name).filter(|_| family.is_none());
    let organisation = text("author/assignedAuthor/representedOrganization/name");
    if family.is_none() && whole.is_none() && organisation.is_none() {
        return Vec::new();
    }
    let person = PersonName { text: whole, family, given, ..PersonName::default() };
    vec![Party {
        kind: if organisation.is_some() { PartyKind::ProfessionalRole } else { PartyKind::Professional },
        name: (person != PersonName::default()).then_some(person),
        identifiers: found.first("author/assignedAuthor/id").and_then(identifier).into_iter().collect(),
        organisation,
        organisation_identifiers: Vec::new(),
        roles: Vec::new(),
        specialities: Vec::new(),
        telecoms: Vec::new(),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_hl7() {
        let cases = [
            ("2026", Some("2026")),
            ("202603", Some("2026-03")),
            ("20260301", Some("2026-03-01")),
            ("202603010930+0100", Some("2026-03-01T09:30:00+01:00")),
            ("20260301093015.123+0100", Some("2026-03-01T09:30:15+01:00")),
            ("20260301093015", Some("2026-03-01")),
            ("20261301", None),
            ("2026030109é0+0100", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(moment(text).as_ref().map(Moment::as_str), expected, "{text}");
        }
    }

    #[test]
    fn a_header() {
        let document = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><id root=\"1.2.3\" extension=\"7\"/>\
            <code code=\"11502-2\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>Bilan &amp; suite</title>\
            <effectiveTime value=\"202603010930+0100\"/>\
            <confidentialityCode code=\"R\" codeSystem=\"2.16.840.1.113883.5.25\"/><languageCode code=\"fr-LU\"/>\
            <recordTarget><patientRole><id root=\"1.2.9\" extension=\"x\"/><id root=\"1.3.182.4.4\" extension=\"1980\"/>\
            </patientRole></recordTarget><author><assignedAuthor><id root=\"1.2.5\" extension=\"44\"/>\
            <assignedPerson><name><given>Nora</given><family>Weis</family></name></assignedPerson></assignedAuthor></author>\
            <component><structuredBody/></component></ClinicalDocument>";
        let header = read(document.as_bytes()).unwrap();
        assert!(header.subject == Some(Subject::Number("1980".into())));
        assert_eq!(header.title.as_deref(), Some("Bilan & suite"));
        assert_eq!(header.entry.document_type.unwrap().codings[0].system.as_deref(), Some(LOINC));
        assert_eq!(header.entry.master_identifier.unwrap().system.as_deref(), Some("urn:oid:1.2.3"));
        assert_eq!(header.entry.authors[0].name.as_ref().unwrap().family.as_deref(), Some("Weis"));
        assert!(read(b"<Other/>").is_none() && read(b"<ClinicalDocument>").is_none() && read(b"\xff").is_none());
    }
}
