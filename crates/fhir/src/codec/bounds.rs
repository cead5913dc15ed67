//! How much is read.

/// The deepest nesting of elements; documents of HL7 stay under 25.
pub const DEPTH: usize = 40;

/// The most elements in one resource, what it contains included: some dozen megabytes of memory at worst.
pub const ELEMENTS: usize = 200_000;

/// The longest key or name of an element. Those of FHIR have under forty letters.
pub const NAME: usize = 64;
