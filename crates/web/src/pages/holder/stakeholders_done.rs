//! What was just done about access, told above the list. Told only while it is true: anybody can write an address.

use dossier::access::{Opposed, ProvisionKind};
use dossier::ids::{HolderId, InstitutionId, ProfessionalId};
use maud::{Markup, html};
use services::grants::circle;
use services::grants::stakeholders::{About, Stakeholders};

use super::stakeholders::Arrival;
use crate::components::notice::{done, done_and};
use crate::components::one_tap::OneTap;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::t;
use crate::visit::Visit;

pub(super) async fn just_done(
    visit: &Visit,
    holder: &HolderSide,
    arrival: &Arrival,
    found: &Stakeholders,
) -> Option<Markup> {
    let locale = visit.locale;
    let has = |kind| found.all.iter().any(|one| one.provision.kind == kind);
    let is_anybody_present = found.all.iter().any(|one| matches!(one.provision.kind, ProvisionKind::PresenceCode(_)));
    match arrival.done.as_deref()? {
        "emergency-off" if has(ProvisionKind::EmergencyAccessOff) => {
            return Some(done(&t!(locale, "emergency-switched-off")));
        }
        "emergency-on" if !has(ProvisionKind::EmergencyAccessOff) => {
            return Some(done(&t!(locale, "emergency-switched-on")));
        }
        "consultation-ended" if !is_anybody_present => return Some(consultation_ended(visit, holder)),
        "opposed" => return opposed(locale, arrival, found),
        "lifted" if !is_opposed(arrival, found) => return Some(done(&t!(locale, "institution-lifted-done"))),
        "assistant-removed" if !assists(arrival, found) => return Some(done(&t!(locale, "assistants-removed"))),
        _ => {}
    }
    let who: ProfessionalId = arrival.who.as_deref()?.parse().ok()?;
    let person = circle::professional(&visit.services, who).await.ok()?.name();
    match arrival.done.as_deref()? {
        "added" if has(ProvisionKind::CircleOfTrust(who)) => {
            Some(done(&t!(locale, "stakeholder-added", person = person)))
        }
        "withdrawn" if !has(ProvisionKind::CircleOfTrust(who)) => Some(withdrawn(visit, holder, who, &person)),
        "presence-ended" if !has(ProvisionKind::PresenceCode(who)) => {
            Some(done(&t!(locale, "presence-ended", person = person)))
        }
        "objected" if has(ProvisionKind::ConsultationObjection(who)) => {
            Some(done(&t!(locale, "objection-done", person = person)))
        }
        "objection-withdrawn" => Some(done(&t!(locale, "objection-withdrawn", person = person))),
        _ => None,
    }
}

fn withdrawn(visit: &Visit, holder: &HolderSide, who: ProfessionalId, person: &str) -> Markup {
    let locale = visit.locale;
    let undo = OneTap::giving(
        holder.path(&format!("/stakeholders/{who}/add")),
        t!(locale, "stakeholder-put-back"),
        t!(locale, "stakeholder-put-back-named", person = person),
    );
    done_and(&t!(locale, "stakeholder-withdrawn", person = person), &undo.render())
}

fn is_opposed(arrival: &Arrival, found: &Stakeholders) -> bool {
    let which = arrival.who.as_deref().and_then(|who| who.parse().ok()).map(Opposed::One);
    found.all.iter().any(|one| match one.provision.kind {
        ProvisionKind::InstitutionOpposition(opposed) => opposed == Opposed::All || Some(opposed) == which,
        _ => false,
    })
}

fn assists(arrival: &Arrival, found: &Stakeholders) -> bool {
    let who: Option<HolderId> = arrival.who.as_deref().and_then(|who| who.parse().ok());
    found.all.iter().any(
        |one| matches!(one.provision.kind, ProvisionKind::Assistant { person, .. } if who.is_none_or(|who| who == person)),
    )
}

fn consultation_ended(visit: &Visit, holder: &HolderSide) -> Markup {
    let locale = visit.locale;
    let body = html! {
        p { (t!(locale, "consultation-ended-code")) }
        p { a.text-link href=(holder.path("/stakeholders/presence-code")) { (t!(locale, "presence-code-new")) } }
    };
    done_and(&t!(locale, "consultation-ended"), &body)
}

/// One institution that had access, refused from its row: it is allowed again there.
fn opposed(locale: Locale, arrival: &Arrival, found: &Stakeholders) -> Option<Markup> {
    let which: InstitutionId = arrival.who.as_deref()?.parse().ok()?;
    let kind = ProvisionKind::InstitutionOpposition(Opposed::One(which));
    let about = found.all.iter().find(|one| one.provision.kind == kind).map(|one| &one.about)?;
    let About::Institution(institution) = about else { return None };
    Some(done(&t!(locale, "institution-opposed-done", institution = institution.name.clone())))
}
