//! Both readers and both writers, against each other and against what is hostile.

use proptest::prelude::*;

use super::{CodecError, Fault, Syntax};
use crate::definitions::{Nature, Type};
use crate::element::Element;

fn json(text: &str) -> Result<Element, CodecError> {
    Syntax::Json.read(text.as_bytes())
}

fn xml(text: &str) -> Result<Element, CodecError> {
    Syntax::Xml.read(text.as_bytes())
}

/// What both syntaxes make of it is the same, in both.
fn assert_round(resource: &Element) {
    for syntax in [Syntax::Json, Syntax::Xml] {
        let written = syntax.write(resource);
        let read = syntax.read(written.as_bytes()).unwrap_or_else(|error| panic!("{error} {} {written}", error.path));
        assert!(read == *resource, "{written}");
    }
}

const PATIENT: &str = r##"{"resourceType":"Patient","id":"p1","_birthDate":{"extension":[{"url":"http://e","valueCode":"x"}]},
    "text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">a &amp; b<br/></div>"},
    "contained":[{"resourceType":"Organization","id":"o","name":"H\u00f4pital"}],
    "extension":[{"id":"e1","url":"http://x","valueDecimal":0.0100}],
    "name":[{"given":["Anna",null,"Marie"],"_given":[null,{"extension":[{"url":"http://y","valueString":"li\nne\t\"q\""}]},null],
    "family":"M\u00fcller \ud83d\ude00"}],"multipleBirthInteger":2,"active":true,"managingOrganization":{"reference":"#o"}}"##;

