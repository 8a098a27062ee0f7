//! The secrets of a folder that keys follow from: the newest, and those before it, for as long as a phone may have closed with
//! a key of theirs. Knows neither their file nor what follows from them.

use chrono::{Days, NaiveDate};
use shared::sync::device_key::KeyId;

use crate::secret::Secret;

/// Days for which a secret is kept after the next one took its place, as long as a session without a visit: who was away for
/// longer has to be let in anew, and a phone that was not has the next key.
pub const KEPT_DAYS: u64 = 400;

/// All of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyring {
    newest: Dated,
    /// The latest first.
    older: Vec<Dated>,
}

/// A secret, and since which day keys follow from it. Of the first of a folder that is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Dated {
    secret: Secret,
    since: Option<NaiveDate>,
}

/// One of before, as whoever looks after the server is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Older {
    pub id: KeyId,
    /// Up to which day it is kept; nobody knows, where nothing says since when there is another.
    pub until: Option<NaiveDate>,
}

impl Older {
    /// Whether it was kept for as long as it may be needed.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < today)
    }
}

impl Keyring {
    /// Of data that have none yet.
    pub fn begin() -> Self {
        Self { newest: Dated { secret: Secret::token(), since: None }, older: Vec::new() }
    }

    /// Reads them as their file has them: one a line, the newest first, each with its day where that is known.
    pub fn parse(text: &str) -> Option<Self> {
        let mut all = Vec::new();
        for line in text.trim().lines() {
            let (secret, since) = match line.trim_end().split_once(' ') {
                Some((secret, since)) => (secret, Some(since.parse().ok()?)),
                None => (line.trim_end(), None),
            };
            all.push(Dated { secret: Secret::of_cookie(secret)?, since });
        }
        let newest = (!all.is_empty()).then(|| all.remove(0))?;
        Some(Self { newest, older: all })
    }

    /// The same, for the file. Who reads it has all keys.
    pub fn reveal(&self) -> String {
        let line = |it: &Dated| match it.since {
            Some(since) => format!("{} {since}\n", it.secret.reveal()),
            None => format!("{}\n", it.secret.reveal()),
        };
        self.dated().map(line).collect()
    }

    /// The one that all that is new follows from.
    pub fn newest(&self) -> &Secret {
        &self.newest.secret
    }

    /// All, the newest first.
    pub fn all(&self) -> impl Iterator<Item = &Secret> {
        self.dated().map(|it| &it.secret)
    }

    fn dated(&self) -> impl Iterator<Item = &Dated> {
        std::iter::once(&self.newest).chain(&self.older)
    }

    /// Which one the newest is.
    pub fn id(&self) -> KeyId {
        id(&self.newest.secret)
    }

    /// Since which day that is, where it is known.
    pub fn since(&self) -> Option<NaiveDate> {
        self.newest.since
    }

    /// By what the data know the newest again.
    pub fn print(&self) -> String {
        self.newest().print()
    }

    /// Whether data that keep this print were kept with one of them.
    pub fn knows(&self, print: &str) -> bool {
        self.all().any(|secret| secret.print() == print)
    }

    /// Those of before, the latest first.
    pub fn older(&self) -> impl Iterator<Item = Older> {
        let until = |next: &Dated| next.since?.checked_add_days(Days::new(KEPT_DAYS));
        let told =
            move |(it, next): (&Dated, &Dated)| Older { id: id(&it.secret), until: until(next) };
        self.older.iter().zip(self.dated()).map(told)
    }

    /// Takes another one into force; the one that was goes on opening.
    #[must_use]
    pub fn rotated(self, next: Secret, today: NaiveDate) -> Self {
        let newest = Dated { secret: next, since: Some(today) };
        Self { newest, older: std::iter::once(self.newest).chain(self.older).collect() }
    }

