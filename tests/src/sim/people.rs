//! Who plays: people with an office role or none, and the logs they will open. Knows no device.

use shared::id::{LogId, PersonId, TrajectId};
use shared::record::LogKind;
use shared::role::{Role, StaffRole};

use crate::chance::Chance;

/// A person of the history.
#[derive(Debug, Clone)]
pub struct Player {
    pub person: PersonId,
    pub name: &'static str,
    pub office: Option<StaffRole>,
    /// What they become in the trajecten they are added to.
    pub role: Role,
}

/// Everyone, and the logs.
#[derive(Debug, Clone)]
pub struct People {
    pub players: Vec<Player>,
    /// Those of trajecten, then those that people keep of themselves, then those of the office and of a cohort.
    pub logs: Vec<LogId>,
    /// The log of an employer, where the office keeps any.
    pub employer: Option<LogId>,
    /// The log of a cohort, where trajecten walk in one.
    pub cohort: Option<LogId>,
}

/// Name, office role and role in a traject of everyone who may play.
const PARTS: [(&str, Option<StaffRole>, Role); 6] = [
    ("Ada", Some(StaffRole::Coach), Role::Coach),
    ("Bo", None, Role::Candidate),
    ("Cem", None, Role::Employer),
    ("Dia", Some(StaffRole::Coach), Role::Coach),
    ("Eef", None, Role::Employer),
    ("Fay", None, Role::Candidate),
];

/// Who may keep a log of their own: both candidates, and an employer, whose log no coach reads.
const OWNERS: [usize; 3] = [1, 2, 5];

/// Who may leave the office and come back: not who opened everything.
pub const COMES_AND_GOES: usize = 3;

impl People {
    /// Everyone, and one to three trajecten.
    pub fn draw(chance: &mut Chance) -> Self {
        let player = |(name, office, role): &(&'static str, Option<StaffRole>, Role)| Player {
            person: chance.id(),
            name,
            office: *office,
            role: *role,
        };
        let players = PARTS.iter().map(player).collect();
        let logs = (0..=chance.below(3)).map(|_| chance.id()).collect();
        Self { players, logs, employer: None, cohort: None }
    }

    /// Some of them keep logs of their own.
    pub fn keep_own_logs(&mut self) {
        let own = OWNERS.map(|player| LogId::of_person(self.players[player].person));
        self.logs.extend(own);
    }

    /// Whether anyone does.
    pub fn has_own_logs(&self) -> bool {
        self.logs.iter().any(LogId::is_of_person)
    }

    /// The office keeps an employer, and its own log.
    pub fn keep_office(&mut self, employer: LogId) {
        self.employer = Some(employer);
        self.logs.extend([employer, LogId::OFFICE]);
    }

    /// Trajecten walk in a cohort.
    pub fn keep_cohort(&mut self, cohort: LogId) {
        self.cohort = Some(cohort);
        self.logs.push(cohort);
    }

    /// Whether anybody keeps logs of which an older app knows nothing.
    pub fn keeps_later_logs(&self) -> bool {
        self.employer.is_some() || self.cohort.is_some()
    }

    /// The kind of log that this is.
    pub fn kind_of(&self, log: LogId) -> LogKind {
        match log {
            _ if log == LogId::OFFICE => LogKind::Office,
            _ if log.is_of_person() => LogKind::Person,
            _ if self.employer == Some(log) => LogKind::Employer,
            _ if self.cohort == Some(log) => LogKind::Cohort,
            _ => LogKind::Traject,
        }
    }

    /// What somebody is in the office.
    pub fn office(&self, person: PersonId) -> Option<StaffRole> {
        self.players.iter().find(|it| it.person == person).and_then(|it| it.office)
    }

    /// The logs of trajecten.
    pub fn trajects(&self) -> &[TrajectId] {
        let is_traject = |log: &LogId| self.kind_of(*log) == LogKind::Traject;
        &self.logs[..self.logs.partition_point(is_traject)]
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
