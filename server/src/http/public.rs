//! Pages that need no app: made by the server, without a script. A link is a key: it stands in the path, and in no log of ours.

mod feedback;
mod page;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use super::Server;

/// Their addresses.
pub fn router() -> Router<Arc<Server>> {
    Router::new().route("/l/{secret}", get(feedback::ask).post(feedback::give))
}
