use jiff::Timestamp;
use proptest::prelude::*;

use super::random::{facts, is_plausible, one_document, somebody, time};
use super::{is_no_wider, permitted, takes};
use crate::access::explain::boundaries;
use crate::access::scene::MOMENT;
use crate::access::{Actor, DocumentFacts, Facts, Place, Provision, ProvisionKind};
use crate::lifecycle::{SILENCE_OPENS_AFTER, State};

/// From when on the person may practise, and the institution connect.
fn leave_begins(actor: Actor) -> [Option<Timestamp>; 2] {
    match actor {
        Actor::Professional { licence, place: Place::OwnPractice, .. } => [Some(licence.from), None],
        Actor::Professional { licence, place: Place::Institution { certificate, .. }, .. } => {
            [Some(licence.from), Some(certificate.from)]
        }
        Actor::Institution { certificate, .. } => [Some(certificate.from), None],
        _ => [None, None],
    }
}

fn leave_ends(actor: Actor) -> [Option<Timestamp>; 2] {
    match actor {
        Actor::Professional { licence, place: Place::OwnPractice, .. } => [licence.until, None],
        Actor::Professional { licence, place: Place::Institution { certificate, .. }, .. } => {
            [licence.until, certificate.until]
        }
        Actor::Institution { certificate, .. } => [certificate.until, None],
        _ => [None, None],
    }
}

/// The moments at which somebody may come to see or file more by time alone: a provision begins; one that takes ends, or a
/// minor's discernment, which takes from the parents; the holder comes of age; a notice has met with thirty days of silence; an
/// announcement's time is over; a licence or certificate begins.
fn widening(actor: Actor, document: DocumentFacts, facts: &Facts) -> Vec<Timestamp> {
    let opening = match facts.state {
        State::Prepared { notified_at: Some(at) } => at.checked_add(SILENCE_OPENS_AFTER).ok(),
        _ => None,
    };
    let begins = facts.provisions.iter().map(|provision| provision.from);
    let ends = facts.provisions.iter().filter(|one| takes(one.kind) || one.kind == ProvisionKind::Discernment);
    let ends = ends.filter_map(Provision::end);
    let others = [Some(facts.of_age_from), opening, document.announced_until];
    begins.chain(ends).chain(others.into_iter().chain(leave_begins(actor)).flatten()).collect()
}

/// The later of two moments, or the last one before any of these is reached.
fn before_any(moments: impl IntoIterator<Item = Timestamp>, earlier: Timestamp, later: Timestamp) -> Timestamp {
    let next = moments.into_iter().filter(|at| earlier < *at).min();
    next.map_or(later, |next| later.min(next - MOMENT))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_048))]

    /// Time alone takes and never gives, but for what is known to begin or to end.
    #[test]
    fn time_never_widens(
        actor in somebody(), document in one_document(), facts in facts(), one in time(), other in time(),
    ) {
        prop_assume!(is_plausible(actor, &facts));
        let earlier = one.min(other);
        let later = before_any(widening(actor, document, &facts), earlier, one.max(other));
        let before = permitted(actor, document, &facts, earlier);
        let after = permitted(actor, document, &facts, later);
        prop_assert!(is_no_wider(after, before), "{before:?} {after:?}");
    }

    /// Between two of the moments that are known as such, time changes nothing at all.
    #[test]
    fn between_two_boundaries_nothing_changes(
        actor in somebody(), document in one_document(), facts in facts(), one in time(), other in time(),
    ) {
        let own = leave_begins(actor).into_iter().chain(leave_ends(actor)).chain([document.announced_until]).flatten();
        let earlier = one.min(other);
        let later = before_any(boundaries(&facts).into_iter().chain(own), earlier, one.max(other));
        prop_assert_eq!(
            permitted(actor, document, &facts, earlier),
            permitted(actor, document, &facts, later)
        );
    }
}
