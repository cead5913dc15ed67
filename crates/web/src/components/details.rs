//! More, for those who want to know.

use maud::{Markup, html};

/// A line that opens to an explanation.
pub fn details(summary: &str, body: &Markup) -> Markup {
    html! {
        details.nhsuk-details {
            summary.nhsuk-details__summary { span.nhsuk-details__summary-text { (summary) } }
            div.nhsuk-details__text { (body) }
        }
    }
}
