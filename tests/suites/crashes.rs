//! Every crash point of every script: the process that takes a storage step is killed before it, once each, and whatever
//! is on disk then must be enough to lose nothing, to do nothing twice, and to become quiet with the same view everywhere.

use tests::sim::crash::{After, Point, crash_at, points_of};
use tests::sim::script::SCRIPTS;

#[test]
#[expect(clippy::print_stdout, reason = "how many points there are")]
fn no_crash_point_loses_or_doubles_anything() {
    let (mut played, mut failed) = (0, Vec::new());
    for script in &SCRIPTS {
        let points = points_of(script).expect("a script without a crash keeps every promise");
        assert!(points > 10, "{}: only {points} storage steps", script.name);
        for (steps, after) in
            (0..=points).flat_map(|steps| [After::Stop, After::GoOn].map(|after| (steps, after)))
        {
            played += 1;
            if let Err(violation) = crash_at(script, Point { steps, after }) {
                failed.push(format!("{}, step {steps}, {after:?}: {violation}", script.name));
            }
        }
        println!("{points:>4} storage steps: {}", script.name);
    }
    println!("{played} crash points, {} failed", failed.len());
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
