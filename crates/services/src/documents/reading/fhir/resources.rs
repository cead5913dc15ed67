//! Entries of a section as tables, one for each kind of resource.

use super::super::ink::{Ink, TooLong};
use super::super::{Attachment, Block, Cell, Phrase, Table, Term, Words, attachments, dates};
use super::bundle::Bundle;
use super::codes::{any, concept, is_mistaken, said, standing};
use super::narrative_of;
use super::observations::Rows;
use crate::inspection::fhir::Node;

/// What the entries say, in the order of the first of each kind.
pub(super) fn tables<'a>(
    entries: impl Iterator<Item = &'a Node>,
    bundle: &Bundle<'a>,
    packed: &mut Vec<Attachment>,
    ink: &Ink,
) -> Result<Vec<Block>, TooLong> {
    let mut kinds: Vec<(&str, Vec<&Node>)> = Vec::new();
    for entry in entries.filter(|entry| !is_mistaken(entry)) {
        ink.piece()?;
        match kinds.iter_mut().find(|(kind, _)| *kind == entry.kind()) {
            Some((_, entries)) => entries.push(entry),
            None => kinds.push((entry.kind(), vec![entry])),
        }
    }
    let mut blocks = Vec::new();
    for (kind, entries) in kinds {
        match kind {
            "DiagnosticReport" => {
                for report in entries {
                    blocks.extend(diagnostic_report(report, bundle, packed, ink)?);
                }
            }
            "DocumentReference" => {
                let contents =
                    entries.iter().flat_map(|one| one.all("content")).filter_map(|one| one.at(&["attachment"]));
                for content in contents {
                    blocks.push(attachment(content, packed, ink)?);
                }
            }
            "Observation" => blocks.extend(measured(entries, bundle, ink)?),
            _ => match columns(kind) {
                Some((heads, row)) => {
                    let rows = entries.iter().map(|entry| row(entry, bundle)).collect();
                    blocks.extend(table(heads, rows, ink)?);
                }
                None => {
                    for entry in entries {
                        blocks.extend(otherwise(entry, ink)?);
                    }
                }
            },
        }
    }
    Ok(blocks)
}

type Row = fn(&Node, &Bundle) -> Vec<Phrase>;

fn columns(kind: &str) -> Option<(&'static [Term], Row)> {
    use Term::{
        Complaint, Dosage, Dose, HighRisk, Lot, LowRisk, Medicine, Reaction, Risk, Since, Standing, Substance,
        Treatment, Vaccine, When,
    };
    Some(match kind {
        "AllergyIntolerance" => (&[Substance, Reaction, Risk, Standing], |one, _| {
            let reactions: Vec<String> =
                one.all("reaction").flat_map(|one| one.all("manifestation")).filter_map(concept).collect();
            let risk = match one.value(&["criticality"]) {
                Some("high") => vec![Words::Term(HighRisk)],
                Some("low") => vec![Words::Term(LowRisk)],
                _ => Phrase::new(),
            };
            vec![coded(one, "code"), joined(&reactions), risk, standing(one.at(&["clinicalStatus"]))]
        }),
        "MedicationStatement" | "MedicationRequest" | "MedicationAdministration" | "MedicationDispense" => {
            (&[Medicine, Dosage, When, Standing], |one, bundle| {
                let when = any(one, "effective");
                let when = if when.is_empty() { date(one, "authoredOn") } else { when };
                vec![medicine(one, bundle), dosage(one), when, standing(one.at(&["status"]))]
            })
        }
        "Immunization" => (&[Vaccine, When, Dose, Lot], |one, _| {
            let dose = one.at(&["protocolApplied"]).map(|applied| {
                let number = any(applied, "doseNumber");
                if number.is_empty() { applied.value(&["doseNumber"]).map(said).unwrap_or_default() } else { number }
            });
            let lot = one.value(&["lotNumber"]).map(said).unwrap_or_default();
            vec![coded(one, "vaccineCode"), any(one, "occurrence"), dose.unwrap_or_default(), lot]
        }),
        "Condition" => (&[Complaint, Since, Standing], |one, _| {
            let onset = any(one, "onset");
            let since = if onset.is_empty() { date(one, "recordedDate") } else { onset };
            vec![coded(one, "code"), since, standing(one.at(&["clinicalStatus"]))]
        }),
        "Procedure" => (&[Treatment, When, Standing], |one, _| {
            let when = any(one, "performed");
            let when = if when.is_empty() { any(one, "occurrence") } else { when };
            vec![coded(one, "code"), when, standing(one.at(&["status"]))]
        }),
        _ => return None,
    })
}

fn coded(one: &Node, name: &str) -> Phrase {
    one.at(&[name]).and_then(concept).map(Words::Said).into_iter().collect()
}

fn date(one: &Node, name: &str) -> Phrase {
    one.value(&[name]).and_then(dates::fhir).into_iter().collect()
}

