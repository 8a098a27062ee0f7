//! Places that were expected against those that are filled, by quarter: of the whole office, as the server told them, else of the
//! employers whose logs are on this phone, which it says. Computes nothing: the rule book does.

use dioxus::prelude::*;
use shared::measure::foreseen::{ByQuarter, Foreseen};
use shared::measure::share::Share;
use shared::sync::phone::Phone;
use shared::time::Quarter;

use super::figures::AsTable;
use super::filter::quarter_name;
use crate::parts::{Card, Stat, Table};
use crate::screens::jobs::employers;
use crate::session::use_session;

/// All quarters in which something was expected; nothing where nothing was. `told`: by the server, of the whole office.
#[component]
pub fn Places(told: ByQuarter) -> Element {
    let session = use_session();
    let w = session.messages();
    let (quarters, under) = if told.is_empty() {
        let of = |phone: &Phone| Foreseen::by_quarter(employers(phone).map(|(_, it)| it));
        (session.ask(of).unwrap_or_default(), w.s_foreseen_note())
    } else {
        (told, w.s_foreseen_whole())
    };
    if quarters.is_empty() {
        return VNode::empty();
    }
    let line = |(quarter, it): &(Quarter, Foreseen)| {
        vec![quarter_name(w, *quarter), it.expected.to_string(), it.filled.to_string()]
    };
    let columns = [w.s_monitor_what(), w.s_foreseen_expected(), w.s_foreseen_filled()];
    let table = Table {
        caption: w.s_foreseen_title().to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        lines: quarters.iter().map(line).collect(),
    };
    rsx! {
        Card { title: w.s_foreseen_title(), under,
            for (quarter , it) in quarters {
                Stat {
                    key: "{quarter.year}-{quarter.number}",
                    label: quarter_name(w, quarter),
                    figure: w.s_foreseen_of(it.expected, it.filled),
                    of: "",
                    percent: [share(it); 3],
                }
            }
            AsTable { table }
        }
    }
}

/// How much of it came true, as a bar has it: more than was expected is all of it.
fn share(it: Foreseen) -> u32 {
    let Foreseen { expected, filled } = it;
    Share { count: filled.min(expected), of: expected }.percent().unwrap_or_default()
}
