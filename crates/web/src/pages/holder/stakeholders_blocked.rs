//! « Accès bloqué »: whom the holder shut out by name (seed 004, feature I3).

use dossier::access::ProvisionKind;
use dossier::ids::ProfessionalId;
use maud::{Markup, html};
use services::grants::circle;
use services::grants::stakeholders::{About, Stakeholders};

use super::stakeholder_words::{professional_details, since_and_until};
use super::stakeholders::{Arrival, fixed, load, sections};
use crate::components::button::link_button;
use crate::components::empty_state::empty_state;
use crate::components::notice::done;
use crate::components::one_tap::OneTap;
use crate::components::stakeholder_row::{StakeholderRow, stakeholder_rows};
use crate::failure::Failure;
use crate::form::Query;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /stakeholders/blocked`
pub async fn show(visit: Visit, holder: HolderSide, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let found = load(&visit, &holder).await?;
    let locale = visit.locale;
    let title = t!(locale, "my-stakeholders");
    let content = html! {
        @if let Some(words) = just_done(&visit, &arrival, &found).await { (done(&words)) }
        h1 { (title) }
        (sections(locale, &holder, "/stakeholders/blocked"))
        @if let Some(refusal) = found.fixed { (fixed(locale, refusal)) }
        p { (t!(locale, "blocked-lead")) }
        (list(&visit, &holder, &found))
    };
    let page = Page::new(locale, &t!(locale, "blocked-section"), content);
    Ok(page.frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path))
}

fn list(visit: &Visit, holder: &HolderSide, found: &Stakeholders) -> Markup {
    let locale = visit.locale;
    let rows = rows(visit, holder, found);
    let add = html! {
        @if found.fixed.is_none() { (link_button(&holder.path("/stakeholders/blocked/search"), &t!(locale, "block-add"))) }
    };
    if rows.is_empty() {
        return empty_state(Icon::Lock, &t!(locale, "blocked-empty"), &t!(locale, "blocked-empty-explained"), &add);
    }
    html! { (stakeholder_rows(&rows)) (add) }
}

fn rows(visit: &Visit, holder: &HolderSide, found: &Stakeholders) -> Vec<StakeholderRow> {
    let locale = visit.locale;
    let blocked = found.all.iter().filter_map(|one| match (&one.about, one.provision.kind) {
        (About::Professional(professional), ProvisionKind::Block(_)) => Some((professional, &one.provision)),
        _ => None,
    });
    let row = |(professional, provision): (&dossier::professional::Professional, _)| {
        let person = professional.name();
        let unblock = OneTap::giving(
            holder.path(&format!("/stakeholders/{}/unblock", professional.id)),
            t!(locale, "unblock"),
            t!(locale, "unblock-named", person = person.clone()),
        );
        StakeholderRow {
            name: t!(locale, "blocked-for", person = person),
            details: professional_details(professional),
            times: vec![since_and_until(locale, provision)],
            icon: Some(Icon::Lock),
            action: if found.fixed.is_none() {
                unblock.render()
            } else {
                html! {}
            },
            ..StakeholderRow::default()
        }
    };
    blocked.map(row).collect()
}

/// Told only while it is true: anybody can write an address.
async fn just_done(visit: &Visit, arrival: &Arrival, found: &Stakeholders) -> Option<String> {
    let who: ProfessionalId = arrival.who.as_deref()?.parse().ok()?;
    let person = circle::professional(&visit.services, who).await.ok()?.name();
    let is_blocked = found.all.iter().any(|one| one.provision.kind == ProvisionKind::Block(who));
    match arrival.done.as_deref()? {
        "blocked" if is_blocked => Some(t!(visit.locale, "stakeholder-blocked", person = person)),
        "unblocked" if !is_blocked => Some(t!(visit.locale, "stakeholder-unblocked", person = person)),
        _ => None,
    }
}
