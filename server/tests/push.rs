//! `opstap push --dry-run`, as an operator asks it of a server that runs: it says who would hear, sends nothing, names nobody.

#![allow(clippy::unwrap_used, reason = "a panic here is a failure")]

use std::path::Path;
use std::process::Command;

use serde_json::json;
use server::clock::Clock;
use shared::change::Change;
use shared::id::TrajectId;
use shared::notify::is_quiet;
use shared::record::outline::Phase;
use shared::record::step::{NewStep, Pictogram, Rank, Status, StepEdit};
use shared::role::Role;
use shared::sync::message::{Outcome, Reply};
use shared::zone;
use tests::chance::Chance;
use tests::edits::{joins, step};
use tests::live::folder::Folder;
use tests::live::member::Member;
use tests::live::process::Process;
use tests::pool::edits;
use tests::scene::id;

const PROGRAM: &str = env!("CARGO_BIN_EXE_opstap");
const CANDIDATE: u8 = 7;
const CALLED: &str = "Samira van Nergens";
/// A key that a browser could have: the point from which the curve P-256 is made.
const P256DH: &str =
    "BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU";

/// What it prints, line by line.
fn dry_run(data: &Path) -> Vec<String> {
    let said = Command::new(PROGRAM).args(["push", "--dry-run", "--data"]).arg(data).output();
    let said = said.unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap().lines().map(str::to_owned).collect()
}

fn is_taken_in(reply: &Reply) -> bool {
    let mut outcomes = reply.outcomes.iter().flat_map(|outcomes| &outcomes.of);
    outcomes.all(|(_, outcome)| matches!(outcome, Outcome::Accepted(_)))
}

fn new_step() -> NewStep {
    NewStep {
        title: "Pakbon lezen".to_owned(),
        phase: Phase::LearningIn,
        goal: None,
        when: None,
        place: String::new(),
        helper: String::new(),
        pictogram: Pictogram::Box,
        rank: Rank::after(None),
    }
}

#[test]
fn it_says_who_would_hear_of_a_call_for_help_and_on_how_many_phones() {
    let folder = Folder::new("push").unwrap();
    let data = folder.path().join("data");
    let mut serve = Command::new(PROGRAM);
    serve.args(["serve", "--port", "0", "--data"]).arg(&data);
    let server = Process::ready(serve).unwrap();
    let mut chance = Chance::of(23);
    let mut coach = Member::pair(Path::new(PROGRAM), &data, server.address(), &mut chance).unwrap();
    let log: TrajectId = chance.id();
    let joins = joins(CANDIDATE, Role::Candidate, CALLED);
    let first = [edits().swap_remove(0), joins, step(StepEdit::Add(new_step()))];
    let first = first.map(|edit| coach.change(&edit));
    let reply = coach.push(log, &first).unwrap();
    assert!(is_taken_in(&reply), "{reply:?}");
    let [silent] = &dry_run(&data)[..] else { panic!("nobody asked anything") };
    assert!(silent.contains("0 people would hear on 0 phones; 0 more"), "{silent}");

    let (person, device) = (id(CANDIDATE), chance.id());
    let mut candidate = coach.lets_in(log, person, server.address(), device).unwrap();
    // Of now: what was asked long ago is news to nobody.
    let help = candidate.change(&step(StepEdit::Mark(chance.id(), Status::NeedsHelp)));
    let help = Change { at: Clock::system().now(), ..help };
    let reply = candidate.push(log, &[help]).unwrap();
    assert!(is_taken_in(&reply), "{reply:?}");
    let [unheard] = &dry_run(&data)[..] else { panic!("no phone wants to hear") };
    // At night nobody would hear, and that is why.
    if is_quiet(zone::local(Clock::system().now())) {
        assert!(unheard.contains("quiet hours until 08:00: 0 people would hear"), "{unheard}");
        return;
    }
    assert!(unheard.contains("0 people would hear on 0 phones; 1 more"), "{unheard}");

    let phone = json!({
        "endpoint": "https://push.example/1", "p256dh": P256DH, "auth": "CQkJCQkJCQkJCQkJCQkJCQ", "lang": "nl",
    });
    let answer = coach.client.post("/api/push", phone.to_string().as_bytes()).unwrap();
    assert_eq!(answer.status, 204, "{}", String::from_utf8_lossy(&answer.body));
    let said = dry_run(&data);
    let [heard, sum] = &said[..] else { panic!("one thing for one person: {said:?}") };
    assert!(heard.starts_with(&format!("coach {} ", coach.person)), "{heard}");
    assert!(heard.ends_with(&format!(" traject {log}, phones 1")), "{heard}");
    assert!(sum.contains("1 people would hear on 1 phones; 0 more"), "{sum}");
    assert!(!said.concat().contains(CALLED), "ids only");
    assert_eq!(dry_run(&data)[0], *heard, "asking sends nothing and uses nothing up");
}

#[test]
fn without_the_word_it_sends_nothing_and_says_how_to_ask() {
    let folder = Folder::new("push").unwrap();
    let said = Command::new(PROGRAM).args(["push", "--data"]).arg(folder.path()).output().unwrap();
    assert!(!said.status.success());
    assert!(String::from_utf8_lossy(&said.stderr).contains("--dry-run"), "{said:?}");
    assert!(said.stdout.is_empty());
}
