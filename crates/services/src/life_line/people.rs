//! Who appears in a life line.

use dossier::trace::{Role, Trace, Who};

/// Somebody who appears in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Met {
    /// What a filter names the person by.
    pub key: String,
    /// The name and role borne last.
    pub who: Who,
}

/// What a filter names a person by: the same under every name ever borne, and in every role.
pub fn key(role: &Role) -> String {
    match role {
        Role::Holder(id) | Role::Representative(id) | Role::Assistant(id) | Role::Stranger(id) => {
            format!("person-{id}")
        }
        Role::Professional(id, _) => format!("professional-{id}"),
        Role::Institution(id) => format!("institution-{id}"),
        Role::AgencyDoctor(id) | Role::Staff(id) | Role::TransplantCoordinator(id) => format!("staff-{id}"),
        Role::Unproven => "unproven".to_owned(),
        Role::Agency => "agency".to_owned(),
    }
}

/// Notes who did it, if not met before: lines come from the newest back.
pub(super) fn meet(people: &mut Vec<Met>, trace: &Trace) {
    let key = key(&trace.who.role);
    if people.iter().all(|one| one.key != key) {
        people.push(Met { key, who: trace.who.clone() });
    }
}
