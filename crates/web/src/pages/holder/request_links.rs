//! Where requests are made from: the addresses that other pages link to, and their words.

use dossier::trace::{Action, Role, Trace};
use maud::{Markup, html};
use services::documents::ways::Ways;
use services::explain::may::{Offers, Task};

use crate::components::choice_list::Choice;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::pages::documents::shelf::Shelf;
use crate::t;

/// On the page of a document at this address: « Demander une correction », « Demander l'effacement », as far as the
/// person may.
pub fn of_document(locale: Locale, address: &str, ways: &Ways) -> Vec<Choice> {
    let correction = Choice {
        href: format!("{address}/correction"),
        name: t!(locale, "request-correction"),
        explanation: Some(t!(locale, "request-correction-about")),
    };
    let erasure = Choice {
        href: format!("{address}/erasure"),
        name: t!(locale, "request-erasure"),
        explanation: Some(t!(locale, "request-erasure-about")),
    };
    let all = [(ways.ask_correction, correction), (ways.ask_erasure, erasure)];
    all.into_iter().filter(|(may, _)| *may).map(|(_, choice)| choice).collect()
}

/// On a line of the life line: « Je ne reconnais pas cet accès ». Not on what the holder did, but for signing in, which
/// somebody else may have done, nor on what the program does by itself.
pub fn contest(locale: Locale, holder: &HolderSide, offers: &Offers, line: &Trace) -> Option<(String, String)> {
    let is_somebody_elses = match line.who.role {
        Role::Holder(_) => line.action == Action::SignedIn,
        Role::Agency => false,
        _ => true,
    };
    let address = || holder.path(&format!("/activities/{}/contest", line.id));
    (offers.include(Task::Contest) && is_somebody_elses).then(|| (address(), t!(locale, "request-contest")))
}

/// Below the list of documents: « Un document manque », « Mes demandes ».
pub fn of_record(shelf: &Shelf, may_ask_for_missing: bool) -> Markup {
    let locale = shelf.visit.locale;
    html! {
        @if may_ask_for_missing {
            p { a.text-link href=(shelf.page("/requests/missing")) { (t!(locale, "request-missing")) } }
        }
        p { a.text-link href=(shelf.page("/requests")) { (t!(locale, "requests")) } }
    }
}
