//! The page on which something is asked: what it is about, who answers and by when, the person's own words.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::request::{WORDS_LIMIT, WORDS_MINIMUM};
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::requests::make::{Matter, make};

use crate::components::back_link::back_link;
use crate::components::button::{button, secondary_link_button};
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::text_area::TextArea;
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// The person's words.
#[derive(Default, Deserialize)]
pub struct WordsForm {
    #[serde(default)]
    pub(super) words: String,
}

/// What one such page says.
pub(super) struct Asking {
    /// What is asked for.
    pub(super) title: String,
    /// What it is about, who answers, by when.
    pub(super) body: Markup,
    /// Where one came from, and its name.
    pub(super) back: (String, String),
    /// The tab it belongs to.
    pub(super) tab: HolderTab,
}

impl Asking {
    pub(super) fn page(&self, visit: &Visit, holder: &HolderSide, form: &WordsForm, errors: &[FieldError]) -> Page {
        let locale = visit.locale;
        let (back, back_name) = &self.back;
        let content = html! {
            (back_link(back, back_name))
            (error_summary(locale, errors))
            h1 { (self.title) }
            (self.body)
            form method="post" novalidate {
                (TextArea::new("words", &t!(locale, "request-words"))
                    .hint(&t!(locale, "request-words-hint", minimum = WORDS_MINIMUM, limit = WORDS_LIMIT))
                    .value(&form.words)
                    .error(error_of(errors, "words")))
                div.button-row {
                    (button(&t!(locale, "request-send")))
                    (secondary_link_button(back, &t!(locale, "cancel")))
                }
            }
        };
        let page = Page::new(locale, &self.title, content).frame(holder.frame(self.tab)).path(&visit.path);
        if errors.is_empty() { page } else { page.with_errors() }
    }
}

/// Asks; then « Mes demandes ». What is wrong with the words is answered for the form.
pub(super) async fn send(
    visit: &Visit,
    holder: &HolderSide,
    matter: Matter,
    form: &WordsForm,
) -> Result<Result<Response, FieldError>, Failure> {
    match make(&visit.services, &holder.person, holder.dossier(), matter, &form.words).await {
        Ok(_) => Ok(Ok(Redirect::to(&holder.path("/requests?done=made")).into_response())),
        Err(Error::Invalid(problem)) => Ok(Err(field_error(visit.locale, Side::Holder, problem))),
        Err(error) => Err(visit.fail(&error)),
    }
}
