//! What is written in a document, in a form a page can draw: titles, paragraphs, lists, tables.
//!
//! A reading consists of words only. Links lead nowhere, scripts and images from elsewhere are not in it, because there
//! is no place for them. What it is drawn from may be hostile: a reading is bounded, and what goes beyond is not drawn
//! at all but left to be downloaded.

mod attachments;
mod cda;
mod dates;
mod fhir;
mod ink;
mod line;
mod narrative;
mod plain;
mod table;
mod text;

use dossier::document::Format;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::inspection::structured::unmarked;
use crate::inspection::{fhir as resources, xml};

pub use attachments::Attachment;
use ink::{Ink, TooLong};

/// What is written in a document.
#[derive(Debug, Default)]
pub struct Reading {
    /// The title the document gives itself.
    pub title: String,
    /// About whom, by whom, when: what the document says of itself, to be compared with what it was filed as.
    pub about: Vec<(Term, Phrase)>,
    /// Its parts, in their order.
    pub sections: Vec<Section>,
    /// Contents packed into it, each of a format that may be filed.
    pub attachments: Vec<Attachment>,
}

/// A part of a document.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its title; may be empty.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Its own parts.
    pub sections: Vec<Section>,
}

/// A paragraph or what stands in place of one.
#[derive(Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Phrase),
    /// A list.
    List {
        /// Whether its items are numbered.
        numbered: bool,
        /// What each item says.
        items: Vec<Vec<Block>>,
    },
    /// A table.
    Table(Table),
    /// The attachment at this place of [`Reading::attachments`].
    Attachment(usize),
}

/// A table.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What is said above it; may be empty.
    pub caption: Phrase,
    /// The headings of its columns; none where it has none, or in several rows.
    pub head: Vec<Cell>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Whether each row has one cell for each heading: then a narrow screen can show it row by row.
    pub fn is_regular(&self) -> bool {
        let mut cells = self.rows.iter().flatten().chain(&self.head);
        !self.head.is_empty()
            && self.rows.iter().all(|row| row.len() == self.head.len())
            && cells.all(|cell| (cell.columns, cell.rows) == (1, 1))
    }
}

/// A cell of a table.
#[derive(Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it says.
    pub words: Phrase,
    /// Whether it is the heading of its row or column.
    pub is_heading: bool,
    /// How many columns it takes.
    pub columns: u16,
    /// How many rows it takes.
    pub rows: u16,
}

impl Cell {
    /// A cell of one column and one row.
    pub const fn of(words: Phrase) -> Self {
        Self { words, is_heading: false, columns: 1, rows: 1 }
    }
}

/// Words in a row.
pub type Phrase = Vec<Words>;

/// Words of a document, or words of ours that a page says in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// As the document says it.
    Said(String),
    /// The same, stressed.
    Stressed(String),
    /// A decimal number, with a point, as it is written.
    Number(String),
    /// A day.
    Day(Date),
    /// A moment.
    Moment(Timestamp),
    /// A word of ours.
    Term(Term),
    /// How a result compares.
    Flag(Flag),
    /// The line ends here.
    LineEnd,
}

/// How a result compares with what is usual, as whoever measured it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Above.
    High,
    /// Below.
    Low,
    /// Above, and dangerous.
    CriticalHigh,
    /// Below, and dangerous.
    CriticalLow,
    /// Other than usual.
    Abnormal,
}

impl Flag {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::High, Self::Low, Self::CriticalHigh, Self::CriticalLow, Self::Abnormal];

    /// Its name in texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Low => "low",
            Self::CriticalHigh => "critical-high",
            Self::CriticalLow => "critical-low",
            Self::Abnormal => "abnormal",
        }
    }
}

