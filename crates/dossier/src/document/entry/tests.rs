use super::*;

fn coding(system: &str, code: &str) -> Coding {
    Coding { system: Some(system.into()), code: code.into(), display: None }
}

fn labelled(labels: &[(&str, &str)]) -> DocumentEntry {
    let security_labels =
        labels.iter().map(|(system, code)| Concept { text: None, codings: vec![coding(system, code)] }).collect();
    DocumentEntry { security_labels, ..DocumentEntry::default() }
}

#[test]
fn labels_name_a_level_or_are_refused() {
    let [hl7, old, oid] = CONFIDENTIALITY_SYSTEMS;
    let other = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    let table: [(&[(&str, &str)], _); 8] = [
        (&[], Ok(None)),
        (&[(hl7, "N")], Ok(Some(Confidentiality::Normal))),
        (&[(old, "R")], Ok(Some(Confidentiality::Confidential))),
        (&[(oid, "V"), (hl7, "N")], Ok(Some(Confidentiality::Private))),
        (&[(other, "PSY"), (hl7, "R")], Ok(Some(Confidentiality::Confidential))),
        (&[(other, "V")], Ok(None)),
        (&[(hl7, "N"), (hl7, "U")], Err(EntryError::Confidentiality)),
        (&[(hl7, "n")], Err(EntryError::Confidentiality)),
    ];
    for (labels, level) in table {
        let entry = labelled(labels);
        assert_eq!(entry.level(), level, "{labels:?}");
        assert_eq!(entry.check().err(), level.err(), "{labels:?}");
    }
}

#[test]
fn what_is_said_stays_within_bounds() {
    let name = |text: String| Party {
        kind: PartyKind::Professional,
        name: Some(PersonName { family: Some(text), ..PersonName::default() }),
        identifiers: Vec::new(),
        organisation: None,
        organisation_identifiers: Vec::new(),
        roles: Vec::new(),
        specialities: Vec::new(),
        telecoms: Vec::new(),
    };
    let authors = |text: String, count| DocumentEntry { authors: vec![name(text); count], ..DocumentEntry::default() };
    let described = |text: &str| DocumentEntry { description: Some(text.into()), ..DocumentEntry::default() };
    let events = DocumentEntry { events: vec![Concept::default()], ..DocumentEntry::default() };
    let period = DocumentEntry { period: Some(Period::default()), ..DocumentEntry::default() };
    let table = [
        (authors("x".repeat(TEXT_LIMIT), LIST_LIMIT), Ok(())),
        (authors("x".repeat(TEXT_LIMIT + 1), 1), Err(EntryError::TooLong("authors"))),
        (authors("x".into(), LIST_LIMIT + 1), Err(EntryError::TooMany("authors"))),
        (authors("é\u{7}".into(), 1), Err(EntryError::Malformed("authors"))),
        (authors(" ".into(), 1), Err(EntryError::Empty("authors"))),
        (described("une ligne\nune autre"), Ok(())),
        (described("\u{0}"), Err(EntryError::Malformed("description"))),
        (described(&"x".repeat(DESCRIPTION_LIMIT + 1)), Err(EntryError::TooLong("description"))),
        (events, Err(EntryError::Empty("events"))),
        (period, Err(EntryError::Empty("period"))),
    ];
    for (number, (entry, expected)) in table.into_iter().enumerate() {
        assert_eq!(entry.check(), expected, "{number}");
    }
    let mut whole = authors("x".repeat(TEXT_LIMIT), LIST_LIMIT);
    whole.language = Some("fr".into());
    assert_eq!(whole.check(), Err(EntryError::TooLarge), "each within bounds, and together too much");
}

#[test]
fn moments_are_as_precise_as_they_are_written() {
    let right = ["2026", "2026-03", "2026-03-02", "2026-03-02T10:00:00Z", "2026-03-02T10:00:00.123+01:00"];
    for text in right {
        assert_eq!(text.parse::<Moment>().map(String::from), Ok(text.to_owned()));
    }
    let wrong = [
        "",
        "26",
        "2026-13",
        "2026-02-30",
        "2026-03-02T10:00:00",
        "2026-03-02T10:00+01:00",
        "2026-03-02T10:00:00+0100",
        "2026-03-02T10:00:00Z[UTC]",
        "2026-3-2",
        "+026",
        "2026-03-02 10:00:00Z",
        "é026",
    ];
    for text in wrong {
        assert!(text.parse::<Moment>().is_err(), "{text}");
    }
}
