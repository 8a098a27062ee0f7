//! Why the server did not answer, in words. Knows not what was asked.

use shared::text::Messages;

use crate::session::NoAnswer;

/// In a line.
pub fn no_answer(w: Messages, why: &NoAnswer) -> &'static str {
    match why {
        NoAnswer::Unreachable => w.a_no_network(),
        NoAnswer::Problem { status: 401, .. } => w.a_revoked_title(),
        NoAnswer::Problem { status: 403, .. } => w.a_no_access_title(),
        NoAnswer::Problem { status: 426, .. } => w.a_update_needed(),
        NoAnswer::Problem { .. } => w.a_server_away(),
    }
}
