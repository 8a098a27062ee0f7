//! Each fault, made and found; and a server that lacks nothing.

#![cfg(unix)]

use std::fs::{self, Permissions};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use shared::time::Timestamp;

use super::*;
use crate::command::care::Doctor;
use crate::http::Origin;
use crate::http::tests::kit::{Folder, START};
use crate::store::chain::{Copier, Second};
use crate::store::database;
use crate::store::{Store, WriteTransaction, master, meta};

const PLENTY: u64 = 1 << 40;

/// A folder with data and a bundle, of which nothing is wrong until a test does something to it.
struct Patient {
    data: PathBuf,
    options: Doctor,
    around: Surroundings,
    // Last: it goes after what stands in it.
    folder: Folder,
}

impl Patient {
    fn new() -> Self {
        let folder = Folder::new();
        let (data, web) = (folder.0.join("data"), folder.0.join("web"));
        drop(Store::open(&data).unwrap());
        fs::create_dir(&web).unwrap();
        fs::write(web.join("bundle.json"), LISTING).unwrap();
        fs::write(web.join("index.html"), "<p>").unwrap();
        let options = Doctor { data: data.clone(), origin: None, web: Some(web), issuer: None };
        let user = crate::store::look::user();
        let around = Surroundings { now: START, free_bytes: Some(PLENTY), user };
        Self { data, options, around, folder }
    }

    fn at(mut self, origin: &str) -> Self {
        self.options.origin = Some(Origin::parse(origin).unwrap());
        self
    }

    async fn faults(&self) -> Vec<Fault> {
        let findings = examine(&self.options, &self.around).await;
        let faults = findings.into_iter().filter_map(|it| match it {
            Finding::Ill(fault) => Some(fault),
            Finding::Well(..) => None,
        });
        faults.collect()
    }

    /// The one thing that is wrong.
    async fn fault(&self) -> Fault {
        let mut faults = self.faults().await;
        assert_eq!(faults.len(), 1, "{faults:?}");
        faults.remove(0)
    }

    fn sql(&self, sql: &str) {
        let connection = database::Connection::open(&self.data.join("opstap.sqlite")).unwrap();
        connection.execute_batch(sql).unwrap();
    }

    /// Serves what is left of it, so that its address is asked.
    fn held(&self) -> Store {
        Store::open(&self.data).unwrap()
    }
}

const LISTING: &str = r#"{ "headers": [], "files": [{ "path": "index.html", "content_type": "text/html",
    "cache": "revalidate", "brotli_bytes": null, "gzip_bytes": null }] }"#;

/// Something that answers each who asks with this, at an address of this machine.
fn answering(body: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = [0; 1_024];
            drop(stream.read(&mut head));
            let length = body.len();
            let head =
                format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
            drop(stream.write_all((head + body).as_bytes()));
        }
    });
    format!("http://{address}")
}

#[tokio::test]
async fn what_lacks_nothing_is_said_to_be_well() {
    let patient = Patient::new().at("https://opstap.example");
    let findings = examine(&patient.options, &patient.around).await;
    let lines: Vec<String> = findings.iter().map(Finding::line).collect();
    assert!(lines.iter().all(|line| line.starts_with("well ")), "{lines:#?}");
    let areas: Vec<&str> = lines.iter().filter_map(|it| it[7..].split(':').next()).collect();
    let all = ["folder", "database", "secret", "disk", "clock", "web bundle", "origin"];
    assert_eq!(areas, all);
}

