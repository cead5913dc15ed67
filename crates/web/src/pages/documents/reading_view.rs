//! A document drawn from its words. Only text of it reaches the page, and each is escaped.

use dossier::document::Format;
use dossier::ids::TraceId;
use maud::{Markup, html};
use services::documents::reading::{Block, Cell, Flag, Phrase, Reading, Section, Table, Words};

use crate::components::button::secondary_link_button;
use crate::components::facts::Facts;
use crate::components::tag::{Tone, tag};
use crate::locale::Locale;
use crate::t;

/// Where a document is drawn.
pub struct Place<'a> {
    /// In which language our own words are said.
    pub locale: Locale,
    /// The address of the document's page.
    pub address: &'a str,
    /// The trace of the look at it.
    pub look: TraceId,
    /// The document's title.
    pub title: &'a str,
}

impl Place<'_> {
    /// The content as it was filed, as part of this look.
    pub fn content(&self) -> String {
        format!("{}/content?look={}", self.address, self.look)
    }

    /// A content that the browser shows inside the page. Where it cannot, it shows a way to open it by itself.
    pub fn embedded(&self, format: Format, content: &str) -> Markup {
        let locale = self.locale;
        match format {
            Format::Jpeg | Format::Png => html! {
                p.document-image {
                    a href=(content) { img src=(content) alt=(t!(locale, "reading-image", title = self.title)); }
                }
            },
            Format::Pdf => html! {
                // What follows # is for the viewer: the page's width, and no panel beside it.
                object.document-preview type="application/pdf" data={ (content) "#navpanes=0&view=FitH" } aria-label=(self.title) {
                    p { (t!(locale, "reading-no-pdf-here")) }
                }
            },
            Format::Text | Format::Cda | Format::FhirJson | Format::FhirXml => html! {},
        }
    }

    fn attachment(&self, number: usize, format: Format) -> Markup {
        let content = format!("{}/attachments/{number}?look={}", self.address, self.look);
        let label = t!(self.locale, "reading-attachment", number = (number.saturating_add(1)));
        html! {
            (self.embedded(format, &content))
            @if !matches!(format, Format::Jpeg | Format::Png) {
                p { (secondary_link_button(&content, &label)) }
            }
        }
    }
}

/// The whole.
pub fn draw(place: &Place, reading: &Reading) -> Markup {
    let has_title = !reading.title.is_empty() && reading.title != place.title;
    html! {
        article.reading {
            @if has_title { h2.reading__title { (reading.title) } }
            @if !reading.about.is_empty() { (about(place, reading)) }
            @for part in &reading.sections { (section(place, reading, part, if has_title { 3 } else { 2 })) }
        }
    }
}

fn about(place: &Place, reading: &Reading) -> Facts {
    reading.about.iter().fold(Facts::new(), |facts, (term, words)| {
        facts.with_markup(&place.locale.text(&format!("reading-{}", term.code())), phrase(place.locale, words))
    })
}

fn section(place: &Place, reading: &Reading, part: &Section, level: usize) -> Markup {
    html! {
        section {
            @if !part.title.is_empty() { (heading(level, &part.title)) }
            @for one in &part.blocks { (block(place, reading, one)) }
            @for inside in &part.sections { (section(place, reading, inside, level + 1)) }
        }
    }
}

fn heading(level: usize, title: &str) -> Markup {
    html! {
        @match level {
            2 => h2 { (title) },
            3 => h3 { (title) },
            4 => h4 { (title) },
            5 => h5 { (title) },
            _ => h6 { (title) },
        }
    }
}

fn block(place: &Place, reading: &Reading, block: &Block) -> Markup {
    html! {
        @match block {
            Block::Paragraph(words) => p { (phrase(place.locale, words)) },
            Block::List { numbered: true, items } => ol { (self::items(place, reading, items)) },
            Block::List { numbered: false, items } => ul { (self::items(place, reading, items)) },
            Block::Table(table) => (self::table(place.locale, table)),
            Block::Attachment(number) => {
                @if let Some(attachment) = reading.attachments.get(*number) {
                    (place.attachment(*number, attachment.format))
                }
            }
        }
    }
}

