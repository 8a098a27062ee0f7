//! One group of trajecten at a time: the whole, or a route, an employer, a group or a quarter. Knows no figure.

use shared::measure::outcome::{Group, Monitor};
use shared::text::Messages;
use shared::time::Quarter;

use crate::phrases;

/// Every group one may look at, with its name; the whole first. What a server of before sent of few people is not there.
pub fn groups(w: Messages, figures: &Monitor) -> Vec<(String, Group)> {
    let mut groups = vec![(w.s_monitor_all().to_owned(), figures.all.clone())];
    let mut add = |of: &str, name: &str, group: &Group| {
        if group.is_shareable() {
            groups.push(([of, ": ", name].concat(), group.clone()));
        }
    };
    for (route, group) in &figures.by_route {
        add(w.s_monitor_by_route(), phrases::route(w, *route), group);
    }
    for (name, group) in &figures.by_employer {
        add(w.s_monitor_by_employer(), name, group);
    }
    for (name, group) in &figures.by_cohort {
        add(w.s_monitor_by_cohort(), name, group);
    }
    for (quarter, group) in &figures.by_quarter {
        add(w.s_monitor_by_quarter(), &quarter_name(w, *quarter), group);
    }
    groups
}

/// "3e kw. 2026".
pub fn quarter_name(w: Messages, it: Quarter) -> String {
    w.s_quarter(it.number, &it.year.to_string())
}
