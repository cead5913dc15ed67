//! What resources must be to answer a search: all of it read before anything is looked for.

use jiff::Timestamp;

use super::dates::When;
use super::parameter::{Kind, SearchParameter};
use super::query::{Parameter, Query, unescaped};
use super::texts::{Manner, Wording};
use super::tokens::Token;
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::outcome::{Issue, IssueType};

/// Parameters of any search that say nothing about the resources.
const OF_THE_ANSWER: [&str; 6] = ["_format", "_pretty", "_count", "_cursor", "_total", "_summary"];

/// What a search asks for.
#[derive(Debug, Default)]
pub struct Criteria {
    all: Vec<Criterion>,
    /// Parameters that were looked at.
    pub used: Vec<Parameter>,
    /// What was left aside.
    pub warnings: Vec<Issue>,
}

#[derive(Debug)]
struct Criterion {
    parameter: SearchParameter,
    any_of: Vec<Pattern>,
}

#[derive(Debug)]
enum Pattern {
    Token(Token),
    When(When),
    Wording(Wording),
    /// A reference, by its end.
    Reference(String),
    /// The identifier inside a reference.
    Identified(Token),
}

/// Reads what was asked for by this table.
///
/// # Errors
/// For a value that is none of the parameter's kind, a modifier that is not offered and, in a strict search, a parameter that
/// is not.
pub fn criteria(query: &Query, table: &[SearchParameter], now: Timestamp) -> Result<Criteria, Failure> {
    let mut read = Criteria::default();
    for parameter in &query.parameters {
        if OF_THE_ANSWER.contains(&parameter.name.as_str()) {
            continue;
        }
        let Some(offered) = table.iter().find(|one| one.name == parameter.name) else {
            let known: String = parameter.name.chars().take(64).filter(|one| !one.is_control()).collect();
            let words = format!("no search parameter {known} is offered here");
            if query.is_strict {
                return Err(Failure::bad(IssueType::NotSupported, words));
            }
            read.warnings.push(Issue::warning(IssueType::NotSupported, words));
            continue;
        };
        let patterns = parameter.alternatives().map(|one| pattern(offered, parameter, one, now));
        let any_of = patterns.collect::<Result<Vec<_>, _>>()?;
        read.used.push(parameter.clone());
        // A parameter without a value asks for nothing.
        if !offered.paths.is_empty() && !any_of.is_empty() {
            read.all.push(Criterion { parameter: *offered, any_of });
        }
    }
    Ok(read)
}

impl Criteria {
    /// Whether the resource answers.
    pub fn match_all(&self, resource: &Element) -> bool {
        self.all.iter().all(|criterion| criterion.matches(resource))
    }
}

impl Criterion {
    fn matches(&self, resource: &Element) -> bool {
        let found = self.parameter.paths.iter().flat_map(|path| follow(resource, path));
        found.into_iter().any(|element| self.any_of.iter().any(|pattern| pattern.matches(element)))
    }
}

impl Pattern {
    fn matches(&self, element: &Element) -> bool {
        match self {
            Self::Token(token) => token.matches(element),
            Self::When(when) => when.matches(element),
            Self::Wording(wording) => wording.matches(element),
            Self::Identified(token) => element.at("identifier").is_some_and(|identifier| token.matches(identifier)),
            Self::Reference(wanted) => {
                let reference = element.value().or_else(|| element.text("reference")).unwrap_or_default();
                // `x` finds `Type/x`; a full address finds what ends it, whichever base it was written with.
                !reference.is_empty() && (ends_with_step(reference, wanted) || ends_with_step(wanted, reference))
            }
        }
    }
}

fn ends_with_step(whole: &str, end: &str) -> bool {
    whole.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

fn pattern(offered: &SearchParameter, asked: &Parameter, value: &str, now: Timestamp) -> Result<Pattern, Failure> {
    let wrong = |words: &str| Failure::bad(IssueType::Value, format!("{}: {words}", offered.name));
    match (offered.kind, asked.modifier.as_deref()) {
        (Kind::Token, None) => Ok(Pattern::Token(Token::parse(value))),
        (Kind::Date, None) => When::parse(value, now).map(Pattern::When).ok_or_else(|| wrong("not a date")),
        (Kind::Text, modifier @ (None | Some("exact" | "contains"))) => {
            let manner = match modifier {
                Some("exact") => Manner::Exact,
                Some(_) => Manner::Contains,
                None => Manner::Begins,
            };
            Ok(Pattern::Wording(Wording::new(manner, unescaped(value))))
        }
        (Kind::Reference, Some("identifier")) => Ok(Pattern::Identified(Token::parse(value))),
        (Kind::Reference, None) => Ok(Pattern::Reference(unescaped(value))),
        (_, Some(_)) => Err(wrong("this modifier is not offered")),
    }
}

/// The elements at the end of a path.
fn follow<'r>(resource: &'r Element, path: &str) -> Vec<&'r Element> {
    let mut steps = path.split('>');
    let first = steps.next().unwrap_or_default();
    steps.fold(resource.every(first), |references, step| {
        let ids: Vec<&str> = references.iter().filter_map(|one| one.text("reference")?.strip_prefix('#')).collect();
        let contained = resource.all("contained").filter(|one| one.text("id").is_some_and(|id| ids.contains(&id)));
        contained.flat_map(|one| one.every(step)).collect()
    })
}
