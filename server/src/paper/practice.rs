//! What a school needs for a statement of practice, as a paper: each place, each task of the work there, how it went with how much
//! help, who saw it and when, and the hours. It is no statement itself, and says so.

use std::cmp::Reverse;

use chrono::NaiveDate;
use shared::id::{Id, Workplace};
use shared::labels::{help, line};
use shared::record::Traject;
use shared::record::fact::Fact;
use shared::record::main_task::MainTaskId;
use shared::record::work_sample::WorkSample;
use shared::role::Role;
use shared::text::Messages;

use super::about;
use super::block::{Block, Paper, Text, ours};

/// The paper of one traject, on this day; nothing before it has a place.
pub fn practice(w: Messages, traject: &Traject, today: NaiveDate) -> Option<Paper> {
    let places: Vec<_> = traject.visible_placements().map(|(id, _)| id).collect();
    if places.is_empty() {
        return None;
    }
    let candidate = traject.candidate_name().unwrap_or_default();
    let standing = w.s_practice_standing(&w.full_day(today));
    let mut blocks =
        about::beginning(w, traject, w.s_practice_title(), w.s_practice_text(), &standing)?;
    for place in places {
        of_place(w, traject, place, &mut blocks);
    }
    let learned: Vec<Text> = learned(w, traject);
    if !learned.is_empty() {
        blocks.push(Block::Heading(ours(w.s_practice_goals())));
        blocks.push(Block::List(learned));
    }
    let title = line(w, &[w.s_practice_title(), candidate]);
    Some(Paper { title, standing, blocks })
}

fn of_place(w: Messages, traject: &Traject, id: Id<Workplace>, blocks: &mut Vec<Block>) {
    let Some(place) = traject.placements.get(&id) else { return };
    let minutes = worked(traject, id);
    let worked = (minutes > 0).then(|| w.s_practice_worked(&duration(w, minutes)));
    blocks.extend(about::of_place(w, place, worked));
    let mut has_tasks = false;
    for (task, it) in traject.main_tasks_of(id) {
        has_tasks = true;
        let share = (*it.share.get()).into();
        blocks.push(Block::Notice(Text::Ours(w.s_practice_task(share, it.name.get()))));
        let samples = samples(w, traject, task);
        blocks.push(if samples.is_empty() {
            Block::Paragraph(ours(w.s_practice_sample_none()))
        } else {
            Block::List(samples)
        });
    }
    if !has_tasks {
        blocks.push(Block::Paragraph(ours(w.s_practice_tasks_none())));
    }
}

/// Minutes at a place that were confirmed there.
fn worked(traject: &Traject, place: Id<Workplace>) -> u32 {
    let days = traject.workdays().into_iter().map(|(_, it)| it);
    let confirmed = days.filter(|it| it.placement == place && *it.confirmed.get());
    confirmed.map(|it| u32::from(*it.minutes.get())).sum()
}

fn duration(w: Messages, minutes: u32) -> String {
    let hours = (minutes / 60).to_string();
    match minutes % 60 {
        0 => w.a_whole_hours(&hours),
        rest => w.a_hours_and_minutes(&hours, rest),
    }
}

/// The samples of a task, the last first: how much help it took, on which day, and who saw it.
fn samples(w: Messages, traject: &Traject, task: MainTaskId) -> Vec<Text> {
    let of_task = traject.work_samples.values().filter(|it| it.stands() && it.what.task == task);
    let mut of_task: Vec<_> = of_task.collect();
    of_task.sort_by_key(|it| Reverse((it.what.on, it.by.order())));
    let sample = |it: &&Fact<WorkSample>| {
        let who = traject.name_of(it.by.author).unwrap_or_default();
        let (day, saw) = (w.full_day(it.what.on), w.s_practice_saw(who));
        Text::Ours(line(w, &[help(w, it.what.help), &saw, &day]))
    };
    of_task.iter().map(sample).collect()
}

/// Each goal that was set together above where it began, with its sentence and who saw as much.
fn learned(w: Messages, traject: &Traject) -> Vec<Text> {
    let goals = traject.open_goals().filter_map(|(id, goal)| {
        let reached = *goal.reached.get();
        if reached <= *goal.start.get() {
            return None;
        }
        let views = [Role::Employer, Role::Coach].into_iter();
        let saw = views.filter_map(|role| traject.view_of(id, role));
        let saw = saw.filter(|it| it.what.level >= reached);
        let names: Vec<&str> = saw.filter_map(|it| traject.name_of(it.by.author)).collect();
        let saw =
            if names.is_empty() { String::new() } else { w.s_practice_saw(&names.join(", ")) };
        Some(Text::Ours(line(w, &[goal.skill.get(), goal.sentence(reached), &saw])))
    });
    goals.collect()
}
