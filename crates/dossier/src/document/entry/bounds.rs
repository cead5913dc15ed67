//! How much may be said: a hostile system must not fill memory or rows.

/// The longest single text, in bytes.
pub const TEXT_LIMIT: usize = 512;

/// The longest free text, in bytes.
pub const DESCRIPTION_LIMIT: usize = 4096;

/// The most of one thing.
pub const LIST_LIMIT: usize = 64;

/// Everything together, in bytes.
pub const WHOLE_LIMIT: usize = 32 * 1024;

/// What is wrong with what a system says; each names the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// Over [`TEXT_LIMIT`], or [`DESCRIPTION_LIMIT`] for free text.
    #[error("{0} is too long")]
    TooLong(&'static str),
    /// Over [`LIST_LIMIT`].
    #[error("there are too many {0}")]
    TooMany(&'static str),
    /// There, and without content.
    #[error("{0} is empty")]
    Empty(&'static str),
    /// With characters that belong to no line of text.
    #[error("{0} is not written as it must be")]
    Malformed(&'static str),
    /// Over [`WHOLE_LIMIT`].
    #[error("all that is said is too much")]
    TooLarge,
    /// Neither N, R nor V.
    #[error("a level of confidentiality must be N, R or V")]
    Confidentiality,
}

/// How much may still be said.
pub struct Bounds {
    left: usize,
}

impl Bounds {
    /// Nothing is said yet.
    pub const fn new() -> Self {
        Self { left: WHOLE_LIMIT }
    }

    /// One line.
    pub fn line(&mut self, field: &'static str, text: &str) -> Result<(), EntryError> {
        if text.contains(char::is_control) {
            return Err(EntryError::Malformed(field));
        }
        self.text(field, text, TEXT_LIMIT)
    }

    /// Free text, of several lines.
    pub fn prose(&mut self, field: &'static str, text: Option<&str>) -> Result<(), EntryError> {
        let Some(text) = text else { return Ok(()) };
        if text.chars().any(|character| character.is_control() && !matches!(character, '\n' | '\r' | '\t')) {
            return Err(EntryError::Malformed(field));
        }
        self.text(field, text, DESCRIPTION_LIMIT)
    }

    /// So many of one thing.
    pub const fn count(field: &'static str, count: usize) -> Result<(), EntryError> {
        if count <= LIST_LIMIT { Ok(()) } else { Err(EntryError::TooMany(field)) }
    }

    fn text(&mut self, field: &'static str, text: &str, limit: usize) -> Result<(), EntryError> {
        if text.trim().is_empty() {
            return Err(EntryError::Empty(field));
        }
        if text.len() > limit {
            return Err(EntryError::TooLong(field));
        }
        self.left = self.left.checked_sub(text.len()).ok_or(EntryError::TooLarge)?;
        Ok(())
    }
}

/// What is checked against bounds.
pub trait Bounded {
    /// Checks it, as part of this field.
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError>;
}

impl Bounded for String {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        bounds.line(field, self)
    }
}

impl<T: Bounded> Bounded for Option<T> {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        self.as_ref().map_or(Ok(()), |one| one.check(field, bounds))
    }
}

impl<T: Bounded> Bounded for Vec<T> {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        Bounds::count(field, self.len())?;
        self.iter().try_for_each(|one| one.check(field, bounds))
    }
}
