//! A form with a file in it, which shows how far the upload has come.

use maud::{Markup, html};

use crate::locale::Locale;
use crate::t;

/// The form. Without JavaScript it is sent as any other form.
pub fn upload_form(locale: Locale, action: &str, fields: &Markup) -> Markup {
    html! {
        form method="post" action=(action) enctype="multipart/form-data" data-upload {
            (fields)
            div.upload-progress hidden data-upload-panel role="status"
                data-sending=(t!(locale, "upload-sending"))
                data-checking=(t!(locale, "upload-checking"))
                data-failed=(t!(locale, "upload-failed")) {
                p data-upload-text {}
                progress max="100" aria-label=(t!(locale, "upload-progress")) {}
            }
        }
    }
}
