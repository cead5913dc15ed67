//! A page: what every page has around its content.

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

use crate::assets::Asset;
use crate::frame::{self, Frame};
use crate::locale::Locale;
use crate::pages::app;
use crate::t;

/// One page, ready to be answered with.
#[must_use]
#[derive(Debug)]
pub struct Page {
    locale: Locale,
    title: String,
    content: Markup,
    frame: Frame,
    path: String,
    status: StatusCode,
    has_errors: bool,
    round_button: Option<RoundButton>,
}

/// The round blue button with a + (seed 004).
#[derive(Debug)]
struct RoundButton {
    href: String,
    label: String,
}

impl Page {
    /// A page outside of any dossier. The title is the one of its `h1`.
    pub fn new(locale: Locale, title: &str, content: Markup) -> Self {
        Self {
            locale,
            title: title.to_owned(),
            content,
            frame: Frame::Public,
            path: "/".to_owned(),
            status: StatusCode::OK,
            has_errors: false,
            round_button: None,
        }
    }

    /// Who is signed in, and where in the portal this is.
    pub fn frame(mut self, frame: Frame) -> Self {
        self.frame = frame;
        self
    }

    /// Path and query of this page, to come back to after another language was chosen. Must answer `GET`.
    pub fn path(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    /// The status code, 200 unless said otherwise.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// A form that came back with errors: the browser's title says so first, and the status is 422.
    pub fn with_errors(mut self) -> Self {
        self.has_errors = true;
        self.status = StatusCode::UNPROCESSABLE_ENTITY;
        self
    }

    /// The round blue button with a +, and what it does.
    pub fn round_button(mut self, href: &str, label: &str) -> Self {
        self.round_button = Some(RoundButton { href: href.to_owned(), label: label.to_owned() });
        self
    }

    /// The complete document.
    pub fn render(&self) -> Markup {
        let locale = self.locale;
        html! {
            (DOCTYPE)
            html lang=(locale.language()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                    meta name="color-scheme" content="light dark";
                    title { (self.browser_title()) }
                    link rel="preload" as="font" type="font/woff2" href=(Asset::Regular.url()) crossorigin;
                    link rel="preload" as="font" type="font/woff2" href=(Asset::Bold.url()) crossorigin;
                    link rel="stylesheet" href=(Asset::Style.url());
                    link rel="icon" type="image/svg+xml" href=(Asset::Icon.url());
                    (app::head(locale, &self.frame))
                    script type="module" src=(Asset::UploadScript.url()) {}
                }
                body class=(self.body_class()) {
                    a.nhsuk-skip-link href="#main" { (t!(locale, "skip-to-content")) }
                    (frame::header(locale, &self.frame, &self.path))
                    div.shell.shell--tabs[self.frame.has_tabs()].shell--narrow[!self.frame.has_tabs()] {
                        (frame::tab_bar(locale, &self.frame))
                        div {
                            (frame::dossier_bar(locale, &self.frame))
                            main id="main" tabindex="-1" {
                                (self.content)
                                @if let Some(RoundButton { href, label }) = &self.round_button {
                                    a.round-button href=(href) aria-label=(label) title=(label) { (crate::icons::Icon::Plus) }
                                }
                            }
                        }
                    }
                    (frame::footer(locale))
                }
            }
        }
    }

    fn browser_title(&self) -> String {
        let product = t!(self.locale, "product-short");
        let title = match self.frame.caring() {
            Some((name, _)) => format!("{} – {name} – {product}", self.title),
            None => format!("{} – {product}", self.title),
        };
        if self.has_errors { t!(self.locale, "title-with-errors", title = title) } else { title }
    }

    fn body_class(&self) -> String {
        let classes = [
            (self.frame.is_professional(), "is-professional"),
            (self.frame.has_tabs(), "has-tabs"),
            (self.round_button.is_some(), "has-round-button"),
        ];
        let tint = self.frame.caring().map(|(_, caring)| format!("is-caring is-caring--{}", caring.tint));
        let classes = classes.iter().filter(|(applies, _)| *applies).map(|(_, class)| (*class).to_owned());
        classes.chain(tint).collect::<Vec<_>>().join(" ")
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        (self.status, Html(self.render().into_string())).into_response()
    }
}

#[cfg(test)]
mod tests {
    use dossier::language::Language;
    use maud::html;

    use super::*;

    #[test]
    fn a_page_is_framed_in_its_language() {
        let page = Page::new(Locale::of(Language::Lb), "Wëllkomm", html! { h1 { "Wëllkomm" } }).path("/a?b=c&d");

        let text = page.render().into_string();

        assert!(text.starts_with("<!DOCTYPE html><html lang=\"lb\">"));
        assert!(text.contains("value=\"/a?b=c&amp;d\""), "the language menu comes back to the page");
        assert_eq!(text.matches("<main").count(), 1);
        assert!(!text.contains("style=") && !text.contains("<style"), "nothing inline: the policy forbids it");
    }

    #[test]
    fn errors_come_first_in_the_title() {
        let page = Page::new(Locale::of(Language::Fr), "Connexion", html! {}).with_errors();

        assert!(page.browser_title().starts_with("Erreur"));
        assert_eq!(page.into_response().status(), StatusCode::UNPROCESSABLE_ENTITY);
    }
}
