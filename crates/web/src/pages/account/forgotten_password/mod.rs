//! « Mot de passe oublié » (feature A8, seed 004): a link by e-mail, then a new password.

pub mod ask;
pub mod choose;
