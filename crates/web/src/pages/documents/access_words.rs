//! Who can get in, in words: a name or a role, the reason, and until when.

use dossier::access::Basis;
use dossier::professional::{Professional, ProfessionalCategory};
use services::explain::who_can_open::{Access, Comes, Who};

use crate::components::person_row::PersonRow;
use crate::locale::Locale;
use crate::t;

/// A row of the list.
pub fn row(locale: Locale, access: &Access) -> PersonRow {
    let until = access.until.map(|until| t!(locale, "access-until", date = locale.date_time(until)));
    let reason = [Some(reason(locale, access)), until].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    PersonRow {
        name: name(locale, &access.who),
        detail: detail(locale, &access.who),
        place: reason,
        action: maud::html! {},
    }
}

/// Who it is, or who would be.
pub fn name(locale: Locale, who: &Who) -> String {
    match who {
        Who::Person { name, .. } => name.clone(),
        Who::Professional(professional) => professional.name(),
        Who::AgencyDoctor(_) => t!(locale, "reader-agency-doctor"),
        Who::Whoever { comes: Comes::At(institution), .. } => {
            t!(locale, "reader-at-institution", institution = institution.name.clone())
        }
        Who::Whoever { comes: Comes::GivenTheCode, .. } => t!(locale, "reader-given-the-code"),
        Who::Whoever { comes: Comes::Admitting, .. } => t!(locale, "reader-admitting"),
        Who::Whoever { comes: Comes::DeclaringEmergency, .. } => t!(locale, "reader-declaring-emergency"),
    }
}

/// What else is to be said of them: practice, or which professions and who not.
fn detail(locale: Locale, who: &Who) -> String {
    match who {
        Who::Person { .. } | Who::AgencyDoctor(_) => String::new(),
        Who::Professional(Professional { speciality, practice, .. }) => [speciality.clone(), practice.clone()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        Who::Whoever { professions, except, .. } => {
            let professions = professions_in_words(locale, professions);
            if except.is_empty() {
                return professions;
            }
            let except = except.iter().map(Professional::name).collect::<Vec<_>>().join(", ");
            t!(locale, "reader-except", professions = professions, except = except)
        }
    }
}

fn professions_in_words(locale: Locale, professions: &[ProfessionalCategory]) -> String {
    if professions.len() == ProfessionalCategory::ALL.len() {
        return t!(locale, "every-profession");
    }
    let words = professions.iter().map(|one| locale.text(&format!("profession-{}", one.code())));
    words.collect::<Vec<_>>().join(", ")
}

/// For what reason. A role has given no code and declared nothing yet.
fn reason(locale: Locale, access: &Access) -> String {
    match (&access.who, access.basis) {
        (Who::Whoever { comes: Comes::At(_), .. }, _) => locale.text("basis-stay"),
        (Who::Whoever { comes: Comes::GivenTheCode, .. }, _) => t!(locale, "would-be-given-the-code"),
        (Who::Whoever { comes: Comes::Admitting, .. }, _) => t!(locale, "would-be-admitting"),
        (Who::Whoever { comes: Comes::DeclaringEmergency, .. }, _) => t!(locale, "would-be-declaring-emergency"),
        (_, Basis::Holder) => t!(locale, "reader-holder"),
        (_, basis) => locale.text(&format!("basis-{}", basis.code())),
    }
}
