//! What may be told, to whom: the plans of everyone in every traject, made once for a traject as it stands. Knows no phone.

use std::collections::BTreeMap;

use shared::id::{LogId, PersonId, Seq};
use shared::notify::{Planned, due, planned};
use shared::role::View;
use shared::state::State;
use shared::sync::hub::{ReadStore, Room};
use shared::sync::message::Page;
use shared::sync::read_mark::ReadUpTo;
use shared::time::Timestamp;
use shared::zone;

use super::told;
use crate::store::SqlReadStore;
use crate::store::column;
use crate::store::database::{self, Connection};

/// Who may be told something of a log, as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hearer {
    pub log: LogId,
    head: Seq,
    view: View,
    read: ReadUpTo,
}

/// What somebody is told now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub person: PersonId,
    /// Never empty.
    pub things: Vec<(LogId, Planned)>,
}

/// The plans that were made, as long as they hold.
#[derive(Debug, Default)]
pub struct Plans(BTreeMap<(PersonId, LogId), (Hearer, Vec<Planned>)>);

/// Whose plans are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Of those who have a phone that wants to hear and can be tried.
    Reachable,
    Everyones,
}

/// Everyone in a traject, each with their logs, by their ids.
pub fn hearers(
    connection: &Connection,
    whose: Whose,
    now: Timestamp,
) -> database::Result<BTreeMap<PersonId, Vec<Hearer>>> {
    let mut found: BTreeMap<PersonId, Vec<Hearer>> = BTreeMap::new();
    connection.each(include_str!("hearers.sql"), (whose == Whose::Reachable, now.0), |row| {
        let person = column::id(row, 0)?;
        let (role, placement) = (column::role_named(row, 3)?, column::id_maybe(row, 4)?);
        let read = ReadUpTo { seq: column::seq(row, 5)?, talks: column::seq(row, 6)? };
        let view = View { person, role, placement };
        let hearer = Hearer { log: column::id(row, 1)?, head: column::seq(row, 2)?, view, read };
        found.entry(person).or_default().push(hearer);
        Ok(())
    })?;
    Ok(found)
}

impl Plans {
    /// What this person is told now of these logs, and was not told before.
    pub fn due(
        &mut self,
        connection: &Connection,
        person: PersonId,
        hearers: &[Hearer],
        now: Timestamp,
    ) -> database::Result<Option<Due>> {
        let local = zone::local(now);
        let (mut untold, mut logs) = (Vec::new(), Vec::new());
        for hearer in hearers {
            let before = told::of(connection, person, hearer.log)?;
            let planned = self.of(connection, person, *hearer)?;
            let new = planned.iter().filter(|it| !before.contains(&it.thing));
            new.for_each(|it| {
                untold.push(*it);
                logs.push(hearer.log);
            });
        }
        let heard_today = told::on(connection, person, told::day(local))?;
        let found = due(&untold, heard_today, local);
        let with_log = untold.iter().zip(&logs).filter(|(it, _)| found.contains(it));
        let things: Vec<_> = with_log.map(|(it, log)| (*log, *it)).collect();
        Ok((!things.is_empty()).then_some(Due { person, things }))
    }

    fn of(
        &mut self,
        connection: &Connection,
        person: PersonId,
        hearer: Hearer,
    ) -> database::Result<&[Planned]> {
        let key = (person, hearer.log);
        if self.0.get(&key).is_none_or(|(made_for, _)| *made_for != hearer) {
            let state = folded(connection, hearer.log, hearer.head, &hearer.view)?;
            let plans = state.traject().map(|it| planned(it, person, hearer.read, &zone::local));
            self.0.insert(key, (hearer, plans.unwrap_or_default()));
        }
        Ok(self.0.get(&key).map_or(&[], |(_, plans)| plans))
    }

    /// Forgets the plans of who is not among these.
    pub fn keep(&mut self, hearers: &BTreeMap<PersonId, Vec<Hearer>>) {
        self.0.retain(|(person, log), _| {
            hearers.get(person).is_some_and(|of| of.iter().any(|it| it.log == *log))
        });
    }
}

/// A log as somebody may see it.
pub fn folded(
    connection: &Connection,
    log: LogId,
    head: Seq,
    view: &View,
) -> database::Result<State> {
    let part = Page { after: Seq::ZERO, until: head };
    let (entries, _) = SqlReadStore(connection).entries(log, part, view, Room::ENDLESS)?;
    let mut state = State::default();
    entries.iter().for_each(|entry| state.apply_entry(entry));
    Ok(state)
}
