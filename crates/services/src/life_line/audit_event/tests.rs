use dossier::access::Refusal;
use dossier::document::Kind;
use dossier::ids::{DocumentId, DossierId, ProfessionalId, TraceId};
use dossier::professional::ProfessionalCategory;
use dossier::trace::{TracedDocument, Who};
use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

use super::*;

fn line(action: Action, outcome: Outcome) -> Trace {
    let role = Role::Professional(ProfessionalId::new(Uuid::from_u128(7)), ProfessionalCategory::Doctor);
    Trace {
        id: TraceId::new(Uuid::from_u128(1)),
        dossier: DossierId::new(Uuid::from_u128(2)),
        at: Timestamp::UNIX_EPOCH,
        who: Who { role, name: "Sophie Klein".to_owned(), organisation: "Cabinet Klein".to_owned() },
        action,
        document: Some(TracedDocument {
            id: DocumentId::new(Uuid::from_u128(3)),
            title: "Bilan sanguin".to_owned(),
            kind: Kind::LaboratoryReport,
            care_date: date(2026, 3, 3),
        }),
        whom: None,
        context: None,
        outcome,
    }
}

fn download(lines: Vec<Trace>) -> Download {
    Download {
        holder_name: "Anna Müller".to_owned(),
        holder_birth_date: date(1980, 5, 17),
        taken_by: "Anna Müller".to_owned(),
        taken_at: Timestamp::UNIX_EPOCH,
        lines,
        is_cut: false,
    }
}

#[test]
fn an_emergency_is_a_break_of_the_glass_and_names_its_document() {
    let bundle = bundle(&download(vec![line(Action::DocumentConsulted, Outcome::Permitted(Basis::Emergency))]));

    let event = &bundle["entry"][0]["resource"];
    assert_eq!(event["type"]["code"], "110110");
    assert_eq!((&event["action"], &event["outcome"]), (&json!("R"), &json!("0")));
    assert_eq!(event["agent"][0]["name"], "Sophie Klein");
    assert_eq!(event["purposeOfEvent"][0]["coding"][0]["code"], "BTG");
    assert_eq!(event["entity"][1]["name"], "Bilan sanguin");
    assert_eq!(event["recorded"], "1970-01-01T00:00:00Z");
}

/// FHIR R4: what an `AuditEvent` must have, and the codes of the value sets that are required.
#[test]
fn every_act_makes_a_valid_event() {
    let outcomes = [Outcome::Permitted(Basis::CircleOfTrust), Outcome::Refused(Refusal::Blocked)];
    for (action, outcome) in Action::ALL.iter().flat_map(|action| outcomes.map(|outcome| (*action, outcome))) {
        let event = audit_event(&line(action, outcome), "Anna Müller");
        let has = |path: &str| event.pointer(path).is_some_and(|value| !value.is_null());
        for required in ["/type/code", "/recorded", "/agent/0/requestor", "/source/observer/display"] {
            assert!(has(required), "{action:?} lacks {required}");
        }
        assert!(["C", "R", "U", "D", "E"].contains(&event["action"].as_str().unwrap()), "{action:?}");
        assert!(["0", "4", "8", "12"].contains(&event["outcome"].as_str().unwrap()), "{action:?}");
    }
}
