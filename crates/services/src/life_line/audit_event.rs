//! A life line as FHIR R4 `AuditEvent`s, in the form of IHE's Basic Audit Log Patterns, for whoever keeps such records.
//!
//! Source: FHIR R4 (4.0.1), `AuditEvent` and `Bundle`; IHE BALP 1.1.3; Regulation (EU) 2025/327, art. 9.

use dossier::access::Basis;
use dossier::trace::{Action, Outcome, Role, Trace};
use serde_json::{Value, json};

use super::ActKind;
use super::download::Download;

/// Codes of DICOM PS3.16, part 16, context group 400: what was done in general.
const DICOM: &str = "http://dicom.nema.org/resources/ontology/DCM";
/// Where a local code for the exact act comes from; it is the word of [`Action::code`].
const ACTION: &str = "urn:lu:esante:dsp:action";
/// The same for bases and refusals.
const REASON: &str = "urn:lu:esante:dsp:reason";
const SECURITY_SOURCE: &str = "http://terminology.hl7.org/CodeSystem/security-source-type";
const ENTITY_TYPE: &str = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
const OBJECT_ROLE: &str = "http://terminology.hl7.org/CodeSystem/object-role";
const PURPOSE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

/// What was taken along, as a Bundle of type `collection`.
pub fn bundle(download: &Download) -> Value {
    let entries: Vec<Value> = download.lines.iter().map(|line| entry(line, &download.holder_name)).collect();
    json!({
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": download.taken_at.to_string(),
        "entry": entries,
    })
}

fn entry(line: &Trace, holder: &str) -> Value {
    json!({ "fullUrl": format!("urn:uuid:{}", line.id), "resource": audit_event(line, holder) })
}

fn audit_event(line: &Trace, holder: &str) -> Value {
    let kind = ActKind::of(line);
    let mut event = json!({
        "resourceType": "AuditEvent",
        "id": line.id.to_string(),
        "type": general_kind(line.action, kind),
        "subtype": [{ "system": ACTION, "code": line.action.code() }],
        "action": rest_action(line.action, kind),
        "recorded": line.at.to_string(),
        "outcome": outcome(line),
        "agent": [agent(line)],
        "source": {
            "observer": { "display": "Dossier de Soins Partagé" },
            "type": [{ "system": SECURITY_SOURCE, "code": "4", "display": "Application Server" }],
        },
        "entity": entities(line, holder),
    });
    if let Some(purpose) = purpose(line) {
        event["purposeOfEvent"] = json!([purpose]);
    }
    event
}

fn coding(system: &str, code: &str, display: &str) -> Value {
    json!({ "system": system, "code": code, "display": display })
}

/// DICOM's general kinds: signing in, taking data out of the system, security settings, and records read or written.
fn general_kind(action: Action, kind: ActKind) -> Value {
    match (action, kind) {
        (Action::DocumentDownloaded | Action::LifeLineDownloaded | Action::DossierExported, _) => {
            coding(DICOM, "110106", "Export")
        }
        (Action::SignedIn | Action::SignedInByPasskey | Action::SignInRefused, _) => {
            coding(DICOM, "110114", "User Authentication")
        }
        (_, ActKind::Account | ActKind::Access) => coding(DICOM, "110113", "Security Alert"),
        _ => coding(DICOM, "110110", "Patient Record"),
    }
}

/// Create, read, update, delete or execute (value set `audit-event-action`).
fn rest_action(action: Action, kind: ActKind) -> &'static str {
    match (action, kind) {
        (Action::DocumentFiled | Action::DocumentReplaced | Action::DocumentReceived, _) => "C",
        (Action::DocumentErased | Action::DocumentDestroyed | Action::DossierDestroyed, _) => "D",
        (_, ActKind::Reading) => "R",
        (_, ActKind::Access) => "U",
        _ => "E",
    }
}

/// Value set `audit-event-outcome`: done, or refused, which is a minor failure.
const fn outcome(line: &Trace) -> &'static str {
    match line.outcome {
        Outcome::Permitted(_) => "0",
        Outcome::Refused(_) => "4",
    }
}

fn agent(line: &Trace) -> Value {
    let reason = match line.outcome {
        Outcome::Permitted(basis) => basis.code(),
        Outcome::Refused(refusal) => refusal.code(),
    };
    let mut agent = json!({
        "requestor": true,
        "role": [{ "coding": [{ "system": "urn:lu:esante:dsp:role", "code": role(line.who.role) }] }],
        "policy": [format!("{REASON}:{reason}")],
        "who": { "display": name(line) },
    });
    if !line.who.name.is_empty() {
        agent["name"] = json!(line.who.name);
    }
    agent
}

/// The Agency's own programs have no name, nor has somebody who proved none.
fn name(line: &Trace) -> &str {
    match (line.who.name.as_str(), line.who.role) {
        ("", Role::Agency) => "Agence eSanté",
        ("", _) => "unknown",
        (name, _) => name,
    }
}

const fn role(role: Role) -> &'static str {
    match role {
        Role::Holder(_) => "holder",
        Role::Representative(_) => "representative",
        Role::Assistant(_) => "assistant",
        Role::Stranger(_) => "stranger",
        Role::Professional(..) => "professional",
        Role::Institution(_) => "institution",
        Role::Unproven => "unproven",
        Role::AgencyDoctor(_) => "agency-doctor",
        Role::Staff(_) => "staff",
        Role::TransplantCoordinator(_) => "transplant-coordinator",
        Role::Agency => "agency",
    }
}

/// The patient, and the document if one is named.
fn entities(line: &Trace, holder: &str) -> Vec<Value> {
    let patient = json!({
        "type": coding(ENTITY_TYPE, "1", "Person"),
        "role": coding(OBJECT_ROLE, "1", "Patient"),
        "what": { "display": holder },
    });
    let document = line.document.as_ref().map(|document| {
        json!({
            "type": coding(ENTITY_TYPE, "2", "System Object"),
            "role": coding(OBJECT_ROLE, "3", "Report"),
            "what": { "identifier": { "system": "urn:ietf:rfc:3986", "value": format!("urn:uuid:{}", document.id) } },
            "name": document.title,
        })
    });
    std::iter::once(patient).chain(document).collect()
}

/// Care, or a break of the glass in an emergency; what is no care has none.
fn purpose(line: &Trace) -> Option<Value> {
    let code = match line.outcome {
        Outcome::Permitted(Basis::Emergency) => "BTG",
        Outcome::Permitted(
            Basis::ReferringDoctor | Basis::CircleOfTrust | Basis::PresenceCode | Basis::Stay | Basis::Author,
        ) => "TREAT",
        Outcome::Permitted(Basis::Holder | Basis::LegalRepresentative | Basis::Assistant) => "PATRQT",
        _ => return None,
    };
    Some(json!({ "coding": [{ "system": PURPOSE, "code": code }] }))
}

#[cfg(test)]
mod tests;
