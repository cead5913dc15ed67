//! Rule 9: the category matrix.
//!
//! Source: regulation of 6 December 2019, annex 1.

use crate::access::Refusal;
use crate::access::matrix::{Column, Right, right};
use crate::document::Category;
use crate::professional::ProfessionalCategory;

pub(super) fn may_read(profession: ProfessionalCategory, category: Category) -> Result<(), Refusal> {
    needs(Right::Read, profession, category)
}

pub(super) fn may_file(profession: ProfessionalCategory, category: Category) -> Result<(), Refusal> {
    needs(Right::Write, profession, category)
}

fn needs(wanted: Right, profession: ProfessionalCategory, category: Category) -> Result<(), Refusal> {
    if right(Column::Profession(profession), category) >= wanted { Ok(()) } else { Err(Refusal::Category) }
}
