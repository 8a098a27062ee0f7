//! A second opinion on registers: what a field must show and keep beside it, worked out from the log alone.

use std::collections::{BTreeMap, BTreeSet};

use shared::change::{Change, Entry, Stamp};
use shared::id::LogId;
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, EmployerField};
use shared::record::office::settings::{SettingsEdit, SettingsField};
use shared::record::path::PathEdit;
use shared::record::path::cohort::{CohortEdit, CohortField};
use shared::record::preferences::{PreferencesEdit, PreferencesField};
use shared::record::step::{StepEdit, StepField, StepId};
use shared::record::{At, Edit};
use shared::register::Register;
use shared::state::State;
use shared::sync::replica::Replica;

use crate::sim::key::Key;
use crate::sim::{Oracle, Violation};

/// For each text that was written in such a field, the texts its author had before them. Kept by the witness, not by the
/// product: it needs no numbers that a restored server or a cloned device could take for others.
pub type Seen = BTreeMap<Key, BTreeSet<Key>>;

/// A field that is followed here: one in each kind of log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Title(StepId),
    Wishes,
    About,
    Office,
    Cohort,
}

impl Field {
    /// The field that an edit writes anew.
    fn written_by(edit: &Edit) -> Option<Self> {
        if let Edit::Step(At(step, StepEdit::Set(StepField::Title(_)))) = edit {
            return Some(Self::Title(*step));
        }
        match edit.office() {
            Some(OfficeEdit::Employer(EmployerEdit::Set(EmployerField::About(_)))) => {
                return Some(Self::About);
            }
            Some(OfficeEdit::Office(SettingsEdit::Set(_))) => return Some(Self::Office),
            _ => {}
        }
        if cohort_jobs(edit).is_some() {
            return Some(Self::Cohort);
        }
        let is_wish =
            matches!(edit, Edit::Preferences(PreferencesEdit::Set(PreferencesField::Wishes(_))));
        is_wish.then_some(Self::Wishes)
    }

    /// Those of a log, as they stand.
    fn all(state: &State) -> Vec<(Self, &Register<String>)> {
        match state {
            State::Unopened { .. } => Vec::new(),
            State::Later(_) => {
                let employer = state.employer().and_then(|it| it.employer.as_ref());
                let about = employer.map(|it| (Self::About, &it.about));
                let settings = state.office().and_then(|it| it.settings.as_ref());
                let cohort = state.cohort().and_then(|it| it.cohort.as_ref());
                let cohort = cohort.map(|it| (Self::Cohort, &it.jobs));
                let office = settings.map(|it| (Self::Office, &it.name));
                about.into_iter().chain(office).chain(cohort).collect()
            }
            State::Traject(traject) => {
                let steps = traject.steps.iter();
                steps.map(|(id, step)| (Self::Title(*id), &step.title)).collect()
            }
            State::Person(file) => {
                file.preferences.iter().map(|it| (Self::Wishes, &it.wishes)).collect()
            }
        }
    }

    /// What a change writes in it.
    fn text_in(self, change: &Change) -> Option<String> {
        let edit = Edit::decode(&change.edit)?;
        match (self, edit.office()) {
            (
                Self::About,
                Some(OfficeEdit::Employer(EmployerEdit::Set(EmployerField::About(text)))),
            )
            | (
                Self::Office,
                Some(OfficeEdit::Office(SettingsEdit::Set(SettingsField::Name(text)))),
            ) => return Some(text.clone()),
            _ => {}
        }
        match (self, edit) {
            (Self::Title(step), Edit::Step(At(id, edit))) if id == step => title_in(edit),
            (Self::Wishes, Edit::Preferences(edit)) => wishes_in(edit),
            (Self::Cohort, edit) => cohort_jobs(&edit),
            (Self::Title(_) | Self::Wishes | Self::About | Self::Office, _) => None,
        }
    }
}

