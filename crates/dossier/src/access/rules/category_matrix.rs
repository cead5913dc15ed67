//! Rule 9: the category matrix.
//!
//! Source: regulation of 6 December 2019, annex 1.

use crate::access::matrix::{Column, Right, life_line_right, right};
use crate::access::{Basis, Refusal};
use crate::document::Category;
use crate::professional::ProfessionalCategory;

pub(super) fn may_read(profession: ProfessionalCategory, basis: Basis, category: Category) -> Result<(), Refusal> {
    needs(Right::Read, right(column(profession, basis), category))
}

pub(super) fn may_file(profession: ProfessionalCategory, basis: Basis, category: Category) -> Result<(), Refusal> {
    needs(Right::Write, right(column(profession, basis), category))
}

pub(super) fn may_read_life_line(profession: ProfessionalCategory, basis: Basis) -> bool {
    life_line_right(column(profession, basis)) >= Right::Read
}

fn column(profession: ProfessionalCategory, basis: Basis) -> Column {
    if basis == Basis::ReferringDoctor { Column::ReferringDoctor } else { Column::Profession(profession) }
}

fn needs(wanted: Right, given: Right) -> Result<(), Refusal> {
    if given >= wanted { Ok(()) } else { Err(Refusal::Category) }
}
