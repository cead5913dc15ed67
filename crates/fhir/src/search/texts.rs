//! Texts: those that begin so, whatever the case and the accents; `:exact`, `:contains`.

use services::people::folding::fold;

use crate::element::Element;

/// How a text must answer to the one given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It begins so.
    Begins,
    /// It is just this, to the letter.
    Exact,
    /// It has this inside.
    Contains,
}

/// What a text must be.
#[derive(Debug)]
pub struct Wording {
    manner: Manner,
    given: String,
}

impl Wording {
    /// This, in that manner.
    pub fn new(manner: Manner, given: String) -> Self {
        let given = if manner == Manner::Exact { given } else { fold(&given) };
        Self { manner, given }
    }

    /// Whether the element is so. Of a name or an address, any part of it.
    pub fn matches(&self, element: &Element) -> bool {
        match element.value() {
            Some(text) => self.fits(text),
            None => element.children().any(|(_, inside)| inside.value().is_some_and(|text| self.fits(text))),
        }
    }

    fn fits(&self, text: &str) -> bool {
        match self.manner {
            Manner::Begins => fold(text).starts_with(&self.given),
            Manner::Exact => text == self.given,
            Manner::Contains => fold(text).contains(&self.given),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn manners() {
        let name = Element::build("HumanName", |name| {
            name.put("family", "Müller-Weiß").put("given", "Anna");
        })
        .unwrap();
        let fits = |manner, given: &str| Wording::new(manner, given.to_owned()).matches(&name);
        assert!(fits(Manner::Begins, "muller"));
        assert!(fits(Manner::Begins, "ANN"));
        assert!(!fits(Manner::Begins, "weiss"));
        assert!(fits(Manner::Contains, "weiss"));
        assert!(fits(Manner::Exact, "Anna"));
        assert!(!fits(Manner::Exact, "anna"));
    }
}
