//! Where a sealed value belongs.

/// The place a sealed value belongs to: a purpose, then the ids of its row.
///
/// It is bound into the seal, so a value copied to another row, column or dossier does not open there.
/// Each part is preceded by its length: no two lists of parts give the same bytes.
///
/// ```
/// use storage::vault::Context;
///
/// let place = Context::new("trace").id(&[1; 16]).id(&[2; 16]);
/// assert_ne!(place, Context::new("trace").id(&[2; 16]).id(&[1; 16]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context(Vec<u8>);

impl Context {
    /// A place for this purpose, usually table and column: `"dossiers.key"`. Never change one that is in use.
    #[must_use]
    pub fn new(purpose: &str) -> Self {
        Self(Vec::new()).part(purpose.as_bytes())
    }

    /// Within it, the row of this identifier or blind index.
    #[must_use]
    pub fn id<const N: usize>(self, id: &[u8; N]) -> Self {
        self.part(id)
    }

    /// Within it, the row of this keyed hash.
    #[must_use]
    pub fn digest(self, digest: &[u8; 32]) -> Self {
        self.part(digest)
    }

    /// Within it, what this text names, such as a column or a language.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.part(text.as_bytes())
    }

    /// The unambiguous form that is bound into a seal.
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn part(mut self, part: &[u8]) -> Self {
        self.0.extend_from_slice(&(part.len() as u64).to_be_bytes());
        self.0.extend_from_slice(part);
        self
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn moving_a_boundary_changes_the_bytes() {
        let places = [
            Context::new("ab"),
            Context::new("a").text("b"),
            Context::new("").text("ab"),
            Context::new("ab").text(""),
            Context::new("a").text("").text("b"),
        ];
        let distinct: HashSet<_> = places.iter().map(Context::as_bytes).collect();
        assert_eq!(distinct.len(), places.len());
    }

    #[test]
    fn the_order_of_ids_counts() {
        let (one, two) = ([1; 16], [2; 16]);
        assert_ne!(Context::new("trace").id(&one).id(&two), Context::new("trace").id(&two).id(&one));
    }
}
