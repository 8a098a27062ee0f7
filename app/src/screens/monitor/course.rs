//! How the trajecten of one group went: how far they came, how long it took, whether it lasted. Each as a picture with the
//! same facts as a table, to copy and to print. Computes nothing: the rule book does.

use dioxus::prelude::*;
use shared::measure::course::{Course, Lasted};
use shared::measure::share::Share;
use shared::measure::survival::Duration;
use shared::record::outcome::After;
use shared::record::outline::Phase;
use shared::text::Messages;

use super::figures::{AsTable, ShareStat};
use super::insight::{Further, Helped, WhyEnded};
use crate::parts::{Card, Stat, Table};
use crate::phrases;
use crate::screens::lab::MakeFinding;
use crate::session::use_session;

/// All of it; what a server of before, or one that keeps few people to itself, did not say is not there.
#[component]
pub fn CourseCards(course: Course) -> Element {
    let w = use_session().messages();
    let Course { reached, in_phase, to_job, job_first, lasted, .. } = course;
    let Course { tried, causes, belief, goals, grounds, .. } = course;
    let tried = tried.into_iter().map(|(it, tried)| (phrases::lever(w, it).to_owned(), tried));
    let tried = tried.collect::<Vec<_>>();
    let causes = causes.into_iter().map(|(it, tried)| (phrases::cause(w, it).to_owned(), tried));
    let causes = causes.collect::<Vec<_>>();
    let is_due = lasted.iter().any(|(_, it)| it.due > 0);
    rsx! {
        if !reached.is_empty() {
            Funnel { reached }
        }
        if !in_phase.is_empty() || to_job.is_some() {
            Times { in_phase, to_job }
        }
        if let Some(share) = job_first {
            Card {
                ShareStat { label: w.s_monitor_job_first(), share }
            }
        }
        if is_due {
            Lasting { lasted }
        }
        if !tried.is_empty() {
            Helped { title: w.s_monitor_helped(), of: w.a_adjustment_lever(), tried }
        }
        if !causes.is_empty() {
            Helped { title: w.s_monitor_causes(), of: w.s_cause(), tried: causes }
        }
        if belief.is_some() || goals.is_some() {
            Further { belief, goals }
        }
        if let Some(grounds) = grounds {
            WhyEnded { grounds }
        }
    }
}

/// How many came to each phase.
#[component]
fn Funnel(reached: Vec<(Phase, u32)>) -> Element {
    let w = use_session().messages();
    let of = reached.first().map_or(0, |(_, count)| *count);
    let line = |(phase, count): &(Phase, u32)| {
        let share = Share { count: *count, of }.percent();
        let percent = share.map(|it| w.a_percent(it)).unwrap_or_default();
        vec![phrases::phase(w, *phase).to_owned(), count.to_string(), percent]
    };
    let table = Table {
        caption: w.s_monitor_reached().to_owned(),
        columns: [w.s_monitor_phase(), w.s_monitor_number(), w.s_monitor_part_of_all()]
            .map(str::to_owned)
            .to_vec(),
        lines: reached.iter().map(line).collect(),
    };
    rsx! {
        Card { title: w.s_monitor_reached(),
            for (phase , count) in reached {
                if let Some(percent) = (Share { count, of }).percent() {
                    div { key: "{phase.number()}", class: "row",
                        div { class: "grow",
                            Stat {
                                label: phrases::phase(w, phase),
                                figure: count.to_string(),
                                of: w.a_percent(percent),
                                percent: [percent; 3],
                            }
                        }
                        MakeFinding {
                            name: [w.s_monitor_reached(), phrases::phase(w, phase)].join(" "),
                            said: w.s_monitor_share(count, percent, of),
                            share: Share { count, of },
                        }
                    }
                }
            }
            AsTable { table }
        }
    }
}

