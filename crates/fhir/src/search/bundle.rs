//! The Bundle that answers a search.

use super::criteria::Criteria;
use super::page::Cursor;
use super::query::{Parameter, Query, encode};
use crate::element::Element;
use crate::http::outcome::outcome;

/// One resource found.
pub struct Found {
    /// Its full address.
    pub full_url: String,
    /// The resource.
    pub resource: Element,
    /// How well it answers, from 0 to 1, and in a word; only where that was asked.
    pub score: Option<(&'static str, &'static str)>,
}

impl Found {
    /// A resource that answers.
    pub const fn new(full_url: String, resource: Element) -> Self {
        Self { full_url, resource, score: None }
    }
}

/// How well a resource answers, in a word (FHIR R4, `$match`).
const MATCH_GRADE: &str = "http://hl7.org/fhir/StructureDefinition/match-grade";

/// The addresses of a search: its own and that of the next page. A patient is named by the id of the record, never by number.
pub struct Links {
    /// This search, by the parameters that were used.
    pub own: String,
    /// The next page.
    pub next: Option<String>,
}

impl Links {
    /// The addresses of a search at `address`, where `named` stands for what named the patient.
    pub fn new(address: &str, named: &str, criteria: &Criteria, query: &Query, next: Option<Cursor>) -> Self {
        let is_kept = |name: &str| !matches!(name, "patient" | "patient.identifier");
        let mut parts: Vec<String> = Vec::new();
        parts.extend((!named.is_empty()).then(|| format!("patient={}", encode(named))));
        parts.extend(criteria.used.iter().filter(|one| is_kept(&one.name)).map(Parameter::written));
        let kept = ["_count", "_format"].iter().filter_map(|name| Some((name, query.first(name)?)));
        parts.extend(kept.map(|(name, value)| format!("{name}={}", encode(value))));
        let with = |more: Option<String>| {
            let all: Vec<&str> = parts.iter().map(String::as_str).chain(more.as_deref()).collect();
            if all.is_empty() { address.to_owned() } else { format!("{address}?{}", all.join("&")) }
        };
        let cursor = query.first("_cursor").map(|cursor| format!("_cursor={}", encode(cursor)));
        Self { own: with(cursor), next: next.map(|next| with(Some(format!("_cursor={}", next.written())))) }
    }
}

/// The Bundle of these.
pub fn searchset(total: usize, found: Vec<Found>, links: &Links, criteria: &Criteria) -> Option<Element> {
    Element::build("Bundle", |bundle| {
        bundle.put("type", "searchset").put("total", total.to_string());
        link(bundle, "self", &links.own);
        if let Some(next) = &links.next {
            link(bundle, "next", next);
        }
        for one in found {
            bundle.add("entry", |entry| {
                entry.put("fullUrl", one.full_url).attach("resource", one.resource);
                entry.add("search", |search| {
                    if let Some((_, grade)) = one.score {
                        search.extend(MATCH_GRADE, |extension| {
                            extension.put("valueCode", grade);
                        });
                    }
                    search.put("mode", "match");
                    if let Some((score, _)) = one.score {
                        search.put("score", score);
                    }
                });
            });
        }
        if let Some(warnings) = outcome(&criteria.warnings).filter(|_| !criteria.warnings.is_empty()) {
            bundle.add("entry", |entry| {
                entry.attach("resource", warnings);
                entry.add("search", |search| {
                    search.put("mode", "outcome");
                });
            });
        }
    })
}

fn link(bundle: &mut Element, relation: &str, url: &str) {
    bundle.add("link", |link| {
        link.put("relation", relation).put("url", url);
    });
}
