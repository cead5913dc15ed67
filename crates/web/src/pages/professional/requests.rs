//! « Demandes des patients »: what waits for this professional's answer, the most urgent first.

use maud::{Markup, html};
use services::requests::waiting::{Waiting, waiting};

use crate::components::back_link::back_link;
use crate::components::button::small_link_button;
use crate::components::empty_state::empty_state;
use crate::components::person_row::{PersonRow, person_rows};
use crate::failure::Failure;
use crate::frame::ProfessionalTab;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::{ProfessionalVisitor, Visit};

/// `GET /professional/requests`
pub async fn show(visit: Visit, professional: ProfessionalVisitor) -> Result<Page, Failure> {
    let locale = visit.locale;
    let all = waiting(&visit.services, &professional.person).await.map_err(|error| visit.fail(&error))?;
    let title = t!(locale, "patient-requests");
    let content = html! {
        (back_link("/professional", &t!(locale, "tab-patients")))
        h1 { (title) }
        @if all.is_empty() {
            (empty_state(Icon::Document, &t!(locale, "patient-requests-empty"), &t!(locale, "patient-requests-empty-explained"), &html! {}))
        } @else {
            p { (t!(locale, "patient-requests-lead")) }
            div.card { (person_rows(&all.iter().map(|one| row(locale, one)).collect::<Vec<_>>())) }
        }
    };
    let frame = professional.frame(ProfessionalTab::Patients, None);
    Ok(Page::new(locale, &title, content).frame(frame).path("/professional/requests"))
}

/// On the home page: how many wait, while any does.
pub(super) async fn badge(visit: &Visit, professional: &ProfessionalVisitor) -> Result<Markup, Failure> {
    let all = waiting(&visit.services, &professional.person).await.map_err(|error| visit.fail(&error))?;
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    Ok(html! {
        p {
            a.text-link href="/professional/requests" {
                @if all.is_empty() { (t!(visit.locale, "patient-requests")) }
                @else { strong { (t!(visit.locale, "patient-requests-count", count = count)) } }
            }
        }
    })
}

fn row(locale: Locale, one: &Waiting) -> PersonRow {
    let day = locale.date(locale.day_of(one.due_at));
    let due = if one.is_overdue {
        t!(locale, "patient-request-overdue", date = day)
    } else {
        t!(locale, "request-due", date = day)
    };
    let read = t!(locale, "patient-request-read");
    PersonRow {
        name: one.holder_name.clone(),
        detail: locale.text(&format!("request-topic-{}", one.topic.code())),
        place: due,
        action: small_link_button(
            &format!("/professional/requests/{}", one.id),
            &read,
            &format!("{read} – {}", one.holder_name),
        ),
    }
}
