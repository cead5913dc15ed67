//! Photos of a letter, bound into one PDF/A: what a telephone makes of paper becomes one document that can be kept.

use dossier::document::Format;
use i18n_embed_fl::fl;
use serde::Serialize;
use services::ports::{BindError, ImageBinder, ImagePage, ImagePages};
use typst::foundations::Bytes;

use crate::bare_photo::bare;
use crate::image_size::pixels;
use crate::press::{Press, Template, TypesetError};

/// As many photos as [`ImageBinder`] takes.
pub(crate) const MOST: usize = 12;

/// Of one photo: what the largest telephones make. A pixel takes three bytes of memory while it is drawn.
const MOST_PIXELS: u64 = 64_000_000;

/// Of all together: twelve of what telephones usually make.
const MOST_PIXELS_TOGETHER: u64 = 150_000_000;

/// The pages as `templates/photos.typ` reads them.
#[derive(Serialize)]
struct Bound<'a> {
    title: &'a str,
    language: &'a str,
    /// What each photo is, for whoever does not see it.
    pages: Vec<String>,
}

impl ImageBinder for Press {
    fn bind(&self, pages: &ImagePages) -> Result<Vec<u8>, BindError> {
        check(pages)?;
        self.bound(pages).map_err(|error| BindError::Typesetting(error.to_string()))
    }
}

fn check(pages: &ImagePages) -> Result<(), BindError> {
    let mut together = 0;
    for page in &pages.pages {
        let pixels = pixels(page.format, &page.image)
            .ok_or_else(|| BindError::Typesetting("an image does not tell its size".into()))?;
        together += pixels;
        if pixels > MOST_PIXELS || together > MOST_PIXELS_TOGETHER {
            return Err(BindError::TooLarge);
        }
    }
    if pages.pages.len() > MOST { Err(BindError::TooLarge) } else { Ok(()) }
}

fn bare_photo(page: &ImagePage) -> Option<Bytes> {
    match page.format {
        Format::Jpeg => bare(&page.image).map(Bytes::new),
        _ => Some(Bytes::new(page.image.clone())),
    }
}

impl Press {
    fn bound(&self, pages: &ImagePages) -> Result<Vec<u8>, TypesetError> {
        let words = self.words(pages.language)?;
        let count = pages.pages.len().to_string();
        let described = (1..=pages.pages.len())
            .map(|page| fl!(words, "photo-page", page = page.to_string(), pages = count.as_str()))
            .collect();
        let bound = Bound { title: &pages.title, language: pages.language.code(), pages: described };
        let photos: Option<Vec<Bytes>> = pages.pages.iter().map(bare_photo).collect();
        let photos = photos.ok_or_else(|| TypesetError::Typesetting("a photo is not whole".to_owned()))?;
        self.compile_with(Template::Photos, &bound, &photos, pages.date).map(|typeset| typeset.pdf)
    }
}
