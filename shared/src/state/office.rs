//! The logs of the office's volume, an employer's and the office's own: who opens them, who is in them, what may be written.

use super::check_rule;
use super::kept::{Kept, check_opening};
use crate::change::Stamp;
use crate::id::{LogId, PersonId, Seq};
use crate::record::office::follower::{FollowerEdit, NewFollower};
use crate::record::office::{
    EmployerFile, EmployerRecords, OfficeEdit, OfficeFile, OfficeRecordId, OfficeRecords,
    OfficeRule,
};
use crate::record::rule::Rule;
use crate::record::{At, Edit, LaterState, LogKind, RuledLater};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Permission, Role, StaffRole, View};
use crate::state::{LaterLog, State};

impl State {
    /// An employer, if that is what it is.
    pub fn employer(&self) -> Option<&EmployerFile> {
        self.later()
    }

    /// What all of the office share, if that is what it is.
    pub fn office(&self) -> Option<&OfficeFile> {
        self.later()
    }
}

impl LaterLog {
    /// The fields of a record that two wrote at once, each with its versions as edits: the shown one first.
    pub fn versions(&self, of: OfficeRecordId) -> Vec<Vec<(Stamp, Edit)>> {
        let of_employer = || self.as_any().downcast_ref::<EmployerFile>().map(|it| it.versions(of));
        let of_office = || self.as_any().downcast_ref::<OfficeFile>().map(|it| it.versions(of));
        of_employer().or_else(of_office).unwrap_or_default()
    }
}

impl EmployerFile {
    /// What somebody is here now; `None` for who has nothing to do with this employer (any more).
    pub fn role(&self, person: PersonId) -> Option<Role> {
        let follower = self.followers.get(&person).filter(|it| *it.active.get());
        follower.map(|it| it.role)
    }

    pub(crate) fn role_then(&self, author: PersonId) -> Role {
        self.followers.get(&author).map_or(Role::Coach, |it| it.role)
    }
}

impl OfficeFile {
    /// Who writes here is of the office.
    #[expect(clippy::unused_self, reason = "of other logs it is asked of what stands there")]
    pub(crate) fn role_then(&self, _: PersonId) -> Role {
        Role::Coach
    }
}

/// Whether somebody who looks after the whole office changes who is in it: as who of the office follows it is handed over, and
/// as two of the employer's people turn out to be one. For themselves they begin to follow as everybody does.
fn changes_over(author: Author, edit: Option<&OfficeEdit>) -> bool {
    let Some(OfficeEdit::Follower(At(who, edit))) = edit else { return false };
    let is_of_people = match edit {
        FollowerEdit::Add(_) | FollowerEdit::Active(_) | FollowerEdit::HoldsAccount(_) => true,
        FollowerEdit::Set(_) => false,
    };
    author.manages_office() && is_of_people && *who != author.person
}

impl Kept for EmployerRecords {
    type Edit = OfficeEdit;

    const KIND: LogKind = LogKind::Employer;
    const OPENS: Permission = Permission::OpenEmployer;
    const OUTSIDE: fn(StaffRole) -> Option<Role> = StaffRole::towards_employers;

    fn rule(edit: &OfficeEdit) -> Option<&dyn Rule<EmployerFile>> {
        match edit.rule() {
            OfficeRule::Employer(rule) => Some(rule),
            OfficeRule::Office(_) => None,
        }
    }

    /// Whoever is of the office may begin to follow an employer: names are found by searching, the rest by following.
    fn role(log: &EmployerFile, author: Author, edit: Option<&OfficeEdit>) -> Option<Role> {
        let begins = edit.is_some_and(|edit| edit.begins_to_follow(author));
        let may = begins || changes_over(author, edit);
        log.role(author.person).or_else(|| author.office.and_then(Self::OUTSIDE).filter(|_| may))
    }

    fn members(log: &EmployerFile) -> Vec<(View, String)> {
        let member = |(person, it): (&PersonId, &crate::record::office::follower::Follower)| {
            let view = View { person: *person, role: it.role, placement: None };
            it.active.get().then(|| (view, it.name.get().clone()))
        };
        log.followers.iter().filter_map(member).collect()
    }

    fn may_be(log: LogId) -> bool {
        log.is_by_chance()
    }
}

impl Kept for OfficeRecords {
    type Edit = OfficeEdit;

    const KIND: LogKind = LogKind::Office;
    const OPENS: Permission = Permission::ChangeOffice;
    const OUTSIDE: fn(StaffRole) -> Option<Role> = StaffRole::in_office;

    fn rule(edit: &OfficeEdit) -> Option<&dyn Rule<OfficeFile>> {
        match edit.rule() {
            OfficeRule::Office(rule) => Some(rule),
            OfficeRule::Employer(_) => None,
        }
    }

    /// Who is of the office is the server's to say, and no record's.
    fn role(_: &OfficeFile, author: Author, _: Option<&OfficeEdit>) -> Option<Role> {
        author.office.and_then(Self::OUTSIDE)
    }

    fn members(_: &OfficeFile) -> Vec<(View, String)> {
        Vec::new()
    }

    fn may_be(log: LogId) -> bool {
        log == LogId::OFFICE
    }
}

impl RuledLater for OfficeEdit {
    fn check_opening(&self, log: LogId, author: Author) -> Result<Audience, Refusal> {
        match self.rule() {
            OfficeRule::Employer(rule) => check_opening(rule, log, author),
            // It is there from the first word in it, whoever of the office says that.
            OfficeRule::Office(rule) => {
                let role = author.office.and_then(OfficeRecords::OUTSIDE);
                let role = role.filter(|_| OfficeRecords::may_be(log));
                check_rule(&OfficeFile::default(), rule, author.person, role)
            }
        }
    }

    fn begins_to_follow(&self, author: Author) -> bool {
        let begins = |edit: &FollowerEdit| {
            matches!(
                edit,
                FollowerEdit::Add(NewFollower { role: Role::Coach, .. })
                    | FollowerEdit::Active(true)
            )
        };
        matches!(self, Self::Follower(At(who, edit)) if *who == author.person && begins(edit))
            && author.office.and_then(EmployerRecords::OUTSIDE).is_some()
    }

    fn begin(&self, head: Seq, unknown: usize) -> Option<Box<dyn LaterState>> {
        Some(match self.rule() {
            OfficeRule::Employer(_) => Box::new(EmployerFile::begun(head, unknown)),
            OfficeRule::Office(_) => Box::new(OfficeFile::begun(head, unknown)),
        })
    }
}
