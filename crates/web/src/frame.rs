//! Around the content: header with languages, whose dossier is open, tabs, footer.

use dossier::access::Basis;
use dossier::language::Language;
use maud::{Markup, PreEscaped, html};
use services::assistants::entrusted::Entrusted;

use crate::components::tabs::{Tab, tabs};
use crate::icons::Icon;
use crate::locale::Locale;
use crate::t;

/// The side of the portal a page belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Nobody is signed in, or not completely.
    Public,
    /// Nobody is signed in, on the professionals' side.
    PublicProfessional,
    /// A record open on the holder's side.
    Holder {
        /// Whose record it is.
        name: String,
        /// The open tab.
        tab: HolderTab,
        /// What the addresses of the record's pages begin with.
        base: String,
        /// As what the person is there, if the record is somebody else's.
        caring: Option<Caring>,
    },
    /// Before the record of somebody else that is not open: its name and colour, and no tabs.
    Doorstep {
        /// Whose record it is.
        name: String,
        /// As what the person stands there.
        caring: Caring,
    },
    /// A professional.
    Professional {
        /// The professional's name.
        name: String,
        /// The open tab.
        tab: ProfessionalTab,
        /// The patient whose dossier is open.
        patient: Option<Patient>,
    },
}

/// The four tabs of a holder (seed 004).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HolderTab {
    /// « Documents »
    Documents,
    /// « Intervenants »
    Stakeholders,
    /// « Activités »
    Activities,
    /// « Mon compte »; in a record of somebody else, the record itself.
    Account,
}

/// In what capacity somebody has the record of another person open, and the colour by which it is told from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caring {
    /// As an assistant or as a legal representative.
    pub basis: Basis,
    /// One of [`TINTS`] colours.
    pub tint: usize,
}

/// How many records of others can be told apart by colour; their names stand beside it.
pub const TINTS: usize = 5;

impl Caring {
    /// Of this record.
    pub const fn of(entrusted: &Entrusted) -> Self {
        Self { basis: entrusted.basis, tint: entrusted.place % TINTS }
    }
}

/// The tabs of a professional.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfessionalTab {
    /// « Mes patients », where a dossier is opened.
    Patients,
    /// « Mon compte »
    Account,
}

/// Whose dossier a professional has open, and on what basis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patient {
    /// Names.
    pub name: String,
    /// Anything that tells namesakes apart, such as the date of birth.
    pub detail: String,
    /// The basis of access, as a phrase (« code de présence, jusqu'au … »), where the page knows it.
    pub basis: Option<String>,
}

impl Frame {
    /// Whether the page has tabs.
    pub const fn has_tabs(&self) -> bool {
        matches!(self, Self::Holder { .. } | Self::Professional { .. })
    }

    /// The record of somebody else that is open, by the holder's name.
    pub const fn caring(&self) -> Option<(&String, &Caring)> {
        match self {
            Self::Holder { name, caring: Some(caring), .. } | Self::Doorstep { name, caring } => Some((name, caring)),
            _ => None,
        }
    }

    /// Whether the page belongs to the professionals' side and wears its colours.
    pub const fn is_professional(&self) -> bool {
        matches!(self, Self::PublicProfessional | Self::Professional { .. })
    }
}

pub(crate) fn header(locale: Locale, frame: &Frame, path: &str) -> Markup {
    let home = match frame {
        Frame::Public => "/",
        // From the record of somebody else too, the mark leads home.
        Frame::Holder { .. } | Frame::Doorstep { .. } => "/documents",
        Frame::PublicProfessional | Frame::Professional { .. } => "/professional",
    };
    html! {
        header.site-header {
            div.site-header__inner {
                a.brand href=(home) {
                    (mark())
                    span.brand__name {
                        (t!(locale, "product-short"))
                        span.brand__long {
                            @if frame.is_professional() { (t!(locale, "professional-space")) } @else { (t!(locale, "product-long")) }
                        }
                    }
                }
                (language_menu(locale, path))
            }
        }
    }
}

