//! What a password must be.

/// The fewest characters of a password.
pub const PASSWORD_MINIMUM: usize = 10;

/// The most characters of a password: beyond that, hashing it would be a way to keep the program busy.
pub const PASSWORD_LIMIT: usize = 128;

/// What is wrong with a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Under [`PASSWORD_MINIMUM`].
    #[error("the password is too short")]
    TooShort,
    /// Over [`PASSWORD_LIMIT`].
    #[error("the password is too long")]
    TooLong,
    /// Easy to guess.
    #[error("the password is easy to guess")]
    Weak,
    /// Typed differently the second time.
    #[error("the two passwords differ")]
    Different,
}
