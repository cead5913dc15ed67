//! Choosing a file to upload.

use maud::{Markup, Render, html};

use super::form_group::Words;

/// A field for one file. Its form needs `enctype="multipart/form-data"`, see [`progress`](super::progress).
#[must_use]
#[derive(Clone, Debug)]
pub struct FileField {
    words: Words,
    accept: String,
    takes_several: bool,
}

impl FileField {
    /// A field of that name. `accepted`: the media types and endings that the file chooser offers; the server looks again.
    pub fn new(name: &str, label: &str, accepted: &[String]) -> Self {
        Self { words: Words::new(name, label), accept: accepted.join(","), takes_several: false }
    }

    /// Formats and limit.
    pub fn hint(mut self, hint: &str) -> Self {
        self.words.hint = Some(hint.to_owned());
        self
    }

    /// Lets several files be chosen.
    pub fn several(mut self) -> Self {
        self.takes_several = true;
        self
    }

    /// Why the file was refused, if it was.
    pub fn error(mut self, error: Option<String>) -> Self {
        self.words.error = error;
        self
    }
}

impl Render for FileField {
    fn render(&self) -> Markup {
        let words = &self.words;
        words.labelled(&html! {
            input.file-field__input.file-field__input--error[words.error.is_some()]
                id=(words.name) name=(words.name) type="file" accept=(self.accept) multiple[self.takes_several]
                aria-describedby=[words.described_by()] aria-invalid=[words.error.as_ref().map(|_| "true")];
        })
    }
}

/// On a telephone or tablet: the camera, as another way to fill in the same field. Scripts add what it takes to the files
/// chosen before; without them its photo is sent beside these.
pub fn camera(name: &str, label: &str, hint: &str) -> Markup {
    html! {
        div.nhsuk-form-group.camera {
            label.nhsuk-label for={ (name) "-camera" } { (label) }
            div.nhsuk-hint id={ (name) "-camera-hint" } { (hint) }
            input.file-field__input id={ (name) "-camera" } name=(name) type="file" accept="image/jpeg,image/png"
                capture="environment" data-camera=(name) aria-describedby={ (name) "-camera-hint" };
        }
    }
}
