//! The signed assertion with which a client proves itself (RFC 7523; SMART App Launch 2.2, "Client Authentication:
//! Asymmetric").

use dossier::ids::ClientId;
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::jwk::{Jwk, JwkSet, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation};
use serde::Deserialize;

use crate::iua::Iua;

/// Far more than an assertion takes, in bytes.
const LARGEST: usize = 16 * 1024;

/// An assertion counts for no longer than this.
const LONGEST: SignedDuration = SignedDuration::from_mins(5);

/// Clocks may differ by so much.
const LEEWAY: SignedDuration = SignedDuration::from_secs(30);

/// Signing algorithms, as SMART asks for them.
pub(crate) const ALGORITHMS: [&str; 2] = ["RS384", "ES384"];

/// Why an assertion proves nothing. Tells nothing but what whoever made it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// Not a token, or a claim is missing or of the wrong kind.
    #[error("the assertion is no JWT with kid, iss, sub, aud, exp and jti")]
    Malformed,
    /// Signed otherwise.
    #[error("the assertion must be signed with RS384 or ES384")]
    Algorithm,
    /// Its header asks for what is not understood here.
    #[error("the assertion's header has parameters that are not understood")]
    Header,
    /// Somebody speaks for somebody else.
    #[error("iss and sub must both be the client_id")]
    Issuer,
    /// Made out to somebody else.
    #[error("aud must be the address of the token endpoint")]
    Audience,
    /// Too old, or for too long.
    #[error("exp must lie within the next five minutes")]
    Expiry,
    /// Not yet.
    #[error("iat or nbf lies in the future")]
    NotYet,
    /// No key of this name: the client may have new ones.
    #[error("the client is not known, or its assertion cannot be verified")]
    UnknownKey,
    /// The signature is not right.
    #[error("the client is not known, or its assertion cannot be verified")]
    Signature,
}

/// What an assertion says, before anybody has verified who says it.
pub struct Claimed<'a> {
    text: &'a str,
    /// Who it says it is.
    pub client: ClientId,
    algorithm: Algorithm,
    kid: String,
    /// Where its keys are, as it says.
    pub jku: Option<String>,
}

/// An assertion verified.
pub struct Assertion {
    /// Its number.
    pub jti: String,
    /// From when nobody accepts it any more.
    pub until: Timestamp,
    pub(crate) iua: Iua,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    exp: f64,
    iat: Option<f64>,
    nbf: Option<f64>,
    jti: String,
    #[serde(default)]
    extensions: Extensions,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

#[derive(Default, Deserialize)]
struct Extensions {
    #[serde(default)]
    ihe_iua: Iua,
}

impl<'a> Claimed<'a> {
    /// Reads an assertion made out to one of these, and checks all but who signed it.
    ///
    /// # Errors
    /// [`Wrong`].
    pub fn read(text: &'a str, audiences: &[String], now: Timestamp) -> Result<Self, Wrong> {
        if text.len() > LARGEST {
            return Err(Wrong::Malformed);
        }
        // An algorithm that the library does not know, « none » for one, cannot even be read.
        let header = jsonwebtoken::decode_header(text).map_err(|_| Wrong::Malformed)?;
        let Header { alg, kid, jku, crit, .. } = header;
        if !matches!(alg, Algorithm::RS384 | Algorithm::ES384) {
            return Err(Wrong::Algorithm);
        }
        // What is critical and not understood must be refused (RFC 7515, section 4.1.11), and nothing of it is.
        if crit.is_some() {
            return Err(Wrong::Header);
        }
        let claims: Claims = jsonwebtoken::dangerous::insecure_decode_claims(text).map_err(|_| Wrong::Malformed)?;
        let client = claims.check(audiences, now)?;
        Ok(Self { text, client, algorithm: alg, kid: kid.ok_or(Wrong::Malformed)?, jku })
    }

    /// Verifies who signed it, with the client's keys.
    ///
    /// # Errors
    /// [`Wrong::UnknownKey`] when none of them has the name that the assertion says; [`Wrong::Signature`].
    pub fn verify(&self, keys: &str) -> Result<Assertion, Wrong> {
        let set: JwkSet = serde_json::from_str(keys).map_err(|_| Wrong::UnknownKey)?;
        let key = set.find(&self.kid).filter(|key| signs(key)).ok_or(Wrong::UnknownKey)?;
        let key = DecodingKey::from_jwk(key).map_err(|_| Wrong::Signature)?;
        let verified = jsonwebtoken::decode(self.text, &key, &signature_alone(self.algorithm));
        let claims: Claims = verified.map_err(|_| Wrong::Signature)?.claims;
        let until = moment(claims.exp).ok_or(Wrong::Expiry)? + LEEWAY;
        Ok(Assertion { jti: claims.jti, until, iua: claims.extensions.ihe_iua })
    }
}

/// The signature alone: the library would compare times with the machine's clock. Claims are checked in [`Claimed::read`].
fn signature_alone(algorithm: Algorithm) -> Validation {
    let mut validation = Validation::new(algorithm);
    validation.required_spec_claims.clear();
    (validation.validate_exp, validation.validate_aud) = (false, false);
    validation
}

fn signs(key: &Jwk) -> bool {
    key.common.public_key_use.as_ref().is_none_or(|purpose| *purpose == PublicKeyUse::Signature)
}

impl Claims {
    fn check(&self, audiences: &[String], now: Timestamp) -> Result<ClientId, Wrong> {
        if self.iss != self.sub {
            return Err(Wrong::Issuer);
        }
        let only = match &self.aud {
            Audience::One(one) => Some(one),
            // One that others are named in too could be used there and here.
            Audience::Several(several) => several.first().filter(|_| several.len() == 1),
        };
        if !only.is_some_and(|only| audiences.contains(only)) {
            return Err(Wrong::Audience);
        }
        let until = moment(self.exp).ok_or(Wrong::Expiry)?;
        if until + LEEWAY <= now || until > now + LONGEST + LEEWAY {
            return Err(Wrong::Expiry);
        }
        for from in [self.iat, self.nbf].into_iter().flatten() {
            if moment(from).is_none_or(|from| from > now + LEEWAY) {
                return Err(Wrong::NotYet);
            }
        }
        if self.jti.is_empty() || self.jti.len() > 256 {
            return Err(Wrong::Malformed);
        }
        self.iss.parse().map_err(|_| Wrong::UnknownKey)
    }
}

/// A `NumericDate` (RFC 7519), which may have a fraction.
fn moment(seconds: f64) -> Option<Timestamp> {
    // Far within what an f64 counts exactly, and within the calendar.
    let is_plausible = (0.0..1e11).contains(&seconds);
    is_plausible
        .then(|| SignedDuration::try_from_secs_f64(seconds).ok())
        .flatten()
        .map(|since| Timestamp::UNIX_EPOCH + since)
}
