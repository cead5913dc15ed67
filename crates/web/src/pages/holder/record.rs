//! The record itself: whose it is, what one may do there, and closing it. The own one is reached from « Mon compte »; in a
//! record of somebody else it is the fourth tab.

use dossier::access::{Basis, Refusal};
use maud::{Markup, html};
use services::assistants::entrusted::Entrusted;
use services::explain::may::{self, Offers, Task};

use super::{entrusted, mandate_words};
use crate::components::back_link::back_link;
use crate::components::button::secondary_link_button;
use crate::components::choice_list::{Choice, choice_list};
use crate::components::facts::Facts;
use crate::components::notice::notice;
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::{HolderSide, OpenRecord};
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /record`
pub async fn show(visit: Visit, holder: HolderSide) -> Result<Page, Failure> {
    let offers = may::may(&visit.services, &holder.person, holder.dossier()).await;
    let offers = offers.map_err(|error| visit.fail(&error))?;
    let locale = visit.locale;
    let (title, facts) = match &holder.open {
        OpenRecord::Own(own) => (
            t!(locale, "record-own"),
            Facts::new()
                .with(&t!(locale, "account-name"), &own.name)
                .with(&t!(locale, "account-birth-date"), &locale.date(own.birth_date)),
        ),
        OpenRecord::Entrusted(record) => {
            (t!(locale, "record-of", person = record.name.clone()), entrusted::facts(locale, record))
        }
    };
    let content = html! {
        @if holder.entrusted().is_none() { (back_link("/account", &t!(locale, "account-title"))) }
        h1 { (title) }
        div.card { (facts) }
        (who_decides(locale, &holder, &offers))
        (ways(locale, &holder))
        (closing(locale, &holder, &offers))
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Account)).path(&visit.path))
}

fn who_decides(locale: Locale, holder: &HolderSide, offers: &Offers) -> Markup {
    match holder.entrusted() {
        Some(Entrusted { mandate: Some(mandate), .. }) => mandate_words::to_the_assistant(locale, *mandate),
        Some(record) => representing(locale, record.is_minor),
        None if offers.refusal(Task::Close) == Some(Refusal::RepresentativeDecides) => notice(
            &t!(locale, "decides-representative"),
            &html! { p { (t!(locale, "decides-representative-explained")) } },
        ),
        None => html! {},
    }
}

fn representing(locale: Locale, is_minor: bool) -> Markup {
    html! {
        h2 { (t!(locale, "mandate-can-you")) }
        ul.sentences { li { (t!(locale, "representing-decides")) } }
        @if is_minor {
            h2 { (t!(locale, "mandate-cannot-you")) }
            ul.sentences.sentences--not { li { (t!(locale, "representing-minor")) } }
            p { (t!(locale, "representing-majority")) }
        }
    }
}

/// What else belongs to the record as a whole.
fn ways(locale: Locale, holder: &HolderSide) -> Markup {
    let way = |icon: Icon, page: &str, name: String, explanation: String| {
        choice_list(icon, &[Choice { href: holder.path(page), name, explanation: Some(explanation) }])
    };
    html! {
        (way(Icon::People, "/stakeholders/assistants", t!(locale, "assistants-title"), t!(locale, "assistants-way")))
        // Only the holder says what the holder wants.
        @if holder.entrusted().is_none() {
            (way(Icon::OwnDocument, "/wishes", t!(locale, "wishes"), t!(locale, "wishes-way")))
        }
        (way(Icon::Folder, "/record/export", t!(locale, "export"), t!(locale, "export-lead")))
        (way(Icon::Letter, "/requests", t!(locale, "requests"), t!(locale, "requests-way")))
    }
}

fn closing(locale: Locale, holder: &HolderSide, offers: &Offers) -> Markup {
    let is_assistant = holder.entrusted().is_some_and(|record| record.basis == Basis::Assistant);
    html! {
        @if offers.include(Task::Close) {
            h2 { (t!(locale, "close-title")) }
            p { (t!(locale, "close-way")) }
            div.button-row { (secondary_link_button(&holder.path("/record/close"), &t!(locale, "close-title"))) }
        } @else if is_assistant {
            p.quiet { (t!(locale, "close-holder-only")) }
        }
    }
}
