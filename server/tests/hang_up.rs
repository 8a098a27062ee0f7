//! Forty phones that ask for much and hang up, as a test: the server's memory is as it was.

use std::path::Path;

use tests::hang_up::play;

/// What its memory may grow by: less than what thirty readers more than there are places for would keep.
const GROWTH_MAX: u64 = 12 * 1024 * 1024;

#[test]
#[expect(clippy::print_stdout, reason = "what was asked for, and what is held")]
fn forty_who_hang_up_leave_memory_as_it_was() {
    let program = Path::new(env!("CARGO_BIN_EXE_opstap"));
    let report = play(program).expect("a server to ask");
    println!("{report}");
    // Much: forty answers of it at once would be more than the server ever holds.
    assert!(report.asked > 256 * 1024, "{report}");
    assert!(report.grown() < GROWTH_MAX, "{report}");
}
