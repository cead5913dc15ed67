//! What lies before somebody at the Agency who acts on a record: a request that the holder has signed, a judgment, a
//! certificate. Its reference stands on the life line.

use crate::{Capacity, Person, Post, Problem, StaffMember};

/// The longest reference, in characters.
const LONGEST: usize = 500;

/// The reference of the signed request that a desk carries out. Whoever acts without one needs no reference.
///
/// # Errors
/// [`Problem::Reason`] when a desk acts on a request and does not say on which.
pub(crate) fn given_by(person: &Person, reference: Option<&str>) -> Result<Option<String>, Problem> {
    match &person.capacity {
        Capacity::Staff(StaffMember { post: Post::Desk { signed_request: true, .. }, .. }) => {
            required(reference.unwrap_or_default()).map(Some)
        }
        _ => Ok(None),
    }
}

/// A reference that must be there.
///
/// # Errors
/// [`Problem::Reason`] when it is empty or too long.
pub(crate) fn required(reference: &str) -> Result<String, Problem> {
    let reference = reference.trim();
    let fits = (1..=LONGEST).contains(&reference.chars().count()) && !reference.contains(char::is_control);
    if fits { Ok(reference.to_owned()) } else { Err(Problem::Reason) }
}
