//! Designating an assistant: who, within which limits, and everything said once more before it is done.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::access::Refusal;
use dossier::document::Category;
use maud::{Markup, html};
use services::assistants::designate::{self, Designation};
use services::explain::may::{self, Task};
use services::{Error, Problem};

use super::assistants_form::{ASKED, AssistantForm, Step, part_field, purpose_field};
use super::mandate_words;
use crate::components::back_link::back_link;
use crate::components::button::{button, secondary_link_button};
use crate::components::checkboxes::Checkboxes;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::facts::Facts;
use crate::components::radios::Radios;
use crate::components::steps::steps;
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::page::Page;
use crate::pages::documents::words;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

const LIST: &str = "/stakeholders/assistants";
const NEW: &str = "/stakeholders/assistants/new";

/// `GET /stakeholders/assistants/new`
pub async fn show(visit: Visit, holder: HolderSide) -> Result<Page, Failure> {
    check(&visit, &holder).await?;
    visit.proven(&holder.person)?;
    Ok(who(&visit, &holder, &AssistantForm::default(), &[]))
}

/// `POST /stakeholders/assistants/new`
pub async fn submit(
    visit: Visit,
    holder: HolderSide,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    check(&visit, &holder).await?;
    let form = AssistantForm::of(&fields);
    let wrong_person = form.wrong_person(visit.locale);
    if !wrong_person.is_empty() {
        return Ok(who(&visit, &holder, &form, &wrong_person).into_response());
    }
    let wrong_limits = form.wrong_limits(visit.locale, visit.services.now());
    match form.step {
        Step::Who if form.is_limited == Some(true) => Ok(limits(&visit, &holder, &form, &[]).into_response()),
        _ if !wrong_limits.is_empty() => Ok(limits(&visit, &holder, &form, &wrong_limits).into_response()),
        Step::Who | Step::Limits => Ok(summary(&visit, &holder, &form).into_response()),
        Step::Confirm => designate(&visit, &holder, &form).await,
    }
}

/// Whether this is the person's to decide; otherwise there is no such page.
async fn check(visit: &Visit, holder: &HolderSide) -> Result<(), Failure> {
    let offers = may::may(&visit.services, &holder.person, holder.dossier()).await;
    let offers = offers.map_err(|error| visit.fail(&error))?;
    if offers.include(Task::ChooseAssistants) { Ok(()) } else { Err(Failure::elsewhere(holder.path(LIST))) }
}

async fn designate(visit: &Visit, holder: &HolderSide, form: &AssistantForm) -> Result<Response, Failure> {
    let designation = Designation { number: form.number.clone(), mandate: form.mandate(), until: form.until() };
    let locale = visit.locale;
    let error = match designate::designate(&visit.services, &holder.person, holder.dossier(), &designation, None).await
    {
        Ok(_) => return Ok(Redirect::to(&holder.path("/stakeholders/assistants?done=designated")).into_response()),
        Err(Error::Refused(Refusal::NoOwnRecord)) => FieldError::new("number", t!(locale, "assistants-no-own-record")),
        // Choosing an assistant was permitted, so it is the number: nobody assists oneself.
        Err(Error::Refused(Refusal::NotAllowed)) => FieldError::new("number", t!(locale, "assistants-own-number")),
        Err(Error::Invalid(Problem::AlreadyInForce)) => FieldError::new("number", t!(locale, "assistants-already")),
        Err(Error::Invalid(problem)) => field_error(locale, Side::Holder, problem),
        Err(error) => return Err(visit.fail_towards(&error, &holder.path(NEW))),
    };
    Ok(who(visit, holder, form, &[error]).into_response())
}

fn who(visit: &Visit, holder: &HolderSide, form: &AssistantForm, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let scope = form.is_limited.map(|is_limited| if is_limited { "limited" } else { "full" });
    let fields = html! {
        (form.hidden_limits())
        (TextField::new("number", &t!(locale, "assistants-number"))
            .digits()
            .hint(&t!(locale, "assistants-number-hint"))
            .value(&form.number)
            .error(error_of(errors, "number")))
        (Radios::new("scope", &t!(locale, "assistants-scope"))
            .explained_option("full", &t!(locale, "assistants-scope-full"), &t!(locale, "assistants-scope-full-explained"))
            .explained_option("limited", &t!(locale, "assistants-scope-limited"), &t!(locale, "assistants-scope-limited-explained"))
            .selected(scope.or(Some("full")))
            .error(error_of(errors, "scope")))
    };
    let lead = html! { p { (t!(locale, "assistants-new-lead")) } };
    page(
        visit,
        holder,
        &Sheet { number: 1, step: "who", title: t!(locale, "assistants-new-title"), lead, fields, errors },
    )
}

