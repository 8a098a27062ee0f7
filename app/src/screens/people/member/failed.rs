//! Why the server did nothing for a phone, in words. Knows no codes and no phones.

use shared::text::Messages;

use crate::session::NoAnswer;

/// Why there is no code, in words.
pub fn failed(w: Messages, why: &NoAnswer) -> String {
    let words = match why {
        NoAnswer::Unreachable => w.s_pair_no_network(),
        NoAnswer::Problem { status: 401, .. } => w.a_revoked_title(),
        NoAnswer::Problem { status: 403 | 404, .. } => w.a_refused_not_allowed(),
        NoAnswer::Problem { status: 426, .. } => w.a_update_needed(),
        NoAnswer::Problem { code, retry_after_s, .. } if code == TOO_MANY => {
            return too_many(w, *retry_after_s);
        }
        NoAnswer::Problem { .. } => w.a_server_away(),
    };
    words.to_owned()
}

/// Said where somebody handed out as many codes as one may within a day.
pub const TOO_MANY: &str = "too_many_invites";

/// That they did, and when there may be another.
pub fn too_many(w: Messages, retry_after_s: Option<u32>) -> String {
    w.s_pair_too_many(hours(retry_after_s))
}

/// Whole hours until another try makes sense, the last one begun counted.
fn hours(retry_after_s: Option<u32>) -> u32 {
    retry_after_s.map_or(1, |seconds| seconds.div_ceil(60 * 60).max(1))
}

#[cfg(test)]
mod tests {
    use shared::text::Lang;

    use super::*;

    #[test]
    fn nobody_is_asked_back_too_early() {
        let w = Messages::built_in(Lang::Nl).expect("tests have every language inside");
        let problem = |retry_after_s| NoAnswer::Problem {
            status: 429,
            code: TOO_MANY.to_owned(),
            retry_after_s,
        };
        for (seconds, expected) in [
            (None, "1 uur"),
            (Some(0), "1 uur"),
            (Some(3_600), "1 uur"),
            (Some(3_601), "2 uur"),
            (Some(86_400), "24 uur"),
        ] {
            let said = failed(w, &problem(seconds));
            assert!(said.contains(expected), "{seconds:?}: {said}");
        }
    }
}
