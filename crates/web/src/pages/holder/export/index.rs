//! The page that leads through an export, once it lies on somebody's own machine: no script, no link to anywhere else.

use maud::{DOCTYPE, Markup, html};
use services::export::{BUNDLE, MANIFEST, Planned, Prepared};

use crate::locale::Locale;
use crate::pages::documents::words;
use crate::t;

/// The page.
pub fn index(locale: Locale, prepared: &Prepared) -> Markup {
    let life_line = &prepared.life_line;
    let title = t!(locale, "export-of", person = life_line.holder_name.clone());
    html! {
        (DOCTYPE)
        html lang=(locale.language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
            }
            body {
                h1 { (title) }
                p {
                    (t!(locale, "export-made", person = life_line.taken_by.clone(), date = locale.date_time(life_line.taken_at)))
                }
                h2 { (t!(locale, "my-documents")) }
                @if prepared.documents.is_empty() { p { (t!(locale, "no-documents")) } }
                ul { @for planned in &prepared.documents { li { (document(locale, planned)) } } }
                h2 { (t!(locale, "export-further")) }
                ul {
                    li { a href="activities.csv" { (t!(locale, "life-line")) } }
                    li { a href=(BUNDLE) { (t!(locale, "export-exchange")) } }
                    li { a href=(MANIFEST) { (t!(locale, "export-manifest")) } }
                }
                p { (t!(locale, "export-verify")) " " code { "dsp verify-export dsp.zip --key …" } }
            }
        }
    }
}

fn document(locale: Locale, planned: &Planned) -> Markup {
    let envelope = &planned.envelope;
    let metadata = &envelope.metadata;
    let about = [
        words::kind(locale, metadata.kind),
        locale.date(metadata.care_date),
        words::author(envelope),
        words::confidentiality(locale, metadata.confidentiality),
    ];
    html! { a href=(planned.path) { (metadata.title) } " — " (about.join(", ")) }
}
