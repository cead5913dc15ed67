//! How a person with access is told about: who, since when, until when, last there.

use dossier::access::Provision;
use dossier::professional::Professional;
use services::grants::last_access::LastAccess;
use services::grants::stakeholders::{About, Stakeholder};

use crate::components::stakeholder_row::StakeholderRow;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::t;

/// The row of somebody, without what can be done.
pub(super) fn row(locale: Locale, one: &Stakeholder) -> StakeholderRow {
    let mut times = vec![since_and_until(locale, &one.provision)];
    times.extend(last_access(locale, one.last_access));
    let (name, details) = match &one.about {
        About::Professional(professional) => (professional.name(), professional_details(professional)),
        About::Institution(institution) => (institution.name.clone(), Vec::new()),
        About::Person(name) => (name.clone(), Vec::new()),
        About::Everybody => (String::new(), Vec::new()),
    };
    let icon = matches!(one.about, About::Institution(_)).then_some(Icon::Institution);
    StakeholderRow { name, details, times, icon, ..StakeholderRow::default() }
}

pub(super) fn professional_details(professional: &Professional) -> Vec<String> {
    vec![professional.speciality.clone(), professional.practice.clone()]
}

/// « Depuis le …, jusqu'au … »
pub(super) fn since_and_until(locale: Locale, provision: &Provision) -> String {
    let since = t!(locale, "stakeholder-since", date = locale.date(locale.day_of(provision.from)));
    match provision.end() {
        Some(end) => format!("{since} · {}", t!(locale, "access-until", date = locale.date_time(end))),
        None => since,
    }
}

fn last_access(locale: Locale, last: LastAccess) -> Option<String> {
    match last {
        LastAccess::At(at) => Some(t!(locale, "last-access", date = locale.date_time(at))),
        LastAccess::Never => Some(t!(locale, "last-access-never")),
        LastAccess::Unknown => None,
    }
}
