//! Passwords: how strong, and hashed off the async threads.

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use dossier::account::{PASSWORD_LIMIT, PASSWORD_MINIMUM, PasswordError};
use zeroize::Zeroizing;

use crate::{Error, Services, heavy_work};

/// Checks a new password, typed twice.
///
/// # Errors
/// What is wrong with it.
pub fn check(password: &str, repeated: &str) -> Result<(), PasswordError> {
    let length = password.chars().count();
    match () {
        () if length < PASSWORD_MINIMUM => Err(PasswordError::TooShort),
        () if length > PASSWORD_LIMIT => Err(PasswordError::TooLong),
        () if password != repeated => Err(PasswordError::Different),
        () if zxcvbn::zxcvbn(password, &["dsp", "esante", "luxembourg"]).score() < zxcvbn::Score::Three => {
            Err(PasswordError::Weak)
        }
        () => Ok(()),
    }
}

/// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
fn hasher() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

/// Hashes a password.
pub(crate) async fn hash(services: &Services, password: &str) -> Result<String, Error> {
    let password = Zeroizing::new(password.to_owned());
    let salt: [u8; 16] = storage::vault::random()?;
    heavy_work::hash(services, move || {
        let hash = hasher().hash_password_with_salt(password.as_bytes(), &salt);
        hash.map(|hash| hash.to_string()).map_err(|error| Error::Internal(format!("password hashing: {error}")))
    })
    .await?
}

/// Whether the password is the one that was hashed. With no hash it takes as long, and is false: an unknown number
/// answers no faster than a wrong password.
pub(crate) async fn verify(services: &Services, password: &str, hash: Option<String>) -> Result<bool, Error> {
    let password = Zeroizing::new(password.chars().take(PASSWORD_LIMIT + 1).collect::<String>());
    heavy_work::hash(services, move || {
        let is_known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODYS_HASH.to_owned());
        let parsed = argon2::PasswordHash::new(&hash)
            .map_err(|error| Error::Internal(format!("a stored password hash is not one: {error}")))?;
        Ok(hasher().verify_password(password.as_bytes(), &parsed).is_ok() && is_known)
    })
    .await?
}

/// The hash of a password nobody has, with the parameters above.
const NOBODYS_HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cyBzYWx0IQ$3n0Kq3m1vYH0Y2v7k4m1cV5m3bQm5Kf0o8u2hM0yXdU";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_is_easy_to_guess() {
        let table = [
            ("court", "court", Err(PasswordError::TooShort)),
            ("une phrase que je retiens", "une phrase que je retiens!", Err(PasswordError::Different)),
            ("motdepasse", "motdepasse", Err(PasswordError::Weak)),
            ("1234567890", "1234567890", Err(PasswordError::Weak)),
            ("luxembourg2026", "luxembourg2026", Err(PasswordError::Weak)),
            ("une phrase que je retiens", "une phrase que je retiens", Ok(())),
            ("Kéiseker-am-Gaart-7", "Kéiseker-am-Gaart-7", Ok(())),
        ];
        for (password, repeated, expected) in table {
            assert_eq!(check(password, repeated), expected, "{password}");
        }
        let long = "a b c d e f g ".repeat(10);
        assert_eq!(check(&long, &long), Err(PasswordError::TooLong));
    }

    #[test]
    fn the_hash_of_nobody_costs_as_much_as_a_real_one() {
        let nobody = argon2::PasswordHash::new(NOBODYS_HASH).unwrap();
        let real = hasher().hash_password_with_salt(b"a password", b"sixteen bytes ok").unwrap();
        assert_eq!(nobody.algorithm, real.algorithm);
        assert_eq!(nobody.params, real.params);
        assert_eq!(nobody.hash.unwrap().len(), real.hash.unwrap().len());
    }
}
