//! The people of the office, as a manager handles them: who comes, on which phones, who takes over, who goes.

use serde_json::{Value, json};
use shared::id::{Id, LogId, PersonId};
use shared::record::At;
use shared::record::Edit;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer};
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::refusal::Refusal;
use shared::role::{Permission, Role, StaffRole};
use shared::sync::message::{Outcome, Pull};

use super::kit::{TestClient, TestServer, add, device, open};
use super::phone::Handset;
use crate::chance;
use crate::store::database;

/// An office with a manager and two coaches.
pub struct Office {
    pub server: TestServer,
    pub mo: TestClient,
    pub anne: TestClient,
    pub bo: TestClient,
}

impl Office {
    pub async fn new() -> Self {
        let server = TestServer::new();
        let mo = server.client("Mo", Some(StaffRole::Manager)).await;
        let anne = server.client("Anne", Some(StaffRole::Coach)).await;
        let bo = server.client("Bo", Some(StaffRole::Coach)).await;
        Self { server, mo, anne, bo }
    }

    /// Trajecten of Anne's, each with a candidate.
    pub async fn caseload(&self, count: usize) -> Vec<LogId> {
        let mut logs = Vec::new();
        for n in 0..count {
            let log = self.server.traject(&self.anne).await;
            let samir = add(chance::person(), Role::Candidate, &format!("Samir {n}"));
            self.server.push(&self.anne, log, &[samir]).await;
            logs.push(log);
        }
        logs
    }

    pub async fn ask(&self, of: &TestClient, what: &str, body: Value) -> super::kit::Answer {
        let path = format!("/api/people/{}/{what}", of.person);
        self.server.post(&path, Some(&self.mo), &body).await
    }

    pub async fn hands_over(&self, of: &TestClient, body: Value) -> u64 {
        let answer = self.ask(of, "hand-over", body).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()["logs"].as_u64().unwrap()
    }

    /// What a phone holds after a round, of these logs.
    pub async fn told(&self, who: &TestClient, held: &[LogId]) -> Told {
        let mut round = self.server.round(who, Id::from_random([0; 16]), &[]);
        let held = held.iter().map(|log| shared::sync::message::Held {
            log: *log,
            cursor: shared::id::Seq(1),
            view: shared::change::Digest::default(),
            staged: None,
        });
        round.have = shared::sync::message::Have::Each(held.collect());
        let mut told = Told::default();
        for pull in self.server.sync(who, &round).await.pulls {
            match pull {
                Pull::Entries(batch) | Pull::Snapshot(batch) => told.has.push(batch.log),
                Pull::Drop(log) => told.dropped.push(log),
                Pull::Aside(log) | Pull::Gone(log) => panic!("{log}"),
            }
        }
        told.has.sort();
        told.dropped.sort();
        told
    }

    pub async fn people(&self) -> Value {
        self.server.get("/api/people", Some(&self.mo)).await.json()
    }

    pub async fn listed(&self, person: PersonId) -> Value {
        let people = self.people().await;
        let mut all = people["people"].as_array().unwrap().iter();
        all.find(|it| it["person"] == person.to_string()).cloned().unwrap()
    }
}

#[derive(Debug, Default)]
pub struct Told {
    pub has: Vec<LogId>,
    pub dropped: Vec<LogId>,
}

pub fn sorted(mut logs: Vec<LogId>) -> Vec<LogId> {
    logs.sort();
    logs
}

#[tokio::test]
async fn a_manager_lets_a_colleague_in_and_again_on_a_new_phone_as_the_same_person() {
    let office = Office::new().await;
    let new = json!({ "name": " Cem Kaya ", "role": "coach" });
    let invited = office.server.post("/api/people", Some(&office.mo), &new).await.json();
    let person: PersonId = invited["person"].as_str().unwrap().parse().unwrap();
    let cem = office.server.guest_by(person, invited["short"].as_str().unwrap()).await;
    let me = office.server.get("/api/me", Some(&cem)).await.json();
    assert_eq!((&me["name"], &me["office"]), (&json!("Cem Kaya"), &json!("coach")));
    let log = office.server.traject(&cem).await;
    // Though the manager is no coach of what he coaches, nobody else need consent.
    let again = office.ask(&cem, "invite", json!({})).await.json();
    assert_eq!(again["person"], person.to_string());
    let link = again["link"].as_str().unwrap().split_once('#').unwrap().1.to_owned();
    let next = office.server.guest_by(person, &link).await;
    assert_eq!(office.told(&next, &[]).await.has, [log]);
    assert_eq!(office.listed(person).await["devices"].as_array().unwrap().len(), 2);
    let lost = format!("/api/people/{person}/devices/{}", cem.device);
    assert_eq!(office.server.delete(&lost, Some(&office.mo)).await.status, 204);
    assert_eq!(office.server.get("/api/me", Some(&cem)).await.status, 401);
    assert_eq!(office.server.get("/api/me", Some(&next)).await.status, 200);
    assert_eq!(office.server.delete(&lost, Some(&office.mo)).await.status, 404);
}

