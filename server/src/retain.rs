//! `opstap retain`: what the office's own list says has been kept long enough goes for good. `opstap hold`: a traject that stays,
//! whatever the list says. Ids only: the list may stand on a screen that others see. Works also while a server runs on the data.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use shared::id::LogId;
use shared::measure::case::Restriction;
use shared::record::outcome::Ending;
use shared::role::Audience;
use shared::wire::StringEnum as _;
use shared::zone;

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::care::{Hold, Retain};
use crate::command::{self, Failure};
use crate::erase;
use crate::store::database::{self, Connection};
use crate::store::{self, StoreError, hold};

/// Why one stays whose candidate asked that less is done with it.
const UNANSWERED: &str = "its candidate asked that less is done with it, and has no answer";

/// What becomes of a traject that ended.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fate {
    /// It was kept for so many months, as this source says.
    Goes {
        months: u32,
        source: String,
    },
    Stays {
        until: NaiveDate,
    },
    /// The office says nothing of such endings.
    Unsaid,
    Held {
        why: String,
    },
}

/// A traject that ended.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Ended {
    log: LogId,
    ending: Ending,
    on: NaiveDate,
    fate: Fate,
}

impl Ended {
    /// A line that says what becomes of it, and why.
    fn line(&self) -> String {
        let Self { log, ending, on, fate } = self;
        let ending = ending.as_str();
        match fate {
            Fate::Goes { months, source } => {
                format!("goes  {log}: {ending} on {on}, kept {months} months ({source})")
            }
            Fate::Stays { until } => format!("stays {log}: {ending} on {on}, until {until}"),
            Fate::Unsaid => format!("stays {log}: {ending} on {on}, no rule says for how long"),
            Fate::Held { why } => format!("held  {log}: {ending} on {on}, {why}"),
        }
    }
}

/// Says what goes and why, and lets it go unless that was only asked.
pub fn run(options: &Retain) -> Result<(), Failure> {
    store::require(&options.data)?;
    let now = Clock::system().now();
    let ended = {
        let connection = store::connect(&options.data)?;
        ended(&connection, zone::local(now).date()).map_err(StoreError::from)?
    };
    for it in &ended {
        command::say(&it.line())?;
    }
    let goes = |it: &&Ended| matches!(it.fate, Fate::Goes { .. });
    let logs: Vec<LogId> = ended.iter().filter(goes).map(|it| it.log).collect();
    let count = format!("{} of {} ended trajecten", logs.len(), ended.len());
    if options.is_dry {
        return command::say(&format!("{count} would go"));
    }
    if !logs.is_empty() {
        for own in store::erase_all(&options.data, &logs)? {
            command::say(&erase::stays(own))?;
        }
        for log in logs {
            // It is gone, also where there is no room to note that.
            if let Err(error) =
                audit::note_beside(&options.data, Event::new(Deed::Erased, now).of(log))
            {
                command::say(&format!("the audit trail lacks {log}: {error}"))?;
            }
        }
    }
    command::say(&format!("{count} went; backups made before still hold them"))
}

/// Each traject that ended, the first ending first, and what becomes of it on this day.
fn ended(connection: &Connection, today: NaiveDate) -> database::Result<Vec<Ended>> {
    let held = hold::all(connection)?;
    let state = store::folded(connection, LogId::OFFICE, Audience::is_for_office)?;
    let mut found: Vec<Ended> = Vec::new();
    for (log, case) in store::cases_of_logs(connection)? {
        let (Some(ending), Some(on)) = (case.ending, case.ended_on) else { continue };
        let rule = state.office().and_then(|it| it.kept_for(ending, today));
        let term = rule.and_then(|it| Some((it.value?, it.source)));
        let fate = match case.restriction {
            // Who asked is answered first: they may need it themselves.
            Some(Restriction::Asked) if !held.contains_key(&log) => {
                Fate::Held { why: UNANSWERED.to_owned() }
            }
            Some(Restriction::Asked | Restriction::Answered) | None => {
                fate(&held, log, on, today, term)
            }
        };
        found.push(Ended { log, ending, on, fate });
    }
    found.sort_by_key(|it| (it.on, it.log));
    Ok(found)
}

fn fate(
    held: &BTreeMap<LogId, String>,
    log: LogId,
    on: NaiveDate,
    today: NaiveDate,
    term: Option<(u32, String)>,
) -> Fate {
    if let Some(why) = held.get(&log) {
        return Fate::Held { why: why.clone() };
    }
    let Some((months, source)) = term else { return Fate::Unsaid };
    match on.checked_add_months(Months::new(months)) {
        Some(until) if until <= today => Fate::Goes { months, source },
        Some(until) => Fate::Stays { until },
        None => Fate::Stays { until: NaiveDate::MAX },
    }
}

/// Holds a traject, or does so no longer.
pub fn hold(options: &Hold) -> Result<(), Failure> {
    store::require(&options.data)?;
    let connection = store::connect(&options.data)?;
    let log = options.traject;
    match &options.why {
        Some(why) => {
            hold::put(&connection, log, Clock::system().now(), why)?;
            command::say(&format!("held {log}"))
        }
        None if hold::end(&connection, log)? => command::say(&format!("{log} is held no longer")),
        None => Err(StoreError::NotHeld(log).into()),
    }
}
