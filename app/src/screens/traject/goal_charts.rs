//! A small chart for each goal: how the three see it, over time. Knows no goal's form.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::goal::{Goal, GoalId, Level};
use shared::role::Role;
use shared::text::Messages;

use crate::parts::{CHART_END, Card, ChartEnd, ChartLine, LevelChart, Stroke, Table};
use crate::phrases::line;
use crate::session::{Session, use_session};

/// Charts at once in sight; the others are folded.
const SHOWN_MAX: usize = 2;

/// One chart.
#[derive(Clone, PartialEq)]
struct Chart {
    id: GoalId,
    skill: String,
    label: String,
    lines: Vec<ChartLine>,
    ends: Vec<ChartEnd>,
    table: Table,
    /// That its sentences were changed half way, and when; empty as long as they were not.
    reworded: String,
}

/// The looks of one of the three, from first to last.
struct Looks {
    name: String,
    stroke: Stroke,
    seen: Vec<(NaiveDate, Level)>,
}

fn place(level: Level) -> u32 {
    u32::try_from(level.index()).unwrap_or_default()
}

fn stroke(role: Role) -> Stroke {
    match role {
        Role::Candidate => Stroke::Thick,
        Role::Coach | Role::Manager => Stroke::Thin,
        Role::Employer => Stroke::Dotted,
    }
}

fn looks(session: Session, traject: &Traject, goal: GoalId, role: Role) -> Looks {
    let of_role = traject.ratings.values();
    let mut facts: Vec<_> = of_role
        .filter(|fact| fact.stands() && fact.role == role && fact.what.goal == goal)
        .collect();
    facts.sort_by_key(|fact| fact.by.order());
    let latest = facts.last().map(|fact| fact.by.author);
    let author = latest.or_else(|| traject.members_in(role).next().map(|(id, _)| id));
    let name = author.and_then(|id| traject.name_of(id)).unwrap_or_default();
    let first_name = name.split_whitespace().next().unwrap_or_default();
    let look = |at| session.local(at).date();
    Looks {
        name: first_name.to_owned(),
        stroke: stroke(role),
        seen: facts.iter().map(|fact| (look(fact.by.at), fact.what.level)).collect(),
    }
}

fn chart(session: Session, traject: &Traject, from: NaiveDate, id: GoalId, goal: &Goal) -> Chart {
    let w = session.messages();
    let today = session.today();
    let three: Vec<_> =
        Role::PARTIES.into_iter().map(|role| looks(session, traject, id, role)).collect();
    let at = |day: NaiveDate| {
        let (passed, all) = ((day - from).num_days().max(0), (today - from).num_days().max(1));
        u32::try_from(passed * i64::from(CHART_END) / all).unwrap_or_default().min(CHART_END)
    };
    let drawn = |it: &Looks| ChartLine {
        stroke: it.stroke,
        points: it.seen.iter().map(|(day, level)| (at(*day), place(*level))).collect(),
    };
    let told = three.iter().flat_map(|it| {
        it.seen.iter().map(|(day, level)| {
            w.s_chart_point(&it.name, &w.day(*day, today), goal.sentence(*level))
        })
    });
    let label =
        std::iter::once(goal.skill.get().clone()).chain(told).collect::<Vec<_>>().join(". ");
    let mut looks: Vec<_> =
        three.iter().flat_map(|it| it.seen.iter().map(move |seen| (seen, it))).collect();
    looks.sort_by_key(|((day, _), _)| *day);
    let line = |((day, level), it): &(&(NaiveDate, Level), &Looks)| {
        vec![w.day(*day, today), it.name.clone(), goal.sentence(*level).to_owned()]
    };
    let table = Table {
        caption: goal.skill.get().clone(),
        columns: vec![
            w.a_date().to_owned(),
            w.s_table_who().to_owned(),
            w.s_table_seen().to_owned(),
        ],
        lines: looks.iter().map(line).collect(),
    };
    let reworded = traject.reworded(id).map(|by| w.day(session.local(by.at).date(), today));
    Chart {
        id,
        reworded: reworded.map(|day| w.s_chart_reworded(&day)).unwrap_or_default(),
        skill: goal.skill.get().clone(),
        label,
        lines: three.iter().filter(|it| !it.seen.is_empty()).map(drawn).collect(),
        table,
        ends: ends(w, goal, &three),
    }
}

/// The last look of each, the highest first; who ends alike stands together.
fn ends(w: Messages, goal: &Goal, three: &[Looks]) -> Vec<ChartEnd> {
    let last = |it: &Looks| it.seen.last().map(|(_, level)| *level);
    let levels = Level::ALL.into_iter().rev().map(Some).chain([None]);
    let end = |level: Option<Level>| {
        let alike: Vec<_> =
            three.iter().filter(|it| last(it) == level && !it.name.is_empty()).collect();
        let names = alike.iter().map(|it| it.name.as_str()).collect::<Vec<_>>();
        let names = line(w, &names);
        let strokes = alike.iter().filter(|it| !it.seen.is_empty()).map(|it| it.stroke).collect();
        let words = level.map_or(w.s_chart_unseen(), |level| goal.sentence(level)).to_owned();
        (!alike.is_empty()).then(|| ChartEnd { strokes, names: [&names, ":"].concat(), words })
    };
    levels.filter_map(end).collect()
}

fn charts(session: Session, traject: &Traject) -> (Option<NaiveDate>, Vec<Chart>) {
    let day_of = |at| session.local(at).date();
    let first = traject.ratings.values().filter(|it| it.stands()).map(|it| day_of(it.by.at)).min();
    let from = first.unwrap_or(session.today());
    let charts = traject.open_goals().map(|(id, goal)| chart(session, traject, from, id, goal));
    (first, charts.collect())
}

/// What the charts show, as tables: those with a look in them.
pub fn tables(session: Session, traject: &Traject) -> Vec<Table> {
    let (_, charts) = charts(session, traject);
    charts.into_iter().map(|it| it.table).filter(|it| !it.lines.is_empty()).collect()
}

/// The charts that are not in sight at once.
#[component]
pub fn MoreCharts(log: TrajectId) -> Element {
    let session = use_session();
    let (_, charts) = session.ask_traject(log, |it| charts(session, it)).unwrap_or_default();
    rsx! {
        for chart in charts.into_iter().skip(SHOWN_MAX) {
            GoalChart { key: "{chart.id}", chart }
        }
    }
}

#[component]
fn GoalChart(chart: Chart) -> Element {
    let w = use_session().messages();
    rsx! {
        div { class: "stack-tight",
            h2 { class: "chart-title", bdi { "{chart.skill}" } }
            if chart.lines.is_empty() {
                p { class: "soft", {w.s_chart_none()} }
            } else {
                LevelChart { label: chart.label, lines: chart.lines, ends: chart.ends }
            }
            if !chart.reworded.is_empty() {
                p { class: "soft", "{chart.reworded}" }
            }
        }
    }
}

/// The charts of the first goals; nothing where there is no goal.
#[component]
pub fn GoalCharts(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let (first, mut charts) =
        session.ask_traject(log, |it| charts(session, it)).unwrap_or_default();
    if charts.is_empty() {
        return VNode::empty();
    }
    charts.truncate(SHOWN_MAX);
    rsx! {
        Card {
            for chart in charts {
                GoalChart { key: "{chart.id}", chart }
            }
            if let Some(first) = first {
                p { class: "soft", {w.s_chart_from(&w.full_day(first))} }
            }
        }
    }
}
