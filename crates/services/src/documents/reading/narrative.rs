//! Narratives: the text of a CDA section, and the XHTML of a FHIR resource. Both know paragraphs, lists and tables, under
//! slightly different names.

use super::ink::{Ink, TooLong};
use super::line::{Height, Line, Manner};
use super::{Block, Phrase, table};
use crate::inspection::xml::{Content, Element};

/// Finds the attachments that a narrative refers to by this name.
pub(super) type Pictures<'a> = &'a dyn Fn(&str) -> Option<usize>;

/// What looking at an element or text costs, in bytes.
const ELEMENT: usize = 16;

/// Draws what is inside an element.
pub(super) fn draw(element: &Element, pictures: Pictures, ink: &Ink) -> Result<Vec<Block>, TooLong> {
    let mut narrative = Narrative { blocks: Vec::new(), line: Line::default(), pictures, ink };
    narrative.inside(element, Manner::default())?;
    narrative.end_paragraph()?;
    Ok(narrative.blocks)
}

struct Narrative<'a> {
    blocks: Vec<Block>,
    line: Line,
    pictures: Pictures<'a>,
    ink: &'a Ink,
}

impl Narrative<'_> {
    fn inside(&mut self, element: &Element, manner: Manner) -> Result<(), TooLong> {
        for content in &element.content {
            self.ink.look(ELEMENT)?;
            match content {
                Content::Text(text) => self.line.add(text, manner, self.ink)?,
                Content::Element(element) => self.element(element, manner)?,
            }
        }
        Ok(())
    }

    fn element(&mut self, element: &Element, manner: Manner) -> Result<(), TooLong> {
        match element.name.as_str() {
            // What is not text, and what its author has struck out.
            "script" | "style" | "head" | "title" | "template" | "col" | "colgroup" | "footnoteRef" | "del" | "s"
            | "strike" => Ok(()),
            _ if element.attribute("revised") == Some("delete") => Ok(()),
            "br" => {
                self.line.end_line();
                Ok(())
            }
            "img" => self.line.add(element.attribute("alt").unwrap_or_default(), manner, self.ink),
            "sup" => self.inside(element, Manner { height: Height::Raised, ..manner }),
            "sub" => self.inside(element, Manner { height: Height::Lowered, ..manner }),
            "pre" => self.paragraph(element, Manner { is_preformatted: true, ..manner }),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "dt" | "caption" => {
                self.paragraph(element, Manner { is_stressed: true, ..manner })
            }
            "paragraph" | "p" | "div" | "blockquote" | "dd" | "address" | "hr" => self.paragraph(element, manner),
            "list" | "ul" | "ol" => self.list(element),
            "table" => self.table(element),
            "renderMultiMedia" => self.pictures(element, manner),
            "b" | "strong" | "em" => self.inside(element, Manner { is_stressed: true, ..manner }),
            _ => {
                let is_bold = element.attribute("styleCode").is_some_and(|style| style.contains("Bold"));
                self.inside(element, Manner { is_stressed: manner.is_stressed || is_bold, ..manner })
            }
        }
    }

    fn paragraph(&mut self, element: &Element, manner: Manner) -> Result<(), TooLong> {
        self.end_paragraph()?;
        self.inside(element, manner)?;
        self.end_paragraph()
    }

    fn end_paragraph(&mut self) -> Result<(), TooLong> {
        let words = self.line.take();
        if words.is_empty() {
            return Ok(());
        }
        self.push(Block::Paragraph(words))
    }

    fn push(&mut self, block: Block) -> Result<(), TooLong> {
        self.ink.piece()?;
        self.blocks.push(block);
        Ok(())
    }

    fn list(&mut self, list: &Element) -> Result<(), TooLong> {
        self.end_paragraph()?;
        let mut items = Vec::new();
        for element in list.elements() {
            match element.name.as_str() {
                "item" | "li" => {
                    self.ink.piece()?;
                    items.push(draw(element, self.pictures, self.ink)?);
                }
                _ => self.element(element, Manner::default())?,
            }
        }
        items.retain(|item| !item.is_empty());
        if items.is_empty() {
            return Ok(());
        }
        let numbered = list.name == "ol" || list.attribute("listType") == Some("ordered");
        self.push(Block::List { numbered, items })
    }

    fn table(&mut self, element: &Element) -> Result<(), TooLong> {
        self.end_paragraph()?;
        let (pictures, ink) = (self.pictures, self.ink);
        let mut inside = Vec::new();
        let mut words = |cell: &Element| {
            let mut words = Phrase::new();
            flatten(draw(cell, pictures, ink)?, &mut words, &mut inside);
            Ok(words)
        };
        let table = table::read(element, ink, &mut words)?;
        if !table.rows.is_empty() || !table.head.is_empty() {
            self.push(Block::Table(table))?;
        }
        inside.into_iter().try_for_each(|block| self.push(block))
    }

    fn pictures(&mut self, element: &Element, manner: Manner) -> Result<(), TooLong> {
        self.end_paragraph()?;
        let names = element.attribute("referencedObject").unwrap_or_default();
        for name in names.split_whitespace() {
            if let Some(place) = (self.pictures)(name) {
                self.push(Block::Attachment(place))?;
            }
        }
        self.paragraph(element, manner)
    }
}

/// What stands in a cell as one phrase; tables and attachments inside one come after the table.
fn flatten(blocks: Vec<Block>, into: &mut Phrase, aside: &mut Vec<Block>) {
    use super::Words::{LineEnd, Said};
    for block in blocks {
        match block {
            Block::Paragraph(words) => {
                if !into.is_empty() {
                    into.push(LineEnd);
                }
                into.extend(words);
            }
            Block::List { items, .. } => {
                for item in items {
                    if !into.is_empty() {
                        into.push(LineEnd);
                    }
                    let mut words = Phrase::new();
                    flatten(item, &mut words, aside);
                    into.push(Said("• ".to_owned()));
                    into.extend(words);
                }
            }
            block @ (Block::Table(_) | Block::Attachment(_)) => aside.push(block),
        }
    }
}
