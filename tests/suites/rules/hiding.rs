//! Hide against edit against restore: every order of two and three, by two people who had or had not seen each other.

use shared::change::{Change, Entry};
use shared::id::Seq;
use shared::record::Traject;
use shared::record::step::{StepEdit, StepField};
use shared::record::{At, Edit};
use shared::time::Timestamp;
use tests::pool::opened;
use tests::scene::{CANDIDATE, COACH, id};

fn entries(edits: &[(usize, StepEdit)], seen: &[bool]) -> Vec<Entry> {
    let start = opened().traject().head().0;
    let step = *opened().traject().steps.keys().next().unwrap();
    let entry = |(at, (turn, edit)): (usize, &(usize, StepEdit))| {
        let seq = Seq(start + at as u64 + 1);
        let base = if seen[at] { Seq(seq.0 - 1) } else { Seq(start) };
        let device = id(if turn % 2 == 0 { COACH } else { CANDIDATE });
        let edit = Edit::Step(At(step, edit.clone())).encode();
        let change = Change {
            device,
            n: seq.0,
            base,
            at: Timestamp(seq.0 as i64),
            author: id(COACH),
            edit,
            promised: None,
        };
        Entry { seq, received: Timestamp(seq.0 as i64), change, paired_by: None }
    };
    edits.iter().enumerate().map(entry).collect()
}

#[test]
fn all_orders_of_two_and_three() {
    let kinds = [
        StepEdit::Hide(true),
        StepEdit::Hide(false),
        StepEdit::Set(StepField::Title("nieuw".into())),
    ];
    let mut count = 0;
    for length in [2, 3] {
        for choice in 0..3_usize.pow(length) {
            for seen in 0..2_usize.pow(length) {
                let digit = |at: u32| (at as usize, kinds[choice / 3_usize.pow(at) % 3].clone());
                let edits: Vec<_> = (0..length).map(digit).collect();
                let seen: Vec<bool> = (0..length).map(|at| seen >> at & 1 == 1).collect();
                let log = entries(&edits, &seen);
                let mut state = opened().state;
                for entry in &log {
                    state.apply_entry(entry);
                }
                judge(state.traject().unwrap(), &edits, &log);
                count += 1;
            }
        }
    }
    assert_eq!(count, 9 * 4 + 27 * 8);
}

/// Time runs with the log here, so the last write of a field shows; a title set while hidden is there when restored.
fn judge(traject: &Traject, edits: &[(usize, StepEdit)], log: &[Entry]) {
    let step = traject.steps.values().next().unwrap();
    let last_hide = edits.iter().rev().find_map(|(_, edit)| match edit {
        StepEdit::Hide(hide) => Some(*hide),
        _ => None,
    });
    assert_eq!(*step.hidden.get(), last_hide.unwrap_or(false), "{edits:?}");
    let is_titled =
        edits.iter().any(|(_, edit)| matches!(edit, StepEdit::Set(StepField::Title(_))));
    assert_eq!(step.title.get() == "nieuw", is_titled, "{edits:?}");
    assert_eq!(traject.head(), log.last().unwrap().seq);
}
