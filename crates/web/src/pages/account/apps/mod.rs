//! Apps that act in one's name: asked for leave, listed, and stopped.

pub mod ask;
pub mod own;

use dossier::client::AppRight;

use crate::locale::Locale;
use crate::t;

/// What an app may do, as one would say it.
fn right(locale: Locale, right: AppRight) -> String {
    match right {
        AppRight::ReadIdentity => t!(locale, "app-right-identity"),
        AppRight::ReadDocuments => t!(locale, "app-right-read"),
        AppRight::FileDocuments => t!(locale, "app-right-file"),
        AppRight::ReadAccess => t!(locale, "app-right-access"),
        AppRight::ReadLifeLine => t!(locale, "app-right-life-line"),
    }
}
