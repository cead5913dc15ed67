//! What a change would change for somebody, said before it is made (feature I9).

use dossier::access::Refusal;
use dossier::professional::Professional;
use maud::{Markup, html};
use services::explain::change::Change;
use services::explain::preview::{self, Preview};
use services::explain::viewer::{Coming, Viewer};

use crate::components::notice::notice;
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::t;
use crate::visit::Visit;

/// Looks at the change as the professional it is about would, in the own practice.
pub(super) async fn look(
    visit: &Visit,
    holder: &HolderSide,
    change: Change,
    professional: &Professional,
) -> Result<Preview, Failure> {
    let viewer = Viewer::Professional(professional.id, Coming::OwnPractice);
    let seen = preview::preview(&visit.services, &holder.person, holder.dossier(), change, viewer).await;
    seen.map_err(|error| visit.fail(&error))
}

/// What somebody would see who does not see it now.
pub(super) fn gained(locale: Locale, person: &str, seen: &Preview) -> Markup {
    let count = seen.after.len();
    let words = match count {
        0 => t!(locale, "preview-gains-nothing", person = person),
        _ if count == seen.before.len() => t!(locale, "preview-gains-no-more", person = person, count = number(count)),
        _ => t!(locale, "preview-gains", person = person, count = number(count)),
    };
    notice(&t!(locale, "preview-title"), &html! { p { (words) } })
}

/// What somebody would see no longer, and what stays.
pub(super) fn lost(locale: Locale, person: &str, seen: &Preview) -> Markup {
    let (lost, kept) = (seen.before.len().saturating_sub(seen.after.len()), seen.after.len());
    let body = html! {
        @if lost == 0 && kept == 0 { p { (t!(locale, "preview-loses-nothing", person = person)) } }
        @if lost > 0 { p { (t!(locale, "preview-loses", person = person, count = number(lost))) } }
        @if kept > 0 { p { (t!(locale, "preview-keeps", count = number(kept))) } }
        p { (t!(locale, "preview-risk")) }
    };
    warning(&t!(locale, "preview-title"), &body)
}

/// Why it cannot be done.
pub(super) fn refused(locale: Locale, person: &str, refusal: Refusal) -> Markup {
    let why = match refusal {
        Refusal::IsReferringDoctor => t!(locale, "cannot-is-referring-doctor", person = person),
        Refusal::Blocked => t!(locale, "cannot-blocked", person = person),
        Refusal::NotLicensed => t!(locale, "cannot-not-licensed", person = person),
        Refusal::NotIndependent => t!(locale, "cannot-not-independent", person = person),
        Refusal::RepresentativeDecides => t!(locale, "cannot-representative-decides"),
        Refusal::OutsideMandate => t!(locale, "cannot-outside-mandate"),
        _ => t!(locale, "cannot-otherwise"),
    };
    notice(&t!(locale, "cannot-title"), &html! { p { (why) } })
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