#[tokio::test]
async fn who_is_there_already_is_named_before_a_second_of_that_name_is_added() {
    let office = Office::new().await;
    let mut new = json!({ "name": "ANNE", "role": "manager" });
    let refused = office.server.post("/api/people", Some(&office.mo), &new).await;
    assert_eq!(refused.problem(), (409, "name_alike".to_owned()));
    assert_eq!(refused.json()["about"][0]["id"], office.anne.person.to_string());
    new["besides"] = json!([office.anne.person.to_string()]);
    assert_eq!(office.server.post("/api/people", Some(&office.mo), &new).await.status, 200);
    for name in [String::new(), " ".to_owned(), "x".repeat(201)] {
        let new = json!({ "name": name, "role": "coach" });
        let refused = office.server.post("/api/people", Some(&office.mo), &new).await;
        assert_eq!(refused.problem(), (422, "no_name".to_owned()));
    }
    let new = json!({ "name": "Sam", "role": "candidate" });
    let refused = office.server.post("/api/people", Some(&office.mo), &new).await;
    assert_eq!(refused.problem().0, 400);
}

#[tokio::test]
async fn nobody_but_a_manager_handles_people_and_nobody_takes_for_themselves() {
    let office = Office::new().await;
    let [log] = office.caseload(1).await[..] else { panic!("one") };
    let (server, of) = (&office.server, format!("/api/people/{}", office.anne.person));
    let not_allowed = (403, "not_allowed".to_owned());
    let handing = json!({ "to": office.bo.person.to_string() });
    for (what, body) in [
        ("hand-over", &handing),
        ("retire", &handing),
        ("role", &json!({ "role": "coach" })),
        ("invite", &json!({})),
    ] {
        let answer = server.post(&format!("{of}/{what}"), Some(&office.bo), body).await;
        assert_eq!(answer.problem(), not_allowed, "{what}");
    }
    for path in ["/api/people".to_owned(), format!("{of}/caseload")] {
        assert_eq!(server.get(&path, Some(&office.bo)).await.problem(), not_allowed, "{path}");
    }
    let gone = format!("{of}/devices/{}", office.anne.device);
    assert_eq!(server.delete(&gone, Some(&office.bo)).await.problem(), not_allowed);
    let ends = server.delete("/api/stand-ins/1", Some(&office.bo)).await;
    assert_eq!(ends.problem(), not_allowed);
    // On the manager's own phone the rule book says the same.
    let refused = Outcome::Refused(Refusal::NotAllowed(Permission::ChangeMembers));
    let mine = add(office.mo.person, Role::Coach, "Mo");
    assert_eq!(server.push(&office.mo, log, &[mine]).await, [refused]);
    let job = Edit::Outline(OutlineEdit::Set(OutlineField::Job("Kas".to_owned())));
    let outcomes = server.push(&office.mo, log, &[job]).await;
    assert_eq!(outcomes, [Outcome::Refused(Refusal::NotAMember)]);
    assert!(office.told(&office.mo, &[]).await.has.is_empty());
}

