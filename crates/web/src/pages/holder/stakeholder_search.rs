//! « Ajouter un intervenant »: a professional is found by the first letters of the name (seed 004).

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use dossier::professional::Professional;
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::grants::circle;

use crate::components::back_link::back_link;
use crate::components::button::{button, small_link_button};
use crate::components::empty_state::empty_state;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::person_row::{PersonRow, person_rows};
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// The act gives no more than this.
const MOST: usize = 20;

/// What is looked for; nothing before the first search.
#[derive(Default, Deserialize)]
pub struct SearchForm {
    name: Option<String>,
}

/// `GET /stakeholders/search`
pub async fn show(visit: Visit, holder: HolderSide, Query(form): Query<SearchForm>) -> Result<Response, Failure> {
    let Some(name) = form.name else { return Ok(page(&visit, &holder, "", &html! {}, &[]).into_response()) };
    match circle::search(&visit.services, &name).await {
        Ok(found) => Ok(page(&visit, &holder, &name, &results(visit.locale, &holder, &found), &[]).into_response()),
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, Side::Holder, problem)];
            Ok(page(&visit, &holder, &name, &html! {}, &errors).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn page(visit: &Visit, holder: &HolderSide, name: &str, results: &Markup, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "add-stakeholder");
    let field = TextField::new("name", &t!(locale, "stakeholder-search"))
        .search()
        .hint(&t!(locale, "stakeholder-search-hint"))
        .value(name)
        .error(error_of(errors, "name"));
    let content = html! {
        (back_link(&holder.path("/stakeholders"), &t!(locale, "my-stakeholders")))
        (error_summary(locale, errors))
        h1 { (title) }
        form method="get" action=(holder.path("/stakeholders/search")) role="search" novalidate {
            (field)
            (button(&t!(locale, "search")))
        }
        (results)
    };
    let page = Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}

fn results(locale: Locale, holder: &HolderSide, found: &[Professional]) -> Markup {
    if found.is_empty() {
        let words = (t!(locale, "stakeholder-search-results", count = 0), t!(locale, "stakeholder-search-none"));
        return empty_state(Icon::Search, &words.0, &words.1, &html! {});
    }
    let rows: Vec<PersonRow> = found.iter().map(|professional| row(locale, holder, professional)).collect();
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    html! {
        h2 { (t!(locale, "stakeholder-search-results", count = count)) }
        @if found.len() >= MOST { p.quiet { (t!(locale, "stakeholder-search-more")) } }
        div.card { (person_rows(&rows)) }
    }
}

fn row(locale: Locale, holder: &HolderSide, professional: &Professional) -> PersonRow {
    let (name, choose) = (professional.name(), t!(locale, "stakeholder-choose"));
    PersonRow {
        detail: professional.speciality.clone(),
        place: professional.practice.clone(),
        action: small_link_button(
            &holder.path(&format!("/stakeholders/{}/add", professional.id)),
            &choose,
            &format!("{choose} {name}"),
        ),
        name,
    }
}
