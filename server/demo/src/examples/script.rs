//! Who says what on which day, in one traject. Knows no kinds of records.

pub(super) mod saying;

use chrono::NaiveTime;
use shared::id::{Id, TrajectId};
use shared::record::Edit;
use shared::role::Role;
use shared::time::{Timestamp, When};

use super::day::Day;
use super::days::Days;
use super::people::Player;
use super::{BadExample, name};
use saying::{Saying, Sent};

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
    pub(super) fn pushes(self, now: Timestamp) -> Result<Vec<Sent>, BadExample> {
        let mut said = Vec::new();
        for Line { day, by, edit } in self.lines {
            let player = self.parties.player(by).ok_or(BadExample::NoParty(by))?;
            said.push(Saying { day, by, player: player.clone(), edit });
        }
        saying::pushes(log_of(&self.key), &self.key, self.days, said, now)
    }
}

/// The log of the traject that goes by this key.
pub(super) fn log_of(key: &str) -> TrajectId {
    name::id(&["traject", key])
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
