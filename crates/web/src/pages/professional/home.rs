//! Where a professional arrives: opening a patient's record, and « Mes patients ».

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::DossierId;
use maud::{Markup, html};
use serde::Deserialize;
use services::grants::presence_code;
use services::patients::{self, Patient};
use services::{Error, Problem};

use super::requests;
use crate::components::button::{button, small_link_button};
use crate::components::code_field::CodeField;
use crate::components::empty_state::empty_state;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::person_row::{PersonRow, person_rows};
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::ProfessionalTab;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::documents::words;
use crate::t;
use crate::visit::{ProfessionalVisitor, Visit};

/// The form.
#[derive(Default, Deserialize)]
pub struct FindForm {
    #[serde(default)]
    matricule: String,
    #[serde(default)]
    code: String,
}

/// `GET /professional`
pub async fn show(visit: Visit, professional: ProfessionalVisitor) -> Result<Page, Failure> {
    page(&visit, &professional, "", &[]).await
}

/// `POST /professional`
pub async fn submit(
    visit: Visit,
    professional: ProfessionalVisitor,
    Form(form): Form<FindForm>,
) -> Result<Response, Failure> {
    if form.matricule.trim().is_empty() {
        let errors = [FieldError::new("matricule", t!(visit.locale, "invalid-patient-matricule-missing"))];
        return Ok(page(&visit, &professional, "", &errors).await?.into_response());
    }
    match open(&visit, &professional, &form).await? {
        Ok(dossier) => Ok(Redirect::to(&format!("/professional/dossiers/{dossier}")).into_response()),
        Err(error) => Ok(page(&visit, &professional, &form.matricule, &[error]).await?.into_response()),
    }
}

/// With a code it is entered; without one the record must be open to this person already.
async fn open(
    visit: &Visit,
    professional: &ProfessionalVisitor,
    form: &FindForm,
) -> Result<Result<DossierId, FieldError>, Failure> {
    let Visit { locale, services, from, .. } = visit;
    let (person, code) = (&professional.person, form.code.trim());
    let opened = if code.is_empty() {
        presence_code::find(services, person, &form.matricule, *from).await
    } else {
        presence_code::enter(services, person, &form.matricule, code, *from).await
    };
    match opened {
        Ok(dossier) => Ok(Ok(dossier)),
        Err(Error::NotFound) => Ok(Err(FieldError::of_form(t!(locale, "find-patient-none")))),
        Err(Error::Invalid(Problem::NumberOrCode)) => {
            Ok(Err(FieldError::of_form(t!(locale, "wrong-matricule-or-code"))))
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

async fn page(
    visit: &Visit,
    professional: &ProfessionalVisitor,
    matricule: &str,
    errors: &[FieldError],
) -> Result<Page, Failure> {
    let patients = patients::all(&visit.services, &professional.person).await;
    let patients = patients.map_err(|error| visit.fail(&error))?;
    let requests = requests::badge(visit, professional).await?;
    let locale = visit.locale;
    let title = t!(locale, "find-patient");
    let content = html! {
        (error_summary(locale, errors))
        h1 { (title) }
        p { (t!(locale, "find-patient-explained")) }
        (form(locale, matricule, errors))
        (requests)
        h2 { (t!(locale, "my-patients")) }
        (my_patients(locale, &patients))
    };
    let frame = professional.frame(ProfessionalTab::Patients, None);
    let page = Page::new(locale, &title, content).frame(frame).path("/professional");
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}

fn form(locale: Locale, matricule: &str, errors: &[FieldError]) -> Markup {
    let code_hint = format!("{} {}", t!(locale, "presence-code-hint"), t!(locale, "presence-code-optional"));
    html! {
        form.card method="post" action="/professional" novalidate {
            (TextField::new("matricule", &t!(locale, "matricule"))
                .hint(&t!(locale, "patient-matricule-hint"))
                .digits()
                .value(matricule)
                .error(error_of(errors, "matricule")))
            (CodeField::printed("code", &t!(locale, "presence-code")).hint(&code_hint).error(error_of(errors, "code")))
            (button(&t!(locale, "open-dossier")))
        }
    }
}

fn my_patients(locale: Locale, patients: &[Patient]) -> Markup {
    if patients.is_empty() {
        let words = (t!(locale, "my-patients-empty"), t!(locale, "my-patients-empty-explained"));
        return empty_state(Icon::People, &words.0, &words.1, &html! {});
    }
    let open = t!(locale, "open-dossier");
    let row = |patient: &Patient| PersonRow {
        name: patient.name.clone(),
        detail: t!(locale, "patient-born", date = locale.date(patient.birth_date)),
        place: words::basis(locale, patient.basis, patient.until).unwrap_or_default(),
        action: small_link_button(
            &format!("/professional/dossiers/{}", patient.dossier),
            &open,
            &format!("{open} – {}", patient.name),
        ),
    };
    let rows: Vec<PersonRow> = patients.iter().map(row).collect();
    html! { div.card { (person_rows(&rows)) } }
}
