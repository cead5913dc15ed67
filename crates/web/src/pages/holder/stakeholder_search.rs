//! A professional is found by the first letters of the name, by speciality, or by both (seed 004): to be added, blocked, or
//! kept out of one consultation, asked for a document that is missing.

use dossier::ids::ProfessionalId;
use dossier::professional::Professional;
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::grants::circle::{self, MOST_FOUND};

use crate::components::back_link::back_link;
use crate::components::button::{button, small_link_button};
use crate::components::empty_state::empty_state;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::person_row::{PersonRow, person_rows};
use crate::components::select::Select;
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::Query;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// What is looked for; nothing before the first search.
#[derive(Default, Deserialize)]
pub struct SearchForm {
    name: Option<String>,
    #[serde(default)]
    speciality: String,
}

/// What somebody is looked for.
#[derive(Clone, Copy)]
enum Purpose {
    Add,
    Block,
    Object,
    Ask,
}

/// `GET /stakeholders/search`: « Ajouter un intervenant ».
pub async fn to_add(visit: Visit, holder: HolderSide, Query(form): Query<SearchForm>) -> Result<Page, Failure> {
    search(&visit, &holder, Purpose::Add, &form).await
}

/// `GET /stakeholders/blocked/search`: « Rechercher » (seed 004, "Blocking access").
pub async fn to_block(visit: Visit, holder: HolderSide, Query(form): Query<SearchForm>) -> Result<Page, Failure> {
    search(&visit, &holder, Purpose::Block, &form).await
}

/// `GET /stakeholders/objections/search`: whose consultation is not to be shared.
pub async fn to_object(visit: Visit, holder: HolderSide, Query(form): Query<SearchForm>) -> Result<Page, Failure> {
    search(&visit, &holder, Purpose::Object, &form).await
}

/// `GET /requests/missing`: who should have filed the document that is missing.
pub async fn to_ask(visit: Visit, holder: HolderSide, Query(form): Query<SearchForm>) -> Result<Page, Failure> {
    search(&visit, &holder, Purpose::Ask, &form).await
}

impl Purpose {
    const fn path(self) -> &'static str {
        match self {
            Self::Add => "/stakeholders/search",
            Self::Block => "/stakeholders/blocked/search",
            Self::Object => "/stakeholders/objections/search",
            Self::Ask => "/requests/missing",
        }
    }

    /// The page with what there is already, and its name.
    fn back(self, locale: Locale) -> (&'static str, String) {
        match self {
            Self::Add | Self::Object => ("/stakeholders", t!(locale, "my-stakeholders")),
            Self::Block => ("/stakeholders/blocked", t!(locale, "blocked-section")),
            Self::Ask => ("/requests", t!(locale, "requests")),
        }
    }

    const fn tab(self) -> HolderTab {
        match self {
            Self::Add | Self::Block | Self::Object => HolderTab::Stakeholders,
            Self::Ask => HolderTab::Documents,
        }
    }

    fn title(self, locale: Locale) -> String {
        match self {
            Self::Add => t!(locale, "add-stakeholder"),
            Self::Block => t!(locale, "block-add"),
            Self::Object => t!(locale, "objection-add"),
            Self::Ask => t!(locale, "request-missing"),
        }
    }

    fn next(self, professional: ProfessionalId) -> String {
        match self {
            Self::Add => format!("/stakeholders/{professional}/add"),
            Self::Block => format!("/stakeholders/{professional}/block"),
            Self::Object => format!("/stakeholders/{professional}/objection"),
            Self::Ask => format!("/requests/missing/{professional}"),
        }
    }
}

async fn search(visit: &Visit, holder: &HolderSide, purpose: Purpose, form: &SearchForm) -> Result<Page, Failure> {
    let locale = visit.locale;
    let specialities = circle::specialities(&visit.services).await.map_err(|error| visit.fail(&error))?;
    let before = html! { p.quiet { (t!(locale, "search-first")) } };
    let Some(name) = &form.name else { return Ok(page(visit, holder, purpose, form, &specialities, &before, &[])) };
    match circle::search_among(&visit.services, name, &form.speciality).await {
        Ok(found) => {
            let results = results(locale, holder, purpose, &found);
            Ok(page(visit, holder, purpose, form, &specialities, &results, &[]))
        }
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(locale, Side::Holder, problem)];
            Ok(page(visit, holder, purpose, form, &specialities, &html! {}, &errors))
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn page(
    visit: &Visit,
    holder: &HolderSide,
    purpose: Purpose,
    form: &SearchForm,
    specialities: &[String],
    results: &Markup,
    errors: &[FieldError],
) -> Page {
    let locale = visit.locale;
    let title = purpose.title(locale);
    let (back, back_name) = purpose.back(locale);
    let name = TextField::new("name", &t!(locale, "stakeholder-search"))
        .search()
        .hint(&t!(locale, "stakeholder-search-hint"))
        .value(form.name.as_deref().unwrap_or_default())
        .error(error_of(errors, "name"));
    let speciality = Select::new("speciality", &t!(locale, "speciality"))
        .prompt(&t!(locale, "speciality-any"))
        .options(specialities.iter().map(|one| (one.clone(), one.clone())))
        .selected(Some(&form.speciality));
    let content = html! {
        (back_link(&holder.path(back), &back_name))
        (error_summary(locale, errors))
        h1 { (title) }
        form method="get" action=(holder.path(purpose.path())) role="search" novalidate {
            (name)
            (speciality)
            (button(&t!(locale, "search")))
        }
        (results)
    };
    let page = Page::new(locale, &title, content).frame(holder.frame(purpose.tab())).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}

fn results(locale: Locale, holder: &HolderSide, purpose: Purpose, found: &[Professional]) -> Markup {
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let heading = t!(locale, "stakeholder-search-results", count = count);
    if found.is_empty() {
        return empty_state(Icon::Search, &heading, &t!(locale, "stakeholder-search-none"), &html! {});
    }
    let rows: Vec<PersonRow> = found.iter().map(|one| row(locale, holder, purpose, one)).collect();
    html! {
        h2 { (heading) }
        @if found.len() >= MOST_FOUND { p.quiet { (t!(locale, "stakeholder-search-more")) } }
        div.card { (person_rows(&rows)) }
    }
}

fn row(locale: Locale, holder: &HolderSide, purpose: Purpose, professional: &Professional) -> PersonRow {
    let choose = t!(locale, "stakeholder-choose");
    let about = format!("{choose} {}", professional.name());
    let next = holder.path(&purpose.next(professional.id));
    PersonRow {
        name: professional.name(),
        detail: professional.speciality.clone(),
        place: professional.practice.clone(),
        action: small_link_button(&next, &choose, &about),
    }
}
