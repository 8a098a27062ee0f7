//! The copy that goes along, against the program as it is run: the server killed under load, and what is put back from the copy
//! held to what was acknowledged; what is erased, gone from there.

#![allow(clippy::unwrap_used, reason = "a panic here is a failure")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use server::store;
use shared::change::Change;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::sync::message::{Outcome, Reply};
use tests::chance::Chance;
use tests::live::folder::Folder;
use tests::live::member::Member;
use tests::live::process::Process;
use tests::pool::edits;

const PROGRAM: &str = env!("CARGO_BIN_EXE_opstap");
/// How much may be lost.
const LOST_MAX: Duration = Duration::from_secs(10);
/// How long people go on before the end: longer than what may be lost.
const LOAD: Duration = Duration::from_secs(16);

fn run(words: &[&str], data: &Path) -> (Option<i32>, String) {
    let output = Command::new(PROGRAM).args(words).arg("--data").arg(data).output().unwrap();
    let said = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap());
    (output.status.code(), said.concat())
}

/// A server with a second folder.
fn serve(data: &Path, copy: &Path) -> Process {
    fs::create_dir_all(copy).unwrap();
    let mut serve = Command::new(PROGRAM);
    serve.args(["serve", "--port", "0", "--metrics-port", "0", "--data"]).arg(data);
    serve.arg("--copy").arg(copy);
    Process::ready(serve).unwrap()
}

fn job(text: &str) -> Edit {
    Edit::Outline(OutlineEdit::Set(OutlineField::Job(text.to_owned())))
}

fn is_taken_in(reply: &Reply) -> bool {
    let mut outcomes = reply.outcomes.iter().flat_map(|outcomes| &outcomes.of);
    outcomes.all(|(_, outcome)| matches!(outcome, Outcome::Accepted(_)))
}

/// One who writes as fast as the server takes it in.
struct Writer {
    member: Member,
    log: TrajectId,
    /// Each change with when it was acknowledged.
    acknowledged: Vec<(Change, Instant)>,
}

impl Writer {
    fn new(data: &Path, server: &Process, seed: u64) -> Self {
        let mut chance = Chance::of(seed);
        let program = Path::new(PROGRAM);
        let member = Member::pair(program, data, server.address(), &mut chance).unwrap();
        let mut writer = Self { member, log: chance.id(), acknowledged: Vec::new() };
        writer.write(&edits().swap_remove(0));
        writer
    }

    fn write(&mut self, edit: &Edit) -> Reply {
        let change = self.member.change(edit);
        let (begun, pushed) = (Instant::now(), std::slice::from_ref(&change));
        // So many rounds a second are let in, and no more: whoever is sent away asks again.
        let reply = loop {
            match self.member.push(self.log, pushed) {
                Ok(reply) => break reply,
                Err(error) => assert!(begun.elapsed() < LOST_MAX, "{error}"),
            }
        };
        assert!(is_taken_in(&reply));
        self.acknowledged.push((change, Instant::now()));
        reply
    }

    fn write_for(&mut self, time: Duration) {
        let begun = Instant::now();
        while begun.elapsed() < time {
            let text = format!("Kas {}", self.acknowledged.len());
            self.write(&job(&text));
        }
    }

    /// What the data in a folder lacks of it.
    fn lacks(&self, data: &Path) -> Vec<&(Change, Instant)> {
        let entries = store::entries(&store::connect(data).unwrap(), self.log).unwrap();
        let there: BTreeSet<u64> = entries.iter().map(|entry| entry.change.n).collect();
        assert_eq!(there.len(), entries.len(), "each stands there once");
        self.acknowledged.iter().filter(|(change, _)| !there.contains(&change.n)).collect()
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the figure that was measured")]
fn a_server_killed_under_load_loses_less_than_ten_seconds_and_phones_bring_those() {
    let folder = Folder::new("copied").unwrap();
    let (data, copy, back) =
        (folder.path().join("data"), folder.path().join("copy"), folder.path().join("back"));
    let server = serve(&data, &copy);
    let mut writers: Vec<Writer> = (1..=3).map(|seed| Writer::new(&data, &server, seed)).collect();
    std::thread::scope(|scope| {
        for writer in &mut writers {
            scope.spawn(|| writer.write_for(LOAD));
        }
    });
    let end = Instant::now();
    server.kill().unwrap();
    let life = store_epoch(&data);

    // The data that is left, and the copy beside it: every digest is alike.
    let from = copy.to_string_lossy().into_owned();
    let (code, said) = run(&["backup", "--check", "--from", &from], &data);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.starts_with(&format!("whole {from}: ")), "{said}");
    // The disk with the data is gone.
    let (code, said) = run(&["restore", "--from", &from], &back);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.starts_with("the copy goes up to part "), "{said}");
    assert!(!said.contains("NOT WHOLE"), "{said}");