#[tokio::test]
async fn a_caseload_of_sixty_goes_over_in_one_act_and_the_old_phone_lets_go_of_it() {
    let office = Office::new().await;
    let logs = sorted(office.caseload(60).await);
    let number = Edit::Member(At(
        office.bo.person,
        MemberEdit::Set(MemberField::Phone("06 1234 0987".to_owned())),
    ));
    let own = office.server.traject(&office.bo).await;
    assert!(matches!(
        office.server.push(&office.bo, own, &[number]).await[..],
        [Outcome::Accepted(_)]
    ));
    let path = format!("/api/people/{}/caseload", office.anne.person);
    let preview = office.server.get(&path, Some(&office.mo)).await.json();
    let charges = preview["charges"].as_array().unwrap();
    assert_eq!(charges.len(), 60);
    assert!(charges.iter().all(|it| it["others"] == 0 && it["traject"]["phase"] == "job_in_view"));
    assert!(charges.iter().any(|it| it["name"] == "Samir 59"));

    let alone = office.ask(&office.anne, "retire", json!({})).await;
    assert_eq!(alone.problem(), (409, "no_successor".to_owned()));
    assert_eq!(alone.json()["about"].as_array().unwrap().len(), 60);
    assert_eq!(office.told(&office.anne, &[]).await.has, logs, "nothing was done");

    let to = json!({ "to": office.bo.person.to_string() });
    let done = office.ask(&office.anne, "retire", to).await;
    assert_eq!((done.status.as_u16(), &done.json()["logs"]), (200, &json!(60)));
    let old = office.told(&office.anne, &logs).await;
    assert_eq!((old.has, old.dropped), (Vec::new(), logs.clone()), "at its next word");
    let now = office.told(&office.bo, &[own]).await;
    assert_eq!(now.has, sorted([logs.as_slice(), &[own]].concat()));
    assert_eq!(
        office.server.get("/api/me", Some(&office.anne)).await.json()["office"],
        Value::Null
    );

    let handed = office.server.get("/api/handed", Some(&office.bo)).await.json();
    let handed = &handed["handed"][0];
    assert_eq!((&handed["name"], &handed["until"]), (&json!("Anne"), &Value::Null));
    assert_eq!(handed["charges"].as_array().unwrap().len(), 60);
    assert_eq!(handed["charges"][0]["summary"]["employer"], "De Linde");
    let listed = office.listed(office.bo.person).await;
    assert_eq!(listed["trajects"], 61);
    let gone = office.listed(office.anne.person).await;
    assert_eq!((&gone["trajects"], &gone["office"]), (&json!(0), &Value::Null));
    assert!(gone["ended"].is_i64());
    // Who calls the coach from now on calls the new one.
    let state =
        office.server.server.store.read(move |it| {
            crate::office::caseload(it, office.bo.person, &crate::office::Part::All)
        });
    let charges = state.await.unwrap();
    let phone = |it: &crate::office::Charge| {
        it.state.traject().unwrap().members.get(&office.bo.person).unwrap().phone.get().clone()
    };
    assert!(charges.iter().all(|it| phone(it) == "06 1234 0987"));
}

#[tokio::test]
async fn what_a_retired_coach_wrote_offline_is_kept_with_its_reason_and_all_else_goes() {
    let office = Office::new().await;
    let [log] = office.caseload(1).await[..] else { panic!("one") };
    let job = |text: &str| Edit::Outline(OutlineEdit::Set(OutlineField::Job(text.to_owned())));
    let invite = office.server.invite_for(office.anne.person).await;
    let second = office.server.guest_by(office.anne.person, invite.link.reveal()).await;
    let mut away = Handset::of(second, Some(StaffRole::Coach));
    away.settle(&office.server).await;
    let opened_away = Id::from_random(chance::bytes());
    for (log, edit) in [(log, job("Kas")), (log, job("Kassa")), (opened_away, open())] {
        away.save(&office.server, log, &edit);
    }
    let to = json!({ "to": office.bo.person.to_string() });
    assert_eq!(office.ask(&office.anne, "retire", to).await.status, 200);
    away.settle(&office.server).await;
    assert_eq!(away.phone.unsent(), 0);
    let why = away.phone.rejected().map(|(_, it)| it.refusal).collect::<Vec<_>>();
    assert_eq!(why, [Refusal::NotAMember; 3]);
    assert!(away.phone.replica(log).is_none(), "it let go of all it held");
    let taken = office.server.push(&office.bo, log, &[job("Kas")]).await;
    assert!(matches!(taken[..], [Outcome::Accepted(_)]), "{taken:?}");
    // Asked again, it is no more than before.
    let again = office.ask(&office.anne, "retire", json!({})).await;
    assert_eq!(again.json()["logs"], 0);
    let invite = office.ask(&office.anne, "invite", json!({})).await;
    assert_eq!(invite.problem(), (409, "no_role".to_owned()));
    assert_eq!(office.ask(&office.anne, "role", json!({ "role": "coach" })).await.status, 204);
    assert_eq!(
        office.hands_over(&office.bo, json!({ "to": office.anne.person.to_string() })).await,
        1
    );
    assert_eq!(office.told(&office.anne, &[]).await.has, [log]);
}

