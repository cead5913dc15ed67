//! The holder's wishes at a glance: which of them are given, since when.

use dossier::declaration::OrganDonation;
use dossier::document::Envelope;
use maud::{Markup, html};
use services::documents::consult_dossier::DossierView;

use super::wishes::WRITTEN;
use crate::components::facts::Facts;
use crate::locale::Locale;
use crate::pages::documents::shelf::Shelf;
use crate::pages::documents::words;
use crate::t;

/// One line each. In the record of somebody else only what is there for the reader: what is not may be there all the same.
pub fn at_a_glance(shelf: &Shelf, view: &DossierView) -> Markup {
    let locale = shelf.visit.locale;
    let mut facts = Facts::new();
    if shelf.is_own() {
        facts = facts.with(&t!(locale, "donation-title"), &position(locale, view));
    }
    let mut is_empty = !shelf.is_own();
    for kind in WRITTEN {
        // The newest stands first; what it replaces is not in the list.
        let given = view.documents.iter().map(|one| &one.envelope).find(|one| one.metadata.kind == kind);
        is_empty &= given.is_none();
        facts = match given {
            Some(envelope) => facts.with_markup(&words::kind(locale, kind), link(shelf, envelope)),
            None if shelf.is_own() => facts.with(&words::kind(locale, kind), &t!(locale, "wish-not-given")),
            None => facts,
        };
    }
    html! {
        @if !is_empty {
            h2 { @if shelf.is_own() { (t!(locale, "wishes")) } @else { (t!(locale, "wishes-given")) } }
            div.card { (facts) }
        }
        @if shelf.is_own() { p { a.text-link href="/wishes" { (t!(locale, "wishes-see")) } } }
    }
}

fn position(locale: Locale, view: &DossierView) -> String {
    match view.organ_donation {
        Some((_, OrganDonation::Opposed)) => t!(locale, "account-donation-opposed"),
        Some((_, OrganDonation::NotOpposed)) => t!(locale, "account-donation-not-opposed"),
        None => t!(locale, "account-donation-none"),
    }
}

fn link(shelf: &Shelf, envelope: &Envelope) -> Markup {
    let locale = shelf.visit.locale;
    let since = t!(locale, "wish-given", date = locale.date(locale.day_of(envelope.filed_at)));
    html! { a.text-link href=(shelf.document(envelope.id)) { (since) } }
}
