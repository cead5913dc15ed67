//! « Vous assistez », « Vous représentez »: the records of others, on the own home page (seed 004) and in the account.

use dossier::access::Basis;
use dossier::lifecycle::State;
use maud::{Markup, html};
use services::Person;
use services::assistants::entrusted::{self, Entrusted};

use super::mandate_words;
use crate::components::care_list::{CareItem, care_list};
use crate::failure::Failure;
use crate::frame::Caring;
use crate::locale::Locale;
use crate::t;
use crate::visit::Visit;

/// The records entrusted to this person, under their headings; nothing where there are none.
///
/// # Errors
/// When the state cannot be read.
pub async fn sections(visit: &Visit, person: &Person) -> Result<Markup, Failure> {
    let records = entrusted::entrusted(&visit.services, person).await.map_err(|error| visit.fail(&error))?;
    let locale = visit.locale;
    Ok(html! {
        (section(locale, &t!(locale, "entrusted-assisting"), &records, Basis::Assistant))
        (section(locale, &t!(locale, "entrusted-representing"), &records, Basis::LegalRepresentative))
    })
}

fn section(locale: Locale, heading: &str, records: &[Entrusted], basis: Basis) -> Markup {
    let items: Vec<CareItem> =
        records.iter().filter(|one| one.basis == basis).map(|record| item(locale, record)).collect();
    html! {
        @if !items.is_empty() {
            h2 { (heading) }
            (care_list(&items))
        }
    }
}

fn item(locale: Locale, record: &Entrusted) -> CareItem {
    let detail = match record.state {
        State::Prepared { .. } => t!(locale, "entrusted-not-opened"),
        State::Closed { .. } => t!(locale, "entrusted-closed"),
        State::Active { .. } | State::Archived { .. } | State::Destroyed { .. } => match record.until {
            Some(until) => mandate_words::until(locale, until),
            None => t!(locale, "stakeholder-since", date = locale.date(locale.day_of(record.since))),
        },
    };
    CareItem {
        href: format!("/records/{}", record.dossier),
        name: record.name.clone(),
        detail,
        tint: Caring::of(record).tint,
    }
}
