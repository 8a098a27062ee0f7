//! What somebody looks after for the office: the trajecten and cohorts they coach and the employers they follow, as they stand.

use shared::attention::Day;
use shared::hand_over::Summary;
use shared::id::{LogId, PersonId, Seq};
use shared::record::LogKind;
use shared::record::path::CohortFile;
use shared::role::{Role, View};
use shared::state::State;
use shared::time::Timestamp;
use shared::zone;

use super::not_done::About;
use crate::push::folded;
use crate::store::column;
use crate::store::database::{self, Connection};

/// One log that somebody looks after.
#[derive(Debug, Clone)]
pub struct Charge {
    pub log: LogId,
    pub kind: LogKind,
    /// How many others of the office do so, too.
    pub others: u64,
    pub state: State,
}

/// Which of what somebody looks after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    All,
    These(Vec<LogId>),
}

impl Part {
    fn has(&self, log: LogId) -> bool {
        match self {
            Self::All => true,
            Self::These(logs) => logs.contains(&log),
        }
    }
}

impl Charge {
    /// Whether nobody of the office is left there, should this one go.
    pub fn lacks_another(&self) -> bool {
        self.others == 0
    }

    /// Whether candidates are talked about there.
    pub fn is_about_candidates(&self) -> bool {
        match self.kind {
            LogKind::Traject | LogKind::Person | LogKind::Cohort => true,
            LogKind::Employer | LogKind::Office => false,
        }
    }

    /// The log, as people call it.
    pub fn about(&self) -> About {
        let candidate = self.state.traject().and_then(|it| it.candidate_name());
        let employer = self.state.employer().and_then(|it| it.employer.as_ref());
        let cohort = self.state.cohort().map(CohortFile::name);
        let name = candidate.or_else(|| employer.map(|it| it.name.get().as_str())).or(cohort);
        About { log: self.log, name: name.unwrap_or_default().to_owned() }
    }

    /// The traject in a few words, if it is one.
    pub fn summary(&self, now: Timestamp) -> Option<Summary> {
        let day_of = |at| zone::local(at).date();
        let day = Day { today: day_of(now), day_of: &day_of };
        Summary::of(self.state.traject()?, day)
    }
}

/// What somebody looks after, or a part of it.
pub fn caseload(
    connection: &Connection,
    person: PersonId,
    part: &Part,
) -> database::Result<Vec<Charge>> {
    let mut charges = Vec::new();
    let view = View { person, role: Role::Coach, placement: None };
    connection.each(include_str!("caseload.sql"), [person.as_bytes()], |row| {
        let log = column::id(row, 0)?;
        if part.has(log) {
            let head: Seq = column::seq(row, 2)?;
            let (kind, others) = (column::kind(row, 1)?, column::counted(row, 3)?);
            charges.push(Charge {
                log,
                kind,
                others,
                state: folded(connection, log, head, &view)?,
            });
        }
        Ok(())
    })?;
    Ok(charges)
}
