//! What the samples of a placement add up to, for the coach: the indication of productivity with all that is behind it, and
//! how each task is learned. Computes nothing: the rule book does.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::measure::learning::LearningCurve;
use shared::measure::line::Band;
use shared::record::Traject;
use shared::record::main_task::MainTaskId;
use shared::record::placement::{Placement, PlacementId};
use shared::record::work_sample::Help;
use shared::role::Role;
use shared::text::Messages;

use crate::format::line;
use crate::parts::{
    CHART_END, ChartLine, DataTables, Disclosure, Icon, LevelChart, Stat, Stroke, Table,
};
use crate::phrases;
use crate::session::{Session, use_session};

/// The indication of one placement.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    id: PlacementId,
    place: String,
    percent: u32,
    /// Which part of the week was seen, where that is not all of it.
    of: String,
    samples: Table,
}

/// How one task is learned.
#[derive(Debug, Clone, PartialEq)]
struct Curve {
    id: MainTaskId,
    task: String,
    said: String,
    label: String,
    steps: ChartLine,
    attempts: Table,
}

/// All of it, for who coaches; nothing as long as there is no sample.
#[component]
pub fn WorkFigures(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let me = session.person();
    let found = session.ask_traject(log, |traject| {
        let is_coach = me.and_then(|me| traject.role(me)) == Some(Role::Coach);
        is_coach.then(|| (indications(session, traject), curves(session, traject)))
    });
    let (indications, curves) = found.flatten().unwrap_or_default();
    rsx! {
        for it in indications {
            div { key: "{it.id}", class: "stack-tight",
                Stat { label: it.place, figure: w.a_percent(it.percent), of: it.of, percent: [it.percent; 3] }
                p { class: "soft", {w.s_productivity_note()} }
                Disclosure { label: w.s_productivity_behind(), icon: Icon::Chart,
                    p { {w.s_productivity_formula()} }
                    DataTables { tables: vec![it.samples] }
                }
            }
        }
        if !curves.is_empty() {
            Disclosure { label: w.s_learning_title(), icon: Icon::Chart,
                for it in curves {
                    div { key: "{it.id}", class: "stack-tight",
                        h2 { class: "chart-title", bdi { "{it.task}" } }
                        p { "{it.said}" }
                        LevelChart { label: it.label, lines: vec![it.steps], ends: Vec::new() }
                        DataTables { tables: vec![it.attempts] }
                    }
                }
            }
        }
    }
}

fn name(traject: &Traject, task: MainTaskId) -> String {
    traject.main_tasks.get(&task).map(|it| it.name.get().clone()).unwrap_or_default()
}

fn indications(session: Session, traject: &Traject) -> Vec<Shown> {
    let placements = traject.visible_placements();
    placements.filter_map(|(id, it)| indication(session, traject, id, it)).collect()
}

fn indication(
    session: Session,
    traject: &Traject,
    id: PlacementId,
    placement: &Placement,
) -> Option<Shown> {
    let w = session.messages();
    let found = traject.productivity(id, session.today())?;
    let row = |(task, sample)| {
        let share = traject.main_tasks.get(task).map_or(0, |it| *it.share.get());
        let it = &traject.work_samples.get(sample)?.what;
        let parts = [share.into(), it.pace.into(), it.quality.into(), it.net_time.into()];
        let mut row = vec![name(traject, *task)];
        row.extend(parts.map(|part| w.a_percent(part)));
        row.push(w.day(it.on, session.today()));
        Some(row)
    };
    let columns = [
        w.s_productivity_task(),
        w.s_productivity_share(),
        w.a_sample_pace(),
        w.a_sample_quality(),
        w.a_sample_net_time(),
        w.a_date(),
    ];
    let samples = Table {
        caption: w.s_productivity_title().to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        lines: found.samples.iter().filter_map(|(task, sample)| row((task, sample))).collect(),
    };
    let place = line(w, &[w.s_productivity_title(), placement.place.get()]);
    let of = if found.seen < 100 { w.s_productivity_seen(found.seen) } else { String::new() };
    Some(Shown { id, place, percent: found.percent, of, samples })
}

fn curves(session: Session, traject: &Traject) -> Vec<Curve> {
    let tasks = traject.visible_placements().flat_map(|(id, _)| traject.main_tasks_of(id));
    let curve = |id| {
        let found = traject.learning_curve(id, session.today());
        (!found.attempts.is_empty()).then(|| curve(session, traject, id, &found))
    };
    tasks.filter_map(|(id, _)| curve(id)).collect()
}

fn curve(session: Session, traject: &Traject, id: MainTaskId, found: &LearningCurve) -> Curve {
    let w = session.messages();
    let task = name(traject, id);
    let day = |on: NaiveDate| w.day(on, session.today());
    let row = |it: &shared::measure::learning::Attempt| {
        let pace = w.a_percent(it.pace.into());
        vec![day(it.on), phrases::help(w, it.help).to_owned(), pace]
    };
    let lines: Vec<Vec<String>> = found.attempts.iter().map(row).collect();
    let told = lines.iter().map(|it| it.join(", "));
    let label = std::iter::once(task.clone()).chain(told).collect::<Vec<_>>().join(". ");
    let attempts = Table {
        caption: task.clone(),
        columns: [w.a_date(), w.a_sample_help(), w.a_sample_pace()].map(str::to_owned).to_vec(),
        lines,
    };
    Curve { id, said: said(w, found), label, steps: steps(found), attempts, task }
}

/// "Alleen na 4 keer · Tempo per week: +8 % (+5 tot +11)".
fn said(w: Messages, found: &LearningCurve) -> String {
    let alone = match found.attempts_until_alone() {
        Some(count) => w.s_learning_alone(crate::format::count(count)),
        None => w.s_learning_not_alone().to_owned(),
    };
    let pace = match found.pace_a_week() {
        Some(Band { low, middle, high }) => {
            let [low, middle, high] = [low, middle, high].map(|it| format!("{it:+.0}"));
            w.s_learning_pace(&high, &low, &middle)
        }
        None => w.s_learning_few().to_owned(),
    };
    line(w, &[&alone, &pace])
}

/// How much went without help, from attempt to attempt.
fn steps(found: &LearningCurve) -> ChartLine {
    let first = found.attempts.first().map(|it| it.on);
    let last = found.attempts.last().map(|it| it.on);
    let days = |to: NaiveDate| first.map_or(0, |from| (to - from).num_days().max(0));
    let all = last.map_or(1, days).max(1);
    let at = |on| u32::try_from(days(on) * i64::from(CHART_END) / all).unwrap_or_default();
    let points = found.attempts.iter().map(|it| (at(it.on), height(it.help))).collect();
    ChartLine { stroke: Stroke::Thick, points }
}

/// The less help, the higher.
fn height(help: Help) -> u32 {
    match help {
        Help::Together => 0,
        Help::Shown => 1,
        Help::Hint => 2,
        Help::Alone => 3,
    }
}
