//! How many pages may wait at the same time: each keeps a connection open and looks again and again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use dossier::ids::SessionId;

/// So many pages of one session wait at most.
pub(super) const MOST: usize = 3;

/// The pages that wait, counted by session.
#[derive(Clone, Default)]
pub(crate) struct Places(Arc<Mutex<HashMap<SessionId, usize>>>);

/// The place of one page, free again once it is let go.
pub(super) struct Place {
    places: Places,
    session: SessionId,
}

impl Places {
    /// A place for one more page of this session; none where all are taken.
    pub(super) fn take(&self, session: SessionId) -> Option<Place> {
        let mut taken = self.taken();
        let count = taken.entry(session).or_default();
        (*count < MOST).then(|| {
            *count += 1;
            Place { places: self.clone(), session }
        })
    }

    fn taken(&self) -> MutexGuard<'_, HashMap<SessionId, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.taken();
        match taken.get_mut(&self.session) {
            Some(count) if *count > 1 => *count -= 1,
            _ => drop(taken.remove(&self.session)),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_place_let_go_is_free_again_and_each_session_has_its_own() {
        let (places, [one, other]) = (Places::default(), [1, 2].map(|number| SessionId::new(Uuid::from_u128(number))));
        let mut taken: Vec<Place> = (0..MOST).filter_map(|_| places.take(one)).collect();
        assert_eq!((taken.len(), places.take(one).is_some()), (MOST, false));
        assert!(places.take(other).is_some());
        taken.pop();
        assert!(places.take(one).is_some());
        drop(taken);
        assert!(places.taken().is_empty());
    }
}
