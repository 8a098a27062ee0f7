//! A member who sends a hundred megabytes in small requests, as a test: refused early, and nobody else notices.

use std::io::Write;
use std::path::Path;

use shared::limits::DAY_BYTES_MAX;
use tests::flood::play;

/// What is sent.
const SENT: u64 = 100 * 1024 * 1024;
/// What the server's memory may grow by.
const GROWTH_MAX: u64 = 16 * 1024 * 1024;

#[test]
fn who_sends_too_much_is_refused_early_and_nobody_else_notices() {
    let program = Path::new(env!("CARGO_BIN_EXE_opstap"));
    // That each round of the other was taken in, it sees to itself.
    let report = play(program, SENT).expect("a server to flood");
    // What others' rounds took is to be read, also where all is well.
    write!(std::io::stdout(), "{report}").expect("somewhere to say it");
    assert!(report.sent >= SENT);
    assert!(report.stored <= DAY_BYTES_MAX, "{report}");
    // Early: no more was sent than may be stored, and what goes around it.
    assert!(report.sent_until_refused.is_some_and(|sent| sent < DAY_BYTES_MAX * 9 / 8), "{report}");
    for reason in ["LogFull", "DayFull"] {
        assert!(report.refused.contains_key(reason), "{report}");
    }
    assert!(report.grown() < GROWTH_MAX, "{report}");
}
