//! A cohort's log: its coaches keep it, and each who takes part reads its plan and never who else does.

use super::State;
use super::kept::{Kept, check_opening};
use crate::id::{LogId, PersonId, Seq};
use crate::record::fact::FactEdit;
use crate::record::path::cohort::coach::CohortCoachEdit;
use crate::record::path::cohort::participant::ParticipantEdit;
use crate::record::path::{CohortFile, CohortRecords, PathEdit, PathRule};
use crate::record::rule::Rule;
use crate::record::{At, LaterState, LogKind, LogRule, RuledLater};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Permission, Role, StaffRole, View};

impl State {
    /// A cohort, if that is what it is.
    pub fn cohort(&self) -> Option<&CohortFile> {
        self.later()
    }
}

/// Whether somebody who looks after the whole office changes who coaches, as a caseload is handed over, or who takes part, as
/// two turn out to be one person: they change nothing else.
fn changes_over(author: Author, edit: Option<&PathEdit>) -> bool {
    let is_of_coach = matches!(
        edit,
        Some(PathEdit::CohortCoach(At(_, CohortCoachEdit::Add(_) | CohortCoachEdit::Active(_))))
    );
    let is_of_another = matches!(
        edit,
        Some(PathEdit::Participant(At(who, ParticipantEdit::Add(_) | ParticipantEdit::Active(_))))
            if *who != author.person
    );
    author.manages_office() && (is_of_coach || is_of_another)
}

impl Kept for CohortRecords {
    type Edit = PathEdit;

    const KIND: LogKind = LogKind::Cohort;
    const OPENS: Permission = Permission::OpenCohort;
    const OUTSIDE: fn(StaffRole) -> Option<Role> = StaffRole::towards_candidates;

    fn rule(edit: &PathEdit) -> Option<&dyn Rule<CohortFile>> {
        match edit.rule() {
            PathRule::Cohort(rule) => Some(rule),
            PathRule::Traject(_) | PathRule::Person(_) => None,
        }
    }

    fn role(log: &CohortFile, author: Author, edit: Option<&PathEdit>) -> Option<Role> {
        let changes_over = || changes_over(author, edit).then_some(Role::Coach);
        log.role(author.person).or_else(changes_over)
    }

    fn members(log: &CohortFile) -> Vec<(View, String)> {
        let view = |person: &PersonId, role| View { person: *person, role, placement: None };
        let coaches = log.coaches.iter().filter(|(_, it)| *it.active.get());
        let coaches =
            coaches.map(|(person, it)| (view(person, Role::Coach), it.name.get().clone()));
        let takes_part =
            log.taking_part().filter(|(person, _)| log.role(*person) == Some(Role::Candidate));
        // What they are called their trajecten say.
        coaches
            .chain(takes_part.map(|(person, _)| (view(&person, Role::Candidate), String::new())))
            .collect()
    }

    fn may_be(log: LogId) -> bool {
        log.is_by_chance()
    }
}

impl RuledLater for PathEdit {
    fn is_signature(&self) -> bool {
        matches!(self, Self::Signature(At(_, FactEdit::Give(_))))
    }

    fn is_of_office(&self) -> bool {
        matches!(self, Self::SuggestionAnswer(At(_, FactEdit::Give(_))))
    }

    fn in_first(&self) -> Option<LogRule<'_>> {
        match self.rule() {
            PathRule::Traject(rule) => Some(LogRule::Traject(rule)),
            PathRule::Person(rule) => Some(LogRule::Person(rule)),
            PathRule::Cohort(_) => None,
        }
    }

    fn check_opening(&self, log: LogId, author: Author) -> Result<Audience, Refusal> {
        match self.rule() {
            PathRule::Traject(_) | PathRule::Person(_) => Err(Refusal::NotAMember),
            PathRule::Cohort(rule) => check_opening(rule, log, author),
        }
    }

    fn begin(&self, head: Seq, unknown: usize) -> Option<Box<dyn LaterState>> {
        match self.rule() {
            PathRule::Traject(_) | PathRule::Person(_) => None,
            PathRule::Cohort(_) => Some(Box::new(CohortFile::begun(head, unknown))),
        }
    }
}
