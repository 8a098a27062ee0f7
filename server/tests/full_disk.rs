//! A disk of its own, filled to its last byte, as a test: what can wait is declined and said to be, signing out, revoking and
//! erasing work, and it passes without a restart.

#![allow(clippy::unwrap_used, reason = "a panic here is a failure")]

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;
use shared::change::Digest;
use shared::id::{Seq, TrajectId};
use shared::role::Role;
use shared::sync::message::{Held, Outcome, Pull, Reply};
use tests::chance::Chance;
use tests::edits::joins;
use tests::live::folder::Folder;
use tests::live::member::Member;
use tests::live::process::Process;
use tests::pool::edits;
use tests::scene::id;

const PROGRAM: &str = env!("CARGO_BIN_EXE_opstap");
/// A namespace of its own, in which anyone may mount.
const APART: [&str; 3] = ["--user", "--map-root-user", "--mount"];
const CANDIDATE: u8 = 7;
/// Set where the system lets nobody mount a disk: nothing is tried there, and that is known.
const EXCUSE: &str = "OPSTAP_CANNOT_MOUNT";

/// A server on a small disk, and the same program for commands on that disk.
struct Disk {
    server: Process,
    program: PathBuf,
    data: PathBuf,
    filler: PathBuf,
    _folder: Folder,
}

impl Disk {
    /// `None` where the system lets nobody mount, and whoever runs this says so: else that is a failure.
    fn new() -> Option<Self> {
        Self::of(24, |disk, _| format!("--data {}", disk.join("data").display()))
    }

    /// One of so many MiB for what a server is told, of it and of a folder elsewhere.
    fn of(mib: u32, told: impl FnOnce(&Path, &Path) -> String) -> Option<Self> {
        let folder = Folder::new("full").unwrap();
        let (disk, program) = (folder.path().join("disk"), folder.path().join("opstap"));
        fs::create_dir(&disk).unwrap();
        let mount = format!("mount -t tmpfs -o size={mib}m none {}", disk.display());
        let can_mount = Command::new("unshare").args(APART).args(["sh", "-c", &mount]).output();
        if !can_mount.is_ok_and(|tried| tried.status.success()) {
            assert!(
                is_excused(),
                "no disk of its own: {EXCUSE} says that nobody can mount one here"
            );
            return None;
        }
        let told = told(&disk, folder.path());
        let data = told.split(' ').nth(1).map(PathBuf::from).unwrap();
        let serve = format!("exec {PROGRAM} serve --port 0 {told}");
        let mut apart = Command::new("unshare");
        apart.args(APART).args(["sh", "-c", &format!("{mount} && {serve}")]);
        let server = Process::ready(apart).unwrap();
        let (process, enter) = (server.id(), "nsenter --user --mount --preserve-credentials");
        let script = format!("#!/bin/sh\nexec {enter} --target {process} {PROGRAM} \"$@\"\n");
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
        let filler = PathBuf::from(format!("/proc/{process}/root{}/filler", disk.display()));
        Some(Self { server, program, data, filler, _folder: folder })
    }

    /// Leaves no byte free.
    fn fill(&self) {
        let mut filler = File::create(&self.filler).unwrap();
        for bytes in [65_536, 4_096, 1] {
            let full = loop {
                if let Err(error) = filler.write_all(&vec![b'x'; bytes]) {
                    break error;
                }
            };
            assert_eq!(full.kind(), ErrorKind::StorageFull);
        }
    }

    fn command(&self, words: &[&str]) -> String {
        let said = Command::new(&self.program).args(words).arg("--data").arg(&self.data).output();
        let said = said.unwrap();
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        String::from_utf8(said.stdout).unwrap()
    }
}

fn is_excused() -> bool {
    std::env::var_os(EXCUSE).is_some()
}

fn code(body: &[u8]) -> String {
    let said: Value = serde_json::from_slice(body).unwrap();
    said["code"].as_str().unwrap_or_default().to_owned()
}

fn status(member: &mut Member, path: &str) -> u16 {
    member.client.ask("GET", path, b"").unwrap().status
}

/// What is said of the server, once it is something else than it was: what was found holds for a moment.
fn health(member: &mut Member, before: u16) -> (u16, String) {
    loop {
        let answer = member.client.ask("GET", "/readyz", b"").unwrap();
        if answer.status != before {
            return (answer.status, code(&answer.body));
        }
    }
}

fn is_taken_in(reply: &Reply) -> bool {
    let mut outcomes = reply.outcomes.iter().flat_map(|outcomes| &outcomes.of);
    outcomes.all(|(_, outcome)| matches!(outcome, Outcome::Accepted(_)))
}

/// Leaves no room on the disk, nor inside the files that are there already.
fn use_up(disk: &Disk, coach: &mut Member, chance: &mut Chance) {
    disk.fill();
    let mut refused = None;
    for _ in 0..4_000 {
        let change = coach.change(&edits().swap_remove(0));
        let request = shared::wire::encode(&coach.request(chance.id(), &[change]));
        let answer = coach.client.post("/api/sync", request.as_bytes()).unwrap();
        if answer.status != 200 {
            refused = Some((answer.status, code(&answer.body)));
            break;
        }
    }
    assert_eq!(refused, Some((507, "disk_full".to_owned())));
}

