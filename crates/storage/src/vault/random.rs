//! The one source of randomness.

use aws_lc_rs::rand;

use super::VaultError;

/// Fresh random bytes from the operating system's generator, for keys, codes, tokens and identifiers.
///
/// # Errors
/// [`VaultError::Cryptography`] when the generator gives nothing.
pub fn random<const N: usize>() -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    rand::fill(&mut bytes).map_err(|_| VaultError::Cryptography)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ() {
        assert_ne!(random::<32>().unwrap(), random::<32>().unwrap());
    }
}
