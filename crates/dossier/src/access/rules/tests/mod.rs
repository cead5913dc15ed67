//! The proof of the rules: every case against a table of expectations, the sentences of the sources one by one,
//! what must hold of any record, and the document that shows a lawyer what `decide` does.

mod access_matrix;
mod annex;
mod case;
mod every_case;
mod every_moment;
mod expected;
mod properties;
mod seeds;
