//! Coded things and quantities, in words.

use super::super::{Flag, Phrase, Term, Words, dates};
use crate::inspection::fhir::Node;

/// What a coded thing is called: in the author's words, else by its display, else by its code.
pub(super) fn concept(concept: &Node) -> Option<String> {
    let ways: [&[&str]; 4] = [&["text"], &["coding", "display"], &["coding", "code"], &["concept", "text"]];
    ways.into_iter().find_map(|way| concept.value(way)).map(str::to_owned)
}

/// The code of a coded thing, for the few that are told in words of ours.
fn code(node: &Node) -> Option<&str> {
    node.value(&["coding", "code"]).or(node.value.as_deref())
}

/// Whether a resource says of itself that it was entered by mistake, and so says nothing.
pub(super) fn is_mistaken(resource: &Node) -> bool {
    let standing = ["status", "verificationStatus"].into_iter().filter_map(|name| code(resource.at(&[name])?));
    standing.into_iter().any(|standing| standing == "entered-in-error")
}

/// How things stand: of ours where we know the code, else as it is written.
pub(super) fn standing(node: Option<&Node>) -> Phrase {
    let Some(node) = node else { return Phrase::new() };
    let term = match code(node) {
        Some("active" | "recurrence" | "relapse" | "in-progress") => Some(Term::Active),
        Some("inactive" | "remission") => Some(Term::Inactive),
        Some("resolved") => Some(Term::Resolved),
        Some("completed") => Some(Term::Completed),
        Some("stopped" | "cancelled" | "not-done") => Some(Term::Stopped),
        _ => None,
    };
    let said = || concept(node).or_else(|| node.value.clone()).map(Words::Said);
    term.map(Words::Term).or_else(said).into_iter().collect()
}

/// How a result compares (HL7 v3 code system `ObservationInterpretation`).
pub(super) fn flag(code: &str) -> Option<Flag> {
    match code {
        "H" | "HU" => Some(Flag::High),
        "L" | "LU" => Some(Flag::Low),
        "HH" => Some(Flag::CriticalHigh),
        "LL" => Some(Flag::CriticalLow),
        "A" | "AA" => Some(Flag::Abnormal),
        _ => None,
    }
}

/// « < 5,4 mmol/l ».
pub(super) fn quantity(quantity: &Node) -> Phrase {
    let Some(value) = quantity.value(&["value"]) else { return Phrase::new() };
    let sign = quantity.value(&["comparator"]).map(|sign| Words::Said(format!("{sign} ")));
    let unit = quantity.value(&["unit"]).or_else(|| quantity.value(&["code"])).filter(|unit| *unit != "1");
    let unit = unit.map(|unit| Words::Said(format!(" {unit}")));
    sign.into_iter().chain([Words::Number(value.to_owned())]).chain(unit).collect()
}

/// « 3,5 – 5,1 mmol/l », « < 5,1 mmol/l », or as it is written.
pub(super) fn range(range: &Node) -> Phrase {
    if let Some(text) = range.value(&["text"]) {
        return said(text);
    }
    match (range.at(&["low"]), range.at(&["high"])) {
        (Some(low), Some(high)) => {
            let mut words = number(low);
            words.push(Words::Said(" – ".to_owned()));
            words.extend(quantity(high));
            words
        }
        (Some(low), None) => from(&["≥ "], low),
        (None, Some(high)) => from(&["≤ "], high),
        (None, None) => Phrase::new(),
    }
}

fn from(sign: &[&str], bound: &Node) -> Phrase {
    sign.iter().map(|sign| Words::Said((*sign).to_owned())).chain(quantity(bound)).collect()
}

fn number(quantity: &Node) -> Phrase {
    quantity.value(&["value"]).map(|value| Words::Number(value.to_owned())).into_iter().collect()
}

/// Text as a phrase.
pub(super) fn said(text: &str) -> Phrase {
    vec![Words::Said(text.to_owned())]
}

/// What stands under `name` followed by a type, whichever it is (`valueQuantity`, `onsetDateTime` …).
pub(super) fn any(node: &Node, name: &str) -> Phrase {
    let typed = |kind: &str| node.at(&[&format!("{name}{kind}")]);
    let plain =
        |kind: &str| typed(kind).and_then(|node| node.value.as_deref()).filter(|value| !value.trim().is_empty());
    let date = plain("DateTime").or_else(|| plain("Date")).or_else(|| plain("Instant"));
    if let Some(found) = typed("Quantity").or_else(|| typed("Age")) {
        return quantity(found);
    }
    if let Some(found) = typed("CodeableConcept") {
        return concept(found).map(Words::Said).into_iter().collect();
    }
    if let Some(found) = date {
        return dates::fhir(found).into_iter().collect();
    }
    if let Some(found) = typed("Period") {
        return period(found);
    }
    if let Some(found) = typed("Range") {
        return range(found);
    }
    if let Some(found) = typed("Ratio") {
        return ratio(found);
    }
    if let Some(found) = plain("Boolean") {
        return vec![Words::Term(if found == "true" { Term::Yes } else { Term::No })];
    }
    if let Some(found) = plain("Integer").or_else(|| plain("Decimal")) {
        return vec![Words::Number(found.to_owned())];
    }
    plain("String").or_else(|| plain("Time")).map(said).unwrap_or_default()
}

fn period(period: &Node) -> Phrase {
    let day = |name| period.value(&[name]).and_then(dates::fhir);
    let blank = || Words::Said(" – ".to_owned());
    match (day("start"), day("end")) {
        (Some(start), Some(end)) => vec![start, blank(), end],
        (Some(start), None) => vec![start, blank()],
        (None, Some(end)) => vec![blank(), end],
        (None, None) => Phrase::new(),
    }
}

fn ratio(ratio: &Node) -> Phrase {
    let part = |name| ratio.at(&[name]).map(quantity).unwrap_or_default();
    let mut words = part("numerator");
    words.push(Words::Said(" / ".to_owned()));
    words.extend(part("denominator"));
    words
}
