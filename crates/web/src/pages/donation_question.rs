//! The question on organ donation (law of 25 November 1982 as amended in 2021, art. 9), as two pages ask it.

use dossier::declaration::OrganDonation;
use maud::{Markup, html};
use serde::Deserialize;

use crate::components::error_summary::FieldError;
use crate::components::radios::Radios;
use crate::locale::Locale;
use crate::t;

const FIELD: &str = "position";
const LATER: &str = "later";

/// The answer as the form sends it.
#[derive(Default, Deserialize)]
pub struct DonationForm {
    position: Option<String>,
}

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// A position.
    Position(OrganDonation),
    /// « Je ne réponds pas maintenant »
    Later,
    /// Nothing was chosen.
    Missing,
}

impl DonationForm {
    /// What was answered.
    pub(super) fn answer(&self) -> Answer {
        let text = self.position.as_deref().unwrap_or_default();
        let positions = [OrganDonation::NotOpposed, OrganDonation::Opposed];
        match positions.into_iter().find(|position| position.code() == text) {
            Some(position) => Answer::Position(position),
            None if text == LATER => Answer::Later,
            None => Answer::Missing,
        }
    }
}

/// The error of a form without an answer.
pub(super) fn missing(locale: Locale) -> FieldError {
    FieldError::new(FIELD, t!(locale, "invalid-choice"))
}

/// What the law says, before the question.
pub(super) fn lead(locale: Locale) -> Markup {
    html! { p { (t!(locale, "donation-lead")) } }
}

/// The question. Nothing is chosen beforehand but what was stated before.
pub(super) fn question(locale: Locale, stated: Option<OrganDonation>, error: Option<String>) -> Radios {
    Radios::new(FIELD, &t!(locale, "donation-question"))
        .option(OrganDonation::NotOpposed.code(), &t!(locale, "donation-not-opposed"))
        .option(OrganDonation::Opposed.code(), &t!(locale, "donation-opposed"))
        .selected(stated.map(OrganDonation::code))
        .error(error)
}

/// The question, with leave not to answer it.
pub(super) fn question_with_leave(locale: Locale, error: Option<String>) -> Radios {
    let explained = t!(locale, "donation-not-now-explained");
    question(locale, None, error).explained_option(LATER, &t!(locale, "donation-not-now"), &explained)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_one_of_three_or_missing() {
        let answer = |position: &str| DonationForm { position: Some(position.to_owned()) }.answer();

        assert_eq!(answer("opposed"), Answer::Position(OrganDonation::Opposed));
        assert_eq!(answer("not-opposed"), Answer::Position(OrganDonation::NotOpposed));
        assert_eq!(answer("later"), Answer::Later);
        assert_eq!(answer("Opposed"), Answer::Missing);
        assert_eq!(DonationForm::default().answer(), Answer::Missing);
    }
}
