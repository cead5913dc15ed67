//! Choosing a file to upload.

use maud::{Markup, Render, html};

use super::form_group::Words;

/// A field for one file. Its form needs `enctype="multipart/form-data"`, see [`progress`](super::progress).
#[must_use]
#[derive(Clone, Debug)]
pub struct FileField {
    words: Words,
    accept: String,
}

impl FileField {
    /// A field of that name. `media_types` is what the file chooser offers; the server looks again.
    pub fn new(name: &str, label: &str, media_types: &[&str]) -> Self {
        Self { words: Words::new(name, label), accept: media_types.join(",") }
    }

    /// Formats and limit.
    pub fn hint(mut self, hint: &str) -> Self {
        self.words.hint = Some(hint.to_owned());
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
                id=(words.name) name=(words.name) type="file" accept=(self.accept)
                aria-describedby=[words.described_by()] aria-invalid=[words.error.as_ref().map(|_| "true")];
        })
    }
}
