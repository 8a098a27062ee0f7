//! `opstap access`: reads the audit trail, and says where its chain is broken.

use shared::id::PersonId;
use shared::time::Timestamp;
use shared::zone;

use crate::audit::{self, Line};
use crate::command::care::Access;
use crate::command::{self, Failure};
use crate::store;

/// Prints what was asked for; ends badly where the trail is not whole.
pub fn run(options: &Access) -> Result<(), Failure> {
    store::require(&options.data)?;
    audit::follow_beside(&options.data)?;
    let connection = store::connect(&options.data)?;
    let known = audit::known(&connection, &options.data)?;
    let (lines, broken) = audit::read(&options.data, known)?;
    for line in lines.iter().filter(|line| is_asked_for(line, options)) {
        command::say(&said(line))?;
    }
    for fault in &broken {
        command::say(&format!("BROKEN {fault}"))?;
    }
    if broken.is_empty() { Ok(()) } else { Err(Failure::Unwell(broken.len())) }
}

fn is_asked_for(line: &Line, options: &Access) -> bool {
    let at = chrono::DateTime::parse_from_rfc3339(&line.at).ok();
    let day = at.map(|at| zone::local(Timestamp(at.timestamp_millis())).date());
    // What says no day is shown: it may be what was asked for.
    let is_since = options.since.zip(day).is_none_or(|(since, day)| day >= since);
    let is_of = |person: PersonId| {
        let id = person.to_string();
        [&line.actor, &line.person].into_iter().flatten().any(|it| *it == id)
    };
    is_since && options.person.is_none_or(is_of)
}

fn said(line: &Line) -> String {
    let Line { n, at, what, actor, person, device, log, link, rows: _, before: _ } = line;
    let ids = [("by", actor), ("person", person), ("device", device), ("log", log), ("link", link)];
    let ids = ids.iter().filter_map(|(name, id)| id.as_ref().map(|id| format!(" {name} {id}")));
    format!("{n} {at} {what}{}", ids.collect::<String>())
}
