//! Retrieve Document (IHE MHD 4.2.3, ITI-68): the bytes as they were filed, while they are unsealed; nothing is held in
//! memory but the piece under way. Whoever reads `Binary` as a resource gets it whole.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures::{StreamExt, TryStreamExt};
use oauth::Bearer;
use oauth::scopes::Interaction;
use services::documents::open_document::Content;
use services::exchange::retrieve;

use crate::codec::Syntax;
use crate::door::{Door, within_reach};
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::negotiation::syntax;
use crate::http::outcome::IssueType;
use crate::http::reply::Reply;
use crate::mapping::{documents, ids, kinds};

/// `GET Binary/{id}`
pub async fn read(
    State(door): State<Door>,
    bearer: Bearer,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    bearer.may("Binary", Interaction::Read)?;
    let (dossier, document) = ids::document(&id).ok_or_else(Failure::not_found)?;
    within_reach(&bearer, dossier)?;
    let content = retrieve(&door.services, &bearer.person, dossier, document).await?;
    let said = content.envelope.entry.as_ref().and_then(|entry| entry.media_type.as_deref());
    let media_type = kinds::media_type_of(content.envelope.format, said).to_owned();
    match form(&headers, &media_type) {
        Some(Form::Native) => Ok(native(content, &media_type, &headers)),
        Some(Form::Other(wanted)) => translated(content, &media_type, wanted).await,
        Some(Form::Resource) => resource(content, &id, &media_type).await.map(IntoResponse::into_response),
        None => {
            let words = "the document is not of a type that was asked for";
            Err(Failure::new(StatusCode::NOT_ACCEPTABLE, IssueType::NotSupported, words))
        }
    }
}

/// How a document is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Its bytes.
    Native,
    /// A document of FHIR in the other syntax.
    Other(Syntax),
    /// As a resource `Binary`.
    Resource,
}

/// What the headers ask for. Whoever names the document's own type, or any, gets its bytes.
fn form(headers: &HeaderMap, media_type: &str) -> Option<Form> {
    let values: Vec<&str> = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    let accepted: Vec<&str> = values.iter().flat_map(|value| value.split(',')).map(str::trim).collect();
    let essence = |one: &str| one.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let own = essence(media_type);
    let family = own.split('/').next().unwrap_or_default();
    let takes = |one: &&str| {
        let one = essence(one);
        one == "*/*" || one == own || one.strip_suffix("/*").is_some_and(|wanted| wanted == family)
    };
    if accepted.is_empty() || accepted.iter().any(takes) {
        return Some(Form::Native);
    }
    let wanted = accepted.iter().find_map(|one| syntax(one).filter(|_| essence(one).contains("fhir")))?;
    Some(if documents::is_resource(media_type).is_some() { Form::Other(wanted) } else { Form::Resource })
}

/// The bytes as they were filed, all or the part asked for.
fn native(content: Content, media_type: &str, headers: &HeaderMap) -> Response {
    let size = content.envelope.size;
    let asked = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    let part = asked.map_or(Part::Whole, |range| part(range, size));
    let (status, start, length) = match part {
        Part::Whole => (StatusCode::OK, 0, size),
        Part::Range { start, length } => (StatusCode::PARTIAL_CONTENT, start, length),
        Part::Beyond => {
            let words = "the document has no such bytes";
            let whole = HeaderValue::try_from(format!("bytes */{size}"));
            let failure = Failure::new(StatusCode::RANGE_NOT_SATISFIABLE, IssueType::Value, words);
            return match whole {
                Ok(whole) => failure.with(header::CONTENT_RANGE, whole).into_response(),
                Err(_) => failure.into_response(),
            };
        }
    };
    let body = Body::from_stream(cut(content, start, length));
    let mut response = (status, body).into_response();
    let set = |response: &mut Response, name, value: String| {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().insert(name, value);
        }
    };
    set(&mut response, header::CONTENT_TYPE, labelled(media_type));
    set(&mut response, header::CONTENT_LENGTH, length.to_string());
    set(&mut response, header::ACCEPT_RANGES, "bytes".to_owned());
    if status == StatusCode::PARTIAL_CONTENT {
        set(&mut response, header::CONTENT_RANGE, format!("bytes {start}-{}/{size}", start + length - 1));
    }
    set(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned());
    set(&mut response, header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned());
    response
}

/// Plain text is taken in as UTF-8 only. Many clients read it as Latin-1 where nothing says so.
fn labelled(media_type: &str) -> String {
    let is_unlabelled = media_type.eq_ignore_ascii_case("text/plain");
    if is_unlabelled { "text/plain; charset=utf-8".to_owned() } else { media_type.to_owned() }
}