    /// Without those that were kept for as long as they may be needed.
    #[must_use]
    pub fn without_over(self, today: NaiveDate) -> Self {
        let are_over: Vec<bool> = self.older().map(|it| it.is_over(today)).collect();
        let kept = self.older.into_iter().zip(are_over).filter(|(_, is_over)| !is_over);
        Self { newest: self.newest, older: kept.map(|(it, _)| it).collect() }
    }

    /// These, and those of another that belongs to the same data. What was in force last comes first: that is its newest,
    /// where these were rotated to become that.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        let is_later = self != other && other.all().any(|secret| secret == self.newest());
        let (mut all, more) = if is_later { (other, self) } else { (self, other) };
        let more: Vec<Dated> = std::iter::once(more.newest).chain(more.older).collect();
        for dated in more {
            if all.all().all(|secret| *secret != dated.secret) {
                all.older.push(dated);
            }
        }
        all
    }
}

/// Follows from the print, as nobody learns anything by that.
fn id(secret: &Secret) -> KeyId {
    let print = secret.print();
    KeyId(u32::from_str_radix(&print[..8], 16).expect("a print is hexadecimal"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn secret(byte: u8) -> Secret {
        Secret::token_of([byte; 32])
    }

    /// Three: the first, and one that came on each of two days.
    fn three() -> Keyring {
        let first = Keyring::parse(secret(1).reveal()).unwrap();
        first.rotated(secret(2), day("2027-01-31")).rotated(secret(3), day("2027-06-01"))
    }

    #[test]
    fn they_are_read_as_they_were_written_the_newest_first() {
        let all = three();
        let text = all.reveal();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], format!("{} 2027-06-01", secret(3).reveal()));
        assert_eq!(lines[2], secret(1).reveal(), "as a folder of before has it");
        assert_eq!(Keyring::parse(&text), Some(all.clone()));
        assert_eq!((all.newest(), all.id()), (&secret(3), id(&secret(3))));
        assert!((1..=3).all(|byte| all.knows(&secret(byte).print())));
        assert!(!all.knows(&secret(4).print()));
        let (good, day) = (secret(1), "2027-01-31");
        for odd in ["", "geheim", &format!("{} ooit", good.reveal()), &format!("{day} {day}")] {
            assert_eq!(Keyring::parse(odd), None, "{odd}");
        }
        let cut = &text[..text.len() - 10];
        assert_eq!(Keyring::parse(cut), None, "a cut one is none");
    }

    #[test]
    fn one_of_before_is_kept_for_as_long_as_a_phone_without_a_visit_has_a_session() {
        assert_eq!(i64::try_from(KEPT_DAYS).unwrap(), crate::auth::session::IDLE_DAYS_MAX);
        let until: Vec<Option<NaiveDate>> = three().older().map(|it| it.until).collect();
        assert_eq!(until, [Some(day("2028-07-05")), Some(day("2028-03-06"))]);
        let left = |today| three().without_over(day(today)).all().count();
        assert_eq!([left("2028-03-06"), left("2028-03-07"), left("2028-07-06")], [3, 2, 1]);
    }

    #[test]
    fn two_of_the_same_data_come_to_all_of_both_and_the_later_is_in_force() {
        let (before, now) = (Keyring::parse(secret(1).reveal()).unwrap(), three());
        assert_eq!(now.clone().joined(before.clone()), now);
        assert_eq!(before.clone().joined(now.clone()), now);
        assert_eq!(now.clone().joined(now.clone()), now);
        // One that began anew where the others were lost.
        let anew = Keyring::parse(secret(9).reveal()).unwrap();
        let all = anew.joined(now);
        assert_eq!((all.newest(), all.all().count()), (&secret(9), 4));
        assert_eq!(all.older().next().unwrap().until, None, "since when is not known");
        assert_eq!(all.without_over(day("2099-01-01")).all().count(), 2, "so that one stays");
    }

    #[test]
    fn none_is_printed() {
        let printed = format!("{:?}", three());
        assert!((1..=3).all(|byte| !printed.contains(secret(byte).reveal())), "{printed}");
    }
}