#[test]
fn json_and_xml_hold_the_same() {
    let patient = json(PATIENT).unwrap();
    assert_round(&patient);
    let in_xml = Syntax::Xml.write(&patient);
    assert!(
        in_xml.contains(r#"<extension id="e1" url="http://x"><valueDecimal value="0.0100"/></extension>"#),
        "{in_xml}"
    );
    assert!(in_xml.contains("<contained><Organization><id value=\"o\"/>"), "{in_xml}");
    let back: serde_json::Value = serde_json::from_str(&Syntax::Json.write(&xml(&in_xml).unwrap())).unwrap();
    assert_eq!(back, serde_json::from_str::<serde_json::Value>(PATIENT).unwrap());
    assert_eq!(patient.text("name.given"), Some("Anna"));
    assert_eq!(patient.all("name").next().unwrap().all("given").count(), 3);
}

#[test]
fn faults_name_the_element() {
    let cases = [
        (r#"{"resourceType":"Patient","nmae":[]}"#, Fault::Unknown, "Patient.nmae"),
        (r#"{"resourceType":"Patient","name":[{"family":"a"},{"family":1}]}"#, Fault::Shape, "Patient.name[1].family"),
        (r#"{"resourceType":"Patient","name":{"family":"a"}}"#, Fault::Shape, "Patient.name"),
        (r#"{"resourceType":"Patient","active":true,"active":true}"#, Fault::Duplicate, "Patient.active"),
        (r#"{"resourceType":"Patient","resourceType":"Patient"}"#, Fault::Duplicate, "Patient.resourceType"),
        (r#"{"resourceType":"Patient","birthDate":"1980-02-30"}"#, Fault::Value, "Patient.birthDate"),
        (r#"{"resourceType":"Patient","name":[]}"#, Fault::Shape, "Patient.name"),
        (r#"{"resourceType":"Patient","name":[{}]}"#, Fault::Empty, "Patient.name[0]"),
        (r#"{"resourceType":"Patient","name":null}"#, Fault::Shape, "Patient.name"),
        (r#"{"resourceType":"Patient","multipleBirthInteger":1e400}"#, Fault::Value, "Patient.multipleBirth"),
        (
            r#"{"resourceType":"Patient","multipleBirthInteger":1,"multipleBirthBoolean":true}"#,
            Fault::TooMany,
            "Patient.multipleBirth",
        ),
        (
            r#"{"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"Nothing"}}]}"#,
            Fault::NotAResource,
            "Bundle.entry[0].resource",
        ),
        (
            r#"{"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"List","status":"current"}}]}"#,
            Fault::Missing,
            "Bundle.entry[0].resource.mode",
        ),
    ];
    for (text, fault, path) in cases {
        assert_eq!(json(text).unwrap_err(), CodecError { fault, path: path.to_owned() }, "{text}");
    }
    let cases = [
        (r#"<Patient xmlns="http://hl7.org/fhir"><nmae/></Patient>"#, Fault::Unknown, "Patient.nmae"),
        (r#"<Patient xmlns="http://hl7.org/fhir"><active value="yes"/></Patient>"#, Fault::Value, "Patient.active"),
        (
            r#"<Patient xmlns="http://hl7.org/fhir"><active value="true"/><active value="true"/></Patient>"#,
            Fault::TooMany,
            "Patient.active",
        ),
        (r#"<Patient xmlns="http://hl7.org/fhir"><name x="1"/></Patient>"#, Fault::Unknown, "Patient.name[0].x"),
        (r#"<Patient xmlns="http://hl7.org/fhir">text</Patient>"#, Fault::Shape, "Patient"),
        (r#"<Patient xmlns="http://hl7.org/fhir"><active value="&x;"/></Patient>"#, Fault::Entities, "Patient.active"),
    ];
    for (text, fault, path) in cases {
        assert_eq!(xml(text).unwrap_err(), CodecError { fault, path: path.to_owned() }, "{text}");
    }
}

#[test]
fn what_is_hostile_is_refused() {
    let deep = (0..60).fold(r#"{"url":"a","valueString":"a"}"#.to_owned(), |inner, _| {
        format!(r#"{{"url":"a","extension":[{inner}]}}"#)
    });
    let deep = format!(r#"{{"resourceType":"Patient","extension":[{deep}]}}"#);
    assert_eq!(json(&deep).unwrap_err().fault, Fault::TooIntricate);
    let begin = r#"<extension url="a">"#;
    let deep = format!(r#"<Patient xmlns="http://hl7.org/fhir">{}"#, begin.repeat(100_000));
    assert_eq!(xml(&deep).unwrap_err().fault, Fault::TooIntricate);
    let many = (0..100_000).fold(String::new(), |many, one| many + &format!(" a{one}=\"\""));
    assert_eq!(
        xml(&format!(r#"<Patient xmlns="http://hl7.org/fhir"{many}/>"#)).unwrap_err().fault,
        Fault::TooIntricate
    );
    let bomb = "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Patient xmlns=\"http://hl7.org/fhir\"/>";
    assert_eq!(xml(bomb).unwrap_err().fault, Fault::Entities);
    let outside = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><Patient xmlns=\"http://hl7.org/fhir\"/>";
    assert_eq!(xml(outside).unwrap_err().fault, Fault::Charset);
    assert_eq!(Syntax::Json.read(b"{\"resourceType\":\"Patient\",\"id\":\"\xe9\"}").unwrap_err().fault, Fault::Charset);
    assert_eq!(xml("<Patient/>").unwrap_err().fault, Fault::NotAResource);
    assert_eq!(json("[]").unwrap_err().fault, Fault::NotAResource);
    assert_eq!(json(r#"{"resourceType":"DomainResource"}"#).unwrap_err().fault, Fault::NotAResource);
}

/// A value of each primitive type, from some letters.
fn some_value(name: &str, letters: &str, number: u16) -> String {
    match name {
        "boolean" => number.is_multiple_of(2).to_string(),
        "integer" | "unsignedInt" | "positiveInt" => (number + 1).to_string(),
        "decimal" => format!("{number}.0{number}0"),
        "instant" => format!("20{:02}-01-01T00:00:00.{number}Z", number % 100),
        "date" | "dateTime" => format!("20{:02}-02", number % 100),
        "time" => "10:00:00".to_owned(),
        "id" => format!("a-{number}"),
        "oid" => format!("urn:oid:1.{number}"),
        "uuid" => format!("urn:uuid:00000000-0000-0000-0000-{number:012}"),
        "base64Binary" => "AAAA".to_owned(),
        "xhtml" => super::narrative::clean("<div xmlns=\"http://www.w3.org/1999/xhtml\">a</div>").unwrap(),
        "code" | "uri" | "url" | "canonical" => format!("x{number}"),
        _ => format!("x{letters}"),
    }
}

/// Any element of a type: what is required, and of the rest what the numbers pick.
fn grow(kind: &'static Type, depth: usize, letters: &str, picks: &mut impl Iterator<Item = u16>) -> Element {
    let mut next = || picks.next().unwrap_or(1);
    let mut element = Element::new(kind);
    if let Nature::Primitive(_) = kind.nature {
        let value = some_value(&kind.name, letters, next() % 900);
        return Element::of_parts(kind, Some(value), Vec::new());
    }
    let mut chosen: Vec<&str> = Vec::new();
    for (place, field) in kind.fields.iter().enumerate() {
        let is_wanted = field.required || (depth < 4 && picks.next().unwrap_or(1).is_multiple_of(7));
        if !is_wanted || chosen.contains(&field.path_name.as_str()) {
            continue;
        }
        chosen.push(&field.path_name);
        let inside = match field.kind().nature {
            Nature::AnyResource if depth < 2 => Type::named("Binary").unwrap(),
            Nature::AnyResource => continue,
            _ => field.kind(),
        };
        for _ in 0..if field.repeats { 2 } else { 1 } {
            let grown = grow(inside, depth + 1, letters, picks);
            if !grown.is_empty() || inside.nature == Nature::Resource {
                element.insert(place, grown);
            }
        }
    }
    if element.is_empty() {
        element.put("id", "a");
    }
    element
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_resource_survives_both_syntaxes(
        which in 0_usize..12,
        letters in "[^\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}]{0,12}",
        picks in prop::collection::vec(any::<u16>(), 0..400),
    ) {
        let names = ["Bundle", "DocumentReference", "List", "Patient", "Binary", "Parameters", "OperationOutcome",
            "AuditEvent", "Consent", "CapabilityStatement", "Composition", "Observation"];
        let grown = grow(Type::named(names[which]).unwrap(), 0, &letters, &mut picks.into_iter());
        assert_round(&grown);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Syntax::Json.read(&bytes);
        let _ = Syntax::Xml.read(&bytes);
    }

    #[test]
    fn a_resource_with_a_wound_never_panics(place in 0_usize..900, byte in any::<u8>(), cut in 0_usize..900) {
        let patient = json(PATIENT).unwrap();
        for syntax in [Syntax::Json, Syntax::Xml] {
            let mut bytes = syntax.write(&patient).into_bytes();
            let length = bytes.len();
            bytes[place % length] = byte;
            let _ = syntax.read(&bytes);
            let _ = syntax.read(&bytes[..cut % length]);
        }
    }
}
