//! Where things are, as clients outside see them.

use std::sync::Arc;

/// The addresses of this authorization server and of the FHIR door it opens.
#[derive(Clone, Debug)]
pub struct Addresses {
    issuer: Arc<str>,
    fhir_path: Arc<str>,
}

impl Addresses {
    /// `public_url`: where browsers and systems reach this installation, without a slash at the end. `fhir_path`: the FHIR
    /// base below it, such as `/fhir`.
    pub fn at(public_url: &str, fhir_path: &str) -> Self {
        Self { issuer: public_url.trim_end_matches('/').into(), fhir_path: fhir_path.trim_end_matches('/').into() }
    }

    /// The authorization server itself (RFC 8414).
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The path of the FHIR base.
    pub fn fhir_path(&self) -> &str {
        &self.fhir_path
    }

    /// The FHIR base: what tokens are for.
    pub fn fhir(&self) -> String {
        self.below(&self.fhir_path)
    }

    /// Where tokens are asked for; also what an assertion must be made out to.
    pub fn token(&self) -> String {
        self.below("/oauth/token")
    }

    /// Where a token's meaning is asked for (RFC 7662).
    pub fn introspection(&self) -> String {
        self.below("/oauth/introspect")
    }

    /// Where a token is ended (RFC 7009).
    pub fn revocation(&self) -> String {
        self.below("/oauth/revoke")
    }

    fn below(&self, path: &str) -> String {
        format!("{}{path}", self.issuer)
    }
}
