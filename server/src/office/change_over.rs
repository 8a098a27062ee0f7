//! The edits by which somebody of the office comes into a log, and by which they go. Knows no store.

use shared::id::PersonId;
use shared::record::member::{MemberEdit, MemberField, NewMember};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::record::office::{EmployerFile, OfficeEdit};
use shared::record::path::cohort::coach::{CohortCoachEdit, NewCohortCoach};
use shared::record::path::{CohortFile, PathEdit};
use shared::record::{At, Edit, Traject};
use shared::refusal::Refusal;
use shared::role::Role;

use super::caseload::Charge;

/// Who comes.
#[derive(Debug, Clone)]
pub struct Incoming {
    pub person: PersonId,
    pub name: String,
    /// Where they are called; empty, if that is not known.
    pub phone: String,
}

impl Charge {
    /// Whether somebody looks after it now.
    pub fn is_of(&self, person: PersonId) -> bool {
        let in_traject = self.state.traject().and_then(|it| it.role(person));
        let in_cohort = || self.state.cohort().and_then(|it| it.role(person));
        let role = in_traject.or_else(|| self.state.employer().and_then(|it| it.role(person)));
        let role = role.or_else(in_cohort);
        role == Some(Role::Coach)
    }

    /// The edits by which somebody comes in the place of another, or beside them. None, where they are in it.
    pub(super) fn comes(&self, who: &Incoming, instead_of: PersonId) -> Result<Vec<Edit>, Refusal> {
        match (self.state.traject(), self.state.employer(), self.state.cohort()) {
            (Some(traject), ..) => coaches(traject, who),
            (None, Some(employer), _) => follows(employer, who, instead_of),
            (None, None, Some(cohort)) => Ok(guides(cohort, who)),
            (None, None, None) => Ok(Vec::new()),
        }
    }

    /// The edits by which somebody goes. What was theirs to look after is not so again by coming back alone.
    pub(super) fn goes(&self, person: PersonId) -> Vec<Edit> {
        if self.state.cohort().is_some() {
            let goes = CohortCoachEdit::Active(false);
            return vec![PathEdit::CohortCoach(At(person, goes)).into()];
        }
        let Some(employer) = self.state.employer() else {
            return vec![Edit::Member(At(person, MemberEdit::Active(false)))];
        };
        let edit = |edit| Edit::from(OfficeEdit::Follower(At(person, edit)));
        let account = holds_account(employer, person).then_some(FollowerEdit::HoldsAccount(false));
        account.into_iter().chain([FollowerEdit::Active(false)]).map(edit).collect()
    }
}

fn holds_account(employer: &EmployerFile, person: PersonId) -> bool {
    employer.followers.get(&person).is_some_and(|it| *it.holds_account.get())
}

fn coaches(traject: &Traject, who: &Incoming) -> Result<Vec<Edit>, Refusal> {
    let edit = |edit| Edit::Member(At(who.person, edit));
    let before = traject.members.get(&who.person);
    if before.is_some_and(|it| it.role != Role::Coach) {
        return Err(Refusal::AlreadyThere);
    }
    let comes = match before {
        None => {
            let (name, placement) = (who.name.clone(), None);
            Some(MemberEdit::Add(NewMember { role: Role::Coach, name, placement }))
        }
        Some(member) => (!*member.active.get()).then_some(MemberEdit::Active(true)),
    };
    let lacks_phone = before.is_none_or(|it| it.phone.get().is_empty()) && !who.phone.is_empty();
    let phone = lacks_phone.then(|| MemberEdit::Set(MemberField::Phone(who.phone.clone())));
    Ok(comes.into_iter().chain(phone).map(edit).collect())
}

fn guides(cohort: &CohortFile, who: &Incoming) -> Vec<Edit> {
    let comes = match cohort.coaches.get(&who.person) {
        None => Some(CohortCoachEdit::Add(NewCohortCoach { name: who.name.clone() })),
        Some(coach) => (!*coach.active.get()).then_some(CohortCoachEdit::Active(true)),
    };
    comes.into_iter().map(|edit| PathEdit::CohortCoach(At(who.person, edit)).into()).collect()
}

/// Whoever comes in the place of who looks after what was agreed does that from now on.
fn follows(
    employer: &EmployerFile,
    who: &Incoming,
    instead_of: PersonId,
) -> Result<Vec<Edit>, Refusal> {
    let edit = |edit| Edit::from(OfficeEdit::Follower(At(who.person, edit)));
    let before = employer.followers.get(&who.person);
    if before.is_some_and(|it| it.role != Role::Coach) {
        return Err(Refusal::AlreadyThere);
    }
    let comes = match before {
        None => Some(FollowerEdit::Add(NewFollower { role: Role::Coach, name: who.name.clone() })),
        Some(follower) => (!*follower.active.get()).then_some(FollowerEdit::Active(true)),
    };
    let is_due = holds_account(employer, instead_of) && !holds_account(employer, who.person);
    let account = is_due.then_some(FollowerEdit::HoldsAccount(true));
    Ok(comes.into_iter().chain(account).map(edit).collect())
}
