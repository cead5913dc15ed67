//! Which language to answer in: the one chosen before, else the browser's, else French.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE as COOKIE_HEADER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use dossier::language::Language;

use super::Locale;

/// The cookie that remembers a choice of language.
pub const COOKIE: &str = "dsp-language";

impl Locale {
    /// The locale that a request asks for by its headers.
    pub fn negotiate(headers: &HeaderMap) -> Self {
        Self::of(chosen(headers).or_else(|| preferred(headers)).unwrap_or_default())
    }
}

impl<S: Sync> FromRequestParts<S> for Locale {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {
        Ok(Self::negotiate(&parts.headers))
    }
}

fn chosen(headers: &HeaderMap) -> Option<Language> {
    values(headers, COOKIE_HEADER)
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .and_then(|(_, value)| value.parse().ok())
}

fn preferred(headers: &HeaderMap) -> Option<Language> {
    let mut ranges: Vec<(Language, f32)> = values(headers, ACCEPT_LANGUAGE)
        .flat_map(|line| line.split(','))
        .filter_map(range)
        .filter(|(_, weight)| *weight > 0.0)
        .collect();
    // Stable, so that equal weights keep the browser's own order.
    ranges.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    ranges.first().map(|(language, _)| *language)
}

/// One range of Accept-Language such as `de-LU;q=0.8`, if it names one of our languages.
fn range(text: &str) -> Option<(Language, f32)> {
    let mut parts = text.split(';').map(str::trim);
    let primary = parts.next()?.split('-').next()?.to_ascii_lowercase();
    let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |weight| weight.parse().ok())?;
    Some((primary.parse().ok()?, weight))
}

fn values(headers: &HeaderMap, name: HeaderName) -> impl Iterator<Item = &str> {
    headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn negotiated(cookie: Option<&'static str>, accepted: Option<&'static str>) -> Language {
        let mut headers = HeaderMap::new();
        if let Some(cookie) = cookie {
            headers.insert(COOKIE_HEADER, HeaderValue::from_static(cookie));
        }
        if let Some(accepted) = accepted {
            headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(accepted));
        }
        Locale::negotiate(&headers).language()
    }

    #[test]
    fn a_choice_made_before_wins() {
        assert_eq!(negotiated(Some("a=b; dsp-language=lb"), Some("pt")), Language::Lb);
    }

    #[test]
    fn a_broken_choice_counts_for_nothing() {
        assert_eq!(negotiated(Some("dsp-language=xx"), Some("pt-BR")), Language::Pt);
    }

    #[test]
    fn the_browser_ranks_its_languages() {
        assert_eq!(negotiated(None, Some("it, en;q=0.5, de-LU;q=0.9, fr;q=0")), Language::De);
        assert_eq!(negotiated(None, Some("lb-LU,de;q=0.9")), Language::Lb);
    }

    #[test]
    fn french_when_nothing_is_known() {
        assert_eq!(negotiated(None, None), Language::Fr);
        assert_eq!(negotiated(None, Some("ja, zh;q=0.3, de;q=broken")), Language::Fr);
    }
}
