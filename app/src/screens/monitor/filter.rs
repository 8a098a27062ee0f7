//! One group of trajecten at a time: the whole, or a route, an employer, a group or a quarter. Knows no figure.

use shared::measure::outcome::{Group, Monitor};
use shared::text::Messages;
use shared::time::Quarter;

use crate::phrases::{self, path};

/// Whose figures these are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Team {
    /// Of one's own trajecten, whose people one knows: small groups are there as well.
    Own,
    /// Of the whole office.
    Office,
}

/// Every group one may look at, with its name; the whole first. What a server of before sent of few people is not there.
pub fn groups(w: Messages, figures: &Monitor, team: Team) -> Vec<(String, Group)> {
    let mut groups = vec![(w.s_monitor_all().to_owned(), figures.all.clone())];
    let mut add = |of: &str, name: &str, group: &Group| {
        if team == Team::Own || group.is_shareable() {
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
    for (source, group) in &figures.by_source {
        add(w.s_monitor_by_source(), path::growth(w, *source), group);
    }
    for (motive, group) in &figures.by_motive {
        add(w.s_monitor_by_motive(), path::motive(w, *motive), group);
    }
    for (name, group) in &figures.by_programme {
        add(w.s_monitor_by_programme(), name, group);
    }
    groups
}

/// "3e kw. 2026".
pub fn quarter_name(w: Messages, it: Quarter) -> String {
    w.s_quarter(it.number, &it.year.to_string())
}
