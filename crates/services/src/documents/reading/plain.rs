//! A reading as plain text, for searching in.

use std::fmt::Write;

use super::{Block, Phrase, Reading, Section, Table, Words};

impl Reading {
    /// All words of the document, a paragraph or row to a line. Words of ours are not in it.
    pub fn plain_text(&self) -> String {
        let mut text = String::new();
        line(&mut text, &self.title);
        for (_, words) in &self.about {
            phrase(&mut text, words);
        }
        self.sections.iter().for_each(|one| section(&mut text, one));
        text
    }
}

fn section(text: &mut String, section_: &Section) {
    line(text, &section_.title);
    blocks(text, &section_.blocks);
    section_.sections.iter().for_each(|one| section(text, one));
}

fn blocks(text: &mut String, all: &[Block]) {
    for block in all {
        match block {
            Block::Paragraph(words) => phrase(text, words),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(text, item)),
            Block::Table(one) => table(text, one),
            Block::Attachment(_) => {}
        }
    }
}

fn table(text: &mut String, table: &Table) {
    phrase(text, &table.caption);
    for row in std::iter::once(&table.head).chain(&table.rows) {
        let cells: Vec<String> = row.iter().map(|cell| spoken(&cell.words)).collect();
        line(text, &cells.join(" "));
    }
}

fn phrase(text: &mut String, words: &Phrase) {
    line(text, &spoken(words));
}

fn line(text: &mut String, line: &str) {
    if !line.trim().is_empty() {
        text.push_str(line.trim());
        text.push('\n');
    }
}

fn spoken(words: &Phrase) -> String {
    words.iter().fold(String::new(), |mut text, words| {
        match words {
            Words::Said(said) | Words::Stressed(said) | Words::Number(said) => text.push_str(said),
            // Writing to a text cannot fail.
            Words::Day(day) => drop(write!(text, "{day}")),
            Words::LineEnd => text.push(' '),
            Words::Moment(_) | Words::Term(_) | Words::Flag(_) => {}
        }
        text
    })
}
