//! Bad input as a test: whatever is sent, nothing panics, nothing of others changes or shows, and nothing grows; and readers
//! and servers built wrongly are caught.

use std::sync::Mutex;

use tests::fuzz::mutants::{Catch, ROUNDS_MAX, catch};
use tests::fuzz::play;
use tests::fuzz::variant::Variant;
use tests::plan::Plan;

/// One at a time: what one test holds in memory would count against the other.
static TURN: Mutex<()> = Mutex::new(());

#[test]
fn no_text_brings_reader_or_server_down() {
    let turn = TURN.lock();
    let report = play(Plan { rounds: 20_000, seed: 7 });
    drop(turn);
    assert!(report.is_sound(), "{report}\n{}", report.wrong.join("\n"));
    // Otherwise the texts would be too bent to say anything.
    assert!(report.read > 2_000, "{report}");
    assert!(report.taken_in > 200, "{report}");
}

#[test]
fn every_variant_built_wrongly_is_caught() {
    let turn = TURN.lock();
    let catches = Variant::MUTANTS.map(catch);
    drop(turn);
    for Catch { variant, caught } in catches {
        assert!(caught.is_some(), "{variant:?} went unnoticed in {ROUNDS_MAX} rounds");
    }
}
