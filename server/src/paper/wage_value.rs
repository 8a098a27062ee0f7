//! What an expert needs who sets a wage value, as a paper: each task of the work at a place, how it went the last time it was looked
//! at, what that adds up to, and room for what the expert finds. It sets no wage value itself, and says so.

#[cfg(test)]
pub(super) mod tests;

use chrono::NaiveDate;
use shared::id::{Id, Workplace};
use shared::labels::{help, line};
use shared::measure::productivity::Indication;
use shared::record::Traject;
use shared::record::work_sample::WorkSampleId;
use shared::text::Messages;

use super::about;
use super::block::{Block, Paper, Text, ours};

/// Room to write by hand.
const ROOM: &str = "…………………………………………………";

/// The paper of one traject, on this day; nothing before somebody looked at the work of a place.
pub fn wage_value(w: Messages, traject: &Traject, today: NaiveDate) -> Option<Paper> {
    let seen = traject.visible_placements().filter_map(|(id, _)| {
        let indication = traject.productivity(id, today)?;
        Some((id, indication))
    });
    let seen: Vec<_> = seen.collect();
    if seen.is_empty() {
        return None;
    }
    let candidate = traject.candidate_name().unwrap_or_default();
    let standing = w.s_practice_standing(&w.full_day(today));
    let mut blocks = about::beginning(w, traject, w.s_worth_title(), w.s_worth_text(), &standing)?;
    for (place, indication) in seen {
        of_place(w, traject, place, &indication, &mut blocks);
    }
    blocks.push(Block::Heading(ours(w.s_worth_expert())));
    let rooms = [w.s_worth_norm(), w.s_worth_value(), w.s_worth_signed()];
    blocks.push(Block::List(rooms.map(|it| Text::Ours([it, ": ", ROOM].concat())).to_vec()));
    let title = line(w, &[w.s_worth_title(), candidate]);
    Some(Paper { title, standing, blocks })
}

fn of_place(
    w: Messages,
    traject: &Traject,
    id: Id<Workplace>,
    indication: &Indication,
    blocks: &mut Vec<Block>,
) {
    let Some(place) = traject.placements.get(&id) else { return };
    blocks.extend(about::of_place(w, place, None));
    for (task, it) in traject.main_tasks_of(id) {
        let share = (*it.share.get()).into();
        blocks.push(Block::Notice(Text::Ours(w.s_practice_task(share, it.name.get()))));
        let counted = indication.samples.iter().find(|(of, _)| *of == task);
        blocks.push(match counted.and_then(|(_, sample)| sample_line(w, traject, *sample)) {
            Some(said) => Block::List(vec![said]),
            None => Block::Paragraph(ours(w.s_practice_sample_none())),
        });
    }
    let seen =
        if indication.seen < 100 { w.s_productivity_seen(indication.seen) } else { String::new() };
    let found = line(w, &[w.s_productivity_title(), &w.a_percent(indication.percent), &seen]);
    blocks.push(Block::Notice(Text::Ours(found)));
    blocks.push(Block::Paragraph(ours(w.s_productivity_formula())));
}

/// The sample that counts: its figures, how much help it took, who saw it, on which day.
fn sample_line(w: Messages, traject: &Traject, id: WorkSampleId) -> Option<Text> {
    let sample = traject.work_samples.get(&id)?;
    let it = &sample.what;
    let figures = w.a_sample_said(it.net_time.into(), it.pace.into(), it.quality.into());
    let saw = w.s_practice_saw(traject.name_of(sample.by.author).unwrap_or_default());
    Some(Text::Ours(line(w, &[&figures, help(w, it.help), &saw, &w.full_day(it.on)])))
}
