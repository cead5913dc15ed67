use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::inspection::{InspectionError, inspect};

const LABORATORY: &str = include_str!("samples/laboratory.cda.xml");
const HOSTILE: &str = include_str!("samples/hostile.cda.xml");
const SUMMARY_JSON: &str = include_str!("samples/summary.fhir.json");
const SUMMARY_XML: &str = include_str!("samples/summary.fhir.xml");

/// A phrase as a test can compare it: words of ours in brackets.
fn told(words: &Phrase) -> String {
    words.iter().fold(String::new(), |told, words| match words {
        Words::Said(text) | Words::Number(text) => told + text,
        Words::Stressed(text) => format!("{told}*{text}*"),
        Words::Day(day) => format!("{told}{day}"),
        Words::Moment(moment) => format!("{told}{moment}"),
        Words::Term(term) => format!("{told}[{}]", term.code()),
        Words::Flag(flag) => format!("{told} [{}]", flag.code()),
        Words::LineEnd => told + "/",
    })
}

/// A section as lines: paragraphs, items, rows with their cells parted by bars.
fn lines(section: &Section) -> Vec<String> {
    let mut lines = vec![format!("# {}", section.title)];
    lines.extend(section.blocks.iter().flat_map(block_lines));
    lines.extend(section.sections.iter().flat_map(self::lines));
    lines
}

fn block_lines(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(words) => vec![told(words)],
        Block::List { numbered, items } => {
            let sign = if *numbered { "1." } else { "-" };
            items.iter().flatten().flat_map(block_lines).map(|line| format!("{sign} {line}")).collect()
        }
        Block::Table(table) => {
            let row = |row: &Vec<Cell>| row.iter().map(|cell| told(&cell.words)).collect::<Vec<_>>().join(" | ");
            let caption = (!table.caption.is_empty()).then(|| told(&table.caption));
            let head = (!table.head.is_empty()).then(|| row(&table.head));
            caption.into_iter().chain(head).chain(table.rows.iter().map(row)).collect()
        }
        Block::Attachment(place) => vec![format!("@{place}")],
    }
}

fn about(reading: &Reading) -> Vec<String> {
    reading.about.iter().map(|(term, words)| format!("{}: {}", term.code(), told(words))).collect()
}

fn drawn(format: Format, content: &str) -> Reading {
    assert_eq!(inspect(content.as_bytes(), None), Ok(format));
    read(format, content.as_bytes()).unwrap()
}

#[test]
fn a_clinical_document_is_drawn() {
    let reading = drawn(Format::Cda, LABORATORY);

    assert_eq!(reading.title, "Compte rendu de biologie");
    assert_eq!(
        about(&reading),
        [
            "patient: Anna Müller",
            "born-on: 1958-03-14",
            "written-on: 2026-11-03T07:15:00Z",
            "author: Dr Claire Schroeder, Laboratoire Sauerdall",
        ]
    );
    let [section] = &reading.sections[..] else { panic!("{} sections", reading.sections.len()) };
    assert_eq!(
        lines(section),
        [
            "# Hématologie",
            "Prélèvement à *jeun*,/conforme & complet.",
            "Numération",
            "Analyse | Résultat | Valeurs de référence",
            "Leucocytes | 6,8 × 10⁹/l | 4,0 – 10,0",
            "CO₂ | 24 mmol/l | 22 – 29",
            "1. Contrôle dans trois mois",
            "1. Voir la notice",
            "@0",
            "*Courbe*",
            "# Remarques",
            "Rien à signaler.",
        ]
    );
    let [picture] = &reading.attachments[..] else { panic!("{} attachments", reading.attachments.len()) };
    assert_eq!(picture.format, Format::Png);
    assert!(reading.plain_text().contains("Leucocytes 6,8 × 10⁹/l 4,0 – 10,0\n"));
}

#[test]
fn of_a_hostile_document_only_words_remain() {
    let reading = drawn(Format::Cda, HOSTILE);

    assert!(reading.attachments.is_empty());
    assert_eq!(
        lines(&reading.sections[0])[1..],
        ["cadre image", "Texte lien autre <script>alert(11)</script>", "\"><svg onload=alert(12)>",]
    );
    let Some(Block::Table(table)) = reading.sections[0].blocks.last() else { panic!("no table") };
    assert_eq!(table.rows[0][0].columns, 100);
}

#[test]
fn a_summary_is_drawn_from_its_narratives_or_its_entries() {
    let reading = drawn(Format::FhirJson, SUMMARY_JSON);

    assert_eq!(
        about(&reading),
        [
            "patient: Anna Müller",
            "born-on: 1958-03-14",
            "written-on: 2026-11-05T08:00:00Z",
            "author: Dr Luc Weber, Cabinet Weber",
            "custodian: Archives Ettelbruck",
        ]
    );
    let all: Vec<String> = reading.sections.iter().flat_map(lines).collect();
    assert_eq!(
        all,
        [
            "# Allergies",
            "[substance] | [reaction] | [risk] | [standing]",
            "Pénicilline | éruption, gêne respiratoire | [high-risk] | [active]",
            "# Médicaments",
            "[medicine] | [dosage] | [when] | [standing]",
            "Atorvastatine 20 mg | 1 comprimé le soir | 2026-11-03 –  | [active]",
            "# Résultats",
            "Bilan",
            "[measure] | [outcome] | [range] | [when]",
            "Potassium | 3.1 mmol/l [low] | 3.5 – 5.1 mmol/l | 2026-11-03",
            "systolique | 142 mmHg |  | ",
            "diastolique | 88 mmHg |  | ",
            "[conclusion] : Potassium bas.",
            "# Vaccins",
            "- Grippe, *2026*",
        ]
    );
}