fn joined(parts: &[String]) -> Phrase {
    if parts.is_empty() { Phrase::new() } else { said(&parts.join(", ")) }
}

/// Named in place, or by a reference to a resource of its own.
fn medicine(one: &Node, bundle: &Bundle) -> Phrase {
    let named = any(one, "medication");
    if !named.is_empty() {
        return named;
    }
    let reference = one.at(&["medicationReference"]).or_else(|| one.at(&["medication", "reference"]));
    let referred = reference.and_then(|reference| bundle.referred(reference));
    let name = referred.and_then(|medicine| concept(medicine.at(&["code"])?));
    let shown = || reference.and_then(|reference| reference.value(&["display"])).map(str::to_owned);
    let stated = || one.at(&["medication"]).and_then(concept);
    name.or_else(shown).or_else(stated).map(Words::Said).into_iter().collect()
}

fn dosage(one: &Node) -> Phrase {
    let dosages = one.all("dosage").chain(one.all("dosageInstruction"));
    let dosages: Vec<String> = dosages
        .filter_map(|dosage| dosage.value(&["text"]).or_else(|| dosage.value(&["patientInstruction"])))
        .map(str::to_owned)
        .collect();
    joined(&dosages)
}

fn measured<'a>(
    observations: impl IntoIterator<Item = &'a Node>,
    bundle: &'a Bundle<'a>,
    ink: &'a Ink,
) -> Result<Option<Block>, TooLong> {
    let mut rows = Rows::new(bundle, ink);
    observations.into_iter().try_for_each(|one| rows.add(one))?;
    table(&[Term::Measure, Term::Outcome, Term::Range, Term::When], rows.into_rows(), ink)
}

/// A report: what it is called, what was measured, what is concluded, what is enclosed.
fn diagnostic_report(
    report: &Node,
    bundle: &Bundle,
    packed: &mut Vec<Attachment>,
    ink: &Ink,
) -> Result<Vec<Block>, TooLong> {
    let mut blocks = Vec::new();
    let name = coded(report, "code");
    if !name.is_empty() {
        blocks.push(paragraph(name, ink)?);
    }
    let results = report.all("result").filter_map(|result| bundle.referred(result));
    blocks.extend(measured(results, bundle, ink)?);
    if let Some(conclusion) = report.value(&["conclusion"]) {
        let words = vec![Words::Term(Term::Conclusion), Words::Said(format!(" : {conclusion}"))];
        blocks.push(paragraph(words, ink)?);
    }
    for form in report.all("presentedForm") {
        blocks.push(attachment(form, packed, ink)?);
    }
    Ok(blocks)
}

fn attachment(attachment: &Node, packed: &mut Vec<Attachment>, ink: &Ink) -> Result<Block, TooLong> {
    ink.piece()?;
    let place = match attachment.value(&["data"]) {
        Some(data) => attachments::unpack(packed, data, ink)?,
        None => None,
    };
    Ok(place.map_or_else(|| Block::Paragraph(vec![Words::Term(Term::Elsewhere)]), Block::Attachment))
}

/// A resource of another kind: its own narrative, or what it is called.
fn otherwise(resource: &Node, ink: &Ink) -> Result<Vec<Block>, TooLong> {
    let narrative = narrative_of(resource, ink)?;
    let name = coded(resource, "code");
    if narrative.is_empty() && !name.is_empty() { Ok(vec![paragraph(name, ink)?]) } else { Ok(narrative) }
}

fn paragraph(words: Phrase, ink: &Ink) -> Result<Block, TooLong> {
    spend(&words, ink)?;
    Ok(Block::Paragraph(words))
}

/// A table without the columns that nothing stands in; none without rows.
fn table(heads: &[Term], rows: Vec<Vec<Phrase>>, ink: &Ink) -> Result<Option<Block>, TooLong> {
    let is_used = |column: usize| column == 0 || rows.iter().any(|row| !row[column].is_empty());
    let used: Vec<usize> = (0..heads.len()).filter(|column| is_used(*column)).collect();
    if rows.is_empty() {
        return Ok(None);
    }
    for words in rows.iter().flatten() {
        spend(words, ink)?;
    }
    let head = used.iter().map(|column| Cell { is_heading: true, ..Cell::of(vec![Words::Term(heads[*column])]) });
    let head = head.collect();
    let rows = rows.into_iter().map(|row| {
        let cells = row.into_iter().enumerate().filter(|(column, _)| used.contains(column));
        cells.map(|(column, words)| Cell { is_heading: column == 0, ..Cell::of(words) }).collect()
    });
    Ok(Some(Block::Table(Table { caption: Phrase::new(), head, rows: rows.collect() })))
}

fn spend(words: &Phrase, ink: &Ink) -> Result<(), TooLong> {
    ink.piece()?;
    words.iter().try_for_each(|words| match words {
        Words::Said(text) | Words::Stressed(text) | Words::Number(text) => ink.text(text),
        _ => Ok(()),
    })
}
