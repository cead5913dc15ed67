//! « Intervenants »: who has access, and the way to give and withdraw it.

use axum::extract::Query;
use dossier::access::{Provision, ProvisionKind};
use dossier::ids::ProfessionalId;
use dossier::professional::Professional;
use maud::{Markup, html};
use serde::Deserialize;
use services::grants::circle;
use services::grants::stakeholders::{self, About, Stakeholder};

use super::other_provisions::other_provisions;
use crate::components::button::{link_button, small_link_button};
use crate::components::empty_state::empty_state;
use crate::components::notice::done;
use crate::components::person_row::{PersonRow, person_rows};
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// What was just done, and to whom.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
    who: Option<String>,
}

/// A professional with access.
type Member<'a> = (&'a Professional, &'a Provision);

/// `GET /stakeholders`
pub async fn show(visit: Visit, holder: HolderSide, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let stakeholders = stakeholders::stakeholders(&visit.services, &holder.person, holder.dossier()).await;
    let stakeholders = stakeholders.map_err(|error| visit.fail(&error))?;
    let members = professionals(&stakeholders, |kind| matches!(kind, ProvisionKind::CircleOfTrust(_)));
    let visitors = professionals(&stakeholders, |kind| matches!(kind, ProvisionKind::PresenceCode(_)));
    let locale = visit.locale;
    let title = t!(locale, "my-stakeholders");
    let content = html! {
        @if let Some(words) = just_done(&visit, &arrival, &members).await { (done(&words)) }
        h1 { (title) }
        (circle_of_trust(locale, &holder, &members))
        (temporary(locale, visitors))
        (other_provisions(locale, &stakeholders))
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path))
}

fn professionals(stakeholders: &[Stakeholder], is_meant: impl Fn(ProvisionKind) -> bool) -> Vec<Member<'_>> {
    stakeholders.iter().filter(|one| is_meant(one.provision.kind)).filter_map(member).collect()
}

const fn member(stakeholder: &Stakeholder) -> Option<Member<'_>> {
    match &stakeholder.about {
        About::Professional(professional) => Some((professional, &stakeholder.provision)),
        _ => None,
    }
}

/// Told only while it is true: anybody can write an address.
async fn just_done(visit: &Visit, arrival: &Arrival, members: &[Member<'_>]) -> Option<String> {
    let who: ProfessionalId = arrival.who.as_deref()?.parse().ok()?;
    let person = circle::professional(&visit.services, who).await.ok()?.name();
    let is_member = members.iter().any(|(member, _)| member.id == who);
    match arrival.done.as_deref()? {
        "added" if is_member => Some(t!(visit.locale, "stakeholder-added", person = person)),
        "withdrawn" if !is_member => Some(t!(visit.locale, "stakeholder-withdrawn", person = person)),
        _ => None,
    }
}

fn circle_of_trust(locale: Locale, holder: &HolderSide, members: &[Member<'_>]) -> Markup {
    let add = link_button(&holder.path("/stakeholders/search"), &t!(locale, "add-stakeholder"));
    if members.is_empty() {
        return empty_state(Icon::People, &t!(locale, "circle-empty"), &t!(locale, "circle-empty-explained"), &add);
    }
    let rows: Vec<PersonRow> = members.iter().map(|member| member_row(locale, holder, *member)).collect();
    html! {
        (add)
        h2 { (t!(locale, "circle-of-trust")) }
        p.quiet { (t!(locale, "circle-explained")) }
        div.card { (person_rows(&rows)) }
    }
}

fn member_row(locale: Locale, holder: &HolderSide, (professional, provision): Member<'_>) -> PersonRow {
    let name = professional.name();
    let since = t!(locale, "stakeholder-since", date = locale.date(locale.day_of(provision.from)));
    let about = t!(locale, "stakeholder-withdraw-named", person = name.clone());
    PersonRow {
        name,
        detail: professional.speciality.clone(),
        place: format!("{} · {since}", professional.practice),
        action: small_link_button(
            &holder.path(&format!("/stakeholders/{}/withdraw", professional.id)),
            &t!(locale, "stakeholder-withdraw"),
            &about,
        ),
    }
}

/// One row for each person: of codes entered twice the longer counts.
fn temporary(locale: Locale, mut visitors: Vec<Member<'_>>) -> Markup {
    visitors.sort_by_key(|(_, provision)| std::cmp::Reverse(provision.end()));
    let mut rows: Vec<(ProfessionalId, PersonRow)> = Vec::new();
    for visitor in visitors {
        if rows.iter().all(|(id, _)| *id != visitor.0.id) {
            rows.push((visitor.0.id, visitor_row(locale, visitor)));
        }
    }
    let rows: Vec<PersonRow> = rows.into_iter().map(|(_, row)| row).collect();
    html! {
        @if !rows.is_empty() {
            h2 { (t!(locale, "temporary-access")) }
            p.quiet { (t!(locale, "temporary-access-explained")) }
            div.card { (person_rows(&rows)) }
        }
    }
}

fn visitor_row(locale: Locale, (professional, provision): Member<'_>) -> PersonRow {
    let until = provision.end().map(|until| t!(locale, "access-until", date = locale.date_time(until)));
    PersonRow {
        name: professional.name(),
        detail: professional.speciality.clone(),
        place: [Some(professional.practice.clone()), until].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        action: html! {},
    }
}
