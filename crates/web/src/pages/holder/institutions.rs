//! Hospitals, homes and home-care networks: refusing access during a stay, to one or to all (feature I6).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::access::{Opposed, ProvisionKind};
use maud::{Markup, html};
use serde::Deserialize;
use services::grants::institution_opposition;
use services::grants::stakeholders::{About, Stakeholders};
use services::{Error, Problem};

use super::stakeholder_sections::FROM_HERE;
use super::stakeholder_words::row;
use super::stakeholders::{Arrival, fixed, load};
use crate::components::back_link::back_link;
use crate::components::button::secondary_button;
use crate::components::notice::done;
use crate::components::one_tap::OneTap;
use crate::components::select::Select;
use crate::components::stakeholder_row::{StakeholderRow, stakeholder_rows};
use crate::components::tag::{Tone, tag};
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// What names all institutions at once in a form.
const ALL: &str = "all";

/// Which institution, and from which page.
#[derive(Deserialize)]
pub struct InstitutionForm {
    #[serde(default)]
    institution: String,
    #[serde(default)]
    from: String,
}

impl InstitutionForm {
    fn opposed(&self) -> Option<Opposed> {
        if self.institution == ALL { Some(Opposed::All) } else { self.institution.parse().ok().map(Opposed::One) }
    }

    fn page(&self) -> &'static str {
        if self.from == FROM_HERE { "/stakeholders" } else { "/stakeholders/institutions" }
    }
}

/// `GET /stakeholders/institutions`
pub async fn show(visit: Visit, holder: HolderSide, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let locale = visit.locale;
    let found = load(&visit, &holder).await?;
    let title = t!(locale, "institutions");
    let form = match found.fixed {
        Some(refusal) => fixed(locale, refusal),
        None => refuse_others(&visit, &holder, &found).await?,
    };
    let content = html! {
        (back_link(&holder.path("/stakeholders"), &t!(locale, "my-stakeholders")))
        @if let Some(words) = just_done(locale, &arrival, &found) { (done(&words)) }
        h1 { (title) }
        p { (t!(locale, "institutions-lead")) }
        (refused(locale, &holder, &found))
        (form)
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path))
}

/// `POST /stakeholders/institutions/oppose`
pub async fn oppose(visit: Visit, holder: HolderSide, Form(form): Form<InstitutionForm>) -> Result<Response, Failure> {
    let Some(opposed) = form.opposed() else {
        return Ok(Redirect::to(&holder.path("/stakeholders/institutions")).into_response());
    };
    let done = institution_opposition::oppose(&visit.services, &holder.person, holder.dossier(), opposed, None).await;
    back(&visit, &holder, &done, &format!("{}?done=opposed&who={}", form.page(), form.institution))
}

/// `POST /stakeholders/institutions/lift`
pub async fn lift(visit: Visit, holder: HolderSide, Form(form): Form<InstitutionForm>) -> Result<Response, Failure> {
    let opposed = form.opposed().ok_or(Failure::not_found(visit.locale))?;
    let done = institution_opposition::lift(&visit.services, &holder.person, holder.dossier(), opposed, None).await;
    back(&visit, &holder, &done, &format!("{}?done=lifted&who={}", form.page(), form.institution))
}

fn back(visit: &Visit, holder: &HolderSide, done: &Result<(), Error>, page: &str) -> Result<Response, Failure> {
    match done {
        // Sent twice: it is as it was wished.
        Ok(()) | Err(Error::Invalid(Problem::AlreadyInForce)) => Ok(Redirect::to(&holder.path(page)).into_response()),
        Err(error) => Err(visit.fail(error)),
    }
}

/// Told only while it is true: anybody can write an address.
fn just_done(locale: Locale, arrival: &Arrival, found: &Stakeholders) -> Option<String> {
    match (arrival.done.as_deref()?, arrival.who.as_deref()) {
        ("opposed", Some(ALL)) => opposes_all(found).then(|| t!(locale, "institutions-all-refused")),
        ("opposed", Some(who)) => {
            let kind = ProvisionKind::InstitutionOpposition(Opposed::One(who.parse().ok()?));
            let about = found.all.iter().find(|one| one.provision.kind == kind).map(|one| &one.about)?;
            let About::Institution(institution) = about else { return None };
            Some(t!(locale, "institution-opposed-done", institution = institution.name.clone()))
        }
        ("lifted", _) => Some(t!(locale, "institution-lifted-done")),
        _ => None,
    }
}

fn opposes_all(found: &Stakeholders) -> bool {
    found.all.iter().any(|one| one.provision.kind == ProvisionKind::InstitutionOpposition(Opposed::All))
}

/// Those refused now, each with the way back.
fn refused(locale: Locale, holder: &HolderSide, found: &Stakeholders) -> Markup {
    let rows = found.all.iter().filter_map(|one| {
        let ProvisionKind::InstitutionOpposition(opposed) = one.provision.kind else { return None };
        let (value, name) = match (opposed, &one.about) {
            (Opposed::One(id), About::Institution(institution)) => (id.to_string(), institution.name.clone()),
            _ => (ALL.to_owned(), t!(locale, "all-institutions")),
        };
        let about = t!(locale, "institution-lift-named", institution = name.clone());
        let path = holder.path("/stakeholders/institutions/lift");
        let lift = OneTap::giving(path, t!(locale, "institution-lift"), about).field("institution", value);
        Some(StakeholderRow {
            name,
            icon: Some(Icon::Institution),
            tag: Some(tag(Tone::Bad, &t!(locale, "institution-refused"))),
            action: if found.fixed.is_none() {
                lift.render()
            } else {
                html! {}
            },
            ..row(locale, one)
        })
    });
    let rows: Vec<StakeholderRow> = rows.collect();
    html! {
        h2 { (t!(locale, "institutions-refused")) }
        @if rows.is_empty() { p.quiet { (t!(locale, "institutions-refused-none")) } }
        @else { (stakeholder_rows(&rows)) }
    }
}

async fn refuse_others(visit: &Visit, holder: &HolderSide, found: &Stakeholders) -> Result<Markup, Failure> {
    let locale = visit.locale;
    if opposes_all(found) {
        return Ok(html! {});
    }
    let all = institution_opposition::institutions(&visit.services).await.map_err(|error| visit.fail(&error))?;
    let is_refused = |id| {
        let kind = ProvisionKind::InstitutionOpposition(Opposed::One(id));
        found.all.iter().any(|one| one.provision.kind == kind)
    };
    let others: Vec<(String, String)> =
        all.into_iter().filter(|one| !is_refused(one.id)).map(|one| (one.id.to_string(), one.name)).collect();
    let action = holder.path("/stakeholders/institutions/oppose");
    Ok(html! {
        @if !others.is_empty() {
            h2 { (t!(locale, "institutions-refuse-one")) }
            p { (t!(locale, "institution-refuse-explained")) }
            form method="post" action=(action) {
                (Select::new("institution", &t!(locale, "institution")).options(others))
                div.button-row { (secondary_button(&t!(locale, "institution-refuse"))) }
            }
        }
        h2 { (t!(locale, "institutions-refuse-all")) }
        (warning(&t!(locale, "preview-title"), &html! { p { (t!(locale, "institutions-refuse-all-explained")) } }))
        (OneTap::taking_away(action, t!(locale, "institutions-refuse-all"), t!(locale, "institutions-refuse-all"))
            .field("institution", ALL.to_owned()).render())
    })
}