#[tokio::test]
async fn a_fault_of_the_folder_is_named() {
    let mut patient = Patient::new();
    patient.options.data = patient.folder.0.join("elsewhere");
    assert_eq!(patient.fault().await, Fault::FolderMissing(patient.options.data.clone()));
    fs::write(&patient.options.data, "").unwrap();
    assert_eq!(patient.fault().await, Fault::NotAFolder(patient.options.data.clone()));
    fs::remove_file(&patient.options.data).unwrap();
    fs::create_dir(&patient.options.data).unwrap();
    fs::set_permissions(&patient.options.data, Permissions::from_mode(0o700)).unwrap();
    assert_eq!(patient.fault().await, Fault::NoData(patient.options.data.clone()));
    assert_eq!(fs::read_dir(&patient.options.data).unwrap().count(), 0, "nothing is made there");

    let patient = Patient::new();
    fs::set_permissions(&patient.data, Permissions::from_mode(0o755)).unwrap();
    assert_eq!(patient.fault().await, Fault::OpenToOthers(patient.data.clone()));
    fs::set_permissions(&patient.data, Permissions::from_mode(0o700)).unwrap();
    let secret = patient.data.join("opstap.secret");
    fs::set_permissions(&secret, Permissions::from_mode(0o640)).unwrap();
    assert_eq!(patient.fault().await, Fault::OpenToOthers(secret.clone()));
    assert_eq!(fs::metadata(&secret).unwrap().permissions().mode() & 0o777, 0o640, "left as it is");

    let mut patient = Patient::new();
    let owner = patient.around.user.unwrap();
    patient.around.user = Some(owner + 1);
    let expected = Fault::OfAnotherUser { path: patient.data.clone(), owner, user: owner + 1 };
    assert_eq!(patient.fault().await, expected);

    let mut patient = Patient::new();
    patient.options.data = PathBuf::from("a\0b");
    assert!(matches!(patient.faults().await[0], Fault::FolderUnreadable(_)));

    let patient = Patient::new();
    fs::write(patient.data.join("erased.txt"), "000102030405060708090a0b0c0d0e0f\nSamir\n")
        .unwrap();
    fs::set_permissions(patient.data.join("erased.txt"), Permissions::from_mode(0o600)).unwrap();
    assert_eq!(patient.fault().await, Fault::MarkerDamaged(2));
}

#[tokio::test]
async fn a_fault_of_the_database_is_named() {
    let patient = Patient::new();
    let known = crate::store::look::schema(&crate::store::look::open(&patient.data).unwrap());
    let (_, known) = known.unwrap();
    patient.sql("pragma user_version = 99");
    assert_eq!(patient.fault().await, Fault::DatabaseNewer { kept: 99, known });

    let patient = Patient::new();
    // An index that says another thing than its table.
    patient.sql(
        "pragma writable_schema = on;
        insert into log (id, state, head, kind) values (zeroblob(16), 'open', 0, 'traject');
        update sqlite_schema set rootpage = (select rootpage from sqlite_schema where name = 'claim_person')
        where name = 'log_owner'",
    );
    assert!(matches!(patient.fault().await, Fault::DatabaseDamaged(_)));

    let patient = Patient::new();
    fs::write(patient.data.join("opstap.sqlite"), "no database".repeat(1_000)).unwrap();
    assert!(matches!(patient.fault().await, Fault::DatabaseDamaged(_)));
}

#[tokio::test]
async fn a_fault_of_the_secret_is_named() {
    let (patient, other) = (Patient::new(), Patient::new());
    let secret = patient.data.join("opstap.secret");
    let own = fs::read(&secret).unwrap();
    fs::write(&secret, "too short").unwrap();
    assert_eq!(patient.fault().await, Fault::SecretDamaged);
    fs::remove_file(&secret).unwrap();
    assert_eq!(patient.fault().await, Fault::SecretMissing);
    assert!(!secret.exists(), "none is made");
    fs::copy(other.data.join("opstap.secret"), &secret).unwrap();
    assert_eq!(patient.fault().await, Fault::SecretOfAnother);
    // To serve with it does not make it the right one.
    drop(patient.held());
    assert_eq!(patient.fault().await, Fault::SecretOfAnother);
    fs::write(&secret, own).unwrap();
    assert_eq!(patient.faults().await, []);
}

#[tokio::test]
async fn how_long_a_secret_of_before_is_kept_is_said_and_when_it_need_not_be() {
    let mut patient = Patient::new();
    let said = async |patient: &Patient| {
        let findings = examine(&patient.options, &patient.around).await;
        let lines = findings.iter().map(Finding::line);
        lines.filter(|line| line.starts_with("well   secret")).collect::<Vec<_>>().concat()
    };
    for day in ["2026-01-31", "2026-06-01"] {
        master::rotate(&patient.data, day.parse().unwrap()).unwrap();
    }
    assert!(said(&patient).await.ends_with("2 of before kept, the last until 2027-07-06"));
    // The day after the first was kept for long enough.
    patient.around.now = START.plus_ms(170 * 24 * 60 * 60_000);
    let line = said(&patient).await;
    assert!(line.ends_with("1 of before needed no more: opstap secret drop"), "{line}");
    let today = shared::zone::local(patient.around.now).date();
    master::let_go(&patient.data, today).unwrap();
    assert!(said(&patient).await.contains("1 of before kept"), "{}", said(&patient).await);
    assert_eq!(patient.faults().await, []);
}