#[test]
fn both_forms_of_a_summary_are_read() {
    let reading = drawn(Format::FhirXml, SUMMARY_XML);

    assert_eq!(about(&reading), ["patient: Anna Marie Müller", "born-on: 1958-03-14", "written-on: 2026-11-05"]);
    let all: Vec<String> = reading.sections.iter().flat_map(lines).collect();
    assert_eq!(
        all,
        [
            "# Vaccins",
            "Grippe, *2026*",
            "# Problèmes",
            "[complaint] | [since] | [standing]",
            "Hypertension | 2019 | [active]"
        ]
    );
}

#[test]
fn a_text_is_paragraphs_with_their_lines() {
    let reading = drawn(Format::Text, "\u{feff}Allergie :\r\n  pénicilline\r\n\r\n \r\nSévère.\n");

    assert_eq!(lines(&reading.sections[0]), ["# ", "Allergie :/  pénicilline", "Sévère."]);
}

#[test]
fn a_packed_letter_is_offered_and_anything_else_is_not() {
    let body = |attributes: &str, content: &str| {
        let body = format!("<component><nonXMLBody><text {attributes}>{content}</text></nonXMLBody></component>");
        drawn(Format::Cda, &format!("<ClinicalDocument xmlns=\"urn:hl7-org:v3\">{body}</ClinicalDocument>"))
    };
    let html = body("mediaType='text/html' representation='B64'", "PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==");
    let note = body("mediaType='text/plain' representation='B64'", "Um\nllbg==");
    let plain = body("mediaType='text/plain'", "Rien.");
    let afar = body("", "<reference value='https://elsewhere.example/letter.pdf'/>");

    assert_eq!((html.attachments.len(), lines(&html.sections[0])[1].as_str()), (0, "[elsewhere]"));
    assert_eq!((note.attachments[0].format, &note.attachments[0].content[..]), (Format::Text, &b"Rien"[..]));
    assert_eq!(lines(&plain.sections[0])[1], "Rien.");
    assert_eq!(lines(&afar.sections[0])[1], "[elsewhere]");
}

/// Documents made to exhaust a reader: each is left undrawn, and soon.
#[test]
fn what_is_too_long_is_not_drawn() {
    let cda = |text: String| {
        format!(
            "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component><structuredBody><component><section><text>{text}\
             </text></section></component></structuredBody></component></ClinicalDocument>"
        )
    };
    for (name, format, content) in [
        ("much text", Format::Cda, cda("mot ".repeat(200_000))),
        ("many cells", Format::Cda, cda(format!("<table><tr>{}</tr></table>", "<td/>".repeat(30_000)))),
        ("many paragraphs", Format::Text, "a\n\n".repeat(30_000)),
        ("one allergy named often", Format::FhirJson, {
            let named = "{\"reference\":\"AllergyIntolerance/o\"},".repeat(30_000);
            format!(
                "{{\"resourceType\":\"Bundle\",\"type\":\"document\",\"entry\":[{{\"resource\":{{\"resourceType\":\
                 \"Composition\",\"section\":[{{\"entry\":[{}]}}]}}}},{{\"resource\":{{\"resourceType\":\
                 \"AllergyIntolerance\",\"id\":\"o\"}}}}]}}",
                named.trim_end_matches(',')
            )
        }),
        ("one wide medicine named often", Format::FhirJson, {
            let entries = "{\"reference\":\"MedicationStatement/s\"},".repeat(15_000);
            let ingredients = "{},".repeat(100_000);
            format!(
                "{{\"resourceType\":\"Bundle\",\"type\":\"document\",\"entry\":[{{\"resource\":{{\"resourceType\":\
                 \"Composition\",\"section\":[{{\"entry\":[{}]}}]}}}},{{\"resource\":{{\"resourceType\":\
                 \"MedicationStatement\",\"id\":\"s\",\"medicationReference\":{{\"reference\":\"Medication/m\"}}}}}},\
                 {{\"resource\":{{\"resourceType\":\"Medication\",\"id\":\"m\",\"ingredient\":[{}],\"code\":\
                 {{\"text\":\"M\"}}}}}}]}}",
                entries.trim_end_matches(','),
                ingredients.trim_end_matches(',')
            )
        }),
        ("many components of a wide observation", Format::FhirJson, {
            let components =
                "{\"code\":{\"text\":\"K\"},\"note\":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]},".repeat(19_000);
            let entries = "{\"reference\":\"Observation/o\"},".repeat(900);
            format!(
                "{{\"resourceType\":\"Bundle\",\"type\":\"document\",\"entry\":[{{\"resource\":{{\"resourceType\":\
                 \"Composition\",\"section\":[{{\"entry\":[{}]}}]}}}},{{\"resource\":{{\"resourceType\":\
                 \"Observation\",\"id\":\"o\",\"component\":[{}]}}}}]}}",
                entries.trim_end_matches(','),
                components.trim_end_matches(',')
            )
        }),
    ] {
        let started = Instant::now();
        assert_eq!(inspect(content.as_bytes(), None), Ok(format), "{name}");
        assert_eq!(read(format, content.as_bytes()).unwrap_err(), Unread::TooLong, "{name}");
        assert!(started.elapsed() < Duration::from_secs(10), "{name}: {:?}", started.elapsed());
    }
}

