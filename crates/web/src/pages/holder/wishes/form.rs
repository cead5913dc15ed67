//! Writing a wish down: a few plain questions, none of them required, one answer at least.

use std::collections::HashMap;

use axum::response::{IntoResponse, Redirect, Response};
use dossier::document::{Confidentiality, Format, Kind, Metadata, Retention};
use maud::{Markup, html};
use serde::Deserialize;
use services::documents::file_document::{self, Filing, Outcome};
use services::{Error, Problem};

use super::paper::paper;
use super::questions::{AnswerKind, LIMIT, Question, questions};
use super::{WRITTEN, written};
use crate::components::back_link::back_link;
use crate::components::button::{button, secondary_link_button};
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::notice::notice;
use crate::components::radios::Radios;
use crate::components::text_area::TextArea;
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::HolderTab;
use crate::locale::Locale;
use crate::named::Named;
use crate::page::Page;
use crate::t;
use crate::visit::{Holder, Visit};

/// What was answered, by question.
#[derive(Default, Deserialize)]
#[serde(transparent)]
pub struct Answers(HashMap<String, String>);

impl Answers {
    /// The answer to a question, if one was given.
    pub fn to(&self, question: &str) -> Option<&str> {
        self.0.get(question).map(|answer| answer.trim()).filter(|answer| !answer.is_empty())
    }

    fn check(&self, locale: Locale, kind: Kind) -> Vec<FieldError> {
        let asked = questions(kind);
        let too_long = |question: &&Question| self.to(question.name).is_some_and(|it| it.chars().count() > LIMIT);
        let mut errors: Vec<FieldError> = asked
            .iter()
            .filter(too_long)
            .map(|question| FieldError::new(question.name, t!(locale, "wish-too-long")))
            .collect();
        if asked.iter().all(|question| self.to(question.name).is_none())
            && let Some(first) = asked.first()
        {
            errors.push(FieldError::new(first.name, t!(locale, "wish-empty")));
        }
        errors
    }
}

fn wish(visit: &Visit, code: &str) -> Result<Kind, Failure> {
    let kind = WRITTEN.into_iter().find(|kind| kind.code() == code).filter(|_| visit.services.prints_reports());
    kind.ok_or_else(|| Failure::not_found(visit.locale))
}

/// `GET /wishes/{wish}`
pub async fn show(visit: Visit, holder: Holder, Named(code): Named<String>) -> Result<Page, Failure> {
    let kind = wish(&visit, &code)?;
    Ok(page(&visit, &holder, kind, &Answers::default(), &[]))
}

/// `POST /wishes/{wish}`
pub async fn submit(
    visit: Visit,
    holder: Holder,
    Named(code): Named<String>,
    Form(answers): Form<Answers>,
) -> Result<Response, Failure> {
    let kind = wish(&visit, &code)?;
    let errors = answers.check(visit.locale, kind);
    if !errors.is_empty() {
        return Ok(page(&visit, &holder, kind, &answers, &errors).into_response());
    }
    match file(&visit, &holder, kind, &answers).await? {
        Outcome::Filed(_) => Ok(Redirect::to("/wishes?done=filed").into_response()),
        Outcome::Waiting => Ok(Redirect::to("/wishes?done=waiting").into_response()),
    }
}

/// Files the paper: a new version of the one there is, or the first.
async fn file(visit: &Visit, holder: &Holder, kind: Kind, answers: &Answers) -> Result<Outcome, Failure> {
    let today = visit.locale.day_of(visit.services.now());
    let before =
        written(visit, holder).await?.into_iter().find(|one| one.envelope.metadata.kind == kind && one.may_replace);
    let report = paper(visit.locale, holder, kind, answers, today);
    let title = report.title.clone();
    let content = visit.services.print_report(report).await.map_err(|error| visit.fail(&error))?;
    let filing = Filing {
        metadata: Metadata {
            title,
            kind,
            care_date: today,
            confidentiality: Confidentiality::Normal,
            retention: Retention::TenYears,
        },
        content: content.into(),
        claimed: Some(Format::Pdf),
        replaces: before.map(|one| one.envelope.id),
        announcement: None,
    };
    let filed = file_document::file(&visit.services, &holder.person, holder.dossier(), filing).await;
    filed.map_err(|error| match error {
        Error::Invalid(Problem::FileTooLarge { .. }) => Failure::not_found(visit.locale),
        error => visit.fail(&error),
    })
}

fn page(visit: &Visit, holder: &Holder, kind: Kind, answers: &Answers, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let code = kind.code();
    let title = locale.text(&format!("kind-{code}"));
    let content = html! {
        (back_link("/wishes", &t!(locale, "wishes")))
        (error_summary(locale, errors))
        h1 { (title) }
        p { (locale.text(&format!("wish-{code}-about"))) }
        (notice(&t!(locale, "wish-law-title"), &html! { p { (locale.text(&format!("wish-{code}-law"))) } }))
        form method="post" novalidate {
            @for question in questions(kind) { (field(locale, question, answers, error_of(errors, question.name))) }
            p { (t!(locale, "wish-becomes-a-document")) }
            div.button-row {
                (button(&t!(locale, "wish-save")))
                (secondary_link_button("/wishes", &t!(locale, "cancel")))
            }
        }
    };
    let page = Page::new(locale, &title, content).frame(holder.frame(HolderTab::Documents)).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}

fn field(locale: Locale, question: &Question, answers: &Answers, error: Option<String>) -> Markup {
    let name = question.name;
    let label = locale.text(&format!("wish-{name}"));
    let given = answers.to(name);
    match question.answer {
        AnswerKind::OneOf(choices) => {
            let radios = Radios::new(name, &label).error(error).selected(given);
            let with =
                |radios: Radios, choice: &&str| radios.option(choice, &locale.text(&format!("wish-{name}-{choice}")));
            html! { (choices.iter().fold(radios, with)) }
        }
        AnswerKind::Line => html! { (TextField::new(name, &label).value(given.unwrap_or_default()).error(error)) },
        AnswerKind::Words => html! { (TextArea::new(name, &label).value(given.unwrap_or_default()).error(error)) },
    }
}
