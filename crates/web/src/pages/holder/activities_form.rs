//! What is looked for in the life line.

use maud::{Markup, html};
use serde::Deserialize;
use services::life_line::{ActKind, Filter, Met};

use super::life_line_entry::person;
use crate::components::button::{button, secondary_link_button};
use crate::components::select::Select;
use crate::components::text_field::TextField;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::t;

/// What was filled in; nothing is required.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct LookForm {
    words: String,
    who: String,
    kind: String,
    from: String,
    to: String,
    document: String,
    /// Continues from an earlier answer.
    pub before: String,
}

impl LookForm {
    /// Everything, from that line on.
    pub fn everything(before: String) -> Self {
        Self { before, ..Self::default() }
    }

    /// What is looked for. What cannot be read as a day or a kind limits nothing.
    pub fn filter(&self) -> Filter {
        Filter {
            who: Some(self.who.clone()).filter(|who| !who.is_empty()),
            kind: ActKind::named(&self.kind),
            document: self.document.parse().ok(),
            from: self.from.parse().ok(),
            to: self.to.parse().ok(),
            words: self.words.trim().to_owned(),
        }
    }

    /// The same once more, unseen, to go on from a line or to take it along.
    pub fn kept(&self, before: &str) -> Markup {
        let fields = [
            ("words", self.words.as_str()),
            ("who", &self.who),
            ("kind", &self.kind),
            ("from", &self.from),
            ("to", &self.to),
            ("document", &self.document),
            ("before", before),
        ];
        html! {
            @for (name, value) in fields {
                @if !value.is_empty() { input type="hidden" name=(name) value=(value); }
            }
        }
    }
}

/// The form, open once something is looked for.
pub fn fields(locale: Locale, holder: &HolderSide, form: &LookForm, people: &[Met]) -> Markup {
    let is_used = !form.filter().is_empty();
    let names = people.iter().map(|one| (one.key.clone(), person(locale, &one.who)));
    let kinds = ActKind::ALL.map(|kind| (kind.code().to_owned(), locale.text(&format!("act-kind-{}", kind.code()))));
    html! {
        details.nhsuk-details.filter open[is_used] {
            summary.nhsuk-details__summary { span.nhsuk-details__summary-text { (t!(locale, "life-line-look-for")) } }
            form.nhsuk-details__text method="post" action=(holder.path("/activities")) role="search" {
                (Select::new("who", &t!(locale, "look-for-person")).prompt(&t!(locale, "look-for-everybody"))
                    .options(names).selected(Some(&form.who)))
                (Select::new("kind", &t!(locale, "look-for-kind")).prompt(&t!(locale, "look-for-everything"))
                    .options(kinds).selected(Some(&form.kind)))
                (TextField::new("from", &t!(locale, "look-for-from")).date().value(&form.from))
                (TextField::new("to", &t!(locale, "look-for-to")).date().value(&form.to))
                (TextField::new("words", &t!(locale, "look-for-words")).hint(&t!(locale, "look-for-words-hint"))
                    .search().value(&form.words))
                div.button-row {
                    (button(&t!(locale, "search")))
                    @if is_used { (secondary_link_button(&holder.path("/activities"), &t!(locale, "life-line-all"))) }
                }
            }
        }
    }
}
