//! The question.

use super::{Act, Actor};

/// A question to [`decide`](super::decide).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Who asks.
    pub actor: Actor,
    /// What for.
    pub act: Act,
}
