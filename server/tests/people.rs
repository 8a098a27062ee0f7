//! The people of the office by command, as an operator handles them while the server runs: who is there, a new phone, a lost
//! one, a hand-over, the end of a role.

#![allow(clippy::unwrap_used, reason = "a panic here is a failure")]

use std::path::{Path, PathBuf};
use std::process::Command;

use shared::change::Digest;
use shared::id::{DeviceId, LogId, Person, Seq, TrajectId};
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::refusal::Refusal;
use shared::role::Role;
use shared::sync::message::{Held, Outcome, Pull, Reply};
use tests::chance::Chance;
use tests::edits::joins;
use tests::live::client::Client;
use tests::live::folder::Folder;
use tests::live::member::Member;
use tests::live::process::Process;
use tests::pool::edits;
use tests::scene::id;

const PROGRAM: &str = env!("CARGO_BIN_EXE_opstap");

/// A server that runs, and whoever sits at it.
struct Desk {
    server: Process,
    data: PathBuf,
    chance: Chance,
    // Last: the folder goes after the server that works in it.
    _folder: Folder,
}

impl Desk {
    fn new() -> Self {
        let folder = Folder::new("people").unwrap();
        let data = folder.path().join("data");
        let server = Process::start(Path::new(PROGRAM), &data).unwrap();
        Self { server, data, chance: Chance::of(41), _folder: folder }
    }

    /// What a command prints, or what it complains of.
    fn run(&self, words: &[&str]) -> Result<String, String> {
        let mut command = Command::new(PROGRAM);
        let output = command.args(words).arg("--data").arg(&self.data).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        let complaint = String::from_utf8(output.stderr).unwrap();
        if output.status.success() { Ok(said) } else { Err(complaint) }
    }

    /// Lets in whom a command invited.
    fn lets_in(&mut self, said: &str) -> Member {
        let code = said.lines().next().and_then(|line| line.split_once('#')).unwrap().1;
        let device: DeviceId = self.chance.id();
        Member::redeem(Client::new(self.server.address()), code, device).unwrap()
    }

    fn invites(&mut self, name: &str, role: &str) -> Member {
        let said = self.run(&["invite", "--name", name, "--role", role]).unwrap();
        self.lets_in(&said)
    }

    /// Trajecten of a coach, each with a candidate.
    fn caseload(&mut self, coach: &mut Member, count: u8) -> Vec<TrajectId> {
        let mut open = |desk: &mut Self, n| {
            let log = desk.chance.id();
            let joins = joins(100 + n, Role::Candidate, &format!("Samira {n}"));
            let first = [edits().swap_remove(0), joins].map(|edit| coach.change(&edit));
            assert!(is_taken_in(&coach.push(log, &first).unwrap()));
            log
        };
        (0..count).map(|n| open(self, n)).collect()
    }
}

fn is_taken_in(reply: &Reply) -> bool {
    let mut outcomes = reply.outcomes.iter().flat_map(|outcomes| &outcomes.of);
    outcomes.all(|(_, outcome)| matches!(outcome, Outcome::Accepted(_)))
}

