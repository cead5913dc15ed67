//! The name a browser saves a document under, as the header says it (RFC 6266, RFC 5987).

use std::fmt::Write;

use axum::http::HeaderValue;
use dossier::document::Envelope;
use services::documents::open_document::Delivery;
use unicode_normalization::UnicodeNormalization;

/// The value of `Content-Disposition`: the title as a file name, and the same in ASCII for old browsers.
pub fn disposition(envelope: &Envelope, delivery: Delivery) -> HeaderValue {
    let way = match delivery {
        Delivery::Shown | Delivery::Inside(_) if envelope.format.is_shown_by_browsers() => "inline",
        Delivery::Shown | Delivery::Inside(_) | Delivery::Downloaded => "attachment",
    };
    let name = file_name(&envelope.metadata.title, envelope.format.extension());
    let value = format!("{way}; filename=\"{}\"; filename*=UTF-8''{}", ascii(&name), encoded(&name));
    HeaderValue::try_from(value).unwrap_or(HeaderValue::from_static("attachment"))
}

/// Letters, digits and a few signs stay; whatever a file system or a header could take for something else does not.
fn file_name(title: &str, extension: &str) -> String {
    let kept = |sign: char| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_' | ',' | '\'');
    let replaced: String = title.nfc().map(|sign| if kept(sign) { sign } else { '-' }).collect();
    let name = replaced.trim_matches(|sign: char| sign == ' ' || sign == '-');
    if name.is_empty() { format!("document.{extension}") } else { format!("{name}.{extension}") }
}

fn ascii(name: &str) -> String {
    let base = name.nfd().filter(|sign| !('\u{300}'..='\u{36f}').contains(sign));
    base.map(|sign| if sign.is_ascii() { sign } else { '-' }).collect()
}

fn encoded(name: &str) -> String {
    name.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            encoded.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_names_of_files() {
        let name = file_name("Bilan d'été : \"contrôle\" 11/2026", "pdf");

        assert_eq!(name, "Bilan d'été - -contrôle- 11-2026.pdf");
        assert_eq!(ascii(&name), "Bilan d'ete - -controle- 11-2026.pdf");
        assert_eq!(encoded("é x.pdf"), "%C3%A9%20x.pdf");
    }

    #[test]
    fn a_title_cannot_leave_the_folder_or_the_header() {
        let name = file_name("../../x\"\r\nSet-Cookie: a=b;\u{202e}fdp", "txt");

        assert!(!name.contains(['/', '"', '\r', '\n', ';', '\u{202e}']), "{name:?}");
        assert_eq!(file_name("///", "png"), "document.png");
    }
}
