//! Laws of the log: cut it anywhere and resume, send twice, mix logs: it adds up to the same.

use proptest::prelude::*;
use shared::id::TrajectId;
use shared::role::StaffRole;
use shared::state::State;
use shared::sync::hub::{Caller, Hub};
use shared::sync::memory::MemoryStore;
use shared::sync::message::{Outcome, Push};
use shared::time::Timestamp;
use shared::wire;
use tests::pool::lived;
use tests::scene::{COACH, id};

/// Pushes some of the lived traject's changes to one log, each by its own author, and gives their outcomes.
fn push(
    hub: &mut Hub,
    store: &mut MemoryStore,
    log: TrajectId,
    range: std::ops::Range<usize>,
) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for (_, entry) in &lived().entries[range] {
        let person = entry.change.author;
        let caller = Caller {
            person,
            office: (person == id(COACH)).then_some(StaffRole::Coach),
            paired_by: None,
        };
        let one = Push { log, changes: vec![entry.change.clone()], follows: None };
        let now = Timestamp(i64::MAX);
        let told = hub.push(store, &caller, &one, now).unwrap_or_else(|never| match never {});
        outcomes.extend(told.of.iter().map(|(_, outcome)| *outcome));
    }
    outcomes
}

fn folded(store: &MemoryStore, log: TrajectId) -> State {
    let mut state = State::default();
    store.all_entries(log).iter().for_each(|(_, entry)| state.apply_entry(entry));
    state
}

proptest! {
    #[test]
    fn cut_anywhere_and_resume(cut in 0_usize..200) {
        let scene = lived();
        let cut = cut.min(scene.entries.len());
        let mut resumed = State::default();
        scene.entries[..cut].iter().for_each(|(_, entry)| resumed.apply_entry(entry));
        for (_, entry) in &scene.entries[cut..] {
            let text = wire::encode(entry);
            resumed.apply_entry(&wire::decode(&text).unwrap());
        }
        prop_assert_eq!(resumed, scene.state);
    }

    #[test]
    fn a_repeated_push_gets_its_first_outcomes(from in 0_usize..40, to in 40_usize..60) {
        let (mut hub, mut store) = (Hub::new(1), MemoryStore::default());
        let first = push(&mut hub, &mut store, id(1), 0..60);
        let before = folded(&store, id(1));
        let again = push(&mut hub, &mut store, id(1), from..to);
        prop_assert_eq!(&first[from..to], &again[..]);
        prop_assert_eq!(folded(&store, id(1)), before);
    }

    #[test]
    fn logs_do_not_depend_on_each_other(cuts in proptest::collection::vec(0_usize..60, 0..6)) {
        let (mut hub, mut store) = (Hub::new(1), MemoryStore::default());
        let mut cuts = cuts;
        cuts.sort_unstable();
        // One log in one go; the other in pieces, before and after it.
        let (mut done, half) = (0, cuts.len() / 2);
        for (at, cut) in cuts.iter().enumerate() {
            if at == half {
                push(&mut hub, &mut store, id(1), 0..60);
            }
            push(&mut hub, &mut store, id(2), done..*cut);
            done = *cut;
        }
        push(&mut hub, &mut store, id(2), done..60);
        push(&mut hub, &mut store, id(1), 0..60);
        prop_assert_eq!(folded(&store, id(1)), folded(&store, id(2)));
    }
}
