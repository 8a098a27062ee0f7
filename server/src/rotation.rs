//! `opstap secret`: lists the secrets that keys follow from, takes another into force, or lets go of those that are needed no
//! more. Says which and until when, and never what they are.

use std::path::Path;

use chrono::NaiveDate;
use shared::sync::device_key::KeyId;
use shared::zone;

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::care::{MasterSecret, SecretDeed};
use crate::command::{self, Failure};
use crate::keyring::{KEPT_DAYS, Keyring, Older};
use crate::store::place::Place;
use crate::store::{self, look, master};

/// Does what was asked, and says what there is then.
pub fn run(options: &MasterSecret) -> Result<(), Failure> {
    let data = &options.data;
    let now = Clock::system().now();
    let today = zone::local(now).date();
    store::require(data)?;
    let before = look::secrets(data)?;
    let keyring = match options.deed {
        SecretDeed::List => {
            before.clone().ok_or_else(|| Failure::File("opstap.secret is not there".into()))?
        }
        SecretDeed::Rotate => master::rotate(data, today)?,
        SecretDeed::LetGo => master::let_go(data, today)?,
    };
    let gone = before.map(|before| gone(&before, &keyring)).unwrap_or_default();
    match options.deed {
        SecretDeed::List => {}
        SecretDeed::Rotate => audit::note_beside(data, Event::new(Deed::SecretRotated, now))?,
        SecretDeed::LetGo if gone.is_empty() => {}
        SecretDeed::LetGo => audit::note_beside(data, Event::new(Deed::SecretLetGo, now))?,
    }
    for line in gone.iter().map(|id| format!("secret {} is gone", name(*id))) {
        command::say(&line)?;
    }
    for line in lines(&keyring, today) {
        command::say(&line)?;
    }
    if options.deed == SecretDeed::Rotate {
        for line in left_to_do(data)? {
            command::say(&line)?;
        }
    }
    Ok(())
}

fn left_to_do(data: &Path) -> Result<Vec<String>, Failure> {
    let mut left = Vec::new();
    match Place::of(data)? {
        Place::File(_) => {}
        Place::Server(_) => left.push(
            "copy opstap.secret to the folder of each other server of this database: without it none begins"
                .to_owned(),
        ),
    }
    if look::is_held(data) {
        left.push("the server that runs goes on with the one before: start it anew".to_owned());
    }
    left.push(
        "keep a copy of opstap.secret elsewhere again, and make another encrypted backup"
            .to_owned(),
    );
    Ok(left)
}

/// Which of before are not there any more.
fn gone(before: &Keyring, now: &Keyring) -> Vec<KeyId> {
    let left: Vec<KeyId> = now.older().map(|it| it.id).chain([now.id()]).collect();
    before.older().map(|it| it.id).filter(|id| !left.contains(id)).collect()
}

fn lines(keyring: &Keyring, today: NaiveDate) -> Vec<String> {
    let since = keyring.since().map_or_else(String::new, |since| format!(" since {since}"));
    let newest = format!("secret {} is in force{since}", name(keyring.id()));
    let older = keyring.older().map(|it| {
        let what = match it {
            Older { until: Some(until), .. } if it.is_over(today) => {
                format!("is needed no more since {until}: opstap secret drop")
            }
            Older { until: Some(until), .. } => {
                format!("opens what phones closed with before; kept until {until}")
            }
            Older { until: None, .. } => {
                format!("opens what phones closed with before; kept, and {KEPT_DAYS} days after the next rotation no longer")
            }
        };
        format!("secret {} {what}", name(it.id))
    });
    std::iter::once(newest).chain(older).collect()
}

/// A secret as it is told apart from others.
fn name(KeyId(id): KeyId) -> String {
    format!("{id:08x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    #[test]
    fn it_says_which_until_when_and_never_what() {
        let first = Keyring::begin();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let [second, third] = [Secret::token(), Secret::token()];
        let then = first.clone().rotated(second, day("2027-01-31"));
        let all = then.clone().rotated(third, day("2027-06-01"));
        let said = lines(&all, day("2028-04-01"));
        assert_eq!(said.len(), 3);
        assert_eq!(said[0], format!("secret {} is in force since 2027-06-01", name(all.id())));
        assert!(said[1].ends_with("kept until 2028-07-05"), "{said:?}");
        let over = format!("secret {} is needed no more since 2028-03-06", name(first.id()));
        assert!(said[2].starts_with(&over), "{said:?}");
        for secret in all.all() {
            assert!(!said.concat().contains(&secret.reveal()[..16]), "{said:?}");
        }
        let left = all.clone().without_over(day("2028-04-01"));
        assert_eq!(gone(&all, &left), [first.id()]);
        assert_eq!(gone(&then, &all), [], "what is not in force any more is still there");
    }
}
