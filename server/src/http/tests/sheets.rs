//! Sheets over HTTP: what one would bring, taking it in while people work, taking it back, and the workbook to keep.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use axum::body::Body;
use axum::http::{HeaderValue, Method, header};
use calamine::{Data, Reader as _, Xlsx};
use serde_json::{Value, json};
use shared::id::{Id, LogId};
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, EmployerField};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::role::{Role, StaffRole};
use shared::sync::message::{Outcome, Pull};
use zip::write::SimpleFileOptions;

use super::kit::{Answer, TestClient, TestServer, request};
use crate::sheet::read::FILE_BYTES_MAX;
use crate::sheet::{Cell, Page, xlsx_bytes};

const SHEET: &str = "\
Werkgever;Accounthouder;Contactpersoon;Telefoon;Baan;Aantal;Verwacht
De Linde;Anne;Fatma;06 1234 5678;Bakker;3;3-2027
De Berk;;Joris;;Kok;2;9-2027
";

/// An office with a manager and a coach.
struct Office {
    server: TestServer,
    mo: TestClient,
    anne: TestClient,
}

impl Office {
    async fn new() -> Self {
        let server = TestServer::new();
        let mo = server.client("Mo", Some(StaffRole::Manager)).await;
        let anne = server.client("Anne", Some(StaffRole::Coach)).await;
        Self { server, mo, anne }
    }

    async fn bring(&self, by: &TestClient, path: &str, file: impl AsRef<[u8]>) -> Answer {
        let body = Body::from(file.as_ref().to_vec());
        let mut asking = request(Method::POST, path, Some(by), body);
        let kind = HeaderValue::from_static("application/octet-stream");
        asking.headers_mut().insert(header::CONTENT_TYPE, kind);
        self.server.ask(asking).await
    }

    async fn check(&self, file: impl AsRef<[u8]>) -> Value {
        let answer = self.bring(&self.mo, "/api/import/check", file).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()
    }

    async fn take(&self, file: impl AsRef<[u8]>) -> Answer {
        self.bring(&self.mo, "/api/import", file).await
    }

    async fn undo(&self) -> Value {
        self.server.delete("/api/import", Some(&self.mo)).await.json()
    }

    /// What a search finds at the office, by name.
    async fn found(&self, words: &str) -> Vec<String> {
        let asked = json!({ "words": words });
        let found = self.server.post("/api/search", Some(&self.mo), &asked).await.json();
        let names = found["hits"].as_array().unwrap().iter();
        names.map(|it| it["name"].as_str().unwrap().to_owned()).collect()
    }

    /// The logs that somebody's phone is sent, and those that it is told are gone.
    async fn sent(&self, who: &TestClient, held: &[LogId]) -> (Vec<LogId>, Vec<LogId>) {
        let mut round = self.server.round(who, Id::from_random([0; 16]), &[]);
        let held = held.iter().map(|log| shared::sync::message::Held {
            log: *log,
            cursor: shared::id::Seq(1),
            view: shared::change::Digest::default(),
            staged: None,
        });
        round.have = shared::sync::message::Have::Each(held.collect());
        let (mut sent, mut gone) = (Vec::new(), Vec::new());
        for pull in self.server.sync(who, &round).await.pulls {
            match pull {
                Pull::Entries(batch) | Pull::Snapshot(batch) => sent.push(batch.log),
                Pull::Gone(log) | Pull::Drop(log) => gone.push(log),
                Pull::Aside(log) => panic!("{log}"),
            }
        }
        (sent, gone)
    }
}

