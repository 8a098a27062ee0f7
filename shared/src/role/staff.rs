//! What somebody is in the office, and what that makes them where no record names them.

use super::{Permission, Role};
use crate::wire;

/// What somebody is in the office; where they are said to be several, the first of these counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StaffRole {
    /// Looks after the whole office, and takes part in nothing.
    Manager,
    /// Looks after candidates, and after the employers they go to.
    Coach,
    /// Looks after employers: talks with them, and writes down which jobs come. Looks after no candidate.
    AccountHolder,
    /// Reads what may be told outside the team, and nothing else: no name, no plan, no employer's file.
    Viewer,
}

wire::string_enum!(StaffRole {
    Manager = "manager",
    Coach = "coach",
    AccountHolder = "account_holder",
    Viewer = "viewer",
});

impl StaffRole {
    /// What they are towards candidates, in a traject or a cohort that does not name them.
    pub const fn towards_candidates(self) -> Option<Role> {
        match self {
            Self::Coach => Some(Role::Coach),
            Self::Manager => Some(Role::Manager),
            Self::AccountHolder | Self::Viewer => None,
        }
    }

    /// What they are towards employers: no candidate is talked about there, so they are of the office's side, whatever else.
    pub const fn towards_employers(self) -> Option<Role> {
        match self {
            Self::Coach | Self::AccountHolder | Self::Manager => Some(Role::Coach),
            Self::Viewer => None,
        }
    }

    /// What they are in the office's own log.
    pub const fn in_office(self) -> Option<Role> {
        match self {
            Self::Coach | Self::AccountHolder => Some(Role::Coach),
            Self::Manager => Some(Role::Manager),
            Self::Viewer => None,
        }
    }

    /// In which words they are spoken with.
    pub const fn spoken_to_as(self) -> Role {
        match self {
            Self::Coach | Self::AccountHolder => Role::Coach,
            Self::Manager | Self::Viewer => Role::Manager,
        }
    }

    /// Whether they may do this for the office, where they take part in nothing yet.
    pub fn may(self, permission: Permission) -> bool {
        let is_about_candidates = matches!(
            permission,
            Permission::OpenTraject
                | Permission::OpenCohort
                | Permission::PairPhone
                | Permission::SeeMonitor
        );
        let role = if is_about_candidates { self.towards_candidates() } else { self.in_office() };
        role.is_some_and(|role| permission.is_held_by(role))
    }

    /// Whether they read the figures that may leave the team.
    pub const fn reads_told_figures(self) -> bool {
        matches!(self, Self::Manager | Self::Viewer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What each of them may do for the office.
    #[test]
    fn what_each_of_the_office_may() {
        use Permission::{
            ChangeOffice, ManageOffice, OpenCohort, OpenEmployer, OpenTraject, SearchOffice,
            SeeMonitor,
        };
        let asked = [
            OpenTraject,
            OpenCohort,
            SeeMonitor,
            OpenEmployer,
            ChangeOffice,
            SearchOffice,
            ManageOffice,
        ];
        let may = |role: StaffRole| {
            asked.into_iter().filter(|it| role.may(*it)).collect::<Vec<Permission>>()
        };
        assert_eq!(
            may(StaffRole::Coach),
            [OpenTraject, OpenCohort, SeeMonitor, OpenEmployer, ChangeOffice, SearchOffice]
        );
        assert_eq!(may(StaffRole::AccountHolder), [OpenEmployer, ChangeOffice, SearchOffice]);
        assert_eq!(may(StaffRole::Manager), [SeeMonitor, ChangeOffice, SearchOffice, ManageOffice]);
        assert_eq!(may(StaffRole::Viewer), []);
    }

    #[test]
    fn a_viewer_is_nobody_in_any_log() {
        let viewer = StaffRole::Viewer;
        let roles = [viewer.towards_candidates(), viewer.towards_employers(), viewer.in_office()];
        assert_eq!(roles, [None; 3]);
    }
}
