//! The app's own place on the device's first screen: whether it can have one, and whether its person was asked. Knows no screen.

use chrono::NaiveDate;
use shared::wire;

use crate::beside::{Beside, use_standing};
use crate::platform::{self, Setting};

/// Who came so often may be asked.
const VISITS_MIN: u32 = 3;

/// How it stands with this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstallStanding {
    /// It stands there already, or cannot.
    Settled,
    /// The browser does it after a tap.
    Offered,
    /// The person does it, as told: a phone of Apple's.
    ByHand,
}

/// How it stands; whoever asks is drawn again when that changes.
pub fn use_install() -> InstallStanding {
    match use_standing(Beside::Install).as_deref() {
        Some("offer") => InstallStanding::Offered,
        Some("steps") => InstallStanding::ByHand,
        Some(_) | None => InstallStanding::Settled,
    }
}

/// The person taps that they want it.
pub fn install() {
    platform::ask_beside(Beside::Install, "on");
}

/// Nobody asks on this device any more.
pub fn never_ask() {
    platform::set_setting(Setting::NoInstall, Some("1"));
}

/// Notes that somebody is here today; answers on how many days somebody was.
pub fn count_visit(today: NaiveDate) -> u32 {
    let today = wire::encode(&today);
    let before = platform::setting(Setting::Visits).unwrap_or_default();
    let (visits, after) = count(&before, &today);
    if after != before {
        platform::set_setting(Setting::Visits, Some(&after));
    }
    visits
}

/// Whether who came on so many days may be asked: they never said no.
pub fn may_ask(visits: u32) -> bool {
    visits >= VISITS_MIN && platform::setting(Setting::NoInstall).is_none()
}

/// On how many days somebody came, and how that is kept: the number, and the last of the days.
fn count(before: &str, today: &str) -> (u32, String) {
    let (visits, last) = before.split_once(' ').unwrap_or_default();
    let visits: u32 = visits.parse().unwrap_or_default();
    let visits = if last == today { visits } else { visits.saturating_add(1) };
    (visits, format!("{visits} {today}"))
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn a_day_counts_once() {
        assert_eq!(count("", "a"), (1, "1 a".to_owned()));
        assert_eq!(count("1 a", "a"), (1, "1 a".to_owned()));
        assert_eq!(count("1 a", "b"), (2, "2 b".to_owned()));
        assert_eq!(count("nonsense", "b"), (1, "1 b".to_owned()));
    }
}
