//! An element of what was sent, together with where it stands: whatever is wrong with it can be said of it.

use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;

/// The most elements of one name that are looked at, as many as are kept ([`dossier::document::entry`]).
const MOST: usize = 64;

/// An element and its `FHIRPath`.
#[derive(Clone)]
pub struct Place<'e> {
    /// The element.
    pub element: &'e Element,
    path: String,
}

impl<'e> Place<'e> {
    /// The outermost element.
    pub fn of(resource: &'e Element) -> Self {
        Self { element: resource, path: resource.kind().name.clone() }
    }

    /// Its `FHIRPath`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// All elements of this name.
    pub fn all(&self, name: &str) -> Vec<Self> {
        let repeats = self.element.kind().fields.iter().any(|field| field.name == name && field.repeats);
        let place = |(number, element)| {
            let number = if repeats { format!("[{number}]") } else { String::new() };
            Self { element, path: format!("{}.{name}{number}", self.path) }
        };
        self.element.all(name).enumerate().map(place).collect()
    }

    /// The first element at the end of this way.
    pub fn at(&self, way: &str) -> Option<Self> {
        way.split('.').try_fold(self.clone(), |place, name| place.all(name).into_iter().next())
    }

    /// The same, where it must be.
    ///
    /// # Errors
    /// When it is not there.
    pub fn required(&self, way: &str) -> Result<Self, Failure> {
        let words = "this element must be there in what is filed here";
        self.at(way).ok_or_else(|| Failure::rule(IssueType::Required, words).at(format!("{}.{way}", self.path)))
    }

    /// Checks that nothing stands under this name.
    ///
    /// # Errors
    /// When something does.
    pub fn forbidden(&self, name: &str) -> Result<(), Failure> {
        match self.at(name) {
            None => Ok(()),
            Some(found) => {
                Err(found.wrong(IssueType::Invariant, "this element must not be there in what is filed here"))
            }
        }
    }

    /// Checks that no more stand under each of these names than are kept; before anything is made of them.
    ///
    /// # Errors
    /// When more do.
    pub fn few(&self, names: &[&str]) -> Result<(), Failure> {
        match names.iter().find(|name| self.element.all(name).count() > MOST) {
            None => Ok(()),
            Some(name) => Err(Failure::rule(IssueType::TooLong, "more of these than are kept here")
                .at(format!("{}.{name}", self.path))),
        }
    }

    /// The value at the end of this way.
    pub fn text(&self, way: &str) -> Option<&'e str> {
        self.element.text(way)
    }

    /// The same, owned.
    pub fn owned(&self, way: &str) -> Option<String> {
        self.text(way).map(str::to_owned)
    }

    /// Its own value; nothing where it has only extensions.
    pub fn value(&self) -> &'e str {
        self.element.value().unwrap_or_default()
    }

    /// A rule that it breaks.
    pub fn wrong(&self, kind: IssueType, words: impl Into<String>) -> Failure {
        Failure::rule(kind, words).at(self.path.clone())
    }
}
