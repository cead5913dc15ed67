//! Why bytes are no resource.

use std::fmt;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodecError {
    /// What.
    pub fault: Fault,
    /// The `FHIRPath` of the element at fault; empty for the whole.
    pub path: String,
}

/// What is wrong. Carries names of elements at most, never a value that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not in UTF-8.
    Charset,
    /// Not JSON, or not XML.
    Malformed,
    /// A document type declaration, an entity or a processing instruction.
    Entities,
    /// Nested too deep, or of too many parts.
    TooIntricate,
    /// No resource: no type, or one that is not known here.
    NotAResource,
    /// No such element there.
    Unknown,
    /// The same key twice.
    Duplicate,
    /// An element more often than it may be, or two types of one choice.
    TooMany,
    /// An element that must be there is not.
    Missing,
    /// A value where a group of elements belongs, a text where a number belongs, or the like.
    Shape,
    /// Neither a value nor anything else.
    Empty,
    /// A value that is none of its type.
    Value,
    /// A narrative with more than text and its marks.
    Narrative,
}

impl CodecError {
    /// A fault of the whole.
    pub const fn whole(fault: Fault) -> Self {
        Self { fault, path: String::new() }
    }
}

impl fmt::Display for CodecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.fault {
            Fault::Charset => "what was sent is not in UTF-8",
            Fault::Malformed => "what was sent is not well-formed",
            Fault::Entities => "document types, entities and processing instructions are not read",
            Fault::TooIntricate => "nested too deep, or of too many parts",
            Fault::NotAResource => "not a resource of a type known here",
            Fault::Unknown => "no such element here in FHIR R4",
            Fault::Duplicate => "the same key twice",
            Fault::TooMany => "this element cannot be repeated",
            Fault::Missing => "this element must be there",
            Fault::Shape => "not the shape that this element has",
            Fault::Empty => "an element must have a value or something inside",
            Fault::Value => "not a value of this element's type",
            Fault::Narrative => "a narrative has text and its marks only",
        })
    }
}

impl std::error::Error for CodecError {}
