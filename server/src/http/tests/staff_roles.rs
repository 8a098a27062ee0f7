//! What each role of the office opens and is kept from: who looks after employers alone, and who reads figures alone.

use serde_json::{Value, json};
use shared::id::LogId;
use shared::record::Edit;
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer};
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::refusal::Refusal;
use shared::role::StaffRole;
use shared::sync::message::Outcome;

use super::kit::{TestClient, open};
use super::monitor::ended;
use super::people::Office;
use crate::chance;

const NOT_ALLOWED: (u16, &str) = (403, "not_allowed");

/// The office's log is there, and an employer that Anne keeps.
async fn with_an_employer(office: &Office) -> LogId {
    let settings = SettingsEdit::Open(NewSettings { name: "Werkbedrijf".to_owned() });
    let (name, opener) = ("Korenaar".to_owned(), "Anne".to_owned());
    let employer = EmployerEdit::Open(NewEmployer { name, opener });
    let log = LogId::from_random(chance::bytes());
    let said =
        [(LogId::OFFICE, OfficeEdit::Office(settings)), (log, OfficeEdit::Employer(employer))];
    for (log, edit) in said {
        let became = office.server.push(&office.anne, log, &[Edit::from(edit)]).await;
        assert!(matches!(became[..], [Outcome::Accepted(_)]), "{became:?}");
    }
    log
}

async fn status(office: &Office, path: &str, who: &TestClient) -> u16 {
    office.server.get(path, Some(who)).await.status.as_u16()
}

#[tokio::test]
async fn who_looks_after_employers_opens_one_and_is_nobody_towards_candidates() {
    let office = Office::new().await;
    let [traject] = office.caseload(1).await[..] else { panic!("one") };
    with_an_employer(&office).await;
    let noor = office.server.client("Noor", Some(StaffRole::AccountHolder)).await;
    assert_eq!(office.told(&noor, &[]).await.has, [LogId::OFFICE]);
    assert_eq!(status(&office, "/api/monitor", &noor).await, 403);
    assert_eq!(status(&office, "/api/figures", &noor).await, 403);
    let words = json!({ "words": "koren" });
    let found = office.server.post("/api/search", Some(&noor), &words).await;
    assert_eq!((found.status.as_u16(), found.json().to_string().contains("Korenaar")), (200, true));

    let own = LogId::from_random(chance::bytes());
    let (name, opener) = ("Bouw Oost".to_owned(), "Noor".to_owned());
    let opens = OfficeEdit::Employer(EmployerEdit::Open(NewEmployer { name, opener }));
    let became = office.server.push(&noor, own, &[Edit::from(opens)]).await;
    assert!(matches!(became[..], [Outcome::Accepted(_)]), "{became:?}");
    let other = LogId::from_random(chance::bytes());
    for log in [other, traject] {
        let became = office.server.push(&noor, log, &[open()]).await;
        assert_eq!(became, [Outcome::Refused(Refusal::NotAMember)], "{log}");
    }
}

#[tokio::test]
async fn who_reads_figures_reads_what_may_be_told_and_no_log_at_all() {
    let office = Office::new().await;
    let [traject] = office.caseload(1).await[..] else { panic!("one") };
    let employer = with_an_employer(&office).await;
    ended(&office.server, &office.anne, "Korenaar", 6).await;
    let kees = office.server.client("Kees", Some(StaffRole::Viewer)).await;
    let told = office.told(&kees, &[traject, employer, LogId::OFFICE]).await;
    assert!(told.has.is_empty(), "{told:?}");

    let figures = office.server.get("/api/figures", Some(&kees)).await.json();
    let lines = figures["lines"].as_array().unwrap();
    let of_all: Vec<&Value> = lines.iter().filter(|it| it["by"] == "all").collect();
    let [all] = of_all[..] else { panic!("one quarter: {figures}") };
    assert_eq!(all["ended"], 5, "to the nearest five");
    let again = office.server.get("/api/figures", Some(&kees)).await.json();
    assert_eq!(again, figures);
    assert_eq!(status(&office, "/api/figures/workbook", &kees).await, 200);
    assert_eq!(office.server.get("/api/figures", Some(&office.mo)).await.json(), figures);

    for path in [
        "/api/monitor",
        "/api/monitor/workbook",
        "/api/coaching",
        "/api/people",
        "/api/export",
        "/api/import",
    ] {
        let answer = office.server.get(path, Some(&kees)).await.problem();
        assert_eq!((answer.0, answer.1.as_str()), NOT_ALLOWED, "{path}");
    }
    let words = json!({ "words": "koren" });
    let found = office.server.post("/api/search", Some(&kees), &words).await.problem();
    assert_eq!((found.0, found.1.as_str()), NOT_ALLOWED);
    let settings = SettingsEdit::Open(NewSettings { name: "Zijn kantoor".to_owned() });
    let (name, opener) = ("Bouw Oost".to_owned(), "Kees".to_owned());
    let opens = EmployerEdit::Open(NewEmployer { name, opener });
    for (log, edit) in [
        (LogId::from_random(chance::bytes()), open()),
        (LogId::from_random(chance::bytes()), OfficeEdit::Employer(opens).into()),
        (LogId::OFFICE, OfficeEdit::Office(settings).into()),
    ] {
        let became = office.server.push(&kees, log, &[edit]).await;
        assert_eq!(became, [Outcome::Refused(Refusal::NotAMember)]);
    }
}

#[tokio::test]
async fn who_still_looks_after_something_gets_no_role_that_does_not() {
    let office = Office::new().await;
    let logs = office.caseload(2).await;
    let employer = with_an_employer(&office).await;
    let give = async |role: &str| {
        let path = format!("/api/people/{}/role", office.anne.person);
        office.server.post(&path, Some(&office.mo), &json!({ "role": role })).await
    };
    let about = |answer: &super::kit::Answer| answer.json()["about"].as_array().unwrap().len();
    let declined = give("account_holder").await;
    assert_eq!(declined.problem(), (409, "looks_after".to_owned()));
    assert_eq!(about(&declined), logs.len());
    let declined = give("viewer").await;
    assert_eq!((declined.problem().0, about(&declined)), (409, logs.len() + 1));
    assert_eq!(office.listed(office.anne.person).await["office"], "coach");

    // Nobody takes over what is not theirs to look after.
    let noor = office.server.client("Noor", Some(StaffRole::AccountHolder)).await;
    let to = json!({ "to": noor.person.to_string() });
    let declined = office.ask(&office.anne, "hand-over", to.clone()).await;
    assert_eq!(declined.problem(), (422, "not_a_coach".to_owned()));
    let part = json!({ "to": noor.person.to_string(), "logs": [employer.to_string()] });
    assert_eq!(office.hands_over(&office.anne, part).await, 1);
    assert_eq!(
        office.told(&noor, &[]).await.has,
        super::people::sorted(vec![employer, LogId::OFFICE])
    );
    let to_bo = json!({ "to": office.bo.person.to_string() });
    assert_eq!(office.hands_over(&office.anne, to_bo).await, 2);
    assert_eq!(give("viewer").await.status, 204);
    assert_eq!(office.listed(office.anne.person).await["office"], "viewer");
    let held = [logs.as_slice(), &[employer, LogId::OFFICE]].concat();
    let told = office.told(&office.anne, &held).await;
    assert!(told.has.is_empty(), "{told:?}");
    assert!(told.dropped.contains(&LogId::OFFICE));
    let role = json!({ "role": "candidate" });
    let path = format!("/api/people/{}/role", office.bo.person);
    assert_eq!(office.server.post(&path, Some(&office.mo), &role).await.status, 400);
}