#[test]
fn people_are_handled_by_command_while_the_server_runs() {
    let mut desk = Desk::new();
    let mut anne = desk.invites("Anne Visser", "coach");
    let bo = desk.invites("Bo Smit", "coach");
    let logs = desk.caseload(&mut anne, 3);
    let (her, his) = (anne.person.to_string(), bo.person.to_string());

    let alike = desk.run(&["invite", "--name", "visser, ANNE", "--role", "coach"]).unwrap_err();
    assert!(alike.contains(&format!("{her} Anne Visser (coach)")), "{alike}");
    let again = desk.run(&["invite", "--person", &her]).unwrap();
    let mut new_phone = desk.lets_in(&again);
    assert_eq!(new_phone.person, anne.person);
    let phones = desk.run(&["devices", "--person", &her]).unwrap();
    assert_eq!(phones.lines().count(), 2, "{phones}");
    assert!(phones.contains(&anne.device.to_string()), "{phones}");
    let people = desk.run(&["people"]).unwrap();
    let line = format!("{her} coach Anne Visser, phones 2, trajecten 3, employers 0");
    assert!(people.lines().any(|it| it == line), "{people}");

    let nobody = desk.run(&["retire", "--person", &her, "--to", &his]).unwrap_err();
    assert!(nobody.contains("invite a manager first"), "{nobody}");
    desk.run(&["invite", "--name", "Mo", "--role", "manager"]).unwrap();
    let oneself = desk.run(&["retire", "--person", &her, "--to", &her]).unwrap_err();
    assert!(oneself.contains("from themselves"), "{oneself}");
    let alone = desk.run(&["retire", "--person", &her]).unwrap_err();
    assert!((0..3).all(|n| alone.contains(&format!("Samira {n}"))), "{alone}");

    let part = ["hand-over", "--person", &her, "--to", &his, "--until", "2098-01-31", "--traject"];
    let one = logs[0].to_string();
    let said = desk.run(&[&part[..], &[&one]].concat()).unwrap();
    assert!(said.contains("handed over 1"), "{said}");
    let people = desk.run(&["people"]).unwrap();
    assert!(people.contains("number 1: Bo Smit stands in for Anne Visser up to 2098-01-31, in 1"));
    assert_eq!(desk.run(&["give-back", "--number", "1"]).unwrap(), "given back\n");

    let said = desk.run(&["retire", "--person", &her, "--to", &his]).unwrap();
    assert!(said.contains("Samira 2: phase 1") && said.contains("3 went from them"), "{said}");
    // The phone was away with something unsent: that is refused, and it lets go of all it held.
    let job = Edit::Outline(OutlineEdit::Set(OutlineField::Job("Kas".to_owned())));
    let unsent = [new_phone.change(&job)];
    let reply = new_phone.push(logs[1], &unsent).unwrap();
    assert_eq!(reply.outcomes[0].of[0].1, Outcome::Refused(Refusal::NotAMember));
    let held =
        |log: &TrajectId| Held { log: *log, cursor: Seq(1), view: Digest::default(), staged: None };
    let asking = new_phone.asking(logs.iter().map(held).collect());
    let mut dropped: Vec<TrajectId> = Vec::new();
    for pull in new_phone.client.round(&asking).unwrap().pulls {
        let Pull::Drop(log) = pull else { panic!("{pull:?}") };
        dropped.push(log);
    }
    dropped.sort();
    let mut all = logs;
    all.sort();
    assert_eq!(dropped, all);
    assert_eq!(desk.run(&["sign-out", "--person", &her]).unwrap(), "signed out 2\n");
    assert_eq!(new_phone.client.ask("GET", "/api/me", b"").unwrap().status, 401);
    let unknown = desk.run(&["sign-out", "--device", &her]).unwrap_err();
    assert!(unknown.contains("goes by that id"), "{unknown}");

    let back = desk.run(&["invite", "--person", &her]).unwrap_err();
    assert!(back.contains("say --role"), "{back}");
    desk.run(&["invite", "--person", &her, "--role", "coach"]).unwrap();
    let joined = desk.run(&["join", "--person", &his, "--into", &her]).unwrap();
    assert!(joined.contains("3 went from them"), "{joined}");
    let people = desk.run(&["people"]).unwrap();
    assert!(
        people.contains(&format!("{her} coach Anne Visser, phones 0, trajecten 3")),
        "{people}"
    );
    assert!(people.contains("ended "), "{people}");
    let office = ["erase", "--traject", &LogId::OFFICE.to_string()];
    assert!(desk.run(&office).unwrap_err().contains("nobody's to erase"));
}

#[test]
fn two_who_are_one_are_joined_by_command_and_separated_again() {
    let mut desk = Desk::new();
    let mut anne = desk.invites("Anne Visser", "coach");
    let logs = desk.caseload(&mut anne, 2);
    let [kept, other] = [100, 101].map(|n| id::<Person>(n).to_string());
    let join = ["person", "join", "--person", &other, "--into", &kept];
    let nobody = desk.run(&join).unwrap_err();
    assert!(nobody.contains("invite a manager first"), "{nobody}");
    desk.run(&["invite", "--name", "Mo", "--role", "manager"]).unwrap();

    assert_eq!(desk.run(&["person", "alike"]).unwrap(), "", "these are written otherwise");
    let alike = desk.run(&["person", "alike", "--name", "SAM"]).unwrap();
    let line = format!("{kept} Samira 0, phones 0: candidate {}", logs[0]);
    assert!(alike.contains(&line) && alike.lines().count() == 2, "{alike}");
    for (join, why) in [
        (["person", "join", "--person", &kept, "--into", &kept], "with themselves"),
        (["person", "join", "--person", &anne.person.to_string(), "--into", &kept], "opstap join"),
    ] {
        let refused = desk.run(&join).unwrap_err();
        assert!(refused.contains(why), "{refused}");
    }
    let said = desk.run(&join).unwrap();
    assert!(said.contains(&format!("{} Samira 1\njoined in 1, with 0", logs[1])), "{said}");
    let twice = desk.run(&join).unwrap_err();
    assert!(twice.contains("joined with somebody already"), "{twice}");
    let alike = desk.run(&["person", "alike", "--name", "samira"]).unwrap();
    assert!(
        alike.contains(&format!("{other} Samira 1 is {kept} Samira 0, joined in 1")),
        "{alike}"
    );

    let separate = ["person", "separate", "--person", &other];
    assert!(desk.run(&separate).unwrap().contains("separated in 1"));
    assert!(desk.run(&separate).unwrap_err().contains("nobody is joined with them"));
    desk.run(&join).unwrap();
    let gone = desk.run(&["person", "erase", "--person", &kept]).unwrap();
    assert!(gone.contains(&format!("{other} is the same person")), "{gone}");
    assert!(desk.run(&separate).unwrap_err().contains("nobody is joined"), "nothing is left of it");
}
