//! `OperationOutcome`: what is to be said beside or instead of an answer.

use crate::element::Element;

/// How grave it is (FHIR R4, value set `issue-severity`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It was not done.
    Error,
    /// It was done, and something is to be known.
    Warning,
}

/// What kind of thing it is (FHIR R4, value set `issue-type`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IssueType {
    /// Not what the format asks for.
    Structure,
    /// Something that must be there is not.
    Required,
    /// A value that cannot be.
    Value,
    /// A code that is not known here.
    CodeInvalid,
    /// A rule of the profile.
    Invariant,
    /// A rule of the act.
    BusinessRule,
    /// There is nothing there for whoever asks.
    NotFound,
    /// It is there already.
    Duplicate,
    /// Not offered here.
    NotSupported,
    /// More than is taken.
    TooLong,
    /// No token, or none that counts.
    Login,
    /// The token is for something else.
    Forbidden,
    /// Too many failures.
    Throttled,
    /// Worth another try.
    Transient,
    /// A fault of ours.
    Exception,
}

impl IssueType {
    const fn code(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Required => "required",
            Self::Value => "value",
            Self::CodeInvalid => "code-invalid",
            Self::Invariant => "invariant",
            Self::BusinessRule => "business-rule",
            Self::NotFound => "not-found",
            Self::Duplicate => "duplicate",
            Self::NotSupported => "not-supported",
            Self::TooLong => "too-long",
            Self::Login => "login",
            Self::Forbidden => "forbidden",
            Self::Throttled => "throttled",
            Self::Transient => "transient",
            Self::Exception => "exception",
        }
    }
}

/// One thing to be said. Its words name elements and rules, never what was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// How grave.
    pub severity: Severity,
    /// Of what kind.
    pub kind: IssueType,
    /// In words.
    pub words: String,
    /// A code of a profile: its system and the code.
    pub detail: Option<(&'static str, &'static str)>,
    /// The `FHIRPath` of the element at fault; empty where it is none.
    pub expression: String,
}

impl Issue {
    /// Something that kept the request from being done.
    pub fn error(kind: IssueType, words: impl Into<String>) -> Self {
        Self { severity: Severity::Error, kind, words: words.into(), detail: None, expression: String::new() }
    }

    /// Something to be known beside the answer.
    pub fn warning(kind: IssueType, words: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(kind, words) }
    }
}

/// The resource that says all this.
pub fn outcome(issues: &[Issue]) -> Option<Element> {
    Element::build("OperationOutcome", |outcome| {
        for issue in issues {
            outcome.add("issue", |element| {
                let severity = match issue.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                };
                element.put("severity", severity).put("code", issue.kind.code());
                element.add("details", |details| {
                    if let Some((system, code)) = issue.detail {
                        details.add("coding", |coding| {
                            coding.put("system", system).put("code", code);
                        });
                    }
                    details.put("text", issue.words.as_str());
                });
                element.put("diagnostics", issue.words.as_str());
                element.put("expression", issue.expression.as_str());
            });
        }
    })
}
