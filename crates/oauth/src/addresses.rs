//! Where things are, as clients outside see them.

use std::sync::Arc;

/// The paths of the endpoints.
pub(crate) const AUTHORIZATION: &str = "/oauth/authorize";
pub(crate) const TOKEN: &str = "/oauth/token";
pub(crate) const INTROSPECTION: &str = "/oauth/introspect";
pub(crate) const REVOCATION: &str = "/oauth/revoke";

/// The addresses of this authorization server and of the FHIR door it opens.
#[derive(Clone, Debug)]
pub struct Addresses {
    issuer: Arc<str>,
    fhir_path: Arc<str>,
    mutual_tls: Option<Arc<str>>,
}

impl Addresses {
    /// `public_url`: where browsers and systems reach this installation, without a slash at the end. `fhir_path`: the FHIR
    /// base below it, such as `/fhir`.
    pub fn at(public_url: &str, fhir_path: &str) -> Self {
        let (issuer, fhir_path) = (public_url.trim_end_matches('/'), fhir_path.trim_end_matches('/'));
        Self { issuer: issuer.into(), fhir_path: fhir_path.into(), mutual_tls: None }
    }

    /// The same, where systems can also come with certificates of their own: at this address (RFC 8705, section 5).
    #[must_use]
    pub fn with_mutual_tls(self, public_url: Option<&str>) -> Self {
        Self { mutual_tls: public_url.map(|url| url.trim_end_matches('/').into()), ..self }
    }

    /// Where systems come with certificates of their own; none where they cannot.
    pub fn mutual_tls(&self) -> Option<&str> {
        self.mutual_tls.as_deref()
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

    /// Where an app sends a person's browser to ask for leave.
    pub fn authorization(&self) -> String {
        self.below(AUTHORIZATION)
    }

    /// Where people see which apps they let act.
    pub fn management(&self) -> String {
        self.below("/account/apps")
    }

    /// Where tokens are asked for.
    pub fn token(&self) -> String {
        self.below(TOKEN)
    }

    /// What an assertion must be made out to: the token endpoint, under one of its names.
    pub fn audiences(&self) -> Vec<String> {
        let other = self.mutual_tls.iter().map(|base| format!("{base}{TOKEN}"));
        [self.token()].into_iter().chain(other).collect()
    }

    /// Where a token's meaning is asked for (RFC 7662).
    pub fn introspection(&self) -> String {
        self.below(INTROSPECTION)
    }

    /// Where a token is ended (RFC 7009).
    pub fn revocation(&self) -> String {
        self.below(REVOCATION)
    }

    fn below(&self, path: &str) -> String {
        format!("{}{path}", self.issuer)
    }
}