#[test]
fn on_a_full_disk_who_must_go_goes() {
    let Some(disk) = Disk::new() else { return };
    let mut chance = Chance::of(11);
    let (program, address) = (Path::new(&disk.program), disk.server.address());
    let mut coach = Member::pair(program, &disk.data, address, &mut chance).unwrap();
    let log: TrajectId = chance.id();
    let first = [edits().swap_remove(0), joins(CANDIDATE, Role::Candidate, "Sam")];
    let first = first.map(|edit| coach.change(&edit));
    assert!(is_taken_in(&coach.push(log, &first).unwrap()));
    let [mut stolen, mut leaving] =
        [(); 2].map(|()| coach.lets_in(log, id(CANDIDATE), address, chance.id()).unwrap());
    assert_eq!(status(&mut coach, "/readyz"), 200);

    use_up(&disk, &mut coach, &mut chance);
    assert_eq!(health(&mut coach, 200), (507, "disk_full".to_owned()));

    let phone = format!("/api/trajects/{log}/members/{}/devices/{}", stolen.person, stolen.device);
    assert_eq!(coach.client.ask("DELETE", &phone, b"").unwrap().status, 204);
    assert_eq!(status(&mut stolen, "/api/me"), 401);
    assert_eq!(leaving.client.post("/api/logout", b"{}").unwrap().status, 204);
    assert_eq!(status(&mut leaving, "/api/me"), 401);
    let said = disk.command(&["erase", "--traject", &log.to_string()]);
    assert!(said.starts_with(&format!("erased {log}")), "{said}");
    let held = Held { log, cursor: Seq(1), view: Digest::default(), staged: None };
    let asking = coach.asking(vec![held]);
    let reply = coach.client.round(&asking).unwrap();
    assert!(reply.pulls.iter().any(|pull| matches!(pull, Pull::Gone(gone) if *gone == log)));

    fs::remove_file(&disk.filler).unwrap();
    assert_eq!(health(&mut coach, 507), (200, String::new()));
    let change = coach.change(&edits().swap_remove(0));
    assert!(is_taken_in(&coach.push(chance.id(), &[change]).unwrap()));
}

#[test]
fn on_a_full_disk_the_command_signs_out() {
    let Some(disk) = Disk::new() else { return };
    let mut chance = Chance::of(13);
    let (program, address) = (Path::new(&disk.program), disk.server.address());
    let mut coach = Member::pair(program, &disk.data, address, &mut chance).unwrap();
    let mut lost = Member::pair(program, &disk.data, address, &mut chance).unwrap();
    let mut many = Member::pair(program, &disk.data, address, &mut chance).unwrap();
    use_up(&disk, &mut coach, &mut chance);
    let lost_phone = lost.device.to_string();
    assert_eq!(disk.command(&["sign-out", "--device", &lost_phone]), "signed out 1\n");
    assert_eq!(status(&mut lost, "/api/me"), 401);
    let person = many.person.to_string();
    assert_eq!(disk.command(&["sign-out", "--person", &person]), "signed out 1\n");
    assert_eq!(status(&mut many, "/api/me"), 401);
    assert_eq!(status(&mut coach, "/api/me"), 200);
}

#[test]
fn a_full_disk_for_the_copy_stops_nobody_and_is_caught_up_with() {
    let data_and_copy = |disk: &Path, elsewhere: &Path| {
        format!("--data {} --copy {}", elsewhere.join("data").display(), disk.display())
    };
    let Some(disk) = Disk::of(8, data_and_copy) else { return };
    let mut chance = Chance::of(12);
    let (program, address) = (Path::new(&disk.program), disk.server.address());
    let mut coach = Member::pair(program, &disk.data, address, &mut chance).unwrap();
    let mut doctor = |coach: &mut Member, expected: &str| {
        let begun = Instant::now();
        loop {
            let mut doctor = Command::new(&disk.program);
            let said = doctor.args(["doctor", "--data"]).arg(&disk.data).output().unwrap().stdout;
            let said = String::from_utf8(said).unwrap();
            if said.contains(expected) {
                return;
            }
            assert!(begun.elapsed() < Duration::from_mins(2), "{expected} in {said}");
            let change = coach.change(&edits().swap_remove(0));
            assert!(is_taken_in(&coach.push(chance.id(), &[change]).unwrap()));
        }
    };
    doctor(&mut coach, "well   copy: ");
    disk.fill();
    doctor(&mut coach, "FAULT  copy: the disk is full");
    assert_eq!(status(&mut coach, "/readyz"), 200, "people go on");
    fs::remove_file(&disk.filler).unwrap();
    doctor(&mut coach, "well   copy: ");
}
