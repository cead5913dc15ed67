//! What a request fails with. The only file that knows statuses for the errors of acts, of the codec and of tokens.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use oauth::Unauthorised;
use services::{Error, Problem};

use super::outcome::{Issue, IssueType, outcome};
use super::reply::Reply;
use crate::codec::{CodecError, Fault};

/// Why a request was not done.
#[derive(Debug)]
pub struct Failure {
    status: StatusCode,
    issue: Box<Issue>,
    header: Option<(HeaderName, HeaderValue)>,
}

impl Failure {
    /// With this status, of this kind, in these words.
    pub fn new(status: StatusCode, kind: IssueType, words: impl Into<String>) -> Self {
        Self { status, issue: Box::new(Issue::error(kind, words)), header: None }
    }

    /// What was sent cannot be read as what it should be.
    pub fn bad(kind: IssueType, words: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, kind, words)
    }

    /// What was sent breaks a rule.
    pub fn rule(kind: IssueType, words: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, kind, words)
    }

    /// There is nothing there for whoever asks, whatever the reason.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, IssueType::NotFound, "there is no such thing here for you")
    }

    /// The same where something was to be filed: no such record, or not open to whoever asks, or not for this.
    pub fn not_open() -> Self {
        let words = "there is no such record, or you may not file this in it";
        Self::new(StatusCode::FORBIDDEN, IssueType::Forbidden, words)
    }

    /// At this element.
    #[must_use]
    pub fn at(mut self, expression: impl Into<String>) -> Self {
        self.issue.expression = expression.into();
        self
    }

    /// With a code that a profile has for it.
    #[must_use]
    pub fn coded(mut self, system: &'static str, code: &'static str) -> Self {
        self.issue.detail = Some((system, code));
        self
    }

    /// With a header.
    #[must_use]
    pub fn with(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.header = Some((name, value));
        self
    }

    /// Its status.
    pub const fn status(&self) -> StatusCode {
        self.status
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let reply = Reply::new(self.status, outcome(&[*self.issue]));
        let mut response = reply.into_response();
        if let Some((name, value)) = self.header {
            response.headers_mut().insert(name, value);
        }
        response
    }
}

impl From<CodecError> for Failure {
    fn from(error: CodecError) -> Self {
        let (status, kind) = match error.fault {
            Fault::Missing => (StatusCode::BAD_REQUEST, IssueType::Required),
            Fault::Value | Fault::Narrative => (StatusCode::BAD_REQUEST, IssueType::Value),
            Fault::TooIntricate => (StatusCode::PAYLOAD_TOO_LARGE, IssueType::TooLong),
            Fault::Charset
            | Fault::Malformed
            | Fault::Entities
            | Fault::NotAResource
            | Fault::Unknown
            | Fault::Duplicate
            | Fault::TooMany
            | Fault::Shape
            | Fault::Empty => (StatusCode::BAD_REQUEST, IssueType::Structure),
        };
        Self::new(status, kind, error.to_string()).at(error.path)
    }
}

impl From<Error> for Failure {
    /// What may not be seen answers as what is not there.
    fn from(error: Error) -> Self {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        match error {
            Error::Refused(_) | Error::NotFound => Self::not_found(),
            Error::Invalid(problem) => problem.into(),
            Error::Throttled { wait } => {
                let words = "too many attempts failed; wait as Retry-After says";
                Self::new(StatusCode::TOO_MANY_REQUESTS, IssueType::Throttled, words)
                    .with(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)))
            }
            Error::NotProven | Error::Over => {
                Self::new(StatusCode::FORBIDDEN, IssueType::Forbidden, "this is done in the portal only")
            }
            Error::Overtaken => Self::new(status, IssueType::Transient, "others came first; try again")
                .with(header::RETRY_AFTER, HeaderValue::from(1)),
            Error::Unavailable(_) => {
                tracing::error!(%error, "an act was not possible");
                Self::new(status, IssueType::Transient, "this does not work now; try again later")
                    .with(header::RETRY_AFTER, HeaderValue::from(30))
            }
            Error::Internal(_) => {
                tracing::error!(%error, "an act failed");
                Self::fault()
            }
        }
    }
}

impl From<Unauthorised> for Failure {
    fn from(error: Unauthorised) -> Self {
        let kind = match error {
            Unauthorised::NoToken | Unauthorised::InvalidToken => IssueType::Login,
            Unauthorised::InsufficientScope => IssueType::Forbidden,
            Unauthorised::Unavailable => IssueType::Transient,
        };
        let failure = Self::new(error.status(), kind, error.to_string());
        match error.challenge() {
            Some(challenge) => failure.with(header::WWW_AUTHENTICATE, challenge),
            None => failure.with(header::RETRY_AFTER, HeaderValue::from(30)),
        }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::FileTooLarge { .. } => {
                Self::new(StatusCode::PAYLOAD_TOO_LARGE, IssueType::TooLong, problem.to_string())
            }
            _ => Self::rule(IssueType::BusinessRule, problem.to_string()),
        }
    }
}

impl Failure {
    /// A fault of ours.
    pub fn fault() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, IssueType::Exception, "a fault of ours; it is written down")
    }
}
