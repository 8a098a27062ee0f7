//! How whoever runs the server looks after it: the doctor, counts on a port of their own, and whom a finder of a weakness
//! turns to.

#![allow(clippy::unwrap_used, reason = "a panic here is a failure")]

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tests::live::client::Client;
use tests::live::folder::Folder;
use tests::live::process::Process;

const PROGRAM: &str = env!("CARGO_BIN_EXE_opstap");

/// A server with more to do than to serve, killed when it goes.
struct Watched(Child);

impl Drop for Watched {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

fn run(data: &Path, words: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(PROGRAM).args(words).arg("--data").arg(data).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn the_doctor_ends_with_one_where_something_is_wrong_and_says_what_helps() {
    let folder = Folder::new("care").unwrap();
    let data = folder.path().join("data");
    let (code, said) = run(&data, &["doctor"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("FAULT  folder: ") && said.contains("What helps: look at --data"),
        "{said}"
    );
    assert!(!data.exists(), "it makes nothing");

    let server = Process::start(Path::new(PROGRAM), &data).unwrap();
    let origin = format!("http://{}", server.address());
    let (_, said) = run(&data, &["doctor", "--origin", &origin]);
    assert!(said.contains(&format!("well   origin: {origin} answers")), "{said}");
    assert!(said.contains("a server runs on it"), "{said}");
    for area in ["folder", "database", "secret", "disk", "clock"] {
        assert!(said.contains(&format!("well   {area}: ")), "{said}");
    }
}

#[test]
fn the_secret_is_rotated_beside_a_server_and_no_line_shows_it() {
    let folder = Folder::new("care").unwrap();
    let data = folder.path();
    let secrets = || std::fs::read_to_string(data.join("opstap.secret")).unwrap();
    let server = Process::start(Path::new(PROGRAM), data).unwrap();
    let first = secrets();
    let (code, mut said) = run(data, &["secret", "rotate"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("is in force since 20") && said.contains("kept until 20"), "{said}");
    assert!(said.contains("start it anew"), "{said}");
    drop(server);
    let all = secrets();
    assert_eq!(all.lines().skip(1).collect::<Vec<_>>(), [first.trim()]);
    let _server = Process::start(Path::new(PROGRAM), data).unwrap();
    for words in [&["secret"][..], &["secret", "drop"], &["doctor"], &["access"]] {
        said += &run(data, words).1;
    }
    assert_eq!(secrets(), all, "it is too soon to drop one");
    assert!(said.contains("1 of before kept, the last until 20"), "{said}");
    assert!(said.contains("secret_rotated") && !said.contains("secret_let_go"), "{said}");
    for secret in all.lines().filter_map(|line| line.split(' ').next()) {
        assert!(secret.len() == 64 && !said.contains(&secret[..16]), "{said}");
    }
}

#[test]
fn counts_are_told_on_a_port_of_their_own_and_the_contact_at_its_address() {
    let folder = Folder::new("care").unwrap();
    let mut serve = Command::new(PROGRAM);
    serve.args(["serve", "--port", "0", "--metrics-port", "0", "--data"]).arg(folder.path());
    serve.args(["--security-contact", "mailto:security@opstap.example"]);
    let mut child = serve.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let stdout = child.stdout.take().unwrap();
    let _watched = Watched(child);
    let mut lines = BufReader::new(stdout).lines().map(Result::unwrap);
    let address = |line: String, before: &str, after: &str| -> SocketAddr {
        let at = line.strip_prefix(before).and_then(|it| it.strip_suffix(after));
        at.expect(&line).parse().unwrap()
    };
    let open = address(lines.next().unwrap(), "ready http://", "");
    let counts = address(lines.next().unwrap(), "metrics http://", "/metrics");
    let ask = |to: SocketAddr, path: &str| {
        let answer = Client::new(to).ask("GET", path, b"").unwrap();
        (answer.status, String::from_utf8_lossy(&answer.body).into_owned())
    };
    let (status, said) = ask(open, "/.well-known/security.txt");
    assert_eq!(status, 200);
    assert!(said.starts_with("Contact: mailto:security@opstap.example\nExpires: 20"), "{said}");
    let (status, said) = ask(counts, "/metrics");
    assert_eq!(status, 200, "{said}");
    let counted = "opstap_request_seconds_count{address=\"/.well-known/security.txt\"} 1";
    assert!(said.contains(counted), "{said}");
    assert_eq!((ask(open, "/metrics").0, ask(counts, "/api/me").0), (404, 404));
}

#[test]
fn the_trail_is_read_by_day_and_person_and_says_where_it_was_changed() {
    let folder = Folder::new("care").unwrap();
    let data = folder.path().join("data");
    let server = Process::start(Path::new(PROGRAM), &data).unwrap();
    let (code, said) = run(&data, &["invite", "--name", "Anneke", "--role", "manager"]);
    assert_eq!(code, Some(0), "{said}");
    let to = folder.path().join("office.xlsx").to_string_lossy().into_owned();
    assert_eq!(run(&data, &["export", "--format", "xlsx", "--to", &to]).0, Some(0));
    let (code, said) = run(&data, &["access"]);
    let whats: Vec<&str> = said.lines().filter_map(|line| line.split(' ').nth(2)).collect();
    assert_eq!((code, whats), (Some(0), vec!["role_given", "invited", "exported"]), "{said}");
    assert!(!said.contains("Anneke"), "{said}");
    let (_, people) = run(&data, &["people"]);
    let person = people.split(' ').next().unwrap();
    assert_eq!(run(&data, &["access", "--person", person]).1.lines().count(), 2);
    assert_eq!(run(&data, &["access", "--since", "2999-01-01"]).1, "");
    drop(server);
    let trail = data.join("audit.jsonl");
    let changed = std::fs::read_to_string(&trail).unwrap().replacen("role_given", "role_ended", 1);
    std::fs::write(&trail, changed).unwrap();
    let (code, said) = run(&data, &["access"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.ends_with(
            "BROKEN line 2 does not follow from the one before: one of both was changed\n"
        ),
        "{said}"
    );
}

#[cfg(unix)]
#[test]
fn the_systems_log_is_told_by_a_server_that_runs() {
    let folder = Folder::new("care").unwrap();
    let (data, socket) = (folder.path().join("data"), folder.path().join("log"));
    let listener = std::os::unix::net::UnixDatagram::bind(&socket).unwrap();
    let mut serve = Command::new(PROGRAM);
    serve.args(["serve", "--port", "0", "--data"]).arg(&data);
    serve.arg(format!("--syslog={}", socket.display()));
    let _server = Process::ready(serve).unwrap();
    // By a command beside it: the server tells of that, too.
    assert_eq!(run(&data, &["invite", "--name", "Anneke", "--role", "coach"]).0, Some(0));
    let mut bytes = [0; 4_096];
    let size = listener.recv(&mut bytes).unwrap();
    let said = String::from_utf8_lossy(&bytes[..size]).into_owned();
    assert!(said.starts_with("<85>1 ") && said.contains(" - opstap - role_given - {"), "{said}");
}

#[test]
fn a_person_is_taken_along_and_erased_by_command() {
    let folder = Folder::new("care").unwrap();
    let data = folder.path().join("data");
    let _server = Process::start(Path::new(PROGRAM), &data).unwrap();
    run(&data, &["invite", "--name", "Mo", "--role", "manager"]);
    run(&data, &["invite", "--name", "Anneke", "--role", "coach"]);
    let (_, people) = run(&data, &["people"]);
    let anneke = people.lines().find(|line| line.contains("Anneke")).unwrap();
    let id = anneke.split(' ').next().unwrap().to_owned();
    let to = folder.path().join("kept.json").to_string_lossy().into_owned();
    let (code, _) = run(&data, &["person", "export", "--person", &id, "--to", &to]);
    assert_eq!(code, Some(0));
    let kept: serde_json::Value = serde_json::from_slice(&std::fs::read(&to).unwrap()).unwrap();
    assert_eq!(kept["person"][0]["name"], "Anneke");
    assert_eq!(run(&data, &["person", "erase", "--person", &id]).0, Some(1), "still a coach");
    assert_eq!(run(&data, &["retire", "--person", &id]).0, Some(0));
    assert_eq!(run(&data, &["person", "erase", "--person", &id]).0, Some(0));
    assert!(!run(&data, &["people"]).1.contains("Anneke"));
    let trail = run(&data, &["access", "--person", &id]);
    assert!(trail.1.ends_with(&format!("person_erased person {id}\n")), "{trail:?}");
}
