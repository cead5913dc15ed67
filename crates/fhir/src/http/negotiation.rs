//! Which syntax an answer is written in: `_format` wins over `Accept`.

use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use crate::codec::Syntax;

/// Nothing that was asked for can be written here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotProducible;

/// The syntax that was asked for; JSON where nothing was.
pub fn wanted(parts: &Parts) -> Result<Syntax, NotProducible> {
    let query = parts.uri.query().unwrap_or_default();
    let format = (query.split('&')).find_map(|pair| pair.strip_prefix("_format="));
    match format {
        Some(format) => syntax(&unescaped(format)).ok_or(NotProducible),
        None => accepted(&parts.headers),
    }
}

/// The syntax of a body.
pub fn of_body(headers: &HeaderMap) -> Option<Syntax> {
    let media_type = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let charset = parameter(media_type, "charset");
    let is_utf_8 = charset.is_none_or(|charset| charset.trim_matches('"').eq_ignore_ascii_case("utf-8"));
    syntax(media_type).filter(|_| is_utf_8)
}

/// The syntax that a media type or a short word names.
pub fn syntax(media_type: &str) -> Option<Syntax> {
    let version = parameter(media_type, "fhirVersion");
    if version.is_some_and(|version| !matches!(version.trim_matches('"'), "4.0" | "4.0.1")) {
        return None;
    }
    match media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "json" | "application/json" | "application/fhir+json" | "text/json" => Some(Syntax::Json),
        "xml" | "application/xml" | "application/fhir+xml" | "text/xml" => Some(Syntax::Xml),
        _ => None,
    }
}

fn parameter<'m>(media_type: &'m str, name: &str) -> Option<&'m str> {
    let parameters = media_type.split(';').skip(1).filter_map(|one| one.split_once('='));
    parameters.filter(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).next()
}

fn accepted(headers: &HeaderMap) -> Result<Syntax, NotProducible> {
    let values: Vec<&str> = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    if values.is_empty() {
        return Ok(Syntax::Json);
    }
    let mut best: Option<(f32, Syntax)> = None;
    for one in values.iter().flat_map(|value| value.split(',')) {
        let quality = parameter(one, "q").and_then(|quality| quality.parse().ok()).unwrap_or(1.0_f32);
        let any = matches!(one.split(';').next().unwrap_or_default().trim(), "*/*" | "application/*" | "text/*");
        let named = if any { Some(Syntax::Json) } else { syntax(one) };
        if let Some(named) = named
            && quality > 0.0
            && best.is_none_or(|(other, _)| other < quality)
        {
            best = Some((quality, named));
        }
    }
    best.map(|(_, syntax)| syntax).ok_or(NotProducible)
}

/// In an address `+` stands for a blank; in a media type sent as it is, it is meant.
fn unescaped(format: &str) -> String {
    format.replace("%2B", "+").replace("%2b", "+").replace("%2F", "/").replace("%2f", "/").replace("%3B", ";")
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    fn asked(uri: &str, accept: Option<&str>) -> Result<Syntax, NotProducible> {
        let mut request = Request::builder().uri(uri);
        if let Some(accept) = accept {
            request = request.header("accept", accept);
        }
        wanted(&request.body(()).unwrap().into_parts().0)
    }

    #[test]
    fn the_syntax_asked_for() {
        let cases = [
            ("/", None, Ok(Syntax::Json)),
            ("/", Some("*/*"), Ok(Syntax::Json)),
            ("/", Some("application/fhir+xml"), Ok(Syntax::Xml)),
            ("/", Some("application/fhir+json; fhirVersion=4.0"), Ok(Syntax::Json)),
            ("/", Some("application/fhir+json; fhirVersion=5.0"), Err(NotProducible)),
            ("/", Some("application/fhir+json;q=0.5, application/fhir+xml;q=0.9"), Ok(Syntax::Xml)),
            ("/", Some("text/html, application/xml;q=0.9, */*;q=0.8"), Ok(Syntax::Xml)),
            ("/", Some("text/turtle"), Err(NotProducible)),
            ("/", Some("application/fhir+xml;q=0"), Err(NotProducible)),
            ("/?a=b&_format=xml", Some("application/fhir+json"), Ok(Syntax::Xml)),
            ("/?_format=application/fhir%2Bxml", Some("text/html"), Ok(Syntax::Xml)),
            ("/?_format=application/fhir+json", None, Ok(Syntax::Json)),
            ("/?_format=ttl", Some("application/fhir+json"), Err(NotProducible)),
        ];
        for (uri, accept, expected) in cases {
            assert_eq!(asked(uri, accept), expected, "{uri} {accept:?}");
        }
    }
}
