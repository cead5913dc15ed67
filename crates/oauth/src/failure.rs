//! Errors as OAuth words them (RFC 6749, section 5.2; RFC 7009, section 2.2.1).

use std::time::Duration;

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use services::Error;
use services::apps::NotGiven;
use services::tokens::NotIssued;

use crate::assertion::Wrong;
use crate::iua::NoPurpose;
use crate::not_kept;
use crate::scopes::ScopeError;

/// Why a request of a client was not fulfilled.
#[derive(Debug)]
pub enum Failure {
    /// The client has not proven itself.
    Client(String),
    /// A parameter is missing, doubled or wrong.
    Request(String),
    /// What was brought counts for nothing.
    Grant,
    /// The client may not do this at all.
    UnauthorizedClient,
    /// This way to a token is not offered.
    GrantType,
    /// None of the scopes can be given.
    Scope(String),
    /// Too much has failed.
    Throttled(Duration),
    /// Something this depends on does not work now.
    Unavailable,
    /// A fault of ours.
    Internal,
}

impl Failure {
    const fn code(&self) -> (StatusCode, &'static str) {
        match self {
            Self::Client(_) => (StatusCode::BAD_REQUEST, "invalid_client"),
            Self::Request(_) => (StatusCode::BAD_REQUEST, "invalid_request"),
            Self::Grant => (StatusCode::BAD_REQUEST, "invalid_grant"),
            Self::UnauthorizedClient => (StatusCode::BAD_REQUEST, "unauthorized_client"),
            Self::GrantType => (StatusCode::BAD_REQUEST, "unsupported_grant_type"),
            Self::Scope(_) => (StatusCode::BAD_REQUEST, "invalid_scope"),
            Self::Throttled(_) => (StatusCode::TOO_MANY_REQUESTS, "temporarily_unavailable"),
            Self::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "temporarily_unavailable"),
            Self::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "server_error"),
        }
    }

    fn description(&self) -> &str {
        match self {
            Self::Client(reason) | Self::Request(reason) | Self::Scope(reason) => reason,
            Self::UnauthorizedClient => "the client is not registered for this",
            Self::Grant => "what was brought is not valid, was used, has expired or was withdrawn",
            Self::GrantType => "grant_type must be client_credentials, authorization_code or refresh_token",
            Self::Throttled(_) => "too many failed attempts; wait as Retry-After says",
            Self::Unavailable => "try again later",
            Self::Internal => "a fault of ours",
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, code) = self.code();
        let body = Json(json!({ "error": code, "error_description": self.description() }));
        let mut response = (status, not_kept(), body).into_response();
        if let Self::Throttled(wait) = self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        }
        response
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Throttled { wait } => Self::Throttled(wait),
            Error::Unavailable(reason) => {
                tracing::warn!(reason, "authorization unavailable");
                Self::Unavailable
            }
            Error::Overtaken => Self::Unavailable,
            other => {
                tracing::error!(error = %other, "authorization failed");
                Self::Internal
            }
        }
    }
}

impl From<NotIssued> for Failure {
    fn from(error: NotIssued) -> Self {
        match error {
            NotIssued::Client => Self::UnauthorizedClient,
            NotIssued::NotCertified | NotIssued::Connection | NotIssued::Replayed => Self::Client(error.to_string()),
            NotIssued::Professional | NotIssued::Patient => Self::Request(error.to_string()),
            NotIssued::Acts(error) => error.into(),
        }
    }
}

impl From<NotGiven> for Failure {
    fn from(error: NotGiven) -> Self {
        match error {
            NotGiven::Grant => Self::Grant,
            NotGiven::Replayed => Self::Client(error.to_string()),
            NotGiven::Acts(error) => error.into(),
        }
    }
}

impl From<Wrong> for Failure {
    fn from(wrong: Wrong) -> Self {
        Self::Client(wrong.to_string())
    }
}

impl From<NoPurpose> for Failure {
    fn from(error: NoPurpose) -> Self {
        Self::Request(error.to_string())
    }
}

impl From<ScopeError> for Failure {
    fn from(error: ScopeError) -> Self {
        Self::Scope(error.to_string())
    }
}
