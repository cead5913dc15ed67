//! What every handler works with.

use services::Services;

/// The portal over the acts.
#[derive(Clone)]
pub struct Portal {
    pub(crate) services: Services,
}

impl Portal {
    /// A portal over these acts.
    pub const fn new(services: Services) -> Self {
        Self { services }
    }
}
