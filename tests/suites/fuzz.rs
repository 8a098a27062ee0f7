//! Bad input as a test: whatever is sent, nothing panics, nothing of others changes or shows, and nothing grows.

use tests::fuzz::play;
use tests::plan::Plan;

#[test]
fn no_text_brings_reader_or_server_down() {
    let report = play(Plan { rounds: 20_000, seed: 7 });
    assert!(report.is_sound(), "{report}\n{}", report.wrong.join("\n"));
    // Otherwise the texts would be too bent to say anything.
    assert!(report.read > 2_000, "{report}");
    assert!(report.taken_in > 200, "{report}");
}
