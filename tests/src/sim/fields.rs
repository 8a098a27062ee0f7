//! A second opinion on registers: what a field must show and keep beside it, worked out from the log alone.

use shared::change::{Entry, Stamp};
use shared::record::step::{StepEdit, StepId};
use shared::record::{At, Edit};
use shared::traject::Traject;

use crate::sim::{Oracle, Violation};

/// Holds the titles of all steps against the log.
pub fn judge(traject: &Traject, entries: &[Entry]) -> Result<(), Violation> {
    traject.steps.iter().try_for_each(|(id, step)| {
        let written: Vec<(String, Stamp)> =
            entries.iter().filter_map(|it| title(it, *id)).collect();
        let is_repeated = |at: usize| written[..at].iter().any(|(text, _)| *text == written[at].0);
        // Who puts back an old title writes the same words again: then one of the two may go.
        if (0..written.len()).any(is_repeated) {
            return Ok(());
        }
        let stands = |(at, (_, by)): &(usize, &(String, Stamp))| {
            !written[at + 1..].iter().any(|(_, later)| later.has_seen(by))
        };
        let mut standing: Vec<_> = written.iter().enumerate().filter(stands).collect();
        standing.sort_by_key(|(_, (_, by))| std::cmp::Reverse(by.order()));
        let expected: Vec<&str> = standing.iter().map(|(_, (text, _))| text.as_str()).collect();
        let others = step.title.others().iter().map(|version| version.value.as_str());
        let shown: Vec<&str> = std::iter::once(step.title.get().as_str()).chain(others).collect();
        if shown == expected {
            return Ok(());
        }
        Err(Oracle::NothingLost.broken(format!("a title shows {shown:?}, must be {expected:?}")))
    })
}

fn title(entry: &Entry, step: StepId) -> Option<(String, Stamp)> {
    match Edit::decode(&entry.change.edit)? {
        Edit::Step(At(id, StepEdit::Add(new))) if id == step => Some((new.title, entry.stamp())),
        Edit::Step(At(id, StepEdit::Title(text))) if id == step => Some((text, entry.stamp())),
        Edit::Step(_)
        | Edit::Outline(_)
        | Edit::Member(_)
        | Edit::Placement(_)
        | Edit::Goal(_)
        | Edit::Rating(_)
        | Edit::CheckIn(_)
        | Edit::Feedback(_)
        | Edit::Evaluation(_)
        | Edit::Adjustment(_)
        | Edit::Appointment(_)
        | Edit::Comment(_)
        | Edit::Outcome(_) => None,
    }
}
