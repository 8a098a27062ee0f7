//! Answers with one of our values as JSON. Knows no resource.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use shared::wire::{self, Wire};

/// A value to answer with.
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<T: Wire> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        ([(header::CONTENT_TYPE, "application/json")], wire::encode(&self.0)).into_response()
    }
}
