//! Codes and identifiers: `system|value`, `|value`, `system|`, `value`.

use super::query::{split, unescaped};
use crate::element::Element;

/// What a code or identifier must be.
#[derive(Debug, PartialEq, Eq)]
pub struct Token {
    /// Its system: any, none at all, or this one.
    system: System,
    /// Its value; any where there is none.
    value: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
enum System {
    Any,
    Absent,
    This(String),
}

impl Token {
    /// Reads one alternative.
    pub fn parse(text: &str) -> Self {
        let mut parts = split(text, '|').into_iter().map(unescaped);
        let first = parts.next().unwrap_or_default();
        let Some(second) = parts.next() else { return Self { system: System::Any, value: Some(first) } };
        Self {
            system: if first.is_empty() { System::Absent } else { System::This(first) },
            value: Some(second).filter(|value| !value.is_empty()),
        }
    }

    /// The system and the value, where both are given.
    pub fn exact(&self) -> Option<(&str, &str)> {
        match (&self.system, &self.value) {
            (System::This(system), Some(value)) => Some((system, value)),
            _ => None,
        }
    }

    /// The value, where nothing is said of the system.
    pub fn bare(&self) -> Option<&str> {
        self.value.as_deref().filter(|_| self.system == System::Any)
    }

    /// The system, where only that is given.
    pub fn domain(&self) -> Option<&str> {
        match (&self.system, &self.value) {
            (System::This(system), None) => Some(system),
            _ => None,
        }
    }

    /// Whether the element is such a one.
    pub fn matches(&self, element: &Element) -> bool {
        match element.kind().name.as_str() {
            "CodeableConcept" => element.all("coding").any(|coding| self.matches(coding)),
            "Coding" => self.fits(element.text("system"), element.text("code")),
            "Identifier" | "ContactPoint" => self.fits(element.text("system"), element.text("value")),
            _ => element.value().is_some_and(|value| self.value.as_deref() == Some(value)),
        }
    }

    fn fits(&self, system: Option<&str>, value: Option<&str>) -> bool {
        let system_fits = match &self.system {
            System::Any => true,
            System::Absent => system.is_none(),
            System::This(wanted) => system == Some(wanted),
        };
        system_fits && self.value.as_deref().is_none_or(|wanted| value == Some(wanted))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_and_without_system() {
        let coding = |system: &str, code: &str| {
            Element::build("CodeableConcept", |concept| {
                concept.add("coding", |coding| {
                    coding.put("system", system).put("code", code);
                });
            })
            .unwrap()
        };
        let (loinc, bare) = (coding("http://loinc.org", "11502-2"), coding("", "11502-2"));
        let cases = [
            ("11502-2", true, true),
            ("http://loinc.org|11502-2", true, false),
            ("|11502-2", false, true),
            ("http://loinc.org|", true, false),
            ("http://loinc.org|1", false, false),
            ("http://snomed.info/sct|11502-2", false, false),
        ];
        for (token, with_system, without) in cases {
            let token = Token::parse(token);
            assert_eq!((token.matches(&loinc), token.matches(&bare)), (with_system, without), "{token:?}");
        }
    }
}
