//! A professional in a list: circle of trust, search results, patients.

use maud::{Markup, html};

use crate::icons::Icon;

/// A person, with what can be done about them.
#[derive(Clone, Debug)]
pub struct PersonRow {
    /// Names.
    pub name: String,
    /// Speciality, or a patient's date of birth; may be empty.
    pub detail: String,
    /// Practice or institution, or since when; may be empty.
    pub place: String,
    /// Button or link at the end of the row.
    pub action: Markup,
}

/// Rows of people.
pub fn person_rows(people: &[PersonRow]) -> Markup {
    html! {
        ul.plain-list {
            @for person in people { (row(person, &html! { (initials(&person.name)) })) }
        }
    }
}

/// Rows of roles: people of whom nobody knows yet who they will be.
pub fn role_rows(roles: &[PersonRow]) -> Markup {
    html! {
        ul.plain-list {
            @for role in roles { (row(role, &html! { (Icon::People) })) }
        }
    }
}

fn row(person: &PersonRow, picture: &Markup) -> Markup {
    html! {
        li.person {
            span.person__initials aria-hidden="true" { (picture) }
            div.person__text {
                p.person__name { (person.name) }
                @if !person.detail.is_empty() { p { (person.detail) } }
                @if !person.place.is_empty() { p.quiet.small { (person.place) } }
            }
            @if !person.action.0.is_empty() { div.person__action { (person.action) } }
        }
    }
}

pub(super) fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    first.into_iter().chain(words.next_back()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_of_first_and_last_name() {
        assert_eq!(initials("Jean-Claude Émile Wagner"), "JW");
        assert_eq!(initials("Élise"), "É");
        assert_eq!(initials(""), "");
    }
}