    let all: usize = writers.iter().map(|it| it.acknowledged.len()).sum();
    let lacking: Vec<_> = writers.iter().flat_map(|it| it.lacks(&back)).collect();
    let lost = lacking.iter().map(|(_, at)| end.duration_since(*at)).max().unwrap_or_default();
    println!("{all} acknowledged, {} of the last {lost:?} not in the copy", lacking.len());
    assert!(lost < LOST_MAX, "what was acknowledged {lost:?} before the end is lost");
    assert!(lacking.len() < all / 2, "most of it came in parts");

    let again = Process::start(Path::new(PROGRAM), &back).unwrap();
    for writer in &mut writers {
        let missing: Vec<Change> = writer.lacks(&back).iter().map(|it| it.0.clone()).collect();
        writer.member.client.hang_up();
        writer.member.client.turn_to(again.address());
        for some in missing.chunks(100) {
            assert!(is_taken_in(&writer.member.push(writer.log, some).unwrap()));
        }
        let reply = writer.write(&job("En verder"));
        assert_ne!(reply.epoch.0.to_string(), life, "phones are told to bring what they made");
        assert_eq!(writer.lacks(&back).len(), 0);
    }
    let (_, trail) = run(&["access"], &back);
    assert!(trail.contains("copy_restored"), "{trail}");
}

/// Which life the data in a folder is in.
fn store_epoch(data: &Path) -> String {
    store::meta::find(&store::connect(data).unwrap(), "epoch").unwrap().unwrap()
}

fn holds(folder: &Path, text: &str) -> bool {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            // What goes while it is looked at is gone.
            let bytes = fs::read(&path).unwrap_or_default();
            if bytes.windows(text.len()).any(|window| window == text.as_bytes()) {
                return true;
            }
        }
    }
    false
}

/// Asks the server on and on until the copy holds a text, or does not.
fn until(writer: &mut Writer, copy: &Path, text: &str, is_there: bool) {
    let begun = Instant::now();
    while holds(copy, text) != is_there {
        assert!(begun.elapsed() < Duration::from_secs(30), "{text} there: {is_there}");
        assert_eq!(writer.member.client.ask("GET", "/readyz", b"").unwrap().status, 200);
    }
}

#[test]
fn what_is_erased_goes_from_the_copy_of_a_server_that_runs() {
    const TEXT: &str = "Geheim van Sammie";
    let folder = Folder::new("copied").unwrap();
    let (data, copy) = (folder.path().join("data"), folder.path().join("copy"));
    let server = serve(&data, &copy);
    let mut writer = Writer::new(&data, &server, 1);
    writer.write(&job(TEXT));
    until(&mut writer, &copy, TEXT, true);
    assert!(server.count("opstap_copy_age_seconds").unwrap() < 10);
    let (_, said) = run(&["doctor"], &data);
    assert!(said.contains("well   copy: goes along in "), "{said}");
    let (code, said) = run(&["erase", "--traject", &writer.log.to_string()], &data);
    assert_eq!(code, Some(0), "{said}");
    until(&mut writer, &copy, TEXT, false);
    let marks = fs::read_to_string(copy.join("erased.txt")).unwrap();
    assert_eq!(marks, format!("{}\n", writer.log));
}

#[test]
fn a_folder_that_is_not_there_stops_no_server_and_one_of_others_does() {
    let folder = Folder::new("copied").unwrap();
    let (data, copy) = (folder.path().join("data"), folder.path().join("copy"));
    let server = serve(&data, &copy);
    let mut writer = Writer::new(&data, &server, 1);
    until(&mut writer, &copy, "\"chain\"", true);
    server.kill().unwrap();
    let aside = folder.path().join("aside");
    fs::rename(&copy, &aside).unwrap();
    let mut serve = Command::new(PROGRAM);
    serve.args(["serve", "--port", "0", "--data"]).arg(&data).arg("--copy").arg(&copy);
    let server = Process::ready(serve).unwrap();
    writer.member.client.turn_to(server.address());
    writer.write(&job("Kas"));
    let doctor = |writer: &mut Writer, expected: &str| {
        let begun = Instant::now();
        while !run(&["doctor"], &data).1.contains(expected) {
            assert!(begun.elapsed() < Duration::from_mins(1), "{expected}");
            writer.write(&job("Kas"));
        }
    };
    doctor(&mut writer, "FAULT  copy: ");
    fs::rename(&aside, &copy).unwrap();
    doctor(&mut writer, "well   copy: ");
    drop(server);
    let other = folder.path().join("other");
    let to = copy.to_string_lossy().into_owned();
    let (code, said) = run(&["serve", "--port", "0", "--copy", &to], &other);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("is of another office's data"), "{said}");
}