/// The texts of the field that `edit` writes anew, as they stand on its author's phone.
pub fn seen_by(replica: &Replica, log: LogId, edit: &Edit) -> BTreeSet<Key> {
    let Some(field) = Field::written_by(edit) else { return BTreeSet::new() };
    let confirmed = replica.entries().iter().map(|entry| &entry.change);
    let changes = confirmed.chain(replica.pending().iter().map(|pending| &pending.change));
    let written = changes.filter(|change| field.text_in(change).is_some());
    written.map(|change| Key::of(log, change)).collect()
}

/// Holds the fields against what those who wrote them had seen: nobody replaces what was not before them.
pub fn judge_replaced(
    state: &State,
    log: LogId,
    entries: &[Entry],
    seen: &Seen,
) -> Result<(), Violation> {
    Field::all(state).into_iter().try_for_each(|(field, register)| {
        let written: Vec<(String, Key)> = entries
            .iter()
            .filter_map(|it| Some((field.text_in(&it.change)?, Key::of(log, &it.change))))
            .collect();
        let others = register.others();
        let mut standing = others.iter().map(|version| &version.value).collect::<Vec<_>>();
        standing.push(register.get());
        let is_replaced = |key: &Key| {
            written.iter().any(|(_, later)| seen.get(later).is_some_and(|seen| seen.contains(key)))
        };
        let is_lost = |(text, key): &&(String, Key)| !standing.contains(&text) && !is_replaced(key);
        match written.iter().find(is_lost) {
            None => Ok(()),
            Some((text, _)) => Err(Oracle::NothingLost
                .violated(format!("nobody saw {text:?} in {field:?}, yet it is gone"))),
        }
    })
}

/// Holds the fields against the log.
pub fn judge(state: &State, entries: &[Entry]) -> Result<(), Violation> {
    Field::all(state).into_iter().try_for_each(|(field, register)| {
        let written: Vec<(String, Stamp)> = entries
            .iter()
            .filter_map(|it| Some((field.text_in(&it.change)?, it.stamp())))
            .collect();
        let stands = |(at, (_, by)): &(usize, &(String, Stamp))| {
            !written[at + 1..].iter().any(|(_, later)| later.has_seen(by))
        };
        let mut standing: Vec<_> = written.iter().enumerate().filter(stands).collect();
        standing.sort_by_key(|(_, (_, by))| std::cmp::Reverse(by.order()));
        // Who puts back an old text writes the same words again: they stand there once. Where nothing was said yet, that
        // stands there.
        let mut expected: Vec<&str> = if written.is_empty() { vec![""] } else { Vec::new() };
        for (_, (text, _)) in &standing {
            if !expected.contains(&text.as_str()) {
                expected.push(text);
            }
        }
        let others = register.others();
        let others = others.iter().map(|version| version.value.as_str());
        let shown: Vec<&str> = std::iter::once(register.get().as_str()).chain(others).collect();
        if shown == expected {
            return Ok(());
        }
        let what = format!("{field:?} shows {shown:?}, must be {expected:?}");
        Err(Oracle::NothingLost.violated(what))
    })
}

fn title_in(edit: StepEdit) -> Option<String> {
    match edit {
        StepEdit::Add(new) => Some(new.title),
        StepEdit::Set(StepField::Title(text)) => Some(text),
        StepEdit::Set(_)
        | StepEdit::Hide(_)
        | StepEdit::Confirm(_)
        | StepEdit::Mark(..)
        | StepEdit::HideMark(..) => None,
    }
}

/// Where a cohort may end up. To open it says nothing yet.
fn cohort_jobs(edit: &Edit) -> Option<String> {
    let Edit::Later(edit) = edit else { return None };
    let PathEdit::Cohort(CohortEdit::Set(CohortField::Jobs(jobs))) = edit.path()? else {
        return None;
    };
    Some(jobs.clone())
}

/// To open a log says nothing yet.
fn wishes_in(edit: PreferencesEdit) -> Option<String> {
    match edit {
        PreferencesEdit::Set(PreferencesField::Wishes(text)) => Some(text),
        PreferencesEdit::Set(_) | PreferencesEdit::Open(_) => None,
    }
}
