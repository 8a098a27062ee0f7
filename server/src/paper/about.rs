//! Whom and what a paper is about: how it begins, and the lines under a place. Knows no paper.

use shared::labels::period;
use shared::record::Traject;
use shared::record::placement::Placement;
use shared::text::Messages;
use shared::text::date::capital;

use super::block::{Block, Text, ours};

/// A line that says what something is called, and what it is.
pub fn about(w: Messages, label: &str, value: &str) -> Text {
    Text::Ours([capital(label).as_str(), ": ", &w.a_part(value)].concat())
}

/// How a paper of the work of a traject begins: what it is and for whom, as of when, and who learns for which job. Nothing of one
/// that was never opened.
pub fn beginning(
    w: Messages,
    traject: &Traject,
    title: &str,
    text: &str,
    standing: &str,
) -> Option<Vec<Block>> {
    let outline = traject.outline.as_ref()?;
    Some(vec![
        Block::Title(ours(title)),
        Block::Notice(ours(standing)),
        Block::Paragraph(ours(text)),
        Block::List(vec![
            about(w, w.s_role_candidate(), traject.candidate_name().unwrap_or_default()),
            about(w, w.s_traject_job(), outline.job.get()),
            about(w, w.s_traject_employer(), outline.employer.get()),
        ]),
    ])
}

/// A place, from when to when, for how many hours, and who guides there; what was worked there, where that is said.
pub fn of_place(w: Messages, place: &Placement, worked: Option<String>) -> [Block; 2] {
    let mut lines = vec![Text::Ours(period(w, *place.period.get()))];
    let hours = *place.hours_per_week.get();
    if hours > 0 {
        lines.push(Text::Ours(w.s_practice_hours(hours.into())));
    }
    lines.extend(worked.map(Text::Ours));
    if !place.mentor.get().is_empty() {
        lines.push(about(w, w.s_role_employer(), place.mentor.get()));
    }
    [Block::Heading(Text::Theirs(place.place.get().clone())), Block::List(lines)]
}
