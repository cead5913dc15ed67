//! What is typed to designate an assistant, on its way through three steps: who, within which limits, confirmed. It travels
//! in the forms themselves: the number stands in no address, and nothing is kept before it is confirmed.

use dossier::access::{Mandate, Purpose};
use dossier::document::Category;
use dossier::matricule::Matricule;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use maud::{Markup, html};
use services::clock::start_of_luxembourg_day;

use crate::components::error_summary::FieldError;
use crate::locale::Locale;
use crate::t;

/// The three steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Who, and whether with limits.
    #[default]
    Who,
    /// The limits.
    Limits,
    /// Everything said once more.
    Confirm,
}

/// What was typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssistantForm {
    /// The step that was sent.
    pub step: Step,
    /// The social security number.
    pub number: String,
    /// Whether limits were asked for; none while it was not answered.
    pub is_limited: Option<bool>,
    /// The parts ticked.
    pub parts: Vec<Category>,
    /// What was ticked besides reading.
    pub purposes: Vec<Purpose>,
    /// The last day, as `2026-11-20`; may be empty.
    pub last_day: String,
}

/// What reading is not asked about: whoever may do more may read.
pub const ASKED: [Purpose; 2] = [Purpose::File, Purpose::ManageAccess];

/// The field of a part.
pub fn part_field(category: Category) -> String {
    format!("part-{}", category.code())
}

/// The field of a purpose.
pub fn purpose_field(purpose: Purpose) -> String {
    format!("purpose-{}", purpose.code())
}

impl AssistantForm {
    /// From the fields as a browser sends them.
    pub fn of(fields: &[(String, String)]) -> Self {
        let value = |name: &str| fields.iter().find(|(one, _)| one == name).map(|(_, value)| value.trim());
        let is_ticked = |name: String| fields.iter().any(|(one, _)| *one == name);
        Self {
            step: match value("step") {
                Some("limits") => Step::Limits,
                Some("confirm") => Step::Confirm,
                _ => Step::Who,
            },
            number: value("number").unwrap_or_default().to_owned(),
            is_limited: value("scope").map(|scope| scope == "limited"),
            parts: Category::ALL.into_iter().filter(|part| is_ticked(part_field(*part))).collect(),
            purposes: ASKED.into_iter().filter(|purpose| is_ticked(purpose_field(*purpose))).collect(),
            last_day: value("until").unwrap_or_default().to_owned(),
        }
    }

    /// What goes on to the next step unseen; `all`: the limits too.
    pub fn hidden(&self, all: bool) -> Markup {
        let scope = self.is_limited.map(|is_limited| if is_limited { "limited" } else { "full" });
        html! {
            input type="hidden" name="number" value=(self.number);
            @if let Some(scope) = scope { input type="hidden" name="scope" value=(scope); }
            @if all { (self.hidden_limits()) }
        }
    }

    /// The limits, kept while another step is shown.
    pub fn hidden_limits(&self) -> Markup {
        let ticked = self.parts.iter().map(|part| part_field(*part));
        let ticked = ticked.chain(self.purposes.iter().map(|purpose| purpose_field(*purpose)));
        html! {
            @for name in ticked { input type="hidden" name=(name) value="on"; }
            @if !self.last_day.is_empty() { input type="hidden" name="until" value=(self.last_day); }
        }
    }

    /// What is wrong with the first step.
    pub fn wrong_person(&self, locale: Locale) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.number.parse::<Matricule>().is_err() {
            errors.push(FieldError::new("number", t!(locale, "invalid-matricule")));
        }
        if self.is_limited.is_none() {
            errors.push(FieldError::new("scope", t!(locale, "invalid-choice")));
        }
        errors
    }

    /// What is wrong with the limits.
    pub fn wrong_limits(&self, locale: Locale, now: Timestamp) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.is_limited != Some(true) {
            return errors;
        }
        if self.parts.is_empty() {
            errors.push(FieldError::new("parts", t!(locale, "invalid-mandate-parts")));
        } else if self.purposes.contains(&Purpose::File) && !self.parts.contains(&Category::PersonalExpression) {
            // What an assistant files lies there.
            errors.push(FieldError::new("parts", t!(locale, "invalid-mandate-own-space")));
        }
        let is_over = self.until().is_some_and(|until| until <= now);
        if !self.last_day.is_empty() && (self.until().is_none() || is_over) {
            errors.push(FieldError::new("until", t!(locale, "invalid-mandate-until")));
        }
        errors
    }

    /// What the assistant may do.
    pub fn mandate(&self) -> Mandate {
        if self.is_limited == Some(true) {
            Mandate::limited(&self.parts, &[&[Purpose::Read], self.purposes.as_slice()].concat())
        } else {
            Mandate::FULL
        }
    }

    /// The first moment after the last day.
    pub fn until(&self) -> Option<Timestamp> {
        let day: Date = self.last_day.parse().ok().filter(|_| self.is_limited == Some(true))?;
        day.checked_add(1.day()).ok().and_then(|next| start_of_luxembourg_day(next).ok())
    }

    /// The last day.
    pub fn last_day(&self) -> Option<Date> {
        self.last_day.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use dossier::language::Language;

    use super::*;

    fn form(fields: &[(&str, &str)]) -> AssistantForm {
        let fields: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        AssistantForm::of(&fields)
    }

    fn wrong(form: &AssistantForm) -> Vec<&'static str> {
        let now = "2026-11-22T10:00:00Z".parse().unwrap();
        form.wrong_limits(Locale::of(Language::Fr), now).iter().map(|error| error.field).collect()
    }

    #[test]
    fn without_limits_all_of_it_for_ever() {
        let form = form(&[("scope", "full"), ("part-allergies", "on"), ("until", "2026-12-01")]);

        assert_eq!((form.mandate(), form.until(), wrong(&form).len()), (Mandate::FULL, None, 0));
    }

    #[test]
    fn a_limited_mandate_reads_what_is_ticked_until_the_end_of_the_last_day() {
        let form = form(&[("scope", "limited"), ("part-allergies", "on"), ("until", "2026-11-22")]);

        assert_eq!(form.mandate(), Mandate::limited(&[Category::Allergies], &[Purpose::Read]));
        assert_eq!(form.until(), Some("2026-11-22T23:00:00Z".parse().unwrap()), "midnight in Luxembourg");
        assert!(wrong(&form).is_empty());
    }

    #[test]
    fn limits_that_make_no_sense_come_back() {
        let table = [
            (vec![("scope", "limited")], vec!["parts"]),
            (vec![("scope", "limited"), ("part-allergies", "on"), ("purpose-file", "on")], vec!["parts"]),
            (vec![("scope", "limited"), ("part-allergies", "on"), ("until", "2026-11-21")], vec!["until"]),
            (vec![("scope", "limited"), ("part-allergies", "on"), ("until", "demain")], vec!["until"]),
            (vec![("scope", "limited"), ("part-personal-expression", "on"), ("purpose-file", "on")], vec![]),
        ];
        for (fields, expected) in table {
            assert_eq!(wrong(&form(&fields)), expected, "{fields:?}");
        }
    }
}