#[tokio::test]
async fn a_sheet_is_looked_at_taken_in_and_taken_back_while_people_work() {
    let office = Office::new().await;
    let preview = office.check(SHEET).await;
    assert_eq!(preview["counts"]["employers"], json!({ "new": 2, "known": 0 }));
    assert_eq!((&preview["rows"], &preview["wrong_count"]), (&json!(2), &json!(0)));
    let column = |at: usize| preview["columns"][at].clone();
    let expected = json!({
        "at": 3, "header": "Telefoon", "example": "06 1234 5678", "field": "phone", "matched": "by_header",
    });
    assert_eq!(column(3), expected);
    assert_eq!(office.found("de").await, [""; 0], "nothing was taken in");
    let none = office.server.get("/api/import", Some(&office.mo)).await.json();
    assert_eq!(none, json!({}));
    let line = office.server.server.store.listen(office.anne.person, office.anne.device);
    let taken = office.take(SHEET).await;
    assert_eq!((taken.status.as_u16(), &taken.json()["jobs"]["new"]), (200, &json!(2)));
    assert_eq!(office.found("de").await, ["De Berk", "De Linde"]);
    // Who holds the account hears of it at once, and has it.
    assert!(line.heard_now().is_some_and(|heard| !heard.logs.is_empty()));
    let (sent, _) = office.sent(&office.anne, &[]).await;
    assert_eq!(sent.len(), 1);
    let latest = office.server.get("/api/import", Some(&office.mo)).await.json();
    assert_eq!(latest["at"], office.server.now().0);
    // It is the same again: nothing new, and nothing to take back beside the first.
    office.server.later(1_000);
    assert_eq!(office.take(SHEET).await.json()["employers"], json!({ "new": 0, "known": 2 }));
    let back = office.undo().await;
    assert_eq!(back, json!({ "employers": 2, "records": 0, "left_count": 0 }));
    assert_eq!(office.found("de").await, [""; 0]);
    assert!(
        line.heard_now().is_some_and(|heard| !heard.logs.is_empty()),
        "who has it hears that it goes"
    );
    assert_eq!(office.sent(&office.anne, &sent).await, (vec![], sent));
    let again = office.server.delete("/api/import", Some(&office.mo)).await;
    assert_eq!(again.problem(), (409, "nothing_to_undo".to_owned()));
}

#[tokio::test]
async fn what_somebody_touched_since_stays_and_is_named() {
    let office = Office::new().await;
    office.take(SHEET).await;
    let (sent, _) = office.sent(&office.anne, &[]).await;
    let about = EmployerEdit::Set(EmployerField::About("Bellen na tien uur".to_owned()));
    let became =
        office.server.push(&office.anne, sent[0], &[OfficeEdit::Employer(about).into()]).await;
    assert!(matches!(became[..], [Outcome::Accepted(_)]), "{became:?}");
    let back = office.undo().await;
    let left = json!([{ "employer": "De Linde", "kind": "employer" }]);
    assert_eq!(
        (&back["employers"], &back["left"], &back["left_count"]),
        (&json!(1), &left, &json!(1))
    );
    assert_eq!(office.found("de").await, ["De Linde"]);
    // After a day an import stands.
    office.take(SHEET).await;
    office.server.later(24 * 60 * 60 * 1_000);
    assert_eq!(office.server.get("/api/import", Some(&office.mo)).await.json(), json!({}));
    let late = office.server.delete("/api/import", Some(&office.mo)).await;
    assert_eq!(late.problem().1, "nothing_to_undo");
}

#[tokio::test]
async fn each_wrong_cell_is_told_by_row_column_and_reason_and_nothing_is_taken_in() {
    let office = Office::new().await;
    let mut sheet = "Werkgever;Contactpersoon;Telefoon;Stadium;Baan;Aantal;Verwacht\n".to_owned();
    for row in 2..10_002 {
        let (phone, stage) = if row == 77 { ("geen", "misschien") } else { ("020-1234567", "") };
        let number = if row == 5_000 { "drie" } else { "3" };
        let (at, job) = (row % 500, format!("Baan {row}"));
        writeln!(sheet, "Werkgever {at};Persoon {row};{phone};{stage};{job};{number};3-2027")
            .unwrap();
    }
    let preview = office.check(&sheet).await;
    assert_eq!(preview["wrong_count"], 3);
    let wrong: Vec<(u64, &str, &Value)> = preview["wrong"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["row"].as_u64().unwrap(), it["letters"].as_str().unwrap(), &it["why"]))
        .collect();
    let stages =
        json!({ "not_on_the_list": ["Onbekend", "In gesprek", "Doet mee", "Pauzeert", "Gestopt"] });
    assert_eq!(
        wrong,
        [
            (77, "C", &json!({ "declined": "not_a_phone_number" })),
            (77, "D", &stages),
            (5_000, "F", &json!("not_whole")),
        ]
    );
    assert_eq!(office.take(&sheet).await.problem(), (422, "cells_wrong".to_owned()));
    assert_eq!(office.found("werkgever").await, [""; 0]);
    // However much is wrong, the answer stays short.
    let all = sheet.replace(";3-2027", ";ooit");
    let preview = office.check(&all).await;
    assert_eq!(preview["wrong"].as_array().unwrap().len(), 200);
    assert!(preview["wrong_count"].as_u64().unwrap() > 9_000);
}

