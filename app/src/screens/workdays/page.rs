//! Hours of a traject, and days its candidate does not come. The candidate, on the way home: the hours of today in 2 taps from
//! their day, that they cannot come in 2 as well. The employer, between two deliveries: a day, or all of a week, confirmed in
//! 1 tap. The coach, at a desk: sees, mends, and records what was told by phone.

use dioxus::prelude::*;
use shared::id::TrajectId;

use super::absences::Absences;
use super::noting::Noting;
use super::week_plan::WeekPlan;
use super::weeks::Weeks;
use crate::route::Route;
use crate::screens::flow_on::FlowOns;
use crate::screens::frame::traject_frame::{SharedPage, Side};
use crate::screens::stacked::StackedCard;
use crate::session::use_session;

/// The page.
#[component]
pub fn Workdays(log: TrajectId) -> Element {
    let title = use_session().messages().a_hours();
    rsx! {
        SharedPage { log, side: Side::Hours, title, back: Route::Home,
            Absences { log }
            WeekPlan { log }
            StackedCard { log }
            FlowOns { log }
            Noting { log }
            Weeks { log }
        }
    }
}
