//! « Activités »: the life line, what is looked for in it, and the last year at a glance.

use dossier::ids::TraceId;
use maud::{Markup, html};
use serde::Deserialize;
use services::explain::may::{self, Offers};
use services::life_line::look::{Activities, look};

use super::activities_chart::chart;
use super::activities_download::ways;
use super::activities_form::{LookForm, fields};
use super::life_line_entry::days;
use crate::components::back_link::back_link;
use crate::components::button::{secondary_button, secondary_link_button};
use crate::components::empty_state::empty_state;
use crate::components::life_line::life_line;
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// Which part of it.
#[derive(Default, Deserialize)]
pub struct Part {
    before: Option<String>,
}

/// `GET /activities`
pub async fn show(visit: Visit, holder: HolderSide, Query(part): Query<Part>) -> Result<Page, Failure> {
    page(&visit, &holder, &LookForm::everything(part.before.unwrap_or_default())).await
}

/// `POST /activities`: what is looked for. Names and titles must not stand in an address, which others keep.
pub async fn search(visit: Visit, holder: HolderSide, Form(form): Form<LookForm>) -> Result<Page, Failure> {
    page(&visit, &holder, &form).await
}

async fn page(visit: &Visit, holder: &HolderSide, form: &LookForm) -> Result<Page, Failure> {
    let locale = visit.locale;
    let before = match form.before.as_str() {
        "" => None,
        id => Some(id.parse::<TraceId>().map_err(|_| Failure::not_found(locale))?),
    };
    let filter = form.filter();
    let found = look(&visit.services, &holder.person, holder.dossier(), &filter, before).await;
    let found = found.map_err(|error| visit.fail(&error))?;
    let offers = may::may(&visit.services, &holder.person, holder.dossier()).await;
    let offers = offers.map_err(|error| visit.fail(&error))?;
    let title = t!(locale, "life-line");
    let is_first = before.is_none();
    let content = html! {
        @if !is_first { (back_link(&holder.path("/activities"), &t!(locale, "life-line-newest"))) }
        h1 { (title) }
        p { (t!(locale, "life-line-lead")) }
        @if is_first && filter.is_empty() { (chart(locale, &found.months)) }
        (fields(locale, holder, form, &found.people))
        (lines(visit, holder, &offers, &found, !filter.is_empty()))
        (older(visit, holder, form, &found))
        @if !found.lines.is_empty() { (ways(visit, holder, form)) }
    };
    let page = Page::new(locale, &title, content).frame(holder.frame(HolderTab::Activities));
    Ok(page.path(&holder.path("/activities")))
}

fn lines(visit: &Visit, holder: &HolderSide, offers: &Offers, found: &Activities, is_filtered: bool) -> Markup {
    let locale = visit.locale;
    if !found.lines.is_empty() {
        return life_line(&days(locale, holder, offers, &found.lines));
    }
    if is_filtered {
        let all = secondary_link_button(&holder.path("/activities"), &t!(locale, "life-line-all"));
        return empty_state(Icon::Search, &t!(locale, "life-line-none"), &t!(locale, "life-line-none-next"), &all);
    }
    empty_state(Icon::Activity, &t!(locale, "life-line"), &t!(locale, "life-line-empty"), &html! {})
}

fn older(visit: &Visit, holder: &HolderSide, form: &LookForm, found: &Activities) -> Markup {
    let Some(oldest) = found.older else { return html! {} };
    let locale = visit.locale;
    html! {
        @if form.filter().is_empty() {
            div.button-row {
                (secondary_link_button(&holder.path(&format!("/activities?before={oldest}")), &t!(locale, "life-line-older")))
            }
        } @else {
            form method="post" action=(holder.path("/activities")) {
                (form.kept(&oldest.to_string()))
                (secondary_button(&t!(locale, "life-line-older")))
            }
        }
    }
}
