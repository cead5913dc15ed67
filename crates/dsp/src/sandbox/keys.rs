//! Fresh key pairs for the systems of the sandbox.

use std::error::Error;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{self, KeySize};
use aws_lc_rs::signature::{ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::jwk::{Jwk, JwkSet, PublicKeyUse};
use jsonwebtoken::{Algorithm, EncodingKey};

type Failure = Box<dyn Error + Send + Sync>;

/// The keys of one system.
pub struct Keys {
    /// The algorithm they are for.
    pub algorithm: Algorithm,
    /// The name of the key.
    pub kid: String,
    /// Where the private key lies.
    pub private: PathBuf,
    /// Where the public keys lie.
    pub public: PathBuf,
    /// The public keys.
    pub set: String,
}

/// Makes a key pair and puts it into the folder, the private part for its owner alone.
///
/// # Errors
/// When it cannot be made or written.
pub fn make(folder: &Path, name: &str, algorithm: Algorithm) -> Result<Keys, Failure> {
    let (pem, encoding) = if algorithm == Algorithm::RS384 { rsa()? } else { ec()? };
    let mut key = Jwk::from_encoding_key(&encoding, algorithm)?;
    let kid = format!("{name}-1");
    key.common.key_id = Some(kid.clone());
    key.common.public_key_use = Some(PublicKeyUse::Signature);
    let set = serde_json::to_string_pretty(&JwkSet { keys: vec![key] })?;
    let (private, public) = (folder.join(format!("{name}.pem")), folder.join(format!("{name}.jwks.json")));
    write(&private, &pem)?;
    write(&public, &set)?;
    Ok(Keys { algorithm, kid, private, public, set })
}

fn rsa() -> Result<(String, EncodingKey), Failure> {
    let pair = rsa::KeyPair::generate(KeySize::Rsa2048).map_err(|_| "no RSA key could be made")?;
    let der: Pkcs8V1Der = pair.as_der().map_err(|_| "no RSA key could be written")?;
    let pem = pem(der.as_ref());
    let encoding = EncodingKey::from_rsa_pem(pem.as_bytes())?;
    Ok((pem, encoding))
}

/// A key on the curve P-384.
fn ec() -> Result<(String, EncodingKey), Failure> {
    let pair = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_FIXED_SIGNING).map_err(|_| "no EC key could be made")?;
    let der = pair.to_pkcs8v1().map_err(|_| "no EC key could be written")?;
    let pem = pem(der.as_ref());
    let encoding = EncodingKey::from_ec_pem(pem.as_bytes())?;
    Ok((pem, encoding))
}

/// PKCS#8 as text (RFC 7468, section 10).
fn pem(der: &[u8]) -> String {
    let encoded = STANDARD.encode(der);
    let mut lines = vec!["-----BEGIN PRIVATE KEY-----"];
    let mut rest = encoded.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(64));
        lines.push(line);
        rest = after;
    }
    lines.push("-----END PRIVATE KEY-----\n");
    lines.join("\n")
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?.write_all(text.as_bytes())
}
