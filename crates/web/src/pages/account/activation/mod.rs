//! Activating an account in five steps (feature A2, seed 004). The first: the letter at hand.

pub mod confirm;
pub mod contact;
pub mod identify;
pub mod password;

use maud::{Markup, html};

use crate::components::button::link_button;
use crate::components::details::details;
use crate::components::steps::steps;
use crate::locale::Locale;
use crate::page::Page;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// How many steps there are.
const STEPS: u8 = 5;

/// `GET /activation`, where « J'ai reçu mon code d'activation » and the QR code of the letter lead.
pub async fn intro(visit: Visit, side: Side) -> Page {
    let locale = visit.locale;
    let content = html! {
        (steps(locale, 1, STEPS))
        h1 { (t!(locale, "activation-intro-title")) }
        p { (t!(locale, "activation-intro")) }
        h2 { (t!(locale, "activation-need-title")) }
        ul {
            li { (t!(locale, "activation-need-letter")) }
            li {
                @match side {
                    Side::Holder => (t!(locale, "activation-need-matricule")),
                    Side::Professional => (t!(locale, "activation-need-directory-id")),
                }
            }
            li { (t!(locale, "activation-need-contact")) }
        }
        (lost_letter(locale))
        div.button-row { (link_button(&side.path("/activation/identify"), &t!(locale, "next"))) }
    };
    Page::new(locale, &t!(locale, "activation-title"), content).frame(side.frame()).path(&visit.path)
}

/// What to do without the letter.
pub(super) fn lost_letter(locale: Locale) -> Markup {
    details(&t!(locale, "lost-letter"), &html! { p { (t!(locale, "lost-letter-explained")) } })
}