#[test]
fn nothing_but_documents_is_taken() {
    let deep = |count: usize| {
        let (open, close) = ("<a>".repeat(count), "</a>".repeat(count));
        format!("<ClinicalDocument xmlns=\"urn:hl7-org:v3\">{open}{close}</ClinicalDocument>")
    };
    let entity = "<!DOCTYPE ClinicalDocument [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\
                  <ClinicalDocument xmlns=\"urn:hl7-org:v3\">&x;</ClinicalDocument>";
    let wide: Vec<u8> = std::iter::once(0xFEFF).chain("<?xml".encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (content, expected) in [
        (entity.as_bytes(), InspectionError::Entities),
        (b"<ClinicalDocument xmlns=\"urn:hl7-org:v3\">&nbsp;</ClinicalDocument>", InspectionError::Entities),
        (
            b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>",
            InspectionError::Encoding,
        ),
        (b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9</a>", InspectionError::Encoding),
        (&wide, InspectionError::Encoding),
        (b"<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><a></b></ClinicalDocument>", InspectionError::Damaged),
        (b"<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><a>", InspectionError::Damaged),
        (b"<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/><b/>", InspectionError::Damaged),
        (b"<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>text", InspectionError::Damaged),
        (b"<ClinicalDocument xmlns=\"urn:hl7-org:v3\" a=\"1\" a=\"2\"/>", InspectionError::Damaged),
        (b"<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><x:a/></ClinicalDocument>", InspectionError::Damaged),
        (deep(99).as_bytes(), InspectionError::Empty),
        (deep(100).as_bytes(), InspectionError::TooIntricate),
        (b"<PRPA_IN201305UV02 xmlns=\"urn:hl7-org:v3\"/>", InspectionError::NotADocument),
        (b"<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/></Bundle>", InspectionError::NotADocument),
        (b"{\"resourceType\":\"Observation\"}", InspectionError::NotADocument),
        (b"{\"resourceType\":\"Bundle\",\"type\":\"document\"}", InspectionError::NotADocument),
        (b"{\"resourceType\":\"Bundle\"", InspectionError::Damaged),
        (
            format!("{{\"resourceType\":{}1{}}}", "[".repeat(110), "]".repeat(110)).as_bytes(),
            InspectionError::TooIntricate,
        ),
        (b"<ClinicalDocument/>", InspectionError::UnknownFormat),
        (b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", InspectionError::UnknownFormat),
    ] {
        let found = inspect(content, None);
        let text = String::from_utf8_lossy(content);
        match expected {
            InspectionError::Empty => assert_eq!(found, Ok(Format::Cda), "{text}"),
            error => assert_eq!(found, Err(error), "{text}"),
        }
    }
    // What is written between braces, or begins with a sign of lesser, is still a text.
    for text in ["{ note }", "<3 merci", "< 5 mmol/l"] {
        assert_eq!(inspect(text.as_bytes(), None), Ok(Format::Text), "{text}");
    }
}

const FORMATS: [Format; 4] = [Format::Text, Format::Cda, Format::FhirJson, Format::FhirXml];

proptest! {
    #[test]
    fn no_bytes_make_it_panic(content in any::<Vec<u8>>(), which in 0..4_usize) {
        let _ = inspect(&content, None);
        let _ = read(FORMATS[which], &content);
    }

    #[test]
    fn no_change_makes_it_panic(which in 0..4_usize, changes in prop::collection::vec((any::<prop::sample::Index>(), 0..12_usize), 1..12)) {
        let sample = [LABORATORY, HOSTILE, SUMMARY_JSON, SUMMARY_XML][which];
        let mut content: Vec<u8> = sample.into();
        for (place, change) in changes {
            let place = place.index(content.len());
            let pieces: [&[u8]; 12] = [b"<", b">", b"\"", b"{", b"}", b"[", b"&", b"]]>", b"<table>", b"</text>", b"\xC3", b""];
            content.splice(place..=place, pieces[change].iter().copied());
        }
        let _ = inspect(&content, None);
        for format in FORMATS {
            let _ = read(format, &content);
        }
    }

    #[test]
    fn dates_are_read_or_left(written in "[0-9+:.TZé-]{0,26}") {
        let _ = dates::version_3(&written);
        let _ = dates::fhir(&written);
    }
}
