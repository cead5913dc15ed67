//! What a holder may want to settle once the record is open: who has access (seed 000: "Once the activation is complete,
//! you can, for example, define the access rights").

use maud::{Markup, html};

use crate::components::choice_list::{Choice, choice_list};
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::t;

/// The offers, under a heading; each can wait.
pub fn offers(locale: Locale, holder: &HolderSide) -> Markup {
    let offer = |page: &str, name: String, explanation: String| Choice {
        href: holder.path(page),
        name,
        explanation: Some(explanation),
    };
    let offers = [
        offer("/stakeholders/search", t!(locale, "add-stakeholder"), t!(locale, "first-offers-circle")),
        offer("/stakeholders", t!(locale, "emergency-access"), t!(locale, "first-offers-emergency")),
        offer("/stakeholders/assistants", t!(locale, "assistants-title"), t!(locale, "assistants-way")),
    ];
    html! {
        h2 { (t!(locale, "first-offers")) }
        p { (t!(locale, "first-offers-lead")) }
        (choice_list(Icon::People, &offers))
    }
}
