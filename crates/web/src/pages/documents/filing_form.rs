//! The form of a document to be filed, as it arrives: several parts, one of them the file.
//!
//! A file over the limit is read to its end and thrown away: an answer before the end would reach no browser, and
//! what was typed would be lost. What is many times over the limit is cut off.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::StatusCode;
use bytes::{Bytes, BytesMut};
use dossier::document::Format;

use crate::error_page::Mishap;
use crate::failure::Failure;
use crate::locale::Locale;
use crate::portal::Portal;

/// The longest text of a field, in bytes; what is beyond is dropped.
const TEXT_LIMIT: u64 = 8 * 1024;

/// How many times the largest document may be sent before the connection is cut.
const PATIENCE: u64 = 8;

/// What was filled in.
#[derive(Default)]
pub struct FilingForm {
    /// The code of a kind.
    pub kind: String,
    /// The title.
    pub title: String,
    /// A day, as `2026-11-20`.
    pub care_date: String,
    /// The code of a level.
    pub confidentiality: String,
    /// How long to keep it.
    pub retention: String,
    /// When the patient may read it; none where that was not asked.
    pub announcement: Option<String>,
    /// For how many days at most.
    pub announcement_days: String,
    /// The files chosen, in their order.
    pub files: Vec<SentFile>,
    /// Whether a photo is to become a PDF.
    pub as_pdf: bool,
}

/// A file as a browser sends it.
pub struct SentFile {
    /// Its name on the sender's device.
    pub name: String,
    /// What the sender says it is.
    pub claimed: Option<Format>,
    /// Its content; none when it is larger than a document may be, or the files together are.
    pub content: Option<Bytes>,
}

impl FilingForm {
    /// The content kept, in bytes.
    fn size(&self) -> u64 {
        self.files.iter().filter_map(|file| file.content.as_ref()).map(|content| content.len() as u64).sum()
    }
}

impl FromRequest<Portal> for FilingForm {
    type Rejection = Failure;

    async fn from_request(mut request: Request, portal: &Portal) -> Result<Self, Failure> {
        let locale = Locale::negotiate(request.headers());
        let limit = portal.services.settings().document_limit;
        let patience = usize::try_from(limit.saturating_mul(PATIENCE)).unwrap_or(usize::MAX);
        DefaultBodyLimit::max(patience).apply(&mut request);
        let parts = Multipart::from_request(request, portal).await.map_err(|_| Failure::not_found(locale))?;
        read(parts, limit).await.map_err(|error| {
            let is_too_large = error.status() == StatusCode::PAYLOAD_TOO_LARGE;
            Failure::Page(locale, if is_too_large { Mishap::TooLarge } else { Mishap::NotFound })
        })
    }
}

async fn read(mut parts: Multipart, limit: u64) -> Result<FilingForm, MultipartError> {
    let mut form = FilingForm::default();
    while let Some(mut part) = parts.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "kind" => form.kind = text(&mut part).await?,
            "title" => form.title = text(&mut part).await?,
            "care-date" => form.care_date = text(&mut part).await?,
            "confidentiality" => form.confidentiality = text(&mut part).await?,
            "retention" => form.retention = text(&mut part).await?,
            "announcement" => form.announcement = Some(text(&mut part).await?),
            "announcement-days" => form.announcement_days = text(&mut part).await?,
            "file" => {
                let left = limit.saturating_sub(form.size());
                form.files.extend(file(&mut part, left).await?);
            }
            "as-pdf" => form.as_pdf = !text(&mut part).await?.is_empty(),
            _ => drop(bounded(&mut part, 0).await?),
        }
    }
    Ok(form)
}

async fn text(part: &mut Field<'_>) -> Result<String, MultipartError> {
    let content = bounded(part, TEXT_LIMIT).await?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&content).trim().to_owned())
}

/// A browser sends an empty part without a name where no file was chosen.
async fn file(part: &mut Field<'_>, limit: u64) -> Result<Option<SentFile>, MultipartError> {
    let name = part.file_name().unwrap_or_default().to_owned();
    let claimed = part.content_type().and_then(Format::claimed);
    let content = bounded(part, limit).await?;
    let is_chosen = !name.is_empty() || content.as_ref().is_none_or(|content| !content.is_empty());
    Ok(is_chosen.then_some(SentFile { name, claimed, content }))
}

/// The content of a part, read to its end; none when it is longer than the limit.
async fn bounded(part: &mut Field<'_>, limit: u64) -> Result<Option<Bytes>, MultipartError> {
    let mut kept = Some(BytesMut::new());
    while let Some(chunk) = part.chunk().await? {
        kept = kept.filter(|kept| (kept.len() + chunk.len()) as u64 <= limit);
        if let Some(kept) = &mut kept {
            kept.extend_from_slice(&chunk);
        }
    }
    Ok(kept.map(BytesMut::freeze))
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::header::CONTENT_TYPE;

    use super::*;

    /// As a browser sends it: the file first, a field after it.
    async fn sent(file_name: &str, media_type: &str, content: &str, limit: u64) -> FilingForm {
        let body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\n\
             Content-Type: {media_type}\r\n\r\n{content}\r\n\
             --x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n Bilan d'été \r\n--x--\r\n"
        );
        let request = Request::post("/").header(CONTENT_TYPE, "multipart/form-data; boundary=x");
        let request = request.body(Body::from(body)).unwrap();
        read(Multipart::from_request(request, &()).await.unwrap(), limit).await.unwrap()
    }

    #[tokio::test]
    async fn a_file_arrives_with_its_name_and_claim() {
        let form = sent("bilan.pdf", "application/pdf", "%PDF-1.7", 8).await;

        let file = &form.files[0];
        assert_eq!((file.name.as_str(), file.claimed), ("bilan.pdf", Some(Format::Pdf)));
        assert_eq!(file.content.as_deref(), Some("%PDF-1.7".as_bytes()));
        assert_eq!(form.title, "Bilan d'été");
    }

    #[tokio::test]
    async fn a_file_over_the_limit_is_dropped_and_the_rest_of_the_form_kept() {
        let form = sent("film.pdf", "application/pdf", &"x".repeat(1_000_000), 999_999).await;

        assert!(form.files[0].content.is_none());
        assert_eq!(form.title, "Bilan d'été");
    }

    #[tokio::test]
    async fn no_file_chosen_is_not_an_empty_file() {
        assert!(sent("", "application/octet-stream", "", 10).await.files.is_empty());
        assert!(sent("vide.txt", "text/plain", "", 10).await.files.len() == 1);
    }

    #[tokio::test]
    async fn files_share_the_limit() {
        let part = |name| {
            format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n12345\r\n")
        };
        let body = format!("{}{}{}--x--\r\n", part("1.jpg"), part("2.jpg"), part("3.jpg"));
        let request = Request::post("/").header(CONTENT_TYPE, "multipart/form-data; boundary=x");
        let request = request.body(Body::from(body)).unwrap();
        let form = read(Multipart::from_request(request, &()).await.unwrap(), 11).await.unwrap();
        let kept: Vec<bool> = form.files.iter().map(|file| file.content.is_some()).collect();
        assert_eq!(kept, [true, true, false]);
    }

    #[tokio::test]
    async fn an_unnamed_media_type_claims_nothing() {
        assert_eq!(sent("a.bin", "application/octet-stream", "x", 10).await.files[0].claimed, None);
    }
}
