//! Observations as rows of a table: laboratory values, vital signs.

use std::ptr;

use super::super::ink::{Ink, TooLong};
use super::super::{Phrase, Words, dates};
use super::bundle::Bundle;
use super::codes::{any, concept, flag, is_mistaken, range};
use crate::inspection::fhir::Node;

/// Panels in panels in panels: more than that is a ring, or made to exhaust.
const DEPTH: usize = 4;

/// A row: measure, outcome, range, when.
type Row = [Phrase; 4];

/// Rows of observations, each observation once.
pub(super) struct Rows<'a> {
    bundle: &'a Bundle<'a>,
    ink: &'a Ink,
    seen: Vec<&'a Node>,
    written: Vec<Row>,
}

impl<'a> Rows<'a> {
    pub(super) const fn new(bundle: &'a Bundle<'a>, ink: &'a Ink) -> Self {
        Self { bundle, ink, seen: Vec::new(), written: Vec::new() }
    }

    /// An observation: itself, its components, the members of its panel.
    pub(super) fn add(&mut self, observation: &'a Node) -> Result<(), TooLong> {
        self.gather(observation, DEPTH)
    }

    pub(super) fn into_rows(self) -> Vec<Vec<Phrase>> {
        self.written.into_iter().map(Vec::from).collect()
    }

    fn gather(&mut self, observation: &'a Node, depth: usize) -> Result<(), TooLong> {
        self.ink.piece()?;
        self.ink.look(self.seen.len())?;
        if depth == 0 || is_mistaken(observation) || self.seen.iter().any(|seen| ptr::eq(*seen, observation)) {
            return Ok(());
        }
        self.seen.push(observation);
        let when = when(observation);
        let own = row(observation, &when);
        let is_heading =
            own[1].is_empty() && ["component", "hasMember"].iter().any(|part| observation.at(&[part]).is_some());
        if !is_heading {
            self.written.push(own);
        }
        for component in observation.all("component") {
            self.ink.piece()?;
            self.ink.resource(component)?;
            self.written.push(row(component, &when));
        }
        let bundle = self.bundle;
        let mut members = observation.all("hasMember").filter_map(|member| bundle.referred(member));
        members.try_for_each(|member| self.gather(member, depth - 1))
    }
}

fn row(one: &Node, when: &Phrase) -> Row {
    let measure = one.at(&["code"]).and_then(concept).map(Words::Said).into_iter().collect();
    [measure, outcome(one), one.at(&["referenceRange"]).map(range).unwrap_or_default(), when.clone()]
}

/// When it was observed; else when it was made known.
fn when(observation: &Node) -> Phrase {
    let when = any(observation, "effective");
    if when.is_empty() { observation.value(&["issued"]).and_then(dates::fhir).into_iter().collect() } else { when }
}

/// The value, and how it compares; or why there is none.
fn outcome(one: &Node) -> Phrase {
    let mut words = any(one, "value");
    if words.is_empty() {
        words = one.at(&["dataAbsentReason"]).and_then(concept).map(Words::Said).into_iter().collect();
    }
    let flags = one.all("interpretation").filter_map(|found| found.value(&["coding", "code"])).filter_map(flag);
    words.extend(flags.map(Words::Flag));
    words
}