#[tokio::test]
async fn a_fault_of_the_machine_is_named() {
    let mut patient = Patient::new();
    let database = crate::store::look::bytes(&patient.data);
    patient.around.free_bytes = Some(database + (64 << 20) - 1);
    let said = patient.fault().await;
    assert!(matches!(said, Fault::DiskFull { free: 64, needed: 64 }), "{said:?}");
    patient.around.free_bytes = Some(database + (64 << 20));
    assert_eq!(patient.faults().await, []);

    patient.around.now = Timestamp(0);
    assert_eq!(patient.fault().await, Fault::ClockUnset);
    patient.around.now = START;
    let later = START.plus_ms(2 * 60 * 60_000).0;
    patient.sql(&format!(
        "insert into log (id, state, head, kind, changed) values (zeroblob(16), 'open', 1, 'traject', {later})"
    ));
    assert_eq!(patient.fault().await, Fault::ClockBehind(120));
    patient.around.now = Timestamp(later);
    assert_eq!(patient.faults().await, []);
}

#[tokio::test]
async fn a_fault_of_the_bundle_is_named() {
    let mut patient = Patient::new();
    fs::remove_file(patient.options.web.as_ref().unwrap().join("index.html")).unwrap();
    assert!(matches!(patient.fault().await, Fault::BundleDamaged(_)));
    // Where nobody said one, none is beside this program, and none was built in.
    patient.options.web = None;
    assert_eq!(patient.fault().await, Fault::NoBundle);
}

#[tokio::test]
async fn a_fault_of_the_address_is_named() {
    let patient = Patient::new().at("http://opstap.example");
    assert_eq!(patient.fault().await, Fault::OriginPlain("http://opstap.example".to_owned()));

    let patient = Patient::new().at("https://opstap.example");
    let store = patient.held();
    let note = |transaction: &mut WriteTransaction<'_>| {
        meta::put(transaction.connection, crate::serve::SERVED_AT, "https://other.example")
    };
    store.write(note).await.unwrap();
    let (kept, said) = ("https://other.example".to_owned(), "https://opstap.example".to_owned());
    assert_eq!(patient.fault().await, Fault::OriginOfAnother { kept, said });

    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let patient = Patient::new().at(&format!("http://{gone}"));
    assert_eq!(patient.faults().await, [], "nobody is asked before a server runs");
    let held = patient.held();
    let said = patient.fault().await;
    assert!(matches!(said, Fault::OriginSilent { .. }), "{said:?}");
    drop(held);

    let address = answering("<p>It works</p>");
    let patient = Patient::new().at(&address);
    let held = patient.held();
    assert_eq!(patient.fault().await, Fault::OriginNotOpstap(address));
    drop(held);
    let patient = Patient::new().at(&answering(r#"{"status":"ok"}"#));
    let held = patient.held();
    assert_eq!(patient.faults().await, []);
    drop(held);
}

#[tokio::test]
async fn where_people_log_in_answers_or_it_is_said() {
    let mut patient = Patient::new();
    for (issuer, expected) in [
        ("login.example", "--oidc-issuer"),
        ("http://127.0.0.1:1", "people can pair with a code meanwhile"),
    ] {
        patient.options.issuer = Some(issuer.to_owned());
        let fault = patient.fault().await;
        assert_eq!(fault.area(), Area::LogIn, "{fault}");
        assert!(fault.remedy().contains(expected), "{issuer}: {}", fault.remedy());
    }
}

#[tokio::test]
async fn a_copy_that_does_not_go_along_is_named() {
    let patient = Patient::new();
    let to = patient.folder.0.join("copy");
    fs::create_dir(&to).unwrap();
    let say = |why: Option<&str>| {
        let noted = serde_json::json!({ "to": to, "since": 0, "why": why }).to_string();
        crate::whole_file::write(&patient.data.join("opstap.copying"), noted.as_bytes()).unwrap();
    };
    say(Some("the disk is full"));
    assert_eq!(patient.fault().await, Fault::CopyIll("the disk is full".to_owned()));
    say(None);
    assert_eq!(patient.fault().await, Fault::CopyMissing(to.clone()));
    let mut copier = Copier::of(&patient.data, Second::of(&to, &[]));
    copier.take(copier.begin()(START).unwrap());
    assert_eq!(patient.faults().await, []);
    // Something was taken in long after the newest part; its clock is another matter.
    patient.sql("insert into access (at, what, person) values (4000000000000, 'paired', x'0a')");
    let is_behind =
        |faults: Vec<Fault>| faults.iter().any(|it| matches!(it, Fault::CopyBehind { .. }));
    assert!(!is_behind(patient.faults().await), "without a server nothing goes along");
    let _held = patient.held();
    assert!(is_behind(patient.faults().await));
}
