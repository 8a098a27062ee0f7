//! The screens, one per file: each asks the session, keeps what is typed, submits, and draws with parts. Here each address
//! has its screen. No screen writes state, or touches storage or the network.

mod account;
mod adjustments;
mod caseload;
mod check_ins;
mod choice;
mod comments;
mod evaluations;
mod frame;
mod goals;
mod home;
mod monitor;
mod people;
mod placements;
mod rejected;
mod shell;
mod steps;
mod talks;
mod today;
mod traject;

use dioxus::prelude::*;

use crate::route::Route;
use account::{Me, MyData, Pair, Wishes};
use adjustments::{Adjustment, NewAdjustment, TrajectAdjustments};
use caseload::Candidates;
use check_ins::{CheckIn, Feedback};
use evaluations::{Answers, Evaluation, NewEvaluation};
use frame::{Missing, OtherPart};
use goals::{EditGoal, Goal, Goals, NewGoal, Proof, TrajectGoals};
use home::{CandidateHome, Home};
use monitor::Monitor;
use people::{Member, NewMember, TrajectPeople};
use placements::{EditPlacement, NewPlacement};
use rejected::Rejected;
pub use shell::Shell;
use steps::{EditStep, NewStep, OwnStep, Step, Steps, TrajectSteps};
use talks::{Appointment, NewAppointment, Talks, TrajectTalks};
use traject::{OpenTraject, Outcome, TrajectHistory, TrajectOverview};

/// Draws each row of the list of screens.
macro_rules! draw {
    (
        $(#[$doc:meta])*
        pub enum $Route:ident, or else $Missing:ident;
        home $Home:ident, in the candidates edition $CandidateHome:ident;
        in every edition {
            $($Every:ident $({ $($every:ident: $EveryType:ty),* })? = [$($every_segment:tt),*],)*
        }
        in the whole edition {
            $($Later:ident $({ $($later:ident: $LaterType:ty),* })? = [$($later_segment:tt),*],)*
        }
    ) => {
        /// The screen of an address.
        pub fn draw(route: $Route) -> Element {
            match route {
                $Route::$Home => rsx! { $Home {} },
                $($Route::$Every $({ $($every),* })? => rsx! { $Every { $($($every),*)? } },)*
                $($Route::$Later $({ $($later),* })? => rsx! { $Later { $($($later),*)? } },)*
                $Route::$Missing { segments } => rsx! { $Missing { segments } },
            }
        }

        /// The screen of an address where only the candidate's are at hand.
        pub fn draw_for_candidate(route: $Route) -> Element {
            match route {
                $Route::$Home => rsx! { $CandidateHome {} },
                $($Route::$Every $({ $($every),* })? => rsx! { $Every { $($($every),*)? } },)*
                $($Route::$Later $({ $($later: _),* })? => rsx! { OtherPart {} },)*
                $Route::$Missing { segments } => rsx! { $Missing { segments } },
            }
        }
    };
}

crate::route::screens!(draw);
