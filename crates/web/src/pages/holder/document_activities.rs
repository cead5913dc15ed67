//! The life line of one document.

use dossier::ids::DocumentId;
use maud::html;
use services::documents::read_life_line;
use services::explain::may;

use super::life_line_entry::days;
use crate::components::back_link::back_link;
use crate::components::life_line::life_line;
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /documents/{document}/activities`
pub async fn show(visit: Visit, holder: HolderSide, Named(document): Named<DocumentId>) -> Result<Page, Failure> {
    let read = read_life_line::read(&visit.services, &holder.person, holder.dossier(), document).await;
    let (title, traces) = read.map_err(|error| visit.fail(&error))?;
    let offers = may::may(&visit.services, &holder.person, holder.dossier()).await;
    let offers = offers.map_err(|error| visit.fail(&error))?;
    let locale = visit.locale;
    let content = html! {
        (back_link(&holder.path(&format!("/documents/{document}")), &title))
        h1 { (t!(locale, "document-activities")) }
        (life_line(&days(locale, &holder, &offers, &traces)))
        @if traces.len() >= read_life_line::MOST { p.quiet { (t!(locale, "document-activities-more")) } }
    };
    let page = Page::new(locale, &t!(locale, "document-activities"), content);
    Ok(page.frame(holder.frame(HolderTab::Documents)).path(&visit.path))
}
