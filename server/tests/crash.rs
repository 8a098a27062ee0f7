//! The server killed during pushes, as a test: what it acknowledged is there, once.

use std::path::Path;

use tests::crash::play;
use tests::plan::Plan;

#[test]
fn what_a_killed_server_acknowledged_is_there_once() {
    let program = Path::new(env!("CARGO_BIN_EXE_opstap"));
    let report = play(program, Plan { rounds: 200, seed: 1 }).expect("a server to kill");
    assert!(report.is_sound(), "{report}\n{}", report.wrong.join("\n"));
    assert_eq!(report.rounds, 200);
    assert!(report.acknowledged > 200, "{report}");
}
