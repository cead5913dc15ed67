//! An answer that is a resource. The syntax it is written in is the layer's: see [`super::form`].

use std::sync::Arc;

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::element::Element;

/// A resource to be sent.
pub struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    resource: Option<Element>,
}

/// A resource on its way to be written.
#[derive(Clone)]
pub(super) struct Unwritten(pub(super) Arc<Element>);

impl Reply {
    /// Answers with this resource.
    pub fn ok(resource: impl Into<Option<Element>>) -> Self {
        Self::new(StatusCode::OK, resource)
    }

    /// Answers with this resource and this status.
    pub fn new(status: StatusCode, resource: impl Into<Option<Element>>) -> Self {
        Self { status, headers: HeaderMap::new(), resource: resource.into() }
    }

    /// With this header. What cannot be a header's value is left out.
    #[must_use]
    pub fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let mut response = (self.status, self.headers).into_response();
        if let Some(resource) = self.resource {
            response.extensions_mut().insert(Unwritten(Arc::new(resource)));
        }
        response
    }
}
