//! A presence code as it is shown to a professional: large, and as a square to be scanned.

use dossier::codes::PresenceCode;
use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

use crate::locale::Locale;
use crate::t;

/// The light margin that scanners need, in modules (ISO/IEC 18004).
const MARGIN: usize = 4;

/// The code, once.
pub(super) fn shown(locale: Locale, code: &PresenceCode) -> Markup {
    let text = code.shown();
    html! {
        section.presence-code aria-labelledby="presence-code-heading" {
            h2 id="presence-code-heading" { (t!(locale, "consultation-show")) }
            p.presence-code__text {
                span aria-hidden="true" { (text) }
                // One sign after the other, not a word.
                span.nhsuk-u-visually-hidden { (spelled(&text)) }
            }
            (square(locale, &text))
            p.quiet { (t!(locale, "consultation-code-once")) }
        }
    }
}

fn spelled(text: &str) -> String {
    text.chars().map(String::from).collect::<Vec<_>>().join(" ")
}

/// Nothing when it cannot be drawn: the letters beside it say the same.
fn square(locale: Locale, text: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return html! {} };
    let size = code.width() + 2 * MARGIN;
    html! {
        svg.presence-code__square viewBox={ "0 0 " (size) " " (size) } role="img"
            aria-label=(t!(locale, "consultation-square")) shape-rendering="crispEdges" {
            rect width=(size) height=(size) fill="#fff" {}
            path d=(dark_modules(&code)) fill="#000" {}
        }
    }
}

fn dark_modules(code: &QrCode) -> String {
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    dark.fold(String::new(), |path, (place, _)| {
        let (x, y) = (place % width + MARGIN, place / width + MARGIN);
        path + &format!("M{x} {y}h1v1h-1z")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_within_the_margin() {
        let code = QrCode::with_error_correction_level("WXYZ-2345", EcLevel::M).unwrap();

        let path = dark_modules(&code);

        let dark = code.to_colors().into_iter().filter(|color| *color == Color::Dark).count();
        assert_eq!(path.matches('M').count(), dark);
        assert!(path.starts_with("M4 4h1v1h-1z"), "the finder begins at the corner: {path}");
    }

    #[test]
    fn read_out_sign_by_sign() {
        assert_eq!(spelled("WX-23"), "W X - 2 3");
    }
}
