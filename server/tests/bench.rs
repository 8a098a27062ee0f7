//! The bench at a glance, as a test: it comes to its end on the server of today. Nobody looks at its figures here.

use std::path::Path;
use std::time::Duration;

use tests::bench::{Reach, load, run, town};

#[test]
fn the_bench_measures_everything_to_its_end() {
    let program = Path::new(env!("CARGO_BIN_EXE_opstap"));
    let mut figures = Vec::new();
    run(program, Reach::Glance, None, |group| figures.extend_from_slice(group))
        .expect("each group comes to its end");
    for group in [
        "one by one",
        "cold sync of 10,000",
        "nothing changed",
        "same moment",
        "search",
        "PDF (ar)",
        "heard",
    ] {
        assert!(figures.iter().any(|figure| figure.name.contains(group)), "{group}: {figures:?}");
    }
    for figure in figures {
        assert!(figure.value.is_finite(), "{figure}");
    }
}

#[test]
fn a_hundredth_of_a_town_is_measured_to_its_end() {
    let program = Path::new(env!("CARGO_BIN_EXE_opstap"));
    let mut figures = Vec::new();
    town(program, Reach::Glance, |group| figures.extend_from_slice(group))
        .expect("each group comes to its end");
    for group in ["candidate's change", "first download", "nothing changed", "nine", "memory"] {
        assert!(figures.iter().any(|figure| figure.name.contains(group)), "{group}: {figures:?}");
    }
    for figure in figures {
        assert!(figure.value.is_finite(), "{figure}");
    }
}

#[test]
fn under_load_with_troubles_and_kills_nothing_is_lost() {
    let program = Path::new(env!("CARGO_BIN_EXE_opstap"));
    let load = load(program, Reach::Glance, Duration::from_secs(12), |_| {});
    let load = load.expect("a server under load");
    assert!(load.is_sound(), "{load}");
    // Otherwise it says nothing.
    assert!(load.kills == 5 && load.acknowledged > 50 && load.troubles > 10, "{load}");
}
