//! The pictures that are not in sight at once, and what all of them show, as tables. Knows no goal.

use dioxus::prelude::*;
use shared::id::TrajectId;

use super::goal_charts::MoreCharts;
use super::{feedback_dots, goal_charts};
use crate::parts::{DataTables, Disclosure, Icon};
use crate::session::use_session;

/// A table for each picture; nothing where there is none.
#[component]
pub fn Tables(log: TrajectId) -> Element {
    let session = use_session();
    let tables = session.ask_traject(log, |traject| {
        let goals = goal_charts::tables(session, traject);
        goals.into_iter().chain(feedback_dots::table(session, traject)).collect::<Vec<_>>()
    });
    let tables = tables.unwrap_or_default();
    if tables.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Disclosure { label: session.messages().s_chart_table(), icon: Icon::Chart,
            MoreCharts { log }
            DataTables { tables }
        }
    }
}
