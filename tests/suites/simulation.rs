//! The simulation as a test: thousands of histories hold, the same seed tells the same one, and mutants are caught.

use tests::sim::batch::Batch;
use tests::sim::history::fingerprint;
use tests::sim::mutants::{Catch, catch, histories_max};
use tests::sim::variant::Variant;

/// Histories that must hold.
const SEEDS: u64 = 20_000;

#[test]
fn twenty_thousand_histories_keep_every_promise() {
    let report = Batch { from: 0, seeds: SEEDS, variant: Variant::Sound }.play();
    let failed: Vec<String> = report
        .failed
        .iter()
        .map(|(seed, it)| format!("cargo xtask sim --seed {seed}: {it}"))
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert_eq!(report.passed, SEEDS);
}

#[test]
fn the_same_seed_tells_the_same_history() {
    for seed in 0..40 {
        assert_eq!(fingerprint(seed), fingerprint(seed), "seed {seed}");
    }
    assert_ne!(fingerprint(1), fingerprint(2));
}

#[test]
fn every_world_built_wrongly_is_caught() {
    for Catch { variant, caught } in Variant::MUTANTS.map(catch) {
        assert!(
            caught.is_some(),
            "{variant:?} went unnoticed in {} histories",
            histories_max(variant)
        );
    }
}

/// Seeds that failed once, each with what it found.
#[test]
fn what_failed_once_holds_now() {
    let found = [
        (1125, "a clone's number made it pass for having seen what its twin wrote"),
        (1344, "a clone and a restored server brought one change in under two names"),
        (1732, "a change was kept as declined that a clone had brought in"),
        (3507, "what was seen in one life of the server passed for seen in another"),
        (
            16361,
            "what a device made before it was put back was not sent again to a restored server",
        ),
        (16899, "two own changes under one number went to a restored server as one"),
        (311_616, "a change that was renamed twice went into the log twice"),
        (414_302, "a change was kept as declined that had gone in under another name"),
        (
            706_520,
            "what a second clone had brought let a third one pass for having seen the first's",
        ),
        (1_174_068, "a tab was judged by what another one had heard since"),
        (1_443_205, "a phone that heard of an erasure by its own work alone kept what was typed"),
        (5_193_595, "a server that went back twice let its members' work be called declined"),
        (5_378_071, "an answer from before a change declined what another tab had brought"),
        (5_601_067, "of two titles that said the same, one was lost with the other"),
        (5_749_116, "a phone kept as declined what the server had accepted"),
        (5_883_433, "a phone killed before it was open again kept as declined what it had sent"),
        (
            6_058_082,
            "where a server went back and a device was copied, what nobody had seen was lost",
        ),
        (
            5_021_136,
            "what went out under a name of its own was not sent again to a server that went back twice",
        ),
        (5_110_847, "a copy's later number made it pass for having seen what its twin wrote"),
        (5_623_008, "the same, in a log of somebody's own"),
        (6_969_231, "what waited when a copy was found out went out under the copy's name"),
        (5_008_760, "what waited to be asked after did not go over into the server's next life"),
        (5_051_639, "beside what waited, nobody asked what became of what was called declined"),
        (5_074_504, "the same"),
        (5_110_000, "the same"),
        (5_184_630, "the same"),
        (5_191_940, "the same"),
    ];
    for (seed, what) in found {
        let report = Batch { from: seed, seeds: 1, variant: Variant::Sound }.play();
        assert!(report.failed.is_empty(), "{what}: {:?}", report.failed);
    }
}
