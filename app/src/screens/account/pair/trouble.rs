//! Why coming in did not work, in words, each with what to do. Knows no screen.

use shared::sync::journal::Refused;
use shared::text::Messages;

use crate::session::{NoAnswer, PairTrouble};

/// The sentence for it.
pub fn phrase(w: Messages, trouble: &PairTrouble) -> String {
    let words = match trouble {
        PairTrouble::Server(NoAnswer::Unreachable) => w.a_invite_no_network(),
        PairTrouble::Server(NoAnswer::Problem { code, retry_after_s, .. }) => match code.as_str() {
            "invite_unknown" => w.a_invite_unknown(),
            "invite_used" => w.a_invite_used(),
            "invite_awaits" => w.a_invite_awaits(),
            "invite_expired" => w.a_invite_expired(),
            "too_many_tries" => return w.a_invite_too_many(minutes(*retry_after_s)),
            "other_version" | "protocol_newer" => w.a_update_needed(),
            _ => w.a_server_away(),
        },
        PairTrouble::Device(Refused::Full) => w.a_storage_full_text(),
        PairTrouble::Device(Refused::Stale) => w.a_second_tab(),
        PairTrouble::Device(Refused::Broken) => w.a_private_mode(),
    };
    words.to_owned()
}

/// Whole minutes until another try makes sense, the last one begun counted.
fn minutes(retry_after_s: Option<u32>) -> u32 {
    retry_after_s.map_or(1, |seconds| seconds.div_ceil(60).max(1))
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn nobody_is_asked_back_too_early() {
        for (seconds, expected) in
            [(None, 1), (Some(0), 1), (Some(60), 1), (Some(61), 2), (Some(900), 15)]
        {
            assert_eq!(minutes(seconds), expected, "{seconds:?}");
        }
    }
}
