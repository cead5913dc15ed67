//! « Rechercher dans les documents »: a form on the pages of the documents, and what was found.
//!
//! What somebody looks for in a record is health data. An address would carry it into the browser's history and into the
//! logs of whatever stands in between, so the form is sent by `POST`; the words then stay in a cookie that no script
//! reads, for this record and some minutes, so that one can open a document and come back to what was found.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use dossier::document::Kind;
use jiff::SignedDuration;
use maud::{Markup, html};
use serde::Deserialize;
use services::documents::search_dossier::{self, Hit, Question};
use services::{Error, Problem};

use super::shelf::Shelf;
use super::words;
use crate::components::back_link::back_link;
use crate::components::button::secondary_button;
use crate::components::empty_state::empty_state;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::found_list::{Found, found_list};
use crate::components::text_field::TextField;
use crate::cookies::{SEARCH, secret};
use crate::failure::Failure;
use crate::icons::Icon;
use crate::page::Page;
use crate::t;

/// What is looked for.
#[derive(Deserialize)]
pub struct SearchForm {
    #[serde(default)]
    words: String,
}

const PAGE: &str = "/documents/search";

/// How long one can come back to what was found.
const KEPT: SignedDuration = SignedDuration::from_mins(15);

/// As much of what is typed as is kept, in bytes.
const LONGEST: usize = 300;

/// The form by itself, or what was found.
///
/// # Errors
/// The page for a record that does not exist for this person.
pub async fn show(shelf: &Shelf, jar: &CookieJar) -> Result<Page, Failure> {
    let Some(looked_for) = kept_words(shelf, jar) else {
        may(shelf).await?;
        return page(shelf, "", &html! {}, &[]).await;
    };
    let (locale, side) = (shelf.visit.locale, shelf.side());
    let called =
        move |kind: Kind| format!("{} {}", words::kind(locale, kind), words::category(locale, side, kind.category()));
    let question = Question { words: &looked_for, called: &called };
    match search_dossier::search(&shelf.visit.services, shelf.person(), shelf.dossier, &question).await {
        Ok(hits) => page(shelf, &looked_for, &results(shelf, &hits), &[]).await,
        Err(Error::Invalid(Problem::SearchTooShort)) => page(shelf, &looked_for, &html! {}, &[too_short(shelf)]).await,
        Err(error) => Err(shelf.visit.fail(&error)),
    }
}

/// Keeps the words and leads to what is found.
///
/// # Errors
/// The page for a record that does not exist for this person.
pub async fn submit(shelf: &Shelf, jar: CookieJar, form: SearchForm) -> Result<Response, Failure> {
    may(shelf).await?;
    let typed = form.words.trim();
    if !search_dossier::is_question(typed) {
        return Ok(page(shelf, typed, &html! {}, &[too_short(shelf)]).await?.into_response());
    }
    let typed = &typed[..typed.floor_char_boundary(LONGEST)];
    let until = (shelf.visit.services.now() + KEPT).as_second();
    let kept = format!("{until}.{}.{}", shelf.dossier, BASE64_URL_SAFE_NO_PAD.encode(typed));
    Ok((jar.add(secret(SEARCH, kept)), Redirect::to(&shelf.page(PAGE))).into_response())
}

/// The form, for the pages of the documents.
pub fn search_form(shelf: &Shelf, typed: &str, errors: &[FieldError]) -> Markup {
    let locale = shelf.visit.locale;
    let field = TextField::new("words", &t!(locale, "document-search-field"))
        .search()
        .hint(&t!(locale, "document-search-hint"))
        .value(typed)
        .error(error_of(errors, "words"));
    html! {
        form.document-search method="post" action=(shelf.page(PAGE)) role="search"
            aria-label=(t!(locale, "document-search")) novalidate {
            (field)
            (secondary_button(&t!(locale, "search")))
        }
    }
}

/// The words kept for this record, and for no other.
fn kept_words(shelf: &Shelf, jar: &CookieJar) -> Option<String> {
    let [until, dossier, typed] = jar.get(SEARCH)?.value().split('.').collect::<Vec<_>>().try_into().ok()?;
    let is_over = until.parse::<i64>().ok()? < shelf.visit.services.now().as_second();
    if is_over || dossier != shelf.dossier.to_string() {
        return None;
    }
    String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(typed).ok()?).ok()
}

async fn may(shelf: &Shelf) -> Result<(), Failure> {
    let asked = search_dossier::may(&shelf.visit.services, shelf.person(), shelf.dossier).await;
    asked.map_err(|error| shelf.visit.fail(&error))
}

fn too_short(shelf: &Shelf) -> FieldError {
    FieldError::new("words", t!(shelf.visit.locale, "invalid-document-search"))
}

async fn page(shelf: &Shelf, typed: &str, results: &Markup, errors: &[FieldError]) -> Result<Page, Failure> {
    let locale = shelf.visit.locale;
    let title = t!(locale, "document-search");
    let content = html! {
        (back_link(&shelf.home(), &shelf.home_name()))
        (error_summary(locale, errors))
        h1 { (title) }
        (search_form(shelf, typed, errors))
        p.quiet { (t!(locale, "document-search-lead")) }
        (results)
    };
    let page = Page::new(locale, &title, content).frame(shelf.frame().await?).path(&shelf.page(PAGE));
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}

fn results(shelf: &Shelf, hits: &[Hit]) -> Markup {
    let locale = shelf.visit.locale;
    let count = i64::try_from(hits.len()).unwrap_or(i64::MAX);
    let told = t!(locale, "document-search-results", count = count);
    if hits.is_empty() {
        return html! {
            div role="status" { (empty_state(Icon::Search, &told, &t!(locale, "document-search-none"), &html! {})) }
        };
    }
    let found: Vec<Found> = hits.iter().map(|hit| found(shelf, hit)).collect();
    html! {
        div role="status" { h2 { (told) } }
        (found_list(&found))
    }
}

fn found<'a>(shelf: &Shelf, hit: &'a Hit) -> Found<'a> {
    let (locale, envelope) = (shelf.visit.locale, &hit.document.envelope);
    Found {
        href: shelf.document(envelope.id),
        title: &hit.title,
        kind: words::kind(locale, envelope.metadata.kind),
        date: locale.date(envelope.metadata.care_date),
        author: words::author(envelope),
        own: words::own(locale, shelf.person(), envelope),
        passage: &hit.passage,
    }
}