/// An item of one paragraph is that paragraph's words.
fn items(place: &Place, reading: &Reading, items: &[Vec<Block>]) -> Markup {
    html! {
        @for item in items {
            li {
                @if let [Block::Paragraph(words)] = &item[..] {
                    (phrase(place.locale, words))
                } @else {
                    @for one in item { (block(place, reading, one)) }
                }
            }
        }
    }
}

/// A regular table becomes a list of its rows on a narrow screen; any other can be moved sideways, by keyboard too.
fn table(locale: Locale, table: &Table) -> Markup {
    if table.is_regular() {
        return stacking(locale, table);
    }
    let caption = phrase(locale, &table.caption);
    html! {
        div.reading__wide role="region" tabindex="0" aria-label=(t!(locale, "reading-table")) {
            table {
                @if !table.caption.is_empty() { caption { (caption) } }
                @if !table.head.is_empty() { thead { tr { @for one in &table.head { (cell(locale, one, "col")) } } } }
                tbody { @for row in &table.rows { tr { @for one in row { (cell(locale, one, "row")) } } } }
            }
        }
    }
}

fn cell(locale: Locale, cell: &Cell, scope: &str) -> Markup {
    let columns = (cell.columns > 1).then_some(cell.columns);
    let rows = (cell.rows > 1).then_some(cell.rows);
    html! {
        @if cell.is_heading {
            th scope=(scope) colspan=[columns] rowspan=[rows] { (phrase(locale, &cell.words)) }
        } @else {
            td colspan=[columns] rowspan=[rows] { (phrase(locale, &cell.words)) }
        }
    }
}

/// The roles say that it is a table where the style makes it look like none.
fn stacking(locale: Locale, table: &Table) -> Markup {
    html! {
        table.reading__stacking role="table" {
            @if !table.caption.is_empty() { caption { (phrase(locale, &table.caption)) } }
            thead role="rowgroup" {
                tr role="row" {
                    @for one in &table.head { th role="columnheader" scope="col" { (phrase(locale, &one.words)) } }
                }
            }
            tbody role="rowgroup" {
                @for row in &table.rows {
                    tr role="row" {
                        @for (place, (one, head)) in row.iter().zip(&table.head).enumerate() {
                            (stacking_cell(locale, one, head, place == 0))
                        }
                    }
                }
            }
        }
    }
}

fn stacking_cell(locale: Locale, cell: &Cell, head: &Cell, is_first: bool) -> Markup {
    let words = phrase(locale, &cell.words);
    let label = html! { span.reading__label aria-hidden="true" { (phrase(locale, &head.words)) " " } };
    let empty = cell.words.is_empty().then_some("is-empty");
    html! {
        @if is_first { th role="rowheader" scope="row" { (words) } }
        @else { td role="cell" class=[empty] { (label) span { (words) } } }
    }
}

fn phrase(locale: Locale, words: &Phrase) -> Markup {
    html! {
        @for one in words {
            @match one {
                Words::Said(text) => (text),
                Words::Stressed(text) => strong { (text) },
                Words::Number(number) => (locale.decimal(number)),
                Words::Day(day) => (locale.date(*day)),
                Words::Moment(moment) => (locale.date_time(*moment)),
                Words::Term(term) => (locale.text(&format!("reading-{}", term.code()))),
                Words::Flag(one) => { " " (flag(locale, *one)) }
                Words::LineEnd => br;,
            }
        }
    }
}

fn flag(locale: Locale, flag: Flag) -> Markup {
    let tone = match flag {
        Flag::High | Flag::Low | Flag::Abnormal => Tone::Warm,
        Flag::CriticalHigh | Flag::CriticalLow => Tone::Bad,
    };
    tag(tone, &locale.text(&format!("reading-flag-{}", flag.code())))
}
