//! The life line to take along: as PDF, as a table, as FHIR audit events (feature L2).

use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;
use services::life_line::audit_event;
use services::life_line::download::{Download, download};
use services::ports::{Report, ReportSection};

use super::activities_form::LookForm;
use super::activities_table::{columns, csv, row};
use crate::components::button::choice_button;
use crate::failure::Failure;
use crate::form::Form;
use crate::holder_side::HolderSide;
use crate::t;
use crate::visit::Visit;

/// More lines than this make no paper anybody reads.
const MOST_PRINTED: usize = 2_000;

/// As what, and which lines.
#[derive(Deserialize)]
pub struct DownloadForm {
    form: String,
    #[serde(flatten)]
    look: LookForm,
}

/// The ways to take it along, with what is looked for now.
pub fn ways(visit: &Visit, holder: &HolderSide, look: &LookForm) -> Markup {
    let locale = visit.locale;
    html! {
        h2 { (t!(locale, "life-line-download")) }
        p.quiet { (t!(locale, "life-line-download-about")) }
        form method="post" action=(holder.path("/activities/download")) {
            (look.kept(""))
            div.button-row {
                @if visit.services.prints_reports() { (choice_button("form", "pdf", &t!(locale, "download-pdf"))) }
                (choice_button("form", "csv", &t!(locale, "download-csv")))
                (choice_button("form", "fhir", &t!(locale, "download-fhir")))
            }
        }
    }
}

/// `POST /activities/download`
pub async fn submit(visit: Visit, holder: HolderSide, Form(form): Form<DownloadForm>) -> Result<Response, Failure> {
    if !["pdf", "csv", "fhir"].contains(&form.form.as_str()) {
        return Err(Failure::not_found(visit.locale));
    }
    let taken = download(&visit.services, &holder.person, holder.dossier(), &form.look.filter()).await;
    let taken = taken.map_err(|error| visit.fail(&error))?;
    match form.form.as_str() {
        "pdf" => {
            let printed = visit.services.print_report(report(&visit, &holder, &taken)).await;
            Ok(file("application/pdf", "pdf", printed.map_err(|error| visit.fail(&error))?))
        }
        "csv" => Ok(file("text/csv; charset=utf-8", "csv", csv(visit.locale, &holder, &taken))),
        _ => Ok(file("application/fhir+json", "json", audit_event::bundle(&taken).to_string().into_bytes())),
    }
}

fn file(media_type: &'static str, extension: &str, content: Vec<u8>) -> Response {
    let disposition = HeaderValue::try_from(format!("attachment; filename=\"dsp-activities.{extension}\""));
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment"))),
    ];
    (headers, content).into_response()
}

fn report(visit: &Visit, holder: &HolderSide, taken: &Download) -> Report {
    let locale = visit.locale;
    let printed = taken.lines.iter().take(MOST_PRINTED);
    let cut = taken.is_cut || taken.lines.len() > MOST_PRINTED;
    let mut paragraphs = vec![t!(locale, "life-line-printed", person = taken.taken_by.clone())];
    paragraphs.extend(cut.then(|| t!(locale, "life-line-printed-cut")));
    Report {
        language: locale.language(),
        institution: t!(locale, "product-long"),
        author: taken.taken_by.clone(),
        holder: taken.holder_name.clone(),
        birth_date: taken.holder_birth_date,
        date: locale.day_of(taken.taken_at),
        title: t!(locale, "life-line"),
        sections: vec![ReportSection {
            heading: String::new(),
            paragraphs,
            columns: columns(locale).into(),
            rows: printed.map(|line| row(locale, holder, line).into()).collect(),
        }],
    }
}
