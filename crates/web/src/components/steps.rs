//! How far one has come.

use maud::{Markup, html};

use crate::locale::Locale;
use crate::t;

/// « Étape 2 sur 5 », above the heading.
pub fn steps(locale: Locale, current: u8, total: u8) -> Markup {
    html! {
        div.steps {
            p { (t!(locale, "step-of", current = i64::from(current), total = i64::from(total))) }
            ol.steps__track aria-hidden="true" {
                @for step in 1..=total {
                    li.is-done[step < current].is-now[step == current] {}
                }
            }
        }
    }
}
