//! `opstap hand-over`, `give-back` and `retire`: what somebody looks after goes to another. Prints it for who takes over.

use shared::time::Timestamp;

use super::act::act;
use crate::clock::Clock;
use crate::command::people::{GiveBack, HandOver, Retire};
use crate::command::{self, Failure};
use crate::office::{self, Charge, Lasts, Part};

/// Hands over.
pub fn hand_over(options: &HandOver) -> Result<(), Failure> {
    let now = Clock::system().now();
    let (person, to) = (options.person, options.to);
    let part = if options.logs.is_empty() { Part::All } else { Part::These(options.logs.clone()) };
    let lasts = options.until.map_or(Lasts::ForGood, Lasts::Until);
    let asked = office::HandOver { person, to, part, lasts };
    let charges = act(&options.data, (Some(person), now), |transaction, act| {
        office::hand_over(transaction, act, &asked)
    })?;
    say_all(&charges, now)?;
    command::say(&format!("handed over {}", charges.len()))
}

/// Ends standing in.
pub fn give_back(options: &GiveBack) -> Result<(), Failure> {
    let (number, now) = (options.number, Clock::system().now());
    act(&options.data, (None, now), |transaction, act| {
        office::give_back(transaction, act, number)
    })?;
    command::say("given back")
}

/// Ends a role.
pub fn retire(options: &Retire) -> Result<(), Failure> {
    let (person, now) = (options.person, Clock::system().now());
    let charges = act(&options.data, (Some(person), now), |transaction, act| {
        office::retire(transaction, act, person, options.to)
    })?;
    say_all(&charges, now)?;
    command::say(&format!("retired: {} went from them", charges.len()))
}

fn say_all(charges: &[Charge], now: Timestamp) -> Result<(), Failure> {
    charges.iter().try_for_each(|charge| command::say(&line(charge, now)))
}

/// What it is, how far, what comes next and how much asks for attention.
fn line(charge: &Charge, now: Timestamp) -> String {
    let about = charge.about();
    let Some(summary) = charge.summary(now) else { return about.to_string() };
    let ended = (!summary.running).then(|| "ended".to_owned());
    let next = summary.next.map(|next| {
        let time = next.when.time.map(|time| time.format(" %H:%M").to_string());
        format!("next {}{}", next.when.date, time.unwrap_or_default())
    });
    let asks = summary.asks.len();
    let asks = (asks > 0).then(|| format!("asks for attention {asks}"));
    let phase = format!("{about}: phase {}", summary.phase.number());
    let parts: Vec<_> = [Some(phase), ended, next, asks].into_iter().flatten().collect();
    parts.join(", ")
}
