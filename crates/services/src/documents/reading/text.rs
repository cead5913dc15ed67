//! Plain text: paragraphs parted by empty lines.

use super::ink::{Ink, TooLong};
use super::line::{Line, Manner};
use super::{Block, Reading, Section};

pub(super) fn read(text: &str, ink: &Ink) -> Result<Reading, TooLong> {
    let section = Section { blocks: paragraphs(text, ink)?, ..Section::default() };
    Ok(Reading { sections: vec![section], ..Reading::default() })
}

/// Blanks stay as they are typed: they may line up columns.
pub(super) fn paragraphs(text: &str, ink: &Ink) -> Result<Vec<Block>, TooLong> {
    let manner = Manner { is_preformatted: true, ..Manner::default() };
    let mut blocks = Vec::new();
    let mut line = Line::default();
    let mut end = |line: &mut Line| -> Result<(), TooLong> {
        let words = line.take();
        if !words.is_empty() {
            ink.piece()?;
            blocks.push(Block::Paragraph(words));
        }
        Ok(())
    };
    for written in text.lines() {
        if written.trim().is_empty() {
            end(&mut line)?;
        } else {
            line.end_line();
            line.add(written.trim_end(), manner, ink)?;
        }
    }
    end(&mut line)?;
    Ok(blocks)
}
