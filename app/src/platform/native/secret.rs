//! The session's secret, as the server gave it: in a file of its own beside the journals, for its owner's eyes alone. Knows no
//! request.

use std::sync::{Mutex, PoisonError};

use super::folder;

const FILE: &str = "session";
/// What the server's cookie is called; behind TLS with a prefix that browsers hold on to.
const NAMES: [&str; 2] = ["__Host-opstap", "opstap"];

/// What stands in the file, once it was read. What the disk had no room for lasts as long as the app runs.
static KEPT: Mutex<Kept> = Mutex::new(Kept::NotRead);

/// How far it is known.
enum Kept {
    NotRead,
    Known(Option<String>),
}

/// What a cookie of ours does.
#[derive(Debug, PartialEq, Eq)]
enum Change {
    Give(String),
    TakeAway,
}

/// What shows the server whose session this is.
pub fn kept() -> Option<String> {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Kept::Known(pair) = &*kept {
        return pair.clone();
    }
    let pair = match folder::read(FILE).as_deref().and_then(change) {
        Some(Change::Give(pair)) => Some(pair),
        Some(Change::TakeAway) | None => None,
    };
    *kept = Kept::Known(pair.clone());
    pair
}

/// Takes over what an answer gives or takes away.
pub fn take_over<'a>(cookies: impl Iterator<Item = &'a str>) {
    for change in cookies.filter_map(change) {
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        // Where the disk has no room the journal says so: it is full for both.
        *kept = Kept::Known(match change {
            Change::Give(pair) => {
                folder::write(FILE, &pair).ok();
                Some(pair)
            }
            Change::TakeAway => {
                folder::remove(FILE).ok();
                None
            }
        });
    }
}

/// What a cookie does; nothing, if it is none of ours.
fn change(cookie: &str) -> Option<Change> {
    let mut parts = cookie.split(';').map(str::trim);
    let pair = parts.next()?;
    let (_, value) = pair.split_once('=').filter(|(name, _)| NAMES.contains(name))?;
    let is_over = value.is_empty() || parts.any(|part| part.eq_ignore_ascii_case("max-age=0"));
    Some(if is_over { Change::TakeAway } else { Change::Give(pair.to_owned()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_gives_or_takes_away_or_is_none_of_ours() {
        let give = |pair: &str| Some(Change::Give(pair.to_owned()));
        for (cookie, expected) in [
            ("opstap=abc; Max-Age=600; HttpOnly", give("opstap=abc")),
            ("__Host-opstap=abc; Max-Age=600; Secure", give("__Host-opstap=abc")),
            ("opstap=abc", give("opstap=abc")),
            ("opstap=; Max-Age=0; HttpOnly", Some(Change::TakeAway)),
            ("opstap=abc; max-age=0", Some(Change::TakeAway)),
            ("other=abc", None),
            ("nonsense", None),
            ("", None),
        ] {
            assert_eq!(change(cookie), expected, "{cookie}");
        }
    }
}
