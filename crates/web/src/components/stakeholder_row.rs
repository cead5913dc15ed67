//! Somebody who has access, or is kept from it: since when, until when, last there, and what can be done about it.

use maud::{Markup, html};

use super::person_row::initials;
use crate::icons::Icon;

/// One row.
#[derive(Clone, Debug, Default)]
pub struct StakeholderRow {
    /// The name.
    pub name: String,
    /// Speciality and practice, or what it is about; each may be empty.
    pub details: Vec<String>,
    /// Since when, until when, last access.
    pub times: Vec<String>,
    /// A word in a box beside the name.
    pub tag: Option<Markup>,
    /// A drawing instead of initials.
    pub icon: Option<Icon>,
    /// What can be done; may be empty.
    pub action: Markup,
}

/// Rows, in a card.
pub fn stakeholder_rows(rows: &[StakeholderRow]) -> Markup {
    html! {
        ul.plain-list.card {
            @for row in rows {
                li.person {
                    span.person__initials aria-hidden="true" {
                        @if let Some(icon) = row.icon { (icon) } @else { (initials(&row.name)) }
                    }
                    div.person__text {
                        p.person__name { (row.name) @if let Some(tag) = &row.tag { " " (tag) } }
                        @for detail in row.details.iter().filter(|detail| !detail.is_empty()) { p { (detail) } }
                        @for time in &row.times { p.quiet.small { (time) } }
                    }
                    @if !row.action.0.is_empty() { div.person__action { (row.action) } }
                }
            }
        }
    }
}
