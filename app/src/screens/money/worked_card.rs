//! Hours that were worked and confirmed, beside those that were planned up to today. Knows no subsidy.

use dioxus::prelude::*;
use shared::financing::Worked;
use shared::id::TrajectId;
use shared::record::path::funding::{Funding, Wage};

use crate::phrases::path::{large_euros, long_duration};
use crate::session::use_session;

/// The hours; nothing before the first day.
#[component]
pub fn WorkedCard(log: TrajectId, funding: Funding) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    if today < funding.from {
        return VNode::empty();
    }
    let worked = session.ask_traject(log, |it| Worked::until(it, &funding, today));
    let worked = worked.unwrap_or_default();
    let time = |minutes| long_duration(w, minutes);
    rsx! {
        h3 { {w.a_hours()} }
        p { {w.a_money_planned(&time(worked.planned))} }
        p { {w.a_money_confirmed(&time(worked.confirmed))} }
        if worked.waiting > 0 {
            p { {w.a_money_waiting(&time(worked.waiting))} }
        }
        if funding.wage != Wage::Unpaid && worked.confirmed > 0 {
            p { {w.a_money_confirmed_wage(&large_euros(w, worked.confirmed_cents(&funding)))} }
        }
    }
}
