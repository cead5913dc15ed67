//! Who works at the Agency, by the name given to the program's own commands.

use dossier::access::Desk;
use dossier::ids::StaffId;
use storage::vault::sha256;
use uuid::Builder;

use crate::{Capacity, Person, Post, StaffMember};

/// Somebody at the helpdesk.
pub fn at_the_helpdesk(name: &str) -> Person {
    staff(name, Post::Desk { desk: Desk::Helpdesk, signed_request: false })
}

/// Somebody at the helpdesk who has a request signed by the holder at hand.
pub fn with_signed_request(name: &str) -> Person {
    staff(name, Post::Desk { desk: Desk::Helpdesk, signed_request: true })
}

/// Somebody at the identity desk.
pub fn at_the_identity_desk(name: &str) -> Person {
    staff(name, Post::Desk { desk: Desk::Identity, signed_request: false })
}

/// The Agency's doctor.
pub fn doctor(name: &str) -> Person {
    staff(name, Post::Doctor)
}

/// The same name is the same person each time: whoever asked for a case is known when somebody approves it.
fn staff(name: &str, post: Post) -> Person {
    let name = name.trim().to_owned();
    let digest = sha256(format!("dsp staff {name}").as_bytes());
    let bytes = digest.first_chunk::<16>().copied().unwrap_or_default();
    let id = StaffId::new(Builder::from_custom_bytes(bytes).into_uuid());
    Person::vouched_for(Capacity::Staff(StaffMember { id, name, post }))
}
