//! « Code PIN, empreinte ou visage »: a button that asks the device. It is hidden where the browser knows no such thing.

use maud::{Markup, html};

use crate::assets::Asset;
use crate::locale::Locale;
use crate::t;

/// What the device is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A new key.
    Create,
    /// One it has.
    Get,
}

/// The form, and the module that makes it work.
#[must_use]
#[derive(Clone, Debug)]
pub struct PasskeyForm {
    ask: Ask,
    action: String,
    label: String,
    fields: Vec<(&'static str, String)>,
}

impl PasskeyForm {
    /// A form that sends the device's answer to `action`, after it has asked `action` + `/options` what to ask for.
    pub fn new(ask: Ask, action: &str, label: &str) -> Self {
        Self { ask, action: action.to_owned(), label: label.to_owned(), fields: Vec::new() }
    }

    /// One more value that is sent.
    pub fn field(mut self, name: &'static str, value: &str) -> Self {
        self.fields.push((name, value.to_owned()));
        self
    }

    /// The form.
    pub fn render(&self, locale: Locale) -> Markup {
        let ask = match self.ask {
            Ask::Create => "create",
            Ask::Get => "get",
        };
        html! {
            form method="post" action=(self.action) hidden data-passkey=(ask) data-options={ (self.action) "/options" } {
                input type="hidden" name="credential";
                @for (name, value) in &self.fields { input type="hidden" name=(name) value=(value); }
                p.nhsuk-error-message role="alert" tabindex="-1" hidden data-passkey-failed { (t!(locale, "passkey-failed")) }
                div.button-row { button.nhsuk-button type="submit" { (self.label) } }
            }
            script type="module" src=(Asset::PasskeyScript.url()) {}
        }
    }
}
