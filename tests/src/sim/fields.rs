//! A second opinion on registers: what a field must show and keep beside it, worked out from the log alone.

use std::collections::{BTreeMap, BTreeSet};

use shared::change::{Change, Entry, Stamp};
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::step::{StepEdit, StepField, StepId};
use shared::record::{At, Edit};
use shared::sync::replica::Replica;

use crate::sim::key::Key;
use crate::sim::{Oracle, Violation};

/// For each title that was written, the titles its author had before them. Kept by the witness, not by the product:
/// it needs no numbers that a restored server or a cloned device could take for others.
pub type Seen = BTreeMap<Key, BTreeSet<Key>>;

/// The titles of the step that `edit` writes anew, as they stand on its author's phone.
pub fn seen_by(replica: &Replica, log: TrajectId, edit: &Edit) -> BTreeSet<Key> {
    let Edit::Step(At(step, StepEdit::Set(StepField::Title(_)))) = edit else {
        return BTreeSet::new();
    };
    let confirmed = replica.entries().iter().map(|entry| &entry.change);
    let changes = confirmed.chain(replica.pending().iter().map(|pending| &pending.change));
    let titles = changes.filter(|change| title_in(change, *step).is_some());
    titles.map(|change| Key::of(log, change)).collect()
}

/// Holds the titles of all steps against what their authors had seen: nobody replaces what was not before them.
pub fn judge_replaced(
    traject: &Traject,
    log: TrajectId,
    entries: &[Entry],
    seen: &Seen,
) -> Result<(), Violation> {
    traject.steps.iter().try_for_each(|(id, step)| {
        let written: Vec<(String, Key)> = entries
            .iter()
            .filter_map(|it| Some((title_in(&it.change, *id)?, Key::of(log, &it.change))))
            .collect();
        let mut standing =
            step.title.others().iter().map(|version| &version.value).collect::<Vec<_>>();
        standing.push(step.title.get());
        let is_replaced = |key: &Key| {
            written.iter().any(|(_, later)| seen.get(later).is_some_and(|seen| seen.contains(key)))
        };
        let is_lost = |(text, key): &&(String, Key)| !standing.contains(&text) && !is_replaced(key);
        match written.iter().find(is_lost) {
            None => Ok(()),
            Some((text, _)) => Err(Oracle::NothingLost
                .violated(format!("nobody saw the title {text:?}, yet it is gone"))),
        }
    })
}

/// Holds the titles of all steps against the log.
pub fn judge(traject: &Traject, entries: &[Entry]) -> Result<(), Violation> {
    traject.steps.iter().try_for_each(|(id, step)| {
        let written: Vec<(String, Stamp)> =
            entries.iter().filter_map(|it| title(it, *id)).collect();
        let stands = |(at, (_, by)): &(usize, &(String, Stamp))| {
            !written[at + 1..].iter().any(|(_, later)| later.has_seen(by))
        };
        let mut standing: Vec<_> = written.iter().enumerate().filter(stands).collect();
        standing.sort_by_key(|(_, (_, by))| std::cmp::Reverse(by.order()));
        // Who puts back an old title writes the same words again: they stand there once.
        let mut expected: Vec<&str> = Vec::new();
        for (_, (text, _)) in &standing {
            if !expected.contains(&text.as_str()) {
                expected.push(text);
            }
        }
        let others = step.title.others().iter().map(|version| version.value.as_str());
        let shown: Vec<&str> = std::iter::once(step.title.get().as_str()).chain(others).collect();
        if shown == expected {
            return Ok(());
        }
        Err(Oracle::NothingLost.violated(format!("a title shows {shown:?}, must be {expected:?}")))
    })
}

fn title(entry: &Entry, step: StepId) -> Option<(String, Stamp)> {
    Some((title_in(&entry.change, step)?, entry.stamp()))
}

fn title_in(change: &Change, step: StepId) -> Option<String> {
    let Edit::Step(At(id, edit)) = Edit::decode(&change.edit)? else { return None };
    match edit {
        StepEdit::Add(new) if id == step => Some(new.title),
        StepEdit::Set(StepField::Title(text)) if id == step => Some(text),
        StepEdit::Add(_)
        | StepEdit::Set(_)
        | StepEdit::Hide(_)
        | StepEdit::Confirm(_)
        | StepEdit::Mark(..)
        | StepEdit::HideMark(..) => None,
    }
}
