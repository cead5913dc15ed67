//! Photos of a letter, bound into one PDF in the order of its pages (feature D10).

use std::sync::Arc;

use bytes::Bytes;
use dossier::document::Format;
use dossier::language::Language;

use crate::clock::luxembourg_day;
use crate::inspection::{InspectionError, inspect};
use crate::ports::{BindError, ImageBinder, ImagePage, ImagePages};
use crate::{Error, Problem, Services, heavy_work};

/// How many photos one PDF may have.
pub const MOST: usize = 12;

/// The photos as one PDF. It takes seconds, off the async threads.
pub(super) async fn bound(
    services: &Services,
    language: Language,
    title: &str,
    photos: Vec<Bytes>,
) -> Result<Bytes, Error> {
    let binder = services.image_binder.clone().ok_or(Problem::Photos)?;
    let size: usize = photos.iter().map(Bytes::len).sum();
    let limit = services.settings.document_limit;
    if size as u64 > limit {
        return Err(Problem::FileTooLarge { limit }.into());
    }
    if photos.is_empty() || photos.len() > MOST {
        return Err(Problem::Photos.into());
    }
    let (title, date) = (title.to_owned(), luxembourg_day(services.now()));
    heavy_work::run(services, move || bind(&binder, ImagePages { title, language, date, pages: checked(photos)? }))
        .await?
}

fn checked(photos: Vec<Bytes>) -> Result<Vec<ImagePage>, Error> {
    let page = |image: Bytes| match inspect(&image, None)? {
        format @ (Format::Jpeg | Format::Png) => Ok(ImagePage { format, image }),
        _ => Err(Problem::Photos.into()),
    };
    photos.into_iter().map(page).collect()
}

#[expect(clippy::needless_pass_by_value, reason = "the photos are let go of as soon as they are bound")]
fn bind(binder: &Arc<dyn ImageBinder>, pages: ImagePages) -> Result<Bytes, Error> {
    match binder.bind(&pages) {
        Ok(pdf) => Ok(pdf.into()),
        Err(BindError::TooLarge) => Err(Problem::Photos.into()),
        Err(error) => {
            // Whole, and yet not to be drawn: a colour model or compression that the typesetter does not know.
            tracing::info!(%error, "photos were not bound");
            Err(InspectionError::Damaged.into())
        }
    }
}
