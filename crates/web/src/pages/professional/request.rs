//! One request of a patient, and its answer.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::RequestId;
use dossier::request::{Topic, Verdict, WORDS_LIMIT, WORDS_MINIMUM};
use maud::{Markup, html};
use serde::Deserialize;
use services::requests::answer::answer;
use services::requests::read::{RequestFile, read};
use services::{Error, Problem};

use crate::components::back_link::back_link;
use crate::components::button::{button, link_button, secondary_link_button};
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::facts::Facts;
use crate::components::notice::done_and;
use crate::components::radios::Radios;
use crate::components::text_area::TextArea;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::{Patient, ProfessionalTab};
use crate::locale::Locale;
use crate::named::Named;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::{ProfessionalVisitor, Visit};

/// The answer.
#[derive(Default, Deserialize)]
pub struct AnswerForm {
    verdict: Option<String>,
    #[serde(default)]
    words: String,
}

impl AnswerForm {
    fn verdict(&self) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| self.verdict.as_deref() == Some(verdict.code()))
    }
}

/// `GET /professional/requests/{request}`
pub async fn show(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named(id): Named<RequestId>,
) -> Result<Page, Failure> {
    page(&visit, &professional, id, &AnswerForm::default(), &[]).await
}

/// `POST /professional/requests/{request}`
pub async fn submit(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named(id): Named<RequestId>,
    Form(form): Form<AnswerForm>,
) -> Result<Response, Failure> {
    let Some(verdict) = form.verdict() else {
        let errors = [FieldError::new("verdict", t!(visit.locale, "invalid-verdict-missing"))];
        return Ok(page(&visit, &professional, id, &form, &errors).await?.into_response());
    };
    match answer(&visit.services, &professional.person, id, verdict, &form.words).await {
        // Answered meanwhile, or sent twice: the page shows how it stands.
        Ok(()) | Err(Error::Invalid(Problem::AlreadySettled)) => {
            Ok(Redirect::to(&format!("/professional/requests/{id}")).into_response())
        }
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, Side::Professional, problem)];
            Ok(page(&visit, &professional, id, &form, &errors).await?.into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

async fn page(
    visit: &Visit,
    professional: &ProfessionalVisitor,
    id: RequestId,
    form: &AnswerForm,
    errors: &[FieldError],
) -> Result<Page, Failure> {
    let locale = visit.locale;
    let file = read(&visit.services, &professional.person, id).await.map_err(|error| visit.fail(&error))?;
    let title = locale.text(&format!("request-topic-{}", file.topic.code()));
    let content = html! {
        (back_link("/professional/requests", &t!(locale, "patient-requests")))
        (error_summary(locale, errors))
        @if !file.is_open { (done_and(&t!(locale, "patient-request-answered"), &what_follows(locale, &file))) }
        h1 { (title) }
        (facts(locale, &file))
        @if let Some(words) = &file.words {
            h2 { (t!(locale, "patient-request-words")) }
            p.written { (words) }
        }
        @if file.is_open { (answering(locale, form, errors)) }
    };
    let detail = t!(locale, "patient-born", date = locale.date(file.holder_birth_date));
    let patient = Patient { name: file.holder_name.clone(), detail, basis: None };
    let frame = professional.frame(ProfessionalTab::Patients, Some(patient));
    let page = Page::new(locale, &title, content).frame(frame).path(&visit.path);
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}

fn facts(locale: Locale, file: &RequestFile) -> Facts {
    let day = |moment| locale.date(locale.day_of(moment));
    let mut facts = Facts::new()
        .with(&t!(locale, "patient-request-made"), &day(file.made_at))
        .with(&t!(locale, "patient-request-due"), &day(file.due_at));
    if let Some((document, Some(title))) = &file.document {
        let href = format!("/professional/dossiers/{}/documents/{document}", file.dossier);
        let link = html! { a.text-link href=(href) { (title) } };
        facts = facts.with_markup(&t!(locale, "patient-request-document"), link);
    }
    facts
}

/// A correction is a new version; what is missing is filed.
fn what_follows(locale: Locale, file: &RequestFile) -> Markup {
    let record = format!("/professional/dossiers/{}", file.dossier);
    html! {
        @if let (Some((document, _)), true) = (&file.document, file.may_replace) {
            div.button-row {
                (link_button(&format!("{record}/documents/{document}/replace"), &t!(locale, "patient-request-replace")))
                (secondary_link_button("/professional/requests", &t!(locale, "patient-requests")))
            }
        } @else if file.topic == Topic::MissingDocument {
            p { (t!(locale, "patient-request-file")) }
        }
    }
}

fn answering(locale: Locale, form: &AnswerForm, errors: &[FieldError]) -> Markup {
    let verdicts = Radios::new("verdict", &t!(locale, "patient-request-verdict"))
        .option(Verdict::Accepted.code(), &t!(locale, "patient-request-accept"))
        .option(Verdict::Declined.code(), &t!(locale, "patient-request-decline"))
        .selected(form.verdict.as_deref())
        .error(error_of(errors, "verdict"));
    html! {
        form method="post" novalidate {
            (verdicts)
            (TextArea::new("words", &t!(locale, "patient-request-answer-words"))
                .hint(&t!(locale, "request-words-hint", minimum = WORDS_MINIMUM, limit = WORDS_LIMIT))
                .value(&form.words)
                .error(error_of(errors, "words")))
            (button(&t!(locale, "patient-request-answer")))
        }
    }
}