#[tokio::test]
async fn columns_are_matched_by_hand_and_that_is_remembered() {
    let office = Office::new().await;
    let sheet = "Klant;Functie;Telefoon;Telefoon\nDe Linde;Bakker;1;2\n";
    let preview = office.check(sheet).await;
    assert_eq!(preview["misfits"], json!([{ "missing": "employer" }]));
    let how = |at: usize| preview["columns"][at]["matched"].as_str().unwrap().to_owned();
    assert_eq!((how(0), how(2)), ("by_header".to_owned(), "header_twice".to_owned()));
    assert_eq!(office.take(sheet).await.problem(), (422, "columns_misfit".to_owned()));
    for (columns, misfit) in [
        ("0:employer,1:employer", json!([{ "twice": "employer" }])),
        ("0:employer,9:job", json!(["unknown"])),
        ("0:employer,2:phone", json!(["unknown"])),
        ("0:employer,1:shoe_size", json!(["unknown"])),
    ] {
        let path = format!("/api/import/check?columns={columns}");
        let preview = office.bring(&office.mo, &path, sheet).await.json();
        assert_eq!(preview["misfits"], misfit, "{columns}");
    }
    let path = "/api/import/check?columns=0:employer,1:job";
    let preview = office.bring(&office.mo, path, sheet).await.json();
    assert_eq!((&preview["misfits"], &preview["counts"]["jobs"]["new"]), (&Value::Null, &json!(1)));
    // The next sheet of the kind needs no word.
    assert_eq!(office.take(sheet).await.json()["jobs"]["new"], 1);
    let preview = office.check(sheet).await;
    assert_eq!(preview["columns"][1]["matched"], "by_hand");
    for odd in ["columns=employer", "columns=x:employer", "columns=0:a,,:", "sheet=%ff"] {
        let path = format!("/api/import/check?{odd}");
        let answer = office.bring(&office.mo, &path, sheet).await;
        assert!(answer.status.is_client_error() || odd.starts_with("sheet"), "{odd}: {answer:?}");
    }
}

#[tokio::test]
async fn of_a_workbook_any_sheet_is_read() {
    let office = Office::new().await;
    let page = |name: &str, employer: &str| Page {
        name: name.to_owned(),
        titles: vec!["Werkgever".to_owned()],
        rows: vec![vec![Cell::Text(employer.to_owned())]],
    };
    let book = xlsx_bytes(&[page("Voorjaar", "De Linde"), page("Na jaar", "De Berk")]).unwrap();
    let preview = office.check(&book).await;
    assert_eq!(
        (&preview["sheet"], &preview["other_sheets"], &preview["columns"][0]["example"]),
        (&json!("Voorjaar"), &json!(["Na jaar"]), &json!("De Linde"))
    );
    let answer = office.bring(&office.mo, "/api/import/check?sheet=Na%20jaar", &book).await;
    assert_eq!(answer.json()["columns"][0]["example"], "De Berk");
    let answer = office.bring(&office.mo, "/api/import/check?sheet=Zomer", &book).await;
    assert_eq!(answer.problem(), (422, "no_such_sheet".to_owned()));
}