/// How long each phase took, and the way to a job.
#[component]
fn Times(in_phase: Vec<(Phase, Duration)>, to_job: Option<Duration>) -> Element {
    let w = use_session().messages();
    let of_phase = |(phase, it): (Phase, Duration)| (phrases::phase(w, phase).to_owned(), it);
    let mut times: Vec<_> = in_phase.into_iter().map(of_phase).collect();
    times.extend(to_job.map(|it| (w.s_monitor_to_job().to_owned(), it)));
    let last = |it: &Duration| it.three_quarters.or(it.median).or(it.quarter);
    let longest = times.iter().filter_map(|(_, it)| last(it)).max().unwrap_or_default();
    let line = |(name, it): &(String, Duration)| {
        let days = [it.quarter, it.median, it.three_quarters];
        let days = days.map(|days| days.map(|it| w.s_monitor_days(it)).unwrap_or_default());
        let counts = [it.count, it.reached, it.under_way].map(|it| it.to_string());
        [vec![name.clone()], days.to_vec(), counts.to_vec()].concat()
    };
    let columns = [
        w.s_monitor_what(),
        w.s_monitor_quarter(),
        w.s_monitor_half(),
        w.s_monitor_three_quarters(),
        w.s_monitor_number(),
        w.s_monitor_there(),
        w.s_monitor_under_way(),
    ];
    let table = Table {
        caption: w.s_monitor_times().to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        lines: times.iter().map(line).collect(),
    };
    rsx! {
        Card { title: w.s_monitor_times(),
            for (name , it) in times {
                Time { key: "{name}", name, it, longest }
            }
            p { class: "soft", {w.s_monitor_times_note()} }
            AsTable { table }
        }
    }
}

/// One of them: half within so many days, with the quarters around it as a band.
#[component]
fn Time(name: String, it: Duration, longest: u32) -> Element {
    let w = use_session().messages();
    let part = |days: Option<u32>| {
        days.and_then(|count| Share { count, of: longest }.percent()).unwrap_or_default()
    };
    let middle = part(it.median);
    let high = if it.three_quarters.is_some() { part(it.three_quarters) } else { middle };
    let figure = match it.median {
        Some(days) => w.s_monitor_half_within(&w.s_monitor_days(days)),
        None => w.s_monitor_not_half().to_owned(),
    };
    let running = w.s_monitor_still_running(it.under_way);
    rsx! {
        div { class: "row",
            div { class: "grow",
                Stat {
                    label: name.clone(),
                    figure: figure.clone(),
                    of: running.clone(),
                    percent: [part(it.quarter), middle, high],
                }
            }
            MakeFinding { name, said: phrases::line(w, &[&figure, &running]), share: None }
        }
    }
}

/// Whether it lasted, of those who could be asked by now.
#[component]
fn Lasting(lasted: Vec<(After, Lasted)>) -> Element {
    let w = use_session().messages();
    let due: Vec<_> = lasted.into_iter().filter(|(_, it)| it.due > 0).collect();
    let line = |(after, it): &(After, Lasted)| {
        let counts = [it.due, it.still, it.no_longer, it.missing()].map(|it| it.to_string());
        [vec![w.s_outcome_follow_up(after.months())], counts.to_vec()].concat()
    };
    let columns = [
        w.s_monitor_what(),
        w.s_monitor_due(),
        w.s_outcome_still(),
        w.s_outcome_no_longer(),
        w.s_monitor_missing(),
    ];
    let table = Table {
        caption: w.s_outcome_lasts().to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        lines: due.iter().map(line).collect(),
    };
    rsx! {
        Card { title: w.s_outcome_lasts(),
            for (after , it) in due {
                ShareStat {
                    key: "{after.months()}",
                    label: w.s_outcome_follow_up(after.months()),
                    share: Share { count: it.still, of: it.due - it.missing() },
                }
                if it.missing() > 0 {
                    p { class: "soft", {missing(w, it)} }
                }
            }
            AsTable { table }
        }
    }
}

/// "Niet bekend: 3".
fn missing(w: Messages, it: Lasted) -> String {
    w.s_monitor_part(it.missing(), w.s_monitor_missing())
}
