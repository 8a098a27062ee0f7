//! The figures of one group of trajecten, in words: "12 van 29 = 41 % (26–59 %)". Computes nothing: the rule book does.

use dioxus::prelude::*;
use shared::measure::outcome::Group;
use shared::measure::share::Share;
use shared::text::Messages;

use super::filter::Team;
use crate::parts::{DataTables, Disclosure, Icon, List, Row, Section, Stat, Table};
use crate::screens::lab::MakeFinding;
use crate::session::use_session;

/// Jobs of both kinds, and neither, with how sure each is.
#[component]
pub fn Shares(group: Group) -> Element {
    let w = use_session().messages();
    let neither = group.ended.saturating_sub(group.intended_job + group.other_employer);
    let rest = [
        w.s_monitor_part(group.training, w.s_outcome_training()),
        w.s_monitor_part(group.stopped, w.s_outcome_stopped()),
    ];
    rsx! {
        ShareStat { label: w.s_outcome_intended_job(), share: group.share(group.intended_job) }
        ShareStat { label: w.s_outcome_other_employer(), share: group.share(group.other_employer) }
        ShareStat { label: w.s_monitor_neither(), share: group.share(neither) }
        p { class: "soft", {rest.join(" · ")} }
    }
}

/// A part of a whole, with how sure it is; of nobody there is none.
#[component]
pub fn ShareStat(label: String, share: Share) -> Element {
    let w = use_session().messages();
    let (Some(percent), Some((low, high))) = (share.percent(), share.interval()) else {
        return rsx! {};
    };
    let said = phrase(w, share);
    rsx! {
        div { class: "row",
            div { class: "grow",
                Stat {
                    label: label.clone(),
                    figure: w.s_monitor_share(share.count, percent, share.of),
                    of: w.s_monitor_range(high, low),
                    percent: [low, percent, high],
                }
            }
            MakeFinding { name: label, said, share }
        }
    }
}

/// Groups under each other, and how many the server left out; nothing where there is neither. What a server of before sent of
/// few people is not shown.
#[component]
pub fn Groups(
    title: String,
    groups: Vec<(String, Group)>,
    left_out: u32,
    team: Team,
    /// What stands under some of them, by their name.
    #[props(default)]
    notes: Vec<(String, String)>,
) -> Element {
    let w = use_session().messages();
    let (shown, few): (Vec<_>, Vec<_>) =
        groups.into_iter().partition(|(_, it)| team == Team::Own || it.is_shareable());
    let left_out = left_out + u32::try_from(few.len()).unwrap_or(u32::MAX);
    if shown.is_empty() && left_out == 0 {
        return VNode::empty();
    }
    rsx! {
        Section { title: title.clone(),
            if !shown.is_empty() {
                div { class: "card",
                    List { label: title,
                        for (name , group) in shown {
                            GroupRow { key: "{name}", note: note_of(&notes, &name), name, group }
                        }
                    }
                }
            }
            if left_out > 0 {
                p { class: "soft",
                    strong { {w.s_monitor_small(left_out)} }
                    " "
                    span { {w.s_monitor_left_out()} }
                }
            }
        }
    }
}

#[component]
fn GroupRow(name: String, group: Group, note: String) -> Element {
    let w = use_session().messages();
    let jobs = [
        (w.s_outcome_intended_job(), group.intended_job),
        (w.s_outcome_other_employer(), group.other_employer),
    ];
    rsx! {
        Row { title: name, meta: counts(w, &group),
            if group.ended > 0 {
                for (label , count) in jobs {
                    p { class: "soft", key: "{label}",
                        "{label}: "
                        span { class: "whole", {phrase(w, group.share(count))} }
                    }
                }
            }
            if !note.is_empty() {
                p { bdi { "{note}" } }
            }
        }
    }
}

fn note_of(notes: &[(String, String)], name: &str) -> String {
    notes.iter().find(|(of, _)| of == name).map(|(_, note)| note.clone()).unwrap_or_default()
}

/// "12 trajecten · 11 kandidaten · 3 nog bezig": trajecten and people are counted apart.
pub fn counts(w: Messages, group: &Group) -> String {
    let trajecten = w.s_monitor_trajects(group.trajecten);
    let people = w.s_candidates_count(group.candidates);
    let running = w.s_monitor_still_running(group.running);
    [trajecten, people, running].join(" · ")
}

/// "12 van 29 = 41 % (26–59 %)".
fn phrase(w: Messages, share: Share) -> String {
    match (share.percent(), share.interval()) {
        (Some(percent), Some((low, high))) => {
            [w.s_monitor_share(share.count, percent, share.of), w.s_monitor_range(high, low)]
                .join(" ")
        }
        (None, _) | (_, None) => String::new(),
    }
}

/// The same as a table, folded.
#[component]
pub fn AsTable(table: Table) -> Element {
    let w = use_session().messages();
    rsx! {
        Disclosure { label: w.s_cockpit_table(), icon: Icon::Chart, DataTables { tables: vec![table] } }
    }
}
