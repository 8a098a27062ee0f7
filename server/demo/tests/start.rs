//! The finished program, started as `cargo xtask demo` does: it prints four links and `ready`, once more on the same data.

#![allow(clippy::unwrap_used, reason = "a panic here is a failure")]

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tests::live::folder::Folder;

/// Ends the program with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().and_then(|()| self.0.wait()).expect("a program of our own");
    }
}

/// Starts it on these data, and gives what it printed up to `ready`.
fn printed(data: &Path) -> Vec<String> {
    let mut demo = Command::new(env!("CARGO_BIN_EXE_opstap-demo"));
    demo.args(["--port", "0", "--data"]).arg(data).stderr(Stdio::null()).stdout(Stdio::piped());
    let mut running = Running(demo.spawn().unwrap());
    let mut lines = Vec::new();
    for line in BufReader::new(running.0.stdout.take().unwrap()).lines().map_while(Result::ok) {
        if line == "ready" {
            return lines;
        }
        lines.push(line);
    }
    panic!("it ended before it was ready: {lines:?}");
}

#[test]
fn it_prints_fresh_links_and_knows_its_folder_again() {
    let folder = Folder::new("demo").unwrap();
    let data = folder.path().join("made");
    let first = printed(&data);
    let [loading, links @ ..] = first.as_slice() else { panic!("it printed nothing") };
    assert_eq!(loading, "Loading the pilot.");
    let again = printed(&data);
    for lines in [links, &again] {
        let roles: Vec<&str> =
            lines.iter().filter_map(|it| it.split_once(" http://")).map(|it| it.0).collect();
        let expected = ["candidate", "coach", "employer", "manager", "account_holder", "viewer"];
        assert_eq!(roles, expected, "{lines:?}");
    }
    let codes = |lines: &[String]| -> BTreeSet<String> {
        lines.iter().filter_map(|line| Some(line.split_once('#')?.1.to_owned())).collect()
    };
    assert_eq!(codes(links).union(&codes(&again)).count(), 12, "each start makes new ones");
}
