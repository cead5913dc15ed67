//! Taking everything along: what it holds, and the download itself (feature D13).

mod index;

use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use maud::html;
use services::export::{export, prepare};

use super::activities_table::csv;
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /record/export`
pub async fn show(visit: Visit, holder: HolderSide) -> Result<Page, Failure> {
    let locale = visit.locale;
    let content = html! {
        (back_link(&holder.path("/record"), &record_title(locale, &holder)))
        h1 { (t!(locale, "export")) }
        p { (t!(locale, "export-lead")) }
        ul {
            li { (t!(locale, "export-documents")) }
            li { (t!(locale, "export-index")) }
            li { (t!(locale, "export-life-line")) }
            li { (t!(locale, "export-exchange")) }
            li { (t!(locale, "export-manifest")) }
        }
        (warning(&t!(locale, "export-care-title"), &html! { p { (t!(locale, "export-care")) } }))
        form method="post" { div.button-row { (button(&t!(locale, "export-download"))) } }
    };
    let page = Page::new(locale, &t!(locale, "export"), content).frame(holder.frame(HolderTab::Account));
    Ok(page.path(&visit.path))
}

/// `POST /record/export`
pub async fn download(visit: Visit, holder: HolderSide) -> Result<Response, Failure> {
    let prepared = prepare(&visit.services, &holder.person, holder.dossier()).await;
    let prepared = prepared.map_err(|error| visit.fail(&error))?;
    let pages = vec![
        ("index.html".to_owned(), index::index(visit.locale, &prepared).into_string().into_bytes()),
        ("activities.csv".to_owned(), csv(visit.locale, &holder, &prepared.life_line)),
    ];
    let archive = export(&visit.services, &holder.person, prepared, pages);
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("application/zip")),
        (CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"dsp.zip\"")),
    ];
    Ok((headers, Body::from_stream(archive)).into_response())
}

fn record_title(locale: Locale, holder: &HolderSide) -> String {
    match holder.entrusted() {
        None => t!(locale, "record-own"),
        Some(_) => t!(locale, "record-of", person = holder.name().to_owned()),
    }
}
