//! The door to all other screens of a candidate, which others use as well.

use dioxus::prelude::*;

use crate::route::Route;
use crate::screens::account::{self, Me, MyData, Wishes};
use crate::screens::adjustments::{Adjustment, NewAdjustment};
use crate::screens::agreement::{Agreement, AgreementPaper};
use crate::screens::evaluations::{Answers, Evaluation, TalkPaper};
use crate::screens::explained::Explained;
use crate::screens::goals::{Goal, Goals, Proof, Seen};
use crate::screens::messages::Messages;
use crate::screens::money::Money;
use crate::screens::news::{News, Reading};
use crate::screens::notices;
use crate::screens::own::{OwnPage, OwnProofs, SeenSkills};
use crate::screens::quick::{CheckInOfWhom, FeedbackOfWhom, Shared};
use crate::screens::rejected::Rejected;
use crate::screens::steps::{OwnStep, Step, Steps};
use crate::screens::suggestions::TrajectIdeas;
use crate::screens::talks::{Appointment, Talks};
use crate::screens::today;
use crate::screens::workdays::Workdays;
use crate::session::{Locked, use_session};

macro_rules! draw {
    (
        $(#[$doc:meta])*
        pub enum $Route:ident, or else $Missing:ident;
        first { $($First:ident = [$($first_segment:tt),*],)* }
        pairing { $($Pairing:ident = [$($pairing_segment:tt),*],)* }
        everyone {
            $($Screen:ident $({ $($param:ident: $Param:ty),* })? = [$($segment:tt),*],)*
        }
        staff {
            $($Other:ident $({ $($other:ident: $OtherType:ty),* })? = [$($other_segment:tt),*],)*
        }
    ) => {
        /// The screen of an address in this part.
        #[component]
        pub fn Screen(route: $Route) -> Element {
            use_path();
            match route {
                $($Route::$Screen $({ $($param),* })? => rsx! { $Screen { $($($param),*)? } },)*
                $($Route::$First |)* $($Route::$Pairing |)* $($Route::$Other { .. } |)* $Route::$Missing { .. } => rsx! {},
            }
        }
    };
}

crate::route::screens!(draw);

/// With this part comes what a traject keeps beyond its plan.
fn use_path() {
    let session = use_session();
    use_hook(|| session.path_came());
}

/// The screen of a phone that is closed.
#[component]
pub fn OnLock(locked: Locked) -> Element {
    rsx! {
        account::OnLock { locked }
    }
}

/// What stands further down a candidate's day.
#[component]
pub fn RestOfDay() -> Element {
    use_path();
    rsx! {
        today::RestOfDay {}
    }
}

/// What everyone must know; and what stands here that is new counts as read.
#[component]
pub fn Notices() -> Element {
    use_path();
    rsx! {
        notices::Notices {}
        Reading {}
    }
}
