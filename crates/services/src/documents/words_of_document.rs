//! What a document says, taken when it is filed, so that it is found by its words (feature D8). What cannot be read
//! says nothing; it is filed all the same.

use bytes::Bytes;
use dossier::document::Format;

use super::reading::{self, Block, Reading, Section, Words};
use crate::inspection::pdf;
use crate::{Services, heavy_work};

/// The longest text kept, in bytes: some sixty pages.
pub(crate) const LIMIT: usize = 200_000;

/// The words of this content, blanks made single. It runs off the async threads.
pub(crate) async fn words_of(services: &Services, format: Format, content: &Bytes) -> String {
    let content = content.clone();
    heavy_work::run(services, move || extracted(format, &content)).await.unwrap_or_else(|error| {
        tracing::warn!(%error, "a document is filed without its words");
        String::new()
    })
}

fn extracted(format: Format, content: &[u8]) -> String {
    let text = match format {
        Format::Pdf => pdf::words(content, LIMIT),
        Format::Text => String::from_utf8_lossy(content).into_owned(),
        Format::Cda | Format::FhirJson | Format::FhirXml => {
            reading::read(format, content).map_or_else(|_| String::new(), |reading| written(&reading))
        }
        Format::Jpeg | Format::Png => String::new(),
    };
    bounded(&text)
}

/// The document's own words, as they are drawn on its page.
fn written(reading: &Reading) -> String {
    let mut text = reading.title.clone();
    for (_, phrase) in &reading.about {
        add(&mut text, phrase);
    }
    reading.sections.iter().for_each(|section| add_section(&mut text, section));
    text
}

fn add_section(text: &mut String, section: &Section) {
    text.push('\n');
    text.push_str(&section.title);
    section.blocks.iter().for_each(|block| add_block(text, block));
    section.sections.iter().for_each(|section| add_section(text, section));
}

fn add_block(text: &mut String, block: &Block) {
    match block {
        Block::Paragraph(phrase) => add(text, phrase),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| add_block(text, block)),
        Block::Table(table) => {
            add(text, &table.caption);
            table.head.iter().chain(table.rows.iter().flatten()).for_each(|cell| add(text, &cell.words));
        }
        Block::Attachment(_) => {}
    }
}

fn add(text: &mut String, phrase: &[Words]) {
    text.push('\n');
    for words in phrase {
        match words {
            Words::Said(words) | Words::Stressed(words) | Words::Number(words) => text.push_str(words),
            Words::LineEnd => text.push('\n'),
            Words::Day(_) | Words::Moment(_) | Words::Term(_) | Words::Flag(_) => text.push(' '),
        }
    }
}

fn bounded(text: &str) -> String {
    let mut kept = String::new();
    for word in text.split(|character: char| character.is_whitespace() || character.is_control()) {
        let word = word.trim_start_matches('\u{feff}');
        if word.is_empty() {
            continue;
        }
        if kept.len() + word.len() >= LIMIT {
            break;
        }
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(word);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clinical_document_is_found_by_its_narrative() {
        let cda = "<ClinicalDocument xmlns='urn:hl7-org:v3'><title>Bilan</title><component><structuredBody><component>\
                   <section><title>Sang</title><text><table><tbody><tr><td>Ferritine</td><td>12</td></tr></tbody>\
                   </table></text></section></component></structuredBody></component></ClinicalDocument>";
        assert_eq!(extracted(Format::Cda, cda.as_bytes()), "Bilan Sang Ferritine 12");
        assert_eq!(extracted(Format::FhirJson, b"{"), "");
    }

    #[test]
    fn a_text_is_its_words_and_no_longer_than_the_limit() {
        assert_eq!(extracted(Format::Text, "\u{feff}Une  note\r\n\tbrève\n".as_bytes()), "Une note brève");
        let long = "é".repeat(99) + " ";
        let kept = extracted(Format::Text, long.repeat(3000).as_bytes());
        assert!((LIMIT - 300..LIMIT).contains(&kept.len()), "{}", kept.len());
        assert_eq!(extracted(Format::Jpeg, b"words"), "");
        assert_eq!(extracted(Format::Pdf, b"words"), "");
    }
}
