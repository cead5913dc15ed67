//! Whether an ID token proves who came back (OpenID Connect Core 1.0, section 3.1.3.7).

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use jiff::Timestamp;
use openidconnect::core::{CoreIdToken, CoreIdTokenClaims, CoreJwsSigningAlgorithm};
use openidconnect::{ClaimsVerificationError, Nonce, SignatureVerificationError};
use services::ports::{IdentityError, ProvenIdentity};

use super::discovery::Client;

/// Signatures by a key that only the provider has: none with the client's secret, and never none at all.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// Clocks may differ by this.
const TOLERANCE: TimeDelta = TimeDelta::seconds(60);

/// A token is exchanged right after it was made.
const OLDEST_TOKEN: TimeDelta = TimeDelta::minutes(10);

/// What the token must say.
pub struct Expected<'a> {
    /// As it was sent.
    pub nonce: &'a str,
    /// Now.
    pub now: Timestamp,
    /// How long ago the person may have signed in at the provider.
    pub longest_since_sign_in: Duration,
    /// The levels of assurance accepted.
    pub accepted_acr: &'a [String],
}

/// Why a token proves nothing.
#[derive(Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Signed with a key that is not known (yet).
    UnknownKey,
    /// Anything else, in words that name no person.
    Otherwise(&'static str),
}

impl From<Wrong> for IdentityError {
    fn from(wrong: Wrong) -> Self {
        Self::NotProven(match wrong {
            Wrong::UnknownKey => "signed with a key the provider does not publish".into(),
            Wrong::Otherwise(words) => words.into(),
        })
    }
}

impl Expected<'_> {
    /// Who it is, once everything in the token is as it must be. A level of assurance that is missing or not accepted
    /// makes the proof weak, not wrong.
    pub fn of(&self, token: &CoreIdToken, client: &Client) -> Result<ProvenIdentity, Wrong> {
        let now = DateTime::from_timestamp_micros(self.now.as_microsecond()).ok_or(Wrong::Otherwise("no such time"))?;
        let oldest_sign_in = self.longest_since_sign_in.as_secs();
        let oldest_sign_in = TimeDelta::seconds(i64::try_from(oldest_sign_in).unwrap_or(0));
        let verifier = client
            .id_token_verifier()
            .set_allowed_algs(SIGNATURES)
            .set_time_fn(move || now - TOLERANCE)
            .set_issue_time_verifier_fn(move |at| lies_within(at, now, OLDEST_TOKEN))
            .set_auth_time_verifier_fn(move |at| {
                lies_within(at.ok_or_else(|| "missing".to_owned())?, now, oldest_sign_in)
            });
        let claims = token.claims(&verifier, &Nonce::new(self.nonce.to_owned())).map_err(|error| wrong(&error))?;
        check_party(claims, client)?;
        let acr = claims.auth_context_ref().map(|acr| acr.as_str());
        Ok(ProvenIdentity {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string(),
            is_strong: acr.is_some_and(|acr| self.accepted_acr.iter().any(|accepted| accepted == acr)),
        })
    }
}

/// Made out to this client and to no other that passes it on.
fn check_party(claims: &CoreIdTokenClaims, client: &Client) -> Result<(), Wrong> {
    match claims.authorized_party() {
        Some(party) if party != client.client_id() => Err(Wrong::Otherwise("made out to another client")),
        _ => Ok(()),
    }
}

fn lies_within(at: DateTime<Utc>, now: DateTime<Utc>, longest: TimeDelta) -> Result<(), String> {
    if at <= now + TOLERANCE && at >= now - longest - TOLERANCE { Ok(()) } else { Err("too long ago".into()) }
}

fn wrong(error: &ClaimsVerificationError) -> Wrong {
    use ClaimsVerificationError as Claim;
    Wrong::Otherwise(match error {
        Claim::SignatureVerification(SignatureVerificationError::NoMatchingKey) => return Wrong::UnknownKey,
        Claim::SignatureVerification(_) => "the signature is not right",
        Claim::Expired(_) => "expired, or not made just now",
        Claim::InvalidAudience(_) => "made out to another client",
        Claim::InvalidAuthTime(_) => "the person did not sign in there just now",
        Claim::InvalidIssuer(_) => "from another provider",
        Claim::InvalidNonce(_) => "not the answer to this question",
        Claim::Unsupported(_) => "of a kind that is not supported",
        _ => "not as it must be",
    })
}
