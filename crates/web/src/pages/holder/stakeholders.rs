//! « Mes intervenants »: who has access now, for what reason, until when, and what ends it (features I1 to I8).

use dossier::access::Refusal;
use maud::{Markup, html};
use serde::Deserialize;
use services::grants::stakeholders::{self, Stakeholders};

use super::stakeholder_sections as parts;
use super::stakeholders_done::just_done;
use crate::components::button::{link_button, secondary_link_button};
use crate::components::notice::notice;
use crate::components::section_nav::{Section, section_nav};
use crate::failure::Failure;
use crate::form::Query;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// What was just done, and to whom.
#[derive(Default, Deserialize)]
pub struct Arrival {
    pub(super) done: Option<String>,
    pub(super) who: Option<String>,
}

/// `GET /stakeholders`
pub async fn show(visit: Visit, holder: HolderSide, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let found = load(&visit, &holder).await?;
    let locale = visit.locale;
    let title = t!(locale, "my-stakeholders");
    let part = parts::Part { locale, holder: &holder, found: &found };
    let content = html! {
        @if let Some(told) = just_done(&visit, &holder, &arrival, &found).await { (told) }
        h1 { (title) }
        (sections(locale, &holder, "/stakeholders"))
        (ways(locale, &holder, &found))
        (part.circle_of_trust())
        (part.referring_doctor())
        (part.presence())
        (part.institutions())
        (part.people())
        (part.emergency())
        (part.objections())
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path))
}

/// Everything about access that is in force.
pub(super) async fn load(visit: &Visit, holder: &HolderSide) -> Result<Stakeholders, Failure> {
    let found = stakeholders::stakeholders(&visit.services, &holder.person, holder.dossier()).await;
    found.map_err(|error| visit.fail(&error))
}

/// « Intervenant » and « Accès bloqué » (seed 004).
pub(super) fn sections(locale: Locale, holder: &HolderSide, current: &str) -> Markup {
    let section = |href: &str, label: String| Section::new(&holder.path(href), &label, href == current);
    let sections = [
        section("/stakeholders", t!(locale, "stakeholders-section")),
        section("/stakeholders/blocked", t!(locale, "blocked-section")),
    ];
    section_nav(&t!(locale, "section-navigation"), &sections)
}

/// What one can do, or why one cannot.
fn ways(locale: Locale, holder: &HolderSide, found: &Stakeholders) -> Markup {
    html! {
        @if let Some(refusal) = found.fixed { (fixed(locale, refusal)) }
        @else {
            div.button-row {
                (link_button(&holder.path("/stakeholders/search"), &t!(locale, "add-stakeholder")))
                (secondary_link_button(&holder.path("/stakeholders/presence-code"), &t!(locale, "presence-code-title")))
            }
        }
    }
}

/// Why the person sees, and does not decide.
pub(super) fn fixed(locale: Locale, refusal: Refusal) -> Markup {
    let why = match refusal {
        Refusal::RepresentativeDecides => t!(locale, "cannot-representative-decides"),
        Refusal::OutsideMandate => t!(locale, "cannot-outside-mandate"),
        _ => t!(locale, "cannot-otherwise"),
    };
    notice(&t!(locale, "access-fixed"), &html! { p { (why) } })
}
