//! The door to the screens of coaches, employers and managers alone.

use dioxus::prelude::*;
use shared::role::Role;

use crate::route::Route;
use crate::screens::adjustments::TrajectAdjustments;
use crate::screens::agreement::EditAgreement;
use crate::screens::caseload::{Candidate, Candidates};
use crate::screens::check_ins::{CheckIn, Feedback};
use crate::screens::cohorts::{
    Cohort, Cohorts, EditCohort, GroupStep, NewCohort, NewGroupStep, Participants, TrajectGroup,
};
use crate::screens::employers::{
    Contact, Covenant, EditEmployer, Employer, GrowthTalk, NewContact, NewCovenant, NewEmployer,
    NewGrowthTalk,
};
use crate::screens::evaluations::NewEvaluation;
use crate::screens::flow_on::EditFlowOn;
use crate::screens::goals::{EditGoal, NewGoal, TrajectGoals};
use crate::screens::good_news::GoodNews;
use crate::screens::introductions::{Introductions, NewIntroduction, NewSpeedDate, SpeedDate};
use crate::screens::job::{BeginTraject, EditJob, Job, NewForecast, NewJob, NewNeed, WithdrawJob};
use crate::screens::jobs::{DueAtEmployers, Jobs};
use crate::screens::lab::{Lab, LabPart};
use crate::screens::learners::{self, FollowUps, Learner};
use crate::screens::links::TrajectLinks;
use crate::screens::matching::{JobsThatFit, Match, NewSeenSkill};
use crate::screens::matters::Matter;
use crate::screens::money::EditMoney;
use crate::screens::monitor::{Monitor, ToldOutside as Figures};
use crate::screens::outside::InstallHint;
use crate::screens::passkeys::Passkeys;
use crate::screens::people::{Member, NewMember, TrajectPeople};
use crate::screens::placements::{
    EditPlacement, EditTerms, NewPlacement, NewSample, NextPlacement,
};
use crate::screens::plan::{Plan, PlanPart};
use crate::screens::plans::{Plans, SavePlan, Skills};
use crate::screens::rules::{NewRule, Rule, Rules};
use crate::screens::search::{Search, SearchKey};
use crate::screens::sheets::Sheets;
use crate::screens::staff::{
    AccountDay, HandOver, NewStaff, StaffMember, StaffPeople, TakenOver, Twice,
};
use crate::screens::steps::{EditStep, NewStep, TrajectSteps};
use crate::screens::suggestions::Ideas;
use crate::screens::talks::{NewAppointment, TrajectTalks};
use crate::screens::traject::{EditOutline, OpenTraject, Outcome, TrajectHistory, TrajectOverview};
use crate::session::use_session;

macro_rules! draw {
    (
        $(#[$doc:meta])*
        pub enum $Route:ident, or else $Missing:ident;
        first { $($First:ident = [$($first_segment:tt),*],)* }
        pairing { $($Pairing:ident = [$($pairing_segment:tt),*],)* }
        everyone {
            $($Other:ident $({ $($other:ident: $OtherType:ty),* })? = [$($other_segment:tt),*],)*
        }
        staff {
            $($Screen:ident $({ $($param:ident: $Param:ty),* })? = [$($segment:tt),*],)*
        }
    ) => {
        /// The screen of an address in this part.
        #[component]
        pub fn Screen(route: $Route) -> Element {
            use_office();
            let screen = match route {
                $($Route::$Screen $({ $($param),* })? => rsx! { $Screen { $($($param),*)? } },)*
                $($Route::$First |)* $($Route::$Pairing |)* $($Route::$Other { .. } |)* $Route::$Missing { .. } => rsx! {},
            };
            rsx! {
                SearchKey { on: route }
                {screen}
            }
        }
    };
}

crate::route::screens!(draw);

/// With this part comes what the office keeps.
fn use_office() {
    let session = use_session();
    use_hook(|| session.office_came());
}

/// What stands further down the day of a coach or an employer.
#[component]
pub fn RestOfWork() -> Element {
    use_office();
    rsx! {
        match use_session().role() {
            Some(Role::Employer) => rsx! {
                learners::RestOfWork {}
                GoodNews {}
            },
            Some(Role::Coach) => rsx! {
                TakenOver {}
                DueAtEmployers {}
                GoodNews {}
            },
            Some(Role::Candidate | Role::Manager) | None => rsx! {},
        }
        SearchKey { on: Route::Home {} }
        InstallHint {}
    }
}