/// The bytes from `start` on, `length` of them.
fn cut(content: Content, start: u64, length: u64) -> impl futures::Stream<Item = std::io::Result<Bytes>> {
    let (mut skip, mut left) = (start, length);
    content.bytes.map(move |piece| {
        piece.map(|mut piece| {
            let before = usize::try_from(skip).unwrap_or(usize::MAX).min(piece.len());
            skip -= before as u64;
            let mut rest = piece.split_off(before);
            rest.truncate(usize::try_from(left).unwrap_or(usize::MAX));
            left -= rest.len() as u64;
            rest
        })
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Whole,
    Range { start: u64, length: u64 },
    Beyond,
}

/// One range of bytes (RFC 9110, section 14). What cannot be read as one, and several at once, is the whole.
fn part(range: &str, size: u64) -> Part {
    let Some((first, last)) = range.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Part::Whole;
    };
    let number = |text: &str| text.trim().parse::<u64>().ok();
    match (first.trim().is_empty(), number(first), last.trim().is_empty(), number(last)) {
        (true, _, _, Some(0)) => Part::Beyond,
        (true, _, _, Some(tail)) if size > 0 => Part::Range { start: size - tail.min(size), length: tail.min(size) },
        (_, Some(start), _, _) if start >= size => Part::Beyond,
        (_, Some(start), true, _) => Part::Range { start, length: size - start },
        (_, Some(start), _, Some(last)) if start <= last => {
            Part::Range { start, length: last.min(size - 1) - start + 1 }
        }
        _ => Part::Whole,
    }
}

async fn whole(content: Content) -> Result<Vec<u8>, Failure> {
    let pieces: Vec<Bytes> = content.bytes.try_collect().await.map_err(|error| {
        tracing::error!(%error, "a content cannot be read");
        Failure::fault()
    })?;
    Ok(pieces.concat())
}

/// A document of FHIR in the other syntax; one with elements that are not known here, as it is.
async fn translated(content: Content, media_type: &str, wanted: Syntax) -> Result<Response, Failure> {
    let stored = documents::is_resource(media_type).unwrap_or(wanted);
    let bytes = whole(content).await?;
    let (bytes, media_type) = match stored.read(&bytes) {
        Ok(document) => (wanted.write(&document).into_bytes(), wanted.media_type()),
        Err(_) => (bytes, stored.media_type()),
    };
    Ok(([(header::CONTENT_TYPE, media_type)], bytes).into_response())
}

async fn resource(content: Content, id: &str, media_type: &str) -> Result<Reply, Failure> {
    let data = STANDARD.encode(whole(content).await?);
    Ok(Reply::ok(Element::build("Binary", |binary| {
        binary.put("id", id).put("contentType", media_type).put("data", data);
    })))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_of_bytes() {
        let range = |start, length| Part::Range { start, length };
        let cases = [
            ("bytes=0-3", range(0, 4)),
            ("bytes=4-", range(4, 6)),
            ("bytes=-3", range(7, 3)),
            ("bytes=-30", range(0, 10)),
            ("bytes=8-30", range(8, 2)),
            ("bytes=10-", Part::Beyond),
            ("bytes=-0", Part::Beyond),
            ("bytes=3-2", Part::Whole),
            ("bytes=0-1,3-4", Part::Whole),
            ("lines=1-2", Part::Whole),
            ("bytes=-", Part::Whole),
        ];
        for (asked, expected) in cases {
            assert_eq!(part(asked, 10), expected, "{asked}");
        }
    }

    #[test]
    fn the_form_asked_for() {
        let asked = |accept: &str, media_type| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT, accept.parse().unwrap());
            form(&headers, media_type)
        };
        assert_eq!(form(&HeaderMap::new(), "application/pdf"), Some(Form::Native));
        assert_eq!(asked("*/*", "application/pdf"), Some(Form::Native));
        assert_eq!(asked("image/*, application/pdf;q=0.5", "application/pdf"), Some(Form::Native));
        assert_eq!(asked("application/fhir+json", "application/pdf"), Some(Form::Resource));
        assert_eq!(asked("application/fhir+json", "application/fhir+json"), Some(Form::Native));
        assert_eq!(asked("application/fhir+xml", "application/fhir+json"), Some(Form::Other(Syntax::Xml)));
        assert_eq!(asked("text/html", "application/pdf"), None);
    }
}
