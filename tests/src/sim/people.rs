//! Who plays: people with an office role or none, and the logs they will open. Knows no device.

use shared::id::{LogId, PersonId, TrajectId};
use shared::role::Role;

use crate::chance::Chance;

/// A person of the history.
#[derive(Debug, Clone)]
pub struct Player {
    pub person: PersonId,
    pub name: &'static str,
    pub office: Option<Role>,
    /// What they become in the trajecten they are added to.
    pub role: Role,
}

/// Everyone, and the logs.
#[derive(Debug, Clone)]
pub struct People {
    pub players: Vec<Player>,
    /// Those of trajecten, then those that people keep of themselves.
    pub logs: Vec<LogId>,
}

/// Name, office role and role in a traject of everyone who may play.
const PARTS: [(&str, Option<Role>, Role); 6] = [
    ("Ada", Some(Role::Coach), Role::Coach),
    ("Bo", None, Role::Candidate),
    ("Cem", None, Role::Employer),
    ("Dia", Some(Role::Coach), Role::Coach),
    ("Eef", None, Role::Employer),
    ("Fay", None, Role::Candidate),
];

/// Who may keep a log of their own: both candidates, and an employer, whose log no coach reads.
const OWNERS: [usize; 3] = [1, 2, 5];

impl People {
    /// Everyone, and one to three trajecten.
    pub fn draw(chance: &mut Chance) -> Self {
        let player = |(name, office, role): &(&'static str, Option<Role>, Role)| Player {
            person: chance.id(),
            name,
            office: *office,
            role: *role,
        };
        let players = PARTS.iter().map(player).collect();
        let logs = (0..=chance.below(3)).map(|_| chance.id()).collect();
        Self { players, logs }
    }

    /// Some of them keep logs of their own.
    pub fn keep_own_logs(&mut self) {
        let own = OWNERS.map(|player| LogId::of_person(self.players[player].person));
        self.logs.extend(own);
    }

    /// Whether anyone does.
    pub fn has_own_logs(&self) -> bool {
        self.logs.last().is_some_and(LogId::is_of_person)
    }

    /// The logs of trajecten.
    pub fn trajects(&self) -> &[TrajectId] {
        &self.logs[..self.logs.partition_point(|log| !log.is_of_person())]
    }

    /// The number of a log, for its planted words.
    pub fn index(&self, log: TrajectId) -> usize {
        self.logs.iter().position(|it| *it == log).unwrap_or(usize::MAX)
    }

    /// The name of a person, for the trace.
    pub fn name(&self, person: PersonId) -> &'static str {
        self.players.iter().find(|it| it.person == person).map_or("nobody", |it| it.name)
    }
}
