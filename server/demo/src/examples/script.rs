//! Who says what on which day, turned into the pushes of their phones. Knows no kinds of records.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use shared::change::Change;
use shared::id::{DeviceId, Id, Seq, TrajectId};
use shared::record::Edit;
use shared::role::Role;
use shared::sync::hub::Caller;
use shared::sync::message::Push;
use shared::time::{Timestamp, When};

use super::day::Day;
use super::days::Days;
use super::people::Player;
use super::{BadExample, name};

/// Between two changes of one person.
const PAUSE_MS: i64 = 60_000;
/// Between a change and its arrival.
const ON_THE_WAY_MS: i64 = 4_000;

/// The three of a traject.
#[derive(Debug, Clone)]
pub(super) struct Parties {
    pub candidate: Player,
    pub coach: Player,
    pub employer: Player,
}

/// The lines of one traject.
#[derive(Debug)]
pub(super) struct Script {
    key: String,
    pub parties: Parties,
    pub days: Days,
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    day: Day,
    by: Role,
    edit: Edit,
}

impl Script {
    /// An empty one. `key` tells this traject from all others.
    pub(super) fn new(key: String, parties: Parties, days: Days) -> Self {
        Self { key, parties, days, lines: Vec::new() }
    }

    /// The id of something in this traject.
    pub(super) fn id<T>(&self, kind: &str, of: &str) -> Id<T> {
        name::id(&[&self.key, kind, of])
    }

    /// Adds a line. Lines of one day are said in the order they were added.
    pub(super) fn say(&mut self, day: Day, by: Role, edit: Edit) {
        self.lines.push(Line { day, by, edit });
    }

    /// A planned day, with a time where one is named.
    pub(super) fn when(&self, day: Day, time: Option<NaiveTime>) -> When {
        When { date: self.days.working(day), time }
    }

    /// What the phones of the three would have sent, in order.
    pub(super) fn pushes(
        mut self,
        now: Timestamp,
    ) -> Result<Vec<(Caller, Push, Timestamp)>, BadExample> {
        self.lines.sort_by_key(|line| line.day);
        let log: TrajectId = name::id(&["traject", &self.key]);
        let mut pushes: Vec<(Caller, Push, Timestamp)> = Vec::new();
        let mut numbers = BTreeMap::<DeviceId, u64>::new();
        let (mut head, mut base) = (Seq::ZERO, Seq::ZERO);
        let (mut at, mut last_day) = (Timestamp(i64::MIN), None);
        for line in &self.lines {
            let player = self.parties.player(line.by).ok_or(BadExample::NoParty(line.by))?;
            at = at.plus_ms(PAUSE_MS).max(self.moment(line));
            let received = at.plus_ms(ON_THE_WAY_MS);
            if received > now {
                let key = self.key.clone();
                return Err(BadExample::NotYet { key, day: line.day });
            }
            let same_sitting = |(caller, _, _): &&mut (Caller, Push, Timestamp)| {
                caller.person == player.person && last_day == Some(line.day)
            };
            let n = numbers.entry(player.device).or_default();
            *n += 1;
            let change = |base| Change {
                device: player.device,
                n: *n,
                base,
                at,
                author: player.person,
                edit: line.edit.encode(),
                promised: None,
            };
            if let Some((_, push, arrived)) = pushes.last_mut().filter(same_sitting) {
                push.changes.push(change(base));
                *arrived = received;
            } else {
                base = head;
                let push = Push { log, changes: vec![change(base)], follows: None };
                pushes.push((player.caller(), push, received));
            }
            head = head.next();
            last_day = Some(line.day);
        }
        Ok(pushes)
    }

    /// When on its day a line was said: coaches and employers at work, a candidate in the weekend too.
    fn moment(&self, line: &Line) -> Timestamp {
        let (date, opens, minutes) = match line.by {
            Role::Candidate => (self.days.exact(line.day), 8 * 60, 11 * 60),
            Role::Coach | Role::Manager => (self.days.working(line.day), 9 * 60, 6 * 60),
            Role::Employer => (self.days.working(line.day), 7 * 60, 8 * 60),
        };
        let name = format!("{}/{}/{:?}", self.key, line.day, line.by);
        self.days.moment(date, opens + name::number(&name, minutes))
    }
}

impl Parties {
    fn player(&self, role: Role) -> Option<&Player> {
        match role {
            Role::Candidate => Some(&self.candidate),
            Role::Coach => Some(&self.coach),
            Role::Employer => Some(&self.employer),
            Role::Manager => None,
        }
    }
}
