//! Why coming in did not work, in words, each with what to do. Knows no screen.

use shared::sync::journal::Refused;
use shared::text::Messages;

use crate::session::{NoAnswer, PairTrouble};

/// The sentence for it.
pub fn phrase(w: Messages, trouble: &PairTrouble) -> &'static str {
    match trouble {
        PairTrouble::Server(NoAnswer::Unreachable) => w.a_invite_no_network(),
        PairTrouble::Server(NoAnswer::Problem { code, .. }) => match code.as_str() {
            "invite_unknown" => w.a_invite_unknown(),
            "invite_used" => w.a_invite_used(),
            "invite_expired" => w.a_invite_expired(),
            "too_many_tries" => w.a_invite_too_many(),
            "other_version" | "protocol_newer" => w.a_update_needed(),
            _ => w.a_server_away(),
        },
        PairTrouble::Device(Refused::Full) => w.a_storage_full_text(),
        PairTrouble::Device(Refused::Stale) => w.a_second_tab(),
        PairTrouble::Device(Refused::Broken) => w.a_private_mode(),
    }
}