#[tokio::test]
async fn who_takes_over_is_another_coach_of_the_office() {
    let office = Office::new().await;
    let logs = office.caseload(1).await;
    let (anne, mo) = (office.anne.person, office.mo.person);
    let cases = [
        (json!({ "to": anne.to_string() }), (422, "oneself")),
        (json!({ "to": mo.to_string() }), (422, "not_a_coach")),
        (json!({ "to": chance::person().to_string() }), (404, "not_found")),
        (json!({ "to": office.bo.person.to_string(), "until": "2026-09-01" }), (422, "past_day")),
        (json!({ "to": office.bo.person.to_string(), "until": "4026-09-01" }), (422, "past_day")),
        (
            json!({ "to": office.bo.person.to_string(), "logs": [LogId::OFFICE.to_string()] }),
            (404, "not_found"),
        ),
    ];
    for (body, (status, code)) in cases {
        let refused = office.ask(&office.anne, "hand-over", body.clone()).await;
        assert_eq!(refused.problem(), (status, code.to_owned()), "{body}");
    }
    let oneself = office.ask(&office.anne, "retire", json!({ "to": anne.to_string() })).await;
    assert_eq!(oneself.problem(), (422, "oneself".to_owned()));
    // A candidate there is in it already, and no coach.
    let bo = add(office.bo.person, Role::Employer, "Bo");
    office.server.push(&office.anne, logs[0], &[bo]).await;
    let refused =
        office.ask(&office.anne, "retire", json!({ "to": office.bo.person.to_string() })).await;
    assert_eq!(refused.problem(), (409, "declined".to_owned()));
    assert_eq!(refused.json()["about"][0]["name"], "Samir 0");
    assert_eq!(office.listed(anne).await["office"], "coach", "all or nothing");
    for what in [json!({ "role": "coach" }), json!({ "role": "manager" })] {
        let answer = office.ask(&office.mo, "role", what.clone()).await;
        let is_last = what["role"] == "coach";
        assert_eq!(answer.status.as_u16(), if is_last { 409 } else { 204 }, "{what}");
    }
    let last = office.ask(&office.mo, "retire", json!({})).await;
    assert_eq!(last.problem(), (409, "last_manager".to_owned()));
}

#[tokio::test]
async fn employers_that_were_followed_go_over_with_what_was_agreed() {
    let office = Office::new().await;
    let log: LogId = Id::from_random(chance::bytes());
    let (name, opener) = ("Bakkerij Korenaar".to_owned(), "Anne".to_owned());
    let open = OfficeEdit::Employer(EmployerEdit::Open(NewEmployer { name, opener }));
    let outcomes = office.server.push(&office.anne, log, &[open.into()]).await;
    assert!(matches!(outcomes[..], [Outcome::Accepted(_)]), "{outcomes:?}");
    let shared = OfficeEdit::Office(SettingsEdit::Open(NewSettings { name: String::new() }));
    office.server.push(&office.anne, LogId::OFFICE, &[shared.into()]).await;
    let alone = office.ask(&office.anne, "retire", json!({})).await;
    assert_eq!(alone.json()["about"][0]["name"], "Bakkerij Korenaar");
    // Where there is no traject, a manager can.
    let to = json!({ "to": office.mo.person.to_string() });
    assert_eq!(office.ask(&office.anne, "retire", to).await.status, 200);
    let held = [log, LogId::OFFICE];
    assert_eq!(office.told(&office.anne, &held).await.dropped, sorted(held.to_vec()));
    assert_eq!(office.told(&office.mo, &[]).await.has, sorted(held.to_vec()));
    let mo = office.mo.person;
    let charges = office
        .server
        .server
        .store
        .read(move |it| crate::office::caseload(it, mo, &crate::office::Part::All));
    let charges = charges.await.unwrap();
    let follower = charges[0].state.employer().unwrap().followers.get(&mo).unwrap().clone();
    assert!(*follower.holds_account.get() && *follower.active.get());
    let before = charges[0].state.employer().unwrap().followers.get(&office.anne.person).unwrap();
    assert!(!*before.holds_account.get() && !*before.active.get());
}

#[tokio::test]
async fn who_let_whom_in_and_who_took_over_is_kept() {
    let office = Office::new().await;
    office.caseload(1).await;
    let to = json!({ "to": office.bo.person.to_string() });
    office.ask(&office.anne, "retire", to).await;
    let read = |connection: &database::Connection| {
        let sql = "select what, actor is not null from access order by id desc limit 3";
        connection.all::<(String, bool)>(sql, (), |row| Ok((row.get(0)?, row.get(1)?)))
    };
    let lines = office.server.server.store.read(read).await.unwrap();
    let kept = ["role_ended", "took_over", "handed_over"].map(|it| (it.to_owned(), true));
    assert_eq!(lines, kept);
    assert_eq!(office.server.pair("AAAAAA", device()).await.status, 404);
}
