//! « Ligne de vie »: what happened, day by day and person by person.

use maud::{Markup, html};

use super::tag::{Tone, tag};

/// A day and what happened on it, latest first.
#[derive(Clone, Debug)]
pub struct LifeLineDay {
    /// The day in words.
    pub heading: String,
    /// Who did something on it, whoever did the latest first.
    pub people: Vec<LifeLinePerson>,
}

/// What one person did on one day, latest first.
#[derive(Clone, Debug)]
pub struct LifeLinePerson {
    /// The name, with what tells namesakes apart.
    pub name: String,
    /// The entries.
    pub entries: Vec<LifeLineEntry>,
}

/// One act.
#[derive(Clone, Debug, Default)]
pub struct LifeLineEntry {
    /// Time of day to the second, as people read it.
    pub time: String,
    /// The same moment for machines (RFC 3339).
    pub moment: String,
    /// One plain sentence: who did what, with which document.
    pub sentence: String,
    /// Where the document opens, and the words of that link.
    pub document: Option<(String, String)>,
    /// Where it can be said that this access is not recognised, and the words of that link.
    pub contest: Option<(String, String)>,
    /// Why it was permitted or refused, as a phrase.
    pub reason: Option<String>,
    /// What the person who did it said with it, in quotation marks.
    pub context: Option<String>,
    /// The word for a refusal, if it was one.
    pub refused: Option<String>,
    /// Whether the reader did it.
    pub own: bool,
}

/// The life line, or a part of it.
pub fn life_line(days: &[LifeLineDay]) -> Markup {
    html! {
        @for day in days {
            h2.life-line__day { (day.heading) }
            @for person in &day.people {
                h3.life-line__person { (person.name) }
                ol.life-line__entries {
                    @for entry in &person.entries { (line(&day.heading, entry)) }
                }
            }
        }
    }
}

fn line(day: &str, entry: &LifeLineEntry) -> Markup {
    html! {
        li.life-line__entry.life-line__entry--own[entry.own].life-line__entry--refused[entry.refused.is_some()] {
            p {
                time datetime=(entry.moment) { (entry.time) }
                @if let Some(refused) = &entry.refused { " " (tag(Tone::Bad, refused)) }
            }
            p { (entry.sentence) }
            @if let Some(context) = &entry.context { p { (context) } }
            @if let Some(reason) = &entry.reason { p.life-line__reason { (reason) } }
            @if let Some((href, words)) = &entry.document { p { a.text-link href=(href) { (words) } } }
            @if let Some((href, words)) = &entry.contest {
                // To those who hear the links one after the other they would all be the same.
                p { a.text-link href=(href) aria-label={ (words) " – " (day) ", " (entry.time) } { (words) } }
            }
        }
    }
}
