//! Every kind of provision at every moment that counts: its first, its last, its end however it came, and the law's cap
//! on it, whatever was entered. One provision at a time; what it does then is known from the table of expectations.

mod probes;

use jiff::{SignedDuration, Timestamp};
use probes::{Probe, probes};

use super::case::{MOMENT, NOW, days, grant, hours, moments, years};
use crate::access::{
    Act, Basis, By, DocumentFacts, Ending, Provision, ProvisionKind, Refusal, Request, StayPhase, decide,
};

/// The law's longest times, copied by hand: regulation of 6 December 2019, annex 1 (3); law of 24 July 2014, art. 16(5);
/// 24 hours of an emergency; the emergency ward's 24 hours and 15 days.
const fn cap(kind: ProvisionKind) -> Option<SignedDuration> {
    let hours = match kind {
        ProvisionKind::PresenceCode(_) | ProvisionKind::CaseApproval { .. } => 15 * 24,
        ProvisionKind::Stay { phase: StayPhase::Admission, .. } => 45 * 24,
        ProvisionKind::Stay { phase: StayPhase::Renewal | StayPhase::AfterDischarge, .. }
        | ProvisionKind::Announcement { .. } => 30 * 24,
        ProvisionKind::Stay { phase: StayPhase::EmergencyWard, .. } => 24 + 15 * 24,
        ProvisionKind::Emergency(_) => 24,
        _ => return None,
    };
    Some(SignedDuration::from_hours(hours))
}

const fn ended(provision: Provision, at: Timestamp) -> Provision {
    provision.ended(Ending { at, recorded_at: at, by: By::System })
}

/// Entries of this kind, and whether it is in force because of them.
fn entries(kind: ProvisionKind) -> Vec<(&'static str, Vec<Provision>, bool)> {
    let now = grant(kind, hours(-1));
    let until = |until, provision| Provision { until: Some(until), ..provision };
    let mut entries = vec![
        ("none", vec![], false),
        ("in force", vec![now], true),
        ("from this moment", vec![grant(kind, NOW)], true),
        ("from the next moment", vec![grant(kind, moments(1))], false),
        ("in its last moment", vec![until(moments(1), now)], true),
        ("run out this moment", vec![until(NOW, now)], false),
        ("ended this moment", vec![ended(until(years(1), now), NOW)], false),
        ("ended from the next moment", vec![ended(until(years(1), now), moments(1))], true),
        ("ended after it had run out", vec![ended(until(NOW, now), moments(1))], false),
        ("ended before it began", vec![ended(now, hours(-2))], false),
        ("ended, and entered again", vec![ended(now, hours(-1) + MOMENT), grant(kind, NOW)], true),
        ("in force, and another one ended", vec![now, ended(now, NOW)], true),
    ];
    if let Some(cap) = cap(kind) {
        let reached = grant(kind, NOW - cap);
        let not_reached = grant(kind, NOW - cap + MOMENT);
        entries.extend([
            ("a moment short of the cap", vec![not_reached], true),
            ("a moment short of the cap, entered for longer", vec![until(years(1), not_reached)], true),
            ("at the cap", vec![reached], false),
            ("at the cap, entered for longer", vec![until(years(1), reached)], false),
            ("over the cap, and ended later than that", vec![ended(grant(kind, days(-100)), years(1))], false),
            ("over the cap, and renewed", vec![reached, grant(kind, NOW)], true),
        ]);
    } else {
        entries.push(("since decades", vec![grant(kind, years(-40))], true));
    }
    entries
}

/// The act, with the document as it stands now.
fn as_provided(act: Act, provisions: &[Provision]) -> Act {
    let stands = |document: DocumentFacts| document.with(provisions, NOW);
    match act {
        Act::ConsultDocument(document) => Act::ConsultDocument(stands(document)),
        Act::DestroyDocument(document) => Act::DestroyDocument(stands(document)),
        other => other,
    }
}

fn ask(probe: &Probe, entries: &[Provision]) -> Result<Basis, Refusal> {
    let mut facts = probe.situation.facts();
    facts.provisions.extend(probe.besides.iter().copied().chain(entries.iter().copied()));
    let act = as_provided(probe.act, &facts.provisions);
    decide(&Request { actor: probe.situation.actor(), act }, &facts, NOW).map(|permit| permit.basis())
}

#[test]
fn every_provision_at_every_moment() {
    let mut cases = 0;
    for probe in probes() {
        for (moment, entries, in_force) in entries(probe.kind) {
            let expected = if in_force { probe.with } else { probe.without };
            assert_eq!(ask(&probe, &entries), expected, "{:?}: {moment}", probe.kind);
            cases += 1;
        }
    }
    println!("{cases} cases: each kind of provision at each of its moments");
    // 20 questions without a cap at 13 moments, 8 with one at 18.
    assert_eq!(cases, 20 * 13 + 8 * 18);
}