fn limits(visit: &Visit, holder: &HolderSide, form: &AssistantForm, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let mut parts = Checkboxes::new("parts", &t!(locale, "mandate-parts-question")).error(error_of(errors, "parts"));
    for part in Category::ALL {
        parts =
            parts.option(&part_field(part), &words::category(locale, Side::Holder, part), form.parts.contains(&part));
    }
    let mut purposes = Checkboxes::new("purposes", &t!(locale, "mandate-purposes-question"))
        .hint(&t!(locale, "mandate-purposes-hint"));
    for purpose in ASKED {
        let code = purpose.code();
        let (label, hint) = (format!("mandate-{code}"), format!("mandate-{code}-explained"));
        let is_ticked = form.purposes.contains(&purpose);
        purposes =
            purposes.explained_option(&purpose_field(purpose), &locale.text(&label), &locale.text(&hint), is_ticked);
    }
    let fields = html! {
        (form.hidden(false))
        (parts)
        (purposes)
        (TextField::new("until", &t!(locale, "mandate-until-question"))
            .date()
            .hint(&t!(locale, "mandate-until-hint"))
            .value(&form.last_day)
            .error(error_of(errors, "until")))
    };
    let (title, lead) = (t!(locale, "assistants-limits-title"), html! {});
    page(visit, holder, &Sheet { number: 2, step: "limits", title, lead, fields, errors })
}

fn summary(visit: &Visit, holder: &HolderSide, form: &AssistantForm) -> Page {
    let locale = visit.locale;
    let until = match form.last_day().filter(|_| form.is_limited == Some(true)) {
        Some(day) => t!(locale, "mandate-until-day", date = locale.date(day)),
        None => t!(locale, "mandate-until-removed"),
    };
    let lead = html! {
        div.card {
            (Facts::new()
                .with(&t!(locale, "assistants-summary-who"), &spaced(&form.number))
                .with(&t!(locale, "assistants-summary-whose"), holder.name())
                .with(&t!(locale, "assistants-summary-until"), &until))
        }
        (mandate_words::of_the_assistant(locale, form.mandate()))
        p { (t!(locale, "assistants-summary-traced")) }
    };
    let (title, fields) = (t!(locale, "assistants-summary-title"), form.hidden(true));
    page(visit, holder, &Sheet { number: 3, step: "confirm", title, lead, fields, errors: &[] })
}

/// What differs between the steps.
struct Sheet<'a> {
    number: u8,
    step: &'static str,
    title: String,
    lead: Markup,
    fields: Markup,
    errors: &'a [FieldError],
}

fn page(visit: &Visit, holder: &HolderSide, sheet: &Sheet<'_>) -> Page {
    let locale = visit.locale;
    let content = html! {
        (back_link(&holder.path(LIST), &t!(locale, "assistants-title")))
        (error_summary(locale, sheet.errors))
        (steps(locale, sheet.number, 3))
        h1 { (sheet.title) }
        (sheet.lead)
        form method="post" action=(holder.path(NEW)) novalidate {
            input type="hidden" name="step" value=(sheet.step);
            (sheet.fields)
            div.button-row {
                (button(&if sheet.number == 3 { t!(locale, "assistants-designate") } else { t!(locale, "continue") }))
                (secondary_link_button(&holder.path(LIST), &t!(locale, "cancel")))
            }
        }
    };
    let page = Page::new(locale, &sheet.title, content).frame(holder.frame(HolderTab::Stakeholders));
    let page = page.path(&holder.path(NEW));
    if sheet.errors.is_empty() { page } else { page.with_errors() }
}

/// A number as it stands on the card: `1980 05 17 123 45`.
fn spaced(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let ends = [4, 6, 8, 11];
    let mut spaced = String::new();
    for (index, digit) in digits.into_iter().enumerate() {
        if ends.contains(&index) {
            spaced.push('\u{a0}');
        }
        spaced.push(digit);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn a_number_is_shown_in_groups() {
        assert_eq!(spaced("1980051712345").replace('\u{a0}', " "), "1980 05 17 123 45");
        assert_eq!(spaced("19800517 123").replace('\u{a0}', " "), "1980 05 17 123");
    }
}
