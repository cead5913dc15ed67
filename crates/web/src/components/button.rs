//! Buttons, and links that look like them.

use maud::{Markup, html};

use crate::locale::Locale;
use crate::t;

/// Sends the form: the one thing to do on a page.
pub fn button(label: &str) -> Markup {
    html! { button.nhsuk-button type="submit" { (label) } }
}

/// Sends the form with an extra value, where a form has several outcomes.
pub fn choice_button(name: &str, value: &str, label: &str) -> Markup {
    html! { button.nhsuk-button.nhsuk-button--secondary type="submit" name=(name) value=(value) { (label) } }
}

/// Sends a form that is not the main one of its page.
pub fn secondary_button(label: &str) -> Markup {
    html! { button.nhsuk-button.nhsuk-button--secondary.nhsuk-button--small type="submit" { (label) } }
}

/// Sends a form that takes something away.
pub fn warning_button(label: &str) -> Markup {
    html! { button.nhsuk-button.nhsuk-button--warning.nhsuk-button--small type="submit" { (label) } }
}

/// Sends the form whose main thing is to take something away.
pub fn main_warning_button(label: &str) -> Markup {
    html! { button.nhsuk-button.nhsuk-button--warning type="submit" { (label) } }
}

/// Leads to the page where the main thing to do is done.
pub fn link_button(href: &str, label: &str) -> Markup {
    html! { a.nhsuk-button href=(href) { (label) } }
}

/// Leads to the other thing one may do.
pub fn secondary_link_button(href: &str, label: &str) -> Markup {
    html! { a.nhsuk-button.nhsuk-button--secondary href=(href) { (label) } }
}

/// The same where a page has several with these words; `about` is the label with what it is about.
pub fn named_link_button(href: &str, label: &str, about: &str) -> Markup {
    html! { a.nhsuk-button.nhsuk-button--secondary href=(href) aria-label=(about) { (label) } }
}

/// Opens the thing itself in a new tab, and says so to those who do not see it happen.
pub fn new_tab_button(locale: Locale, href: &str, label: &str) -> Markup {
    html! {
        a.nhsuk-button href=(href) target="_blank" rel="noopener" {
            (label) span.nhsuk-u-visually-hidden { " " (t!(locale, "opens-in-new-tab")) }
        }
    }
}

/// Leads to what can be done about one thing of a list; `about` is the label with the thing's name.
pub fn small_link_button(href: &str, label: &str, about: &str) -> Markup {
    html! { a.nhsuk-button.nhsuk-button--secondary.nhsuk-button--small href=(href) aria-label=(about) { (label) } }
}
