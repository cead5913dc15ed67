//! The category matrix: which profession may read or file which category of data.
//!
//! It is law (regulation of 6 December 2019, annex 1), so it lies in `matrix.csv`, one row per category and one column
//! per profession. The file is read while this crate is compiled; a row, a column or a cell out of place does not compile.

use crate::document::Category;
use crate::professional::ProfessionalCategory;

/// What a column may do with a row. Ordered: whoever may file may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Right {
    /// Nothing.
    None,
    /// Consult.
    Read,
    /// Consult and file.
    Write,
}

/// A column of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// What somebody practises.
    Profession(ProfessionalCategory),
    /// What a doctor is to this holder.
    ReferringDoctor,
}

impl Column {
    /// All of them, in the order of the file.
    pub const ALL: [Self; COLUMNS] = [
        Self::Profession(ProfessionalCategory::Doctor),
        Self::ReferringDoctor,
        Self::Profession(ProfessionalCategory::Pharmacist),
        Self::Profession(ProfessionalCategory::Nurse),
        Self::Profession(ProfessionalCategory::Expert),
        Self::Profession(ProfessionalCategory::Midwife),
        Self::Profession(ProfessionalCategory::LaboratoryTechnician),
        Self::Profession(ProfessionalCategory::RadiologyTechnician),
        Self::Profession(ProfessionalCategory::CareAssistant),
        Self::Profession(ProfessionalCategory::SocialWorker),
        Self::Profession(ProfessionalCategory::Biologist),
    ];

    /// The word at its head in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Profession(profession) => profession.code(),
            Self::ReferringDoctor => "referring-doctor",
        }
    }

    const fn place(self) -> usize {
        match self {
            Self::Profession(ProfessionalCategory::Doctor) => 0,
            Self::ReferringDoctor => 1,
            Self::Profession(other) => other as usize + 1,
        }
    }
}

/// What this column may do with documents of this category.
pub const fn right(column: Column, category: Category) -> Right {
    MATRIX[category as usize][column.place()]
}

/// What this column may do with the holder's life line, « Tableau de bord des traces ».
pub const fn life_line_right(column: Column) -> Right {
    MATRIX[ROWS - 1][column.place()]
}

const COLUMNS: usize = ProfessionalCategory::ALL.len() + 1;
const ROWS: usize = Category::ALL.len() + 1;

type Matrix = [[Right; COLUMNS]; ROWS];

const MATRIX: Matrix = match parse(include_bytes!("matrix.csv")) {
    Ok(matrix) => matrix,
    Err(malformed) => panic!("{}", malformed.message()),
};

// `right` looks up by place, so the enumerations must be in the order of the file.
const _: () = {
    let mut place = 0;
    while place < COLUMNS {
        assert!(Column::ALL[place].place() == place, "Column::ALL is out of order");
        place += 1;
    }
    let mut row = 0;
    while row < Category::ALL.len() {
        assert!(Category::ALL[row] as usize == row, "Category::ALL is out of order");
        row += 1;
    }
};

/// What is wrong with the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Malformed {
    Header,
    RowName,
    Cell,
    RowEnd,
    Excess,
}

impl Malformed {
    const fn message(self) -> &'static str {
        match self {
            Self::Header => "matrix.csv: the header must name `category` and then each column, in order",
            Self::RowName => "matrix.csv: a row is missing, misspelt or out of order",
            Self::Cell => "matrix.csv: each cell must be W, R or -, one for each column",
            Self::RowEnd => "matrix.csv: a row must end after its last column",
            Self::Excess => "matrix.csv: nothing may follow the last row",
        }
    }
}

const fn parse(csv: &[u8]) -> Result<Matrix, Malformed> {
    let Some(mut at) = past_header(csv) else { return Err(Malformed::Header) };
    let mut matrix = [[Right::None; COLUMNS]; ROWS];
    let mut row = 0;
    while row < ROWS {
        let Some(mut end) = past(csv, at, row_name(row)) else { return Err(Malformed::RowName) };
        let mut column = 0;
        while column < COLUMNS {
            let Some(cell) = past(csv, end, ",") else { return Err(Malformed::Cell) };
            let Some(right) = read_cell(csv, cell) else { return Err(Malformed::Cell) };
            matrix[row][column] = right;
            end = cell + 1;
            column += 1;
        }
        let Some(next) = past(csv, end, "\n") else { return Err(Malformed::RowEnd) };
        at = next;
        row += 1;
    }
    if at == csv.len() { Ok(matrix) } else { Err(Malformed::Excess) }
}

const fn past_header(csv: &[u8]) -> Option<usize> {
    let mut at = past(csv, 0, "category");
    let mut column = 0;
    while let (Some(comma), true) = (at, column < COLUMNS) {
        at = match past(csv, comma, ",") {
            Some(name) => past(csv, name, Column::ALL[column].code()),
            None => None,
        };
        column += 1;
    }
    match at {
        Some(end) => past(csv, end, "\n"),
        None => None,
    }
}

const fn row_name(row: usize) -> &'static str {
    if row < Category::ALL.len() { Category::ALL[row].code() } else { "life-line" }
}

const fn read_cell(csv: &[u8], at: usize) -> Option<Right> {
    if at >= csv.len() {
        return None;
    }
    match csv[at] {
        b'-' => Some(Right::None),
        b'R' => Some(Right::Read),
        b'W' => Some(Right::Write),
        _ => None,
    }
}

/// Where this text ends, if it is what comes next.
const fn past(csv: &[u8], at: usize, text: &str) -> Option<usize> {
    let text = text.as_bytes();
    let mut matched = 0;
    while matched < text.len() {
        if at + matched >= csv.len() || csv[at + matched] != text[matched] {
            return None;
        }
        matched += 1;
    }
    Some(at + matched)
}

#[cfg(test)]
mod tests;
