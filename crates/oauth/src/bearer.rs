//! Whoever comes with a token (RFC 6750).

use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use dossier::client::{Client, Purpose, Thumbprint};
use dossier::ids::DossierId;
use services::{Person, tokens};

use crate::scopes::{Interaction, Scopes};
use crate::{Authorization, PeerCertificate};

/// Far more than a token of ours has.
const LONGEST_TOKEN: usize = 256;

/// Somebody with a token that counts.
#[derive(Clone)]
pub struct Bearer {
    /// Who asks. What that person may do, the access decision says.
    pub person: Person,
    /// The system or app that carries the token.
    pub client: Client,
    /// What the token may be used for.
    pub scopes: Scopes,
    /// What the client said it needs it for.
    pub purpose: Purpose,
    /// The only record the token may be used for, where the client named a patient: any other answers as one that never
    /// was.
    pub dossier: Option<DossierId>,
    /// The last 32 characters of the token, which name it in audit events (IHE BALP 1.1, opaque tokens) and open nothing.
    pub token_tail: String,
}

/// Why a request with or without a token is not heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unauthorised {
    /// There is no token.
    #[error("a token is needed")]
    NoToken,
    /// It was never given, has expired or was ended; its client no longer counts; or it is bound to another certificate.
    #[error("the token is not valid")]
    InvalidToken,
    /// It is not for this.
    #[error("the token's scopes do not cover this")]
    InsufficientScope,
    /// Tokens cannot be looked up now.
    #[error("tokens cannot be looked up now")]
    Unavailable,
}

impl Unauthorised {
    /// The status of the answer.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NoToken | Self::InvalidToken => StatusCode::UNAUTHORIZED,
            Self::InsufficientScope => StatusCode::FORBIDDEN,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// What `WWW-Authenticate` says; nothing where a token would not help.
    pub const fn challenge(self) -> Option<HeaderValue> {
        match self {
            Self::NoToken => Some(HeaderValue::from_static("Bearer")),
            Self::InvalidToken => Some(HeaderValue::from_static("Bearer error=\"invalid_token\"")),
            Self::InsufficientScope => Some(HeaderValue::from_static("Bearer error=\"insufficient_scope\"")),
            Self::Unavailable => None,
        }
    }
}

impl IntoResponse for Unauthorised {
    /// Status and challenge alone. Where answers have a form of their own, their transport adds it.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(challenge) = self.challenge() {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
        }
        response
    }
}

impl Bearer {
    /// Whether the token may be used for this at all. The access decision comes after it.
    ///
    /// # Errors
    /// [`Unauthorised::InsufficientScope`].
    pub fn may(&self, resource: &str, interaction: Interaction) -> Result<(), Unauthorised> {
        if self.scopes.allows(resource, interaction) { Ok(()) } else { Err(Unauthorised::InsufficientScope) }
    }

    /// The end of a token, by which it can be named.
    pub(crate) fn tail(token: &str) -> String {
        token.get(token.len().saturating_sub(32)..).unwrap_or_default().to_owned()
    }

    pub(crate) async fn of(
        to: &Authorization,
        headers: &HeaderMap,
        shown: Option<Thumbprint>,
    ) -> Result<Self, Unauthorised> {
        let token = token(headers)?;
        let access = tokens::find(&to.services, token).await.map_err(|error| {
            tracing::error!(%error, "a token could not be looked up");
            Unauthorised::Unavailable
        })?;
        let access = access.ok_or(Unauthorised::InvalidToken)?;
        if access.certificate.is_some() && access.certificate != shown {
            return Err(Unauthorised::InvalidToken);
        }
        Ok(Self {
            person: access.person,
            client: access.client,
            scopes: access.scopes.parse().map_err(|_| Unauthorised::InvalidToken)?,
            purpose: access.purpose,
            dossier: access.dossier,
            token_tail: Self::tail(token),
        })
    }
}

/// The one token in the one header; in the address or in a form it would be written down on its way.
fn token(headers: &HeaderMap) -> Result<&str, Unauthorised> {
    let mut all = headers.get_all(header::AUTHORIZATION).iter();
    let Some(only) = all.next() else { return Err(Unauthorised::NoToken) };
    if all.next().is_some() {
        return Err(Unauthorised::InvalidToken);
    }
    let (scheme, token) = only.to_str().ok().and_then(|value| value.split_once(' ')).ok_or(Unauthorised::NoToken)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(Unauthorised::NoToken);
    }
    let token = token.trim();
    let is_one_of_ours =
        !token.is_empty() && token.len() <= LONGEST_TOKEN && token.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_one_of_ours { Ok(token) } else { Err(Unauthorised::InvalidToken) }
}

impl<S: Send + Sync> FromRequestParts<S> for Bearer
where
    Authorization: FromRef<S>,
{
    type Rejection = Unauthorised;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Unauthorised> {
        let shown = parts.extensions.get::<PeerCertificate>().map(|PeerCertificate(thumbprint)| *thumbprint);
        Self::of(&Authorization::from_ref(state), &parts.headers, shown).await
    }
}
