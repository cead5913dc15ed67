//! Closing a record, with what that means said first (seed 000).

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use services::explain::may::{self, Task};
use services::lifecycle::close_dossier;

use crate::components::back_link::back_link;
use crate::components::button::{main_warning_button, secondary_link_button};
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

const HERE: &str = "/record/close";

/// `GET /record/close`
pub async fn show(visit: Visit, holder: HolderSide) -> Result<Page, Failure> {
    let offers = may::may(&visit.services, &holder.person, holder.dossier()).await;
    if !offers.map_err(|error| visit.fail(&error))?.include(Task::Close) {
        return Err(Failure::elsewhere(holder.path("/record")));
    }
    visit.proven(&holder.person)?;
    let locale = visit.locale;
    let title = match holder.entrusted() {
        None => t!(locale, "close-own-title"),
        Some(record) => t!(locale, "close-of-title", person = record.name.clone()),
    };
    let content = html! {
        (back_link(&holder.path("/record"), &t!(locale, "tab-record")))
        h1 { (title) }
        ul.sentences.sentences--plain {
            li { (t!(locale, "close-nobody")) }
            li { (t!(locale, "close-reopen")) }
            li { (t!(locale, "close-reimbursement")) }
            li { (t!(locale, "close-referring-doctor")) }
            li { (t!(locale, "close-emergency")) }
        }
        (warning(&t!(locale, "close-warning"), &html! { p { (t!(locale, "close-destroyed")) } }))
        h2 { (t!(locale, "close-export-title")) }
        p { (t!(locale, "close-export")) }
        p { a.text-link href=(holder.path("/record/export")) { (t!(locale, "export")) } }
        form method="post" action=(holder.path(HERE)) {
            div.button-row {
                (main_warning_button(&t!(locale, "close-confirm")))
                (secondary_link_button(&holder.path("/record"), &t!(locale, "cancel")))
            }
        }
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Account)).path(&visit.path))
}

/// `POST /record/close`
pub async fn submit(visit: Visit, holder: HolderSide) -> Result<Response, Failure> {
    let closed = close_dossier::close(&visit.services, &holder.person, holder.dossier(), None).await;
    closed.map_err(|error| visit.fail_towards(&error, &holder.path(HERE)))?;
    Ok(Redirect::to(&holder.path("/reopen?done=closed")).into_response())
}
