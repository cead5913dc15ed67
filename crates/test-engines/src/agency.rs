//! Who works at the Agency. Nobody of them has an account: the program's operator vouches for them.

use dossier::access::Desk;
use services::{Capacity, Person, Post, StaffMember};

/// The Agency's doctor, Dr Claire Faber.
pub fn agency_doctor() -> Person {
    staff("01890000-0000-7000-8000-00000000000a", "Claire Faber", Post::Doctor)
}

/// Looks up positions on organ donation.
pub fn transplant_coordinator() -> Person {
    staff("01890000-0000-7000-8000-00000000000b", "Guy Reuter", Post::TransplantCoordinator)
}

/// Tom Wagner, at this desk, with or without a request signed by the holder before him.
pub fn desk(desk: Desk, signed_request: bool) -> Person {
    staff("01890000-0000-7000-8000-00000000000c", "Tom Wagner", Post::Desk { desk, signed_request })
}

/// Julie Hoffmann, a second person at the identity desk.
pub fn second_desk() -> Person {
    let post = Post::Desk { desk: Desk::Identity, signed_request: false };
    staff("01890000-0000-7000-8000-00000000000d", "Julie Hoffmann", post)
}

fn staff(id: &str, name: &str, post: Post) -> Person {
    let staff = StaffMember { id: id.parse().unwrap(), name: name.to_owned(), post };
    Person::vouched_for(Capacity::Staff(staff))
}
