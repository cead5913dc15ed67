//! The page before something is done about a professional: who it is, what it means, the button.

use dossier::professional::Professional;
use maud::{Markup, html};

use crate::components::back_link::back_link;
use crate::components::error_summary::{FieldError, error_summary};
use crate::components::person_row::{PersonRow, person_rows};
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::page::Page;
use crate::visit::Visit;

/// What all such pages say.
pub(super) struct Confirmation<'a> {
    /// The question.
    pub(super) title: String,
    /// Where one came from, and its name.
    pub(super) back: (&'static str, String),
    /// Whom it is about.
    pub(super) professional: &'a Professional,
}

impl Confirmation<'_> {
    pub(super) fn page(&self, visit: &Visit, holder: &HolderSide, body: &Markup, errors: &[FieldError]) -> Page {
        let row = PersonRow {
            name: self.professional.name(),
            detail: self.professional.speciality.clone(),
            place: self.professional.practice.clone(),
            action: html! {},
        };
        let (back, back_name) = &self.back;
        let content = html! {
            (back_link(&holder.path(back), back_name))
            (error_summary(visit.locale, errors))
            h1 { (self.title) }
            div.card { (person_rows(&[row])) }
            (body)
        };
        let page = Page::new(visit.locale, &self.title, content);
        let page = page.frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path);
        if errors.is_empty() { page } else { page.with_errors() }
    }
}
