//! A search parameter that is offered: the same table answers searches and fills the `CapabilityStatement`.

/// How values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Codes and identifiers.
    Token,
    /// Days and moments.
    Date,
    /// Texts.
    Text,
    /// References to other resources.
    Reference,
}

impl Kind {
    /// Its name in FHIR (value set `search-param-type`).
    pub const fn code(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Date => "date",
            Self::Text => "string",
            Self::Reference => "reference",
        }
    }
}

/// One parameter.
#[derive(Clone, Copy, Debug)]
pub struct SearchParameter {
    /// As it is asked for: `author.given`.
    pub name: &'static str,
    /// How values are compared.
    pub kind: Kind,
    /// Where in the resource its values are: names with dots between; `>` leads from a reference into the contained
    /// resource it points to. Empty where the transaction itself looks after it.
    pub paths: &'static [&'static str],
    /// The definition's address.
    pub definition: &'static str,
}

/// A parameter, as its table has it.
pub const fn offered(
    name: &'static str,
    kind: Kind,
    paths: &'static [&'static str],
    definition: &'static str,
) -> SearchParameter {
    SearchParameter { name, kind, paths, definition }
}
