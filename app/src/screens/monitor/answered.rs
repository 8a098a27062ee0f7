//! Whether candidates who asked about what is held of them were answered within a month. Computes nothing: the rule book does.

use dioxus::prelude::*;
use shared::measure::requests::Requests;
use shared::measure::share::Share;

use super::figures::{AsTable, ShareStat};
use crate::parts::{Card, Table};
use crate::session::use_session;

/// What came of all that was asked; nothing where nothing was.
#[component]
pub fn Answered(requests: Requests) -> Element {
    let w = use_session().messages();
    let Requests { asked, in_time, late, waiting, overdue } = requests;
    if asked == 0 {
        return VNode::empty();
    }
    let lines = [
        (w.s_requests_in_time(), in_time),
        (w.s_requests_late(), late),
        (w.s_requests_waiting(), waiting),
        (w.s_requests_overdue(), overdue),
    ];
    let table = Table {
        caption: w.s_requests_title().to_owned(),
        columns: [w.s_monitor_what(), w.s_monitor_number()].map(str::to_owned).to_vec(),
        lines: lines.map(|(what, count)| vec![what.to_owned(), count.to_string()]).to_vec(),
    };
    rsx! {
        Card { title: w.s_requests_title(), under: w.s_requests_note(),
            ShareStat {
                label: w.s_requests_in_time(),
                // What waits may yet be answered in time.
                share: Share { count: in_time, of: asked - waiting },
            }
            AsTable { table }
        }
    }
}
