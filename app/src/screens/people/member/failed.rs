//! Why the server did nothing for a phone, in words. Knows no codes and no phones.

use shared::text::Messages;

use crate::session::NoAnswer;

/// Why there is no code, in words.
pub fn failed(w: Messages, why: &NoAnswer) -> &'static str {
    match why {
        NoAnswer::Unreachable => w.s_pair_no_network(),
        NoAnswer::Problem { status: 401, .. } => w.a_revoked_title(),
        NoAnswer::Problem { status: 403 | 404, .. } => w.a_refused_not_allowed(),
        NoAnswer::Problem { status: 426, .. } => w.a_update_needed(),
        NoAnswer::Problem { status: 429, .. } => w.s_pair_too_many(),
        NoAnswer::Problem { .. } => w.a_server_away(),
    }
}
