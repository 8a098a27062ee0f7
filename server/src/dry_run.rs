//! `opstap push --dry-run`: says who would hear what now, and sends nothing. Ids only: the list may stand on a screen that
//! others see. Works on the data itself, also while a server runs on it.

use shared::role::Role;
use shared::time::Timestamp;
use shared::zone;

use crate::auth::subscription;
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::push::{Plans, Whose, hearers};
use crate::store::database;
use crate::store::{self, StoreError};

/// Prints it.
pub fn run(options: &command::Push) -> Result<(), Failure> {
    let connection = store::connect(&options.data)?;
    for line in lines(&connection, Clock::system().now()).map_err(StoreError::from)? {
        command::say(&line)?;
    }
    Ok(())
}

/// A line for each thing that somebody would hear, then how many there are.
pub fn lines(connection: &database::Connection, now: Timestamp) -> database::Result<Vec<String>> {
    let mut plans = Plans::default();
    let (mut lines, mut people, mut phones, mut silent) = (Vec::new(), 0_u32, 0_u32, 0_u32);
    for (person, of) in hearers(connection, Whose::Everyones, now)? {
        let Some(due) = plans.due(connection, person, &of, now)? else { continue };
        let reached = subscription::count(connection, person)?;
        if reached == 0 {
            silent += 1;
            continue;
        }
        people += 1;
        phones += reached;
        for (log, it) in due.things {
            let role = match it.notice.heard_by() {
                Role::Candidate => "candidate",
                Role::Coach => "coach",
                Role::Employer => "employer",
                Role::Manager => "manager",
            };
            lines.push(format!(
                "{role} {person} {} traject {log}, phones {reached}",
                it.notice.name()
            ));
        }
    }
    let local = zone::local(now).format("%H:%M");
    let quiet =
        if shared::notify::is_quiet(zone::local(now)) { ", quiet hours until 08:00" } else { "" };
    lines.push(format!(
        "{local}{quiet}: {people} people would hear on {phones} phones; {silent} more have no phone that wants to hear"
    ));
    Ok(lines)
}
