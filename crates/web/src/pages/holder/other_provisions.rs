//! What else gives or takes access besides the circle of trust and the presence code, in plain words.

use dossier::access::{Provision, ProvisionKind};
use maud::{Markup, html};
use services::grants::stakeholders::{About, Stakeholder};

use crate::components::person_row::{PersonRow, person_rows};
use crate::locale::Locale;
use crate::t;

/// The section about them; nothing when there is none.
pub fn other_provisions(locale: Locale, provisions: &[Stakeholder]) -> Markup {
    let rows: Vec<PersonRow> = provisions.iter().filter_map(|one| row(locale, one)).collect();
    html! {
        @if !rows.is_empty() {
            h2 { (t!(locale, "other-provisions")) }
            p.quiet { (t!(locale, "other-provisions-explained")) }
            div.card { (person_rows(&rows)) }
        }
    }
}

fn row(locale: Locale, stakeholder: &Stakeholder) -> Option<PersonRow> {
    let detail = words(locale, stakeholder.provision.kind)?;
    Some(PersonRow {
        name: name(locale, stakeholder),
        detail,
        place: since_and_until(locale, &stakeholder.provision),
        action: html! {},
    })
}

fn name(locale: Locale, stakeholder: &Stakeholder) -> String {
    match &stakeholder.about {
        About::Professional(professional) => professional.name(),
        About::Institution(institution) => institution.name.clone(),
        About::Person(name) => name.clone(),
        About::Everybody => match stakeholder.provision.kind {
            ProvisionKind::EmergencyAccessOff => t!(locale, "emergency-access"),
            ProvisionKind::Discernment => t!(locale, "provision-discernment"),
            _ => t!(locale, "all-institutions"),
        },
    }
}

fn words(locale: Locale, kind: ProvisionKind) -> Option<String> {
    match kind {
        ProvisionKind::ReferringDoctor(_) => Some(t!(locale, "provision-referring-doctor")),
        ProvisionKind::Stay { .. } => Some(t!(locale, "provision-stay")),
        ProvisionKind::Emergency(_) => Some(t!(locale, "provision-emergency")),
        ProvisionKind::Block(_) => Some(t!(locale, "provision-block")),
        ProvisionKind::ConsultationObjection(_) => Some(t!(locale, "provision-objection")),
        ProvisionKind::InstitutionOpposition(_) => Some(t!(locale, "provision-institution-opposed")),
        ProvisionKind::EmergencyAccessOff => Some(t!(locale, "emergency-access-off")),
        ProvisionKind::Assistant { .. } => Some(t!(locale, "provision-assistant")),
        ProvisionKind::Representative { .. } => Some(t!(locale, "provision-representative")),
        ProvisionKind::Discernment => Some(t!(locale, "provision-discernment-explained")),
        ProvisionKind::CircleOfTrust(_)
        | ProvisionKind::PresenceCode(_)
        | ProvisionKind::Hide { .. }
        | ProvisionKind::Level { .. }
        | ProvisionKind::Announcement { .. }
        | ProvisionKind::RetentionProposal { .. }
        | ProvisionKind::RetentionAgreement { .. }
        | ProvisionKind::Authorship(_)
        | ProvisionKind::CaseRequest { .. }
        | ProvisionKind::CaseApproval { .. } => None,
    }
}

fn since_and_until(locale: Locale, provision: &Provision) -> String {
    let since = t!(locale, "stakeholder-since", date = locale.date(locale.day_of(provision.from)));
    match provision.end() {
        Some(end) => format!("{since} · {}", t!(locale, "access-until", date = locale.date_time(end))),
        None => since,
    }
}
