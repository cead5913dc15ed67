//! On the page of a document, for the holder's side: how far it is seen, what happened with it, how long it is kept.

use dossier::document::Retention;
use maud::{Markup, html};
use services::documents::open_document::DocumentPage;
use services::documents::ways::Ways;

use super::shelf::Shelf;
use super::words;
use crate::components::button::button;
use crate::components::choice_list::{Choice, choice_list};
use crate::components::notice::{done, notice};
use crate::icons::Icon;
use crate::pages::holder::request_links;
use crate::side::Side;
use crate::t;

/// What was just done here, told above the page.
pub fn just_done(shelf: &Shelf, what: Option<&str>) -> Markup {
    let locale = shelf.visit.locale;
    match what {
        Some("level") => done(&t!(locale, "confidentiality-saved")),
        Some("retention") => done(&t!(locale, "retention-agreed")),
        Some("released") => done(&t!(locale, "announcement-released")),
        _ => html! {},
    }
}

/// The ways that this person has; to a professional none of them.
pub fn for_holder_side(shelf: &Shelf, page: &DocumentPage) -> Markup {
    if shelf.side() == Side::Professional {
        return html! {};
    }
    let choices = choices(shelf, page);
    html! {
        (proposal(shelf, page))
        @if !choices.is_empty() {
            h2 { (t!(shelf.visit.locale, "document-ways")) }
            (choice_list(Icon::Document, &choices))
        }
    }
}

fn choices(shelf: &Shelf, page: &DocumentPage) -> Vec<Choice> {
    let locale = shelf.visit.locale;
    let Ways { see_access, see_life_line, set_level, hide, .. } = page.ways;
    let level = words::confidentiality(locale, page.document.envelope.metadata.confidentiality);
    let ways = [
        (see_access, "access", t!(locale, "document-access"), t!(locale, "document-access-about")),
        (
            set_level,
            "confidentiality",
            t!(locale, "confidentiality-title"),
            t!(locale, "confidentiality-now", level = level),
        ),
        (hide, "hide", t!(locale, "hide-title"), t!(locale, "hide-about")),
        (see_life_line, "activities", t!(locale, "document-activities"), t!(locale, "document-activities-about")),
    ];
    let address = shelf.document(page.document.envelope.id);
    let choice = |(_, page, name, about)| Choice { href: format!("{address}/{page}"), name, explanation: Some(about) };
    let choices = ways.into_iter().filter(|(may, ..)| *may).map(choice);
    choices.chain(request_links::of_document(locale, &address, &page.ways)).collect()
}

/// What the author proposes about how long the document is kept, to be agreed to (social security code, art. 60quater).
fn proposal(shelf: &Shelf, page: &DocumentPage) -> Markup {
    let locale = shelf.visit.locale;
    let Some(proposed) = page.ways.proposed else { return html! {} };
    let author = words::author(&page.document.envelope);
    let question = match proposed {
        Retention::LifelongProposed => t!(locale, "retention-lifelong-question", author = author),
        Retention::ShorterProposed(day) => {
            t!(locale, "retention-shorter-question", author = author, date = locale.date(day))
        }
        Retention::TenYears => return html! {},
    };
    let agreement = html! {
        p { (question) }
        form method="post" action={ (shelf.document(page.document.envelope.id)) "/retention" } {
            input type="hidden" name="retention" value=(code(proposed));
            (button(&t!(locale, "retention-agree")))
        }
    };
    notice(&t!(locale, "retention-title"), &agreement)
}

/// The words a form sends for a term: `life`, or its last day.
fn code(retention: Retention) -> String {
    match retention {
        Retention::LifelongProposed => "life".to_owned(),
        Retention::ShorterProposed(day) => day.to_string(),
        Retention::TenYears => String::new(),
    }
}

/// How long the document is kept, in words.
pub fn kept(shelf: &Shelf, page: &DocumentPage) -> String {
    let locale = shelf.visit.locale;
    match page.ways.kept_until {
        None => t!(locale, "kept-for-life"),
        Some(end) => t!(locale, "kept-until", date = locale.date(locale.day_of(end))),
    }
}
