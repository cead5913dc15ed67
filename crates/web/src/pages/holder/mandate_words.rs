//! What an assistant may do, in plain words.

use dossier::access::{Mandate, Purpose};
use dossier::document::Category;
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};

use super::assistants_form::ASKED;
use crate::locale::Locale;
use crate::pages::documents::words;
use crate::side::Side;
use crate::t;

/// What the reader may do as an assistant, and what not.
pub(super) fn to_the_assistant(locale: Locale, mandate: Mandate) -> Markup {
    two_lists(locale, mandate, &t!(locale, "mandate-can-you"), &t!(locale, "mandate-cannot-you"))
}

/// The same, to whoever designates.
pub(super) fn of_the_assistant(locale: Locale, mandate: Mandate) -> Markup {
    two_lists(locale, mandate, &t!(locale, "mandate-can-they"), &t!(locale, "mandate-cannot-they"))
}

/// The same in one line, for a row.
pub(super) fn in_short(locale: Locale, mandate: Mandate) -> String {
    if mandate == Mandate::FULL {
        return t!(locale, "mandate-full");
    }
    let seen = if mandate.is_for_the_whole_record() {
        t!(locale, "mandate-short-all")
    } else {
        t!(locale, "mandate-short-parts", parts = parts(locale, mandate).join(", "))
    };
    let purposes = Purpose::ALL.into_iter().filter(|purpose| mandate.serves(*purpose));
    let purposes: Vec<String> =
        purposes.map(|purpose| locale.text(&format!("mandate-purpose-{}", purpose.code()))).collect();
    format!("{seen} · {}", purposes.join(", "))
}

/// Until when: of what ends at midnight, the last day.
pub(super) fn until(locale: Locale, end: Timestamp) -> String {
    let last_day = locale.day_of(end - SignedDuration::from_nanos(1));
    if last_day == locale.day_of(end) {
        t!(locale, "access-until", date = locale.date_time(end))
    } else {
        t!(locale, "mandate-until-day", date = locale.date(last_day))
    }
}

fn two_lists(locale: Locale, mandate: Mandate, can: &str, cannot: &str) -> Markup {
    let purposes = |served: bool| ASKED.into_iter().filter(move |purpose| mandate.serves(*purpose) == served);
    let words = |purpose: Purpose| locale.text(&format!("mandate-{}", purpose.code()));
    html! {
        h2 { (can) }
        ul.sentences {
            @if mandate.is_for_the_whole_record() {
                li { (t!(locale, "mandate-reads-all")) }
            } @else {
                li {
                    (t!(locale, "mandate-reads-some"))
                    ul { @for part in parts(locale, mandate) { li { (part) } } }
                }
            }
            @for purpose in purposes(true) { li { (words(purpose)) } }
        }
        h2 { (cannot) }
        ul.sentences.sentences--not {
            li { (t!(locale, "mandate-private")) }
            @for purpose in purposes(false) { li { (words(purpose)) } }
            li { (t!(locale, "mandate-never")) }
        }
    }
}

fn parts(locale: Locale, mandate: Mandate) -> Vec<String> {
    let covered = Category::ALL.into_iter().filter(|category| mandate.covers(*category));
    covered.map(|category| words::category(locale, Side::Holder, category)).collect()
}
