//! The monitor: for whom, over what, and what of it stays on the server.

use shared::id::Id;
use shared::record::office::OfficeEdit;
use shared::record::office::forecast::{Certainty, ForecastEdit, NewForecast};
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::record::{At, Edit};
use shared::role::StaffRole;
use shared::sync::message::Outcome as Became;

use super::kit::{TestClient, TestServer, open};
use crate::chance;
use crate::store::{self, WriteTransaction};

/// So many trajecten with an employer, that all ended.
pub async fn ended(server: &TestServer, coach: &TestClient, employer: &str, count: usize) {
    for _ in 0..count {
        let of = Edit::Outline(OutlineEdit::Set(OutlineField::Employer(employer.to_owned())));
        let (on, reason) = ("2026-06-01".parse().unwrap(), String::new());
        let outcome = Outcome { ending: Ending::Training, on, reason };
        let end = Edit::Outcome(OutcomeEdit::Record(Some(outcome)));
        let log = Id::from_random(chance::bytes());
        let became = server.push(coach, log, &[open(), of, end]).await;
        assert!(became.iter().all(|it| matches!(it, Became::Accepted(_))), "{became:?}");
    }
}

#[tokio::test]
async fn a_manager_sees_the_outcomes_and_who_is_not_of_the_office_does_not() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let manager = server.client("Mo", Some(StaffRole::Manager)).await;
    ended(&server, &coach, "De Linde", 5).await;
    server.traject(&coach).await;
    let candidate = server.client("Samir", None).await;
    let answer = server.get("/api/monitor", Some(&candidate)).await;
    assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
    let monitor = server.get("/api/monitor", Some(&manager)).await.json();
    assert_eq!(monitor["all"]["trajecten"], 6);
    assert_eq!(monitor["all"]["running"], 1);
    let course = &monitor["all"]["course"];
    assert_eq!(course["reached"][0], serde_json::json!(["job_in_view", 6]));
    assert_eq!(course["reached"][1][1], 0);
    // Nobody came to a job, and of nobody's phase the end is known to take five.
    assert_eq!(course["to_job"], serde_json::Value::Null);
    assert_eq!(course["in_phase"][0][1]["reached"], 5);
    // The quarter they ended in would leave the one who is under way.
    let quarters = (&monitor["by_quarter"], &monitor["quarters_left_out"]);
    assert_eq!(quarters, (&serde_json::Value::Null, &serde_json::json!(1)));
}

#[tokio::test]
async fn a_coach_sees_their_own_trajecten_however_few_and_no_others() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let driss = server.client("Driss", Some(StaffRole::Coach)).await;
    ended(&server, &anne, "De Linde", 2).await;
    ended(&server, &driss, "De Es", 6).await;
    let said = async |coach: &TestClient| {
        let answer = server.get("/api/monitor", Some(coach)).await;
        let monitor = answer.json();
        let text = String::from_utf8(answer.body).unwrap();
        let names = ["De Linde", "De Es"].map(|name| text.contains(name));
        (monitor["all"]["ended"].as_u64(), monitor["by_employer"][0][1]["training"].as_u64(), names)
    };
    assert_eq!(said(&anne).await, (Some(2), Some(2), [true, false]));
    assert_eq!(said(&driss).await, (Some(6), Some(6), [false, true]));
}

#[tokio::test]
async fn figures_about_few_people_never_leave_the_server() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let manager = server.client("Mo", Some(StaffRole::Manager)).await;
    let said = async || {
        let answer = server.get("/api/monitor", Some(&manager)).await;
        let monitor = answer.json();
        let text = String::from_utf8(answer.body).unwrap();
        let names = ["Zeldzaam", "Gewoon", "Overal"];
        let told = names.into_iter().filter(|name| text.contains(name)).collect::<Vec<_>>();
        (monitor["all"]["trajecten"].as_u64(), told, monitor["employers_left_out"].as_u64())
    };
    ended(&server, &coach, "Zeldzaam", 4).await;
    assert_eq!(said().await, (Some(0), vec![], Some(1)));
    // One more than before would be the whole less these.
    ended(&server, &coach, "Gewoon", 5).await;
    assert_eq!(said().await, (Some(9), vec![], Some(2)));
    ended(&server, &coach, "Overal", 6).await;
    assert_eq!(said().await, (Some(15), vec!["Overal"], Some(2)));
    ended(&server, &coach, "Zeldzaam", 1).await;
    assert_eq!(said().await, (Some(16), vec!["Zeldzaam", "Gewoon", "Overal"], None));
}

#[tokio::test]
async fn the_places_of_the_whole_office_are_told_to_who_looks_after_it() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let manager = server.client("Mo", Some(StaffRole::Manager)).await;
    for number in [3, 4] {
        let (employer, job) = super::matching::job(&server, &coach).await;
        let expected = "2027-02-01".parse().unwrap();
        let (certainty, words) = (Certainty::Likely, String::new());
        let new = NewForecast { job, number, expected, certainty, words };
        let add = ForecastEdit::Add(new);
        let expects = OfficeEdit::Forecast(At(Id::from_random(chance::bytes()), add)).into();
        let became = server.push(&coach, employer, &[expects]).await;
        assert!(became.iter().all(|it| matches!(it, Became::Accepted(_))), "{became:?}");
    }
    let told = async |who| server.get("/api/monitor", Some(who)).await.json()["foreseen"].clone();
    let both = serde_json::json!([
        [{ "year": 2027, "number": 1 }, { "expected": 7, "filled": 0 }],
    ]);
    assert_eq!(told(&manager).await, both);
    assert_eq!(told(&coach).await, serde_json::Value::Null, "a coach's phone has what they follow");
    // What a server of before did not keep is worked out by the next.
    let forget = |it: &mut WriteTransaction<'_>| {
        it.connection.execute("update employer set foreseen = ''", ()).map(drop)
    };
    server.server.store.write(forget).await.unwrap();
    drop(store::connect(&server.folder.0).unwrap());
    assert_eq!(told(&manager).await, both);
}