fn language_menu(locale: Locale, path: &str) -> Markup {
    html! {
        details.language-menu {
            summary {
                (Icon::Globe)
                span.nhsuk-u-visually-hidden { (t!(locale, "choose-language")) " " }
                span.language-menu__name { (locale.language().endonym()) }
                span.language-menu__code { (locale.language().code().to_uppercase()) }
            }
            form method="post" action="/language" {
                input type="hidden" name="back" value=(path);
                @for language in Language::ALL {
                    button name="language" value=(language) lang=(language) aria-pressed=(language == locale.language()) {
                        (language.endonym())
                    }
                }
            }
        }
    }
}

pub(crate) fn dossier_bar(locale: Locale, frame: &Frame) -> Markup {
    html! {
        @match frame {
            Frame::Public | Frame::PublicProfessional | Frame::Professional { patient: None, .. } => {}
            Frame::Holder { name, caring: None, .. } => section.dossier-bar aria-label=(dossier_of(locale, name)) {
                p { (t!(locale, "dossier-of")) " " strong { (name) } }
            },
            Frame::Holder { name, caring: Some(caring), .. } | Frame::Doorstep { name, caring } => section.dossier-bar.dossier-bar--caring aria-label=(dossier_of(locale, name)) {
                p { (t!(locale, "dossier-of")) " " strong { (name) } " · " (locale.text(&format!("caring-{}", caring.basis.code()))) }
                p { a.text-link href="/documents" { (t!(locale, "caring-back")) } }
            },
            Frame::Professional { patient: Some(patient), .. } => section.dossier-bar aria-label=(dossier_of(locale, &patient.name)) {
                p { (t!(locale, "dossier-of")) " " strong { (patient.name) } " · " (patient.detail) }
                @if let Some(basis) = &patient.basis { p.quiet { (t!(locale, "open-on-basis", basis = basis.clone())) } }
            },
        }
    }
}

fn dossier_of(locale: Locale, name: &str) -> String {
    format!("{} {name}", t!(locale, "dossier-of"))
}

pub(crate) fn tab_bar(locale: Locale, frame: &Frame) -> Markup {
    match frame {
        Frame::Public | Frame::PublicProfessional | Frame::Doorstep { .. } => html! {},
        Frame::Holder { tab, base, caring, .. } => {
            let tab_to = |page: &str, label: String, icon: Icon, to: HolderTab| {
                Tab::new(format!("{base}{page}"), label, icon, *tab == to)
            };
            let last = match caring {
                None => tab_to("/account", t!(locale, "tab-account"), Icon::Person, HolderTab::Account),
                Some(_) => tab_to("/record", t!(locale, "tab-record"), Icon::Folder, HolderTab::Account),
            };
            let four = [
                tab_to("/documents", t!(locale, "tab-documents"), Icon::Document, HolderTab::Documents),
                tab_to("/stakeholders", t!(locale, "tab-stakeholders"), Icon::People, HolderTab::Stakeholders),
                tab_to("/activities", t!(locale, "tab-activities"), Icon::Activity, HolderTab::Activities),
                last,
            ];
            tabs(&t!(locale, "main-navigation"), &four)
        }
        Frame::Professional { tab, .. } => tabs(
            &t!(locale, "main-navigation"),
            &[
                Tab::new(
                    "/professional".to_owned(),
                    t!(locale, "tab-patients"),
                    Icon::People,
                    *tab == ProfessionalTab::Patients,
                ),
                Tab::new(
                    "/professional/account".to_owned(),
                    t!(locale, "tab-account"),
                    Icon::Person,
                    *tab == ProfessionalTab::Account,
                ),
            ],
        ),
    }
}

pub(crate) fn footer(locale: Locale) -> Markup {
    html! {
        footer.site-footer {
            div.shell {
                p { (t!(locale, "help-line")) " " a href="tel:+3522712501833" { "(+352) 27 12 50 18 33" } }
                p { a href="/terms" { (t!(locale, "terms-title")) } }
                p { a href="/accessibility" { (t!(locale, "accessibility-link")) } }
            }
        }
    }
}

/// The mark: a folder that holds a heart.
fn mark() -> Markup {
    PreEscaped(include_str!("../assets/images/icon.svg").replacen(
        "<svg ",
        "<svg class=\"brand__mark\" aria-hidden=\"true\" ",
        1,
    ))
}