/// An archive that unpacks to much more than it is.
fn bomb() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    for _ in 0..40 {
        zip.write_all(&vec![b' '; 1024 * 1024]).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[tokio::test]
async fn what_is_no_sheet_or_too_much_is_declined_before_it_is_read() {
    let office = Office::new().await;
    let large = vec![b'a'; usize::try_from(FILE_BYTES_MAX).unwrap() + 1];
    for (file, expected) in [
        (large, (413, "too_large")),
        (bomb(), (413, "sheet_too_large")),
        (b"%PDF-1.7 ...".to_vec(), (422, "not_a_sheet")),
        (b"PK\x03\x04 and no more".to_vec(), (422, "sheet_damaged")),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 of before".to_vec(), (422, "other_excel")),
        (b"\n\n".to_vec(), (422, "sheet_empty")),
        (b"Werkgever\n\"De Linde\n".to_vec(), (422, "sheet_quote")),
    ] {
        let start = String::from_utf8_lossy(&file[..8.min(file.len())]).into_owned();
        let answer = office.take(&file).await;
        assert_eq!(answer.problem(), (expected.0, expected.1.to_owned()), "{start}");
    }
    let json = office.server.post("/api/import", Some(&office.mo), &json!({})).await;
    assert_eq!(json.problem(), (415, "not_a_file".to_owned()));
    let file = office.bring(&office.mo, "/api/people", "{}").await;
    assert_eq!(file.problem(), (415, "not_json".to_owned()));
}

#[tokio::test]
async fn nobody_but_a_manager_handles_sheets_and_not_without_end() {
    let office = Office::new().await;
    let samir = office.server.client("Samir", None).await;
    for who in [&office.anne, &samir] {
        for path in ["/api/import/check", "/api/import"] {
            let answer = office.bring(who, path, SHEET).await;
            assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
        }
        for path in ["/api/import", "/api/export", "/api/monitor/workbook"] {
            let answer = office.server.get(path, Some(who)).await;
            assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
        }
        let answer = office.server.delete("/api/import", Some(who)).await;
        assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
    }
    let mut answer = office.bring(&office.mo, "/api/import/check", SHEET).await;
    for _ in 0..30 {
        answer = office.bring(&office.mo, "/api/import/check", SHEET).await;
    }
    assert_eq!(answer.problem(), (429, "too_many_tries".to_owned()));
    office.server.later(2_000);
    assert_eq!(office.bring(&office.mo, "/api/import/check", SHEET).await.status, 200);
}

#[tokio::test]
async fn the_workbook_is_a_file_to_keep_that_is_packed_once_and_kept_by_nobody_on_the_way() {
    let office = Office::new().await;
    office.take(SHEET).await;
    let mut asking = request(Method::GET, "/api/export", Some(&office.mo), Body::empty());
    let packings = HeaderValue::from_static("gzip, br");
    asking.headers_mut().insert(header::ACCEPT_ENCODING, packings);
    let answer = office.server.ask(asking).await;
    let of = |name| answer.headers.get(name).map(|it| it.to_str().unwrap());
    assert_eq!(answer.status, 200);
    assert_eq!(
        of(header::CONTENT_DISPOSITION),
        Some("attachment; filename=\"opstap-2026-09-21.xlsx\"")
    );
    assert_eq!((of(header::CONTENT_ENCODING), of(header::CACHE_CONTROL)), (None, Some("no-store")));
    let mut workbook = Xlsx::new(Cursor::new(answer.body)).unwrap();
    let employers = workbook.worksheet_range("Werkgevers").unwrap();
    let names = employers.rows().skip(1).map(|row| row[0].clone()).collect::<Vec<_>>();
    assert_eq!(names, ["De Berk", "De Linde"].map(|it| Data::String(it.to_owned())));
}

#[tokio::test]
async fn what_is_written_into_what_was_taken_in_is_of_the_same_rules() {
    let office = Office::new().await;
    office.take(SHEET).await;
    let hits =
        office.server.post("/api/search", Some(&office.anne), &json!({ "words": "berk" })).await;
    let log: LogId = hits.json()["hits"][0]["log"].as_str().unwrap().parse().unwrap();
    // Nobody holds the account: whoever is of the office begins to follow it as any other.
    let new = NewFollower { role: Role::Coach, name: "Anne".to_owned() };
    let follow = OfficeEdit::Follower(At(office.anne.person, FollowerEdit::Add(new)));
    let became = office.server.push(&office.anne, log, &[follow.into()]).await;
    assert!(matches!(became[..], [Outcome::Accepted(_)]), "{became:?}");
}