macro_rules! terms {
    ($($name:ident $code:literal $what:literal;)+) => {
        /// Words that are not the document's own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Term {
            $(#[doc = $what] $name,)+
        }

        impl Term {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in texts.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

terms! {
    Patient "patient" "Whom the document is about.";
    BornOn "born-on" "The patient's day of birth.";
    WrittenOn "written-on" "When it was written.";
    Author "author" "Who wrote it.";
    Custodian "custodian" "Who keeps the original.";
    Measure "measure" "What was measured.";
    Outcome "outcome" "What came of it.";
    Range "range" "What is usual.";
    When "when" "When it was done.";
    Substance "substance" "What somebody reacts to.";
    Reaction "reaction" "How somebody reacts.";
    Risk "risk" "How dangerous a reaction is.";
    HighRisk "high-risk" "Life may be in danger.";
    LowRisk "low-risk" "Life is not in danger.";
    Standing "standing" "Whether it is so now.";
    Active "active" "It is so now.";
    Inactive "inactive" "It is not so now.";
    Resolved "resolved" "It is over.";
    Completed "completed" "It was carried through.";
    Stopped "stopped" "It was broken off.";
    Medicine "medicine" "What is taken.";
    Dosage "dosage" "How it is taken.";
    Vaccine "vaccine" "What was given.";
    Dose "dose" "Which dose it was.";
    Lot "lot" "Which lot it came from.";
    Complaint "complaint" "What somebody suffers from.";
    Since "since" "Since when.";
    Treatment "treatment" "What was done.";
    Conclusion "conclusion" "What the author concludes.";
    Yes "yes" "Yes.";
    No "no" "No.";
    Elsewhere "elsewhere" "The content lies in a file that is not here.";
}

/// Why a document is not drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// It is longer than a page should be.
    #[error("the document is too long to be drawn")]
    TooLong,
    /// A browser shows it as it is, or nothing in it can be read.
    #[error("the document is not made of words")]
    NotWords,
}

impl From<TooLong> for Unread {
    fn from(TooLong: TooLong) -> Self {
        Self::TooLong
    }
}

/// Reads a document of this format.
///
/// Takes time in proportion to the content's length, for a large one tens of milliseconds: keep it off the async threads.
///
/// # Errors
/// When it is too long, or not made of words.
pub fn read(format: Format, content: &[u8]) -> Result<Reading, Unread> {
    let text = unmarked(std::str::from_utf8(content).map_err(|_| Unread::NotWords)?);
    let ink = Ink::full();
    match format {
        Format::Pdf | Format::Jpeg | Format::Png => Err(Unread::NotWords),
        Format::Text => Ok(text::read(text, &ink)?),
        Format::Cda => Ok(cda::read(&xml::parse(text).map_err(|_| Unread::NotWords)?, &ink)?),
        Format::FhirXml => {
            let outermost = xml::parse(text).map_err(|_| Unread::NotWords)?;
            Ok(fhir::read(&resources::from_xml(outermost), &ink)?)
        }
        Format::FhirJson => Ok(fhir::read(&resources::from_json(text).map_err(|_| Unread::NotWords)?, &ink)?),
    }
}

/// What is known of these facts; who keeps the original is told where it is not the author's own house.
fn known(facts: impl IntoIterator<Item = (Term, Option<Words>)>, ink: &Ink) -> Result<Vec<(Term, Phrase)>, TooLong> {
    let known = facts.into_iter().filter_map(|(term, words)| Some((term, words?)));
    let counted = known.map(|(term, words)| {
        ink.piece()?;
        if let Words::Said(text) = &words {
            ink.text(text)?;
        }
        Ok((term, vec![words]))
    });
    let mut known: Vec<(Term, Phrase)> = counted.collect::<Result<_, TooLong>>()?;
    let authors: Vec<Phrase> =
        known.iter().filter(|(term, _)| *term == Term::Author).map(|(_, words)| words.clone()).collect();
    known.retain(|(term, words)| *term != Term::Custodian || !authors.iter().any(|author| names(author, words)));
    Ok(known)
}

/// Whether a phrase holds another word for word.
fn names(phrase: &Phrase, named: &Phrase) -> bool {
    matches!((&phrase[..], &named[..]), ([Words::Said(whole)], [Words::Said(part)]) if whole.contains(part))
}

#[cfg(test)]
mod tests;
