//! Who else may fit a job, and the page of a candidate: what is told to whom, on the bytes.

use serde_json::{Value, json};
use shared::id::{Id, LogId};
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer};
use shared::record::office::job::{JobEdit, JobId, NewJob, Organiser, Standing};
use shared::record::office::need::{NeedEdit, NewNeed};
use shared::record::own::page::{PageEdit, PageField};
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;

use super::kit::{TestClient, TestServer, add};
use crate::chance;
use crate::store::database;
use crate::store::erase;

fn id<T>() -> Id<T> {
    Id::from_random(chance::bytes())
}

async fn take_in(server: &TestServer, by: &TestClient, log: LogId, edits: &[Edit]) {
    let became = server.push(by, log, edits).await;
    let is_taken_in = |it: &Outcome| matches!(it, Outcome::Accepted(_));
    assert!(became.len() == edits.len() && became.iter().all(is_taken_in), "{became:?}");
}

/// A job that asks two skills, at an employer of its own.
pub(super) async fn job(server: &TestServer, by: &TestClient) -> (LogId, JobId) {
    let (employer, job) = (id(), id());
    let opened = NewEmployer { name: "Bakkerij Nova".to_owned(), opener: "Bo".to_owned() };
    let new = NewJob {
        function: "Verkoper".to_owned(),
        standing: Standing::Open,
        organiser: Organiser::Both,
        growth: None,
        conditions: String::new(),
        profile: String::new(),
        pay: String::new(),
        schooling: String::new(),
    };
    let need = |name: &str, help| {
        let new = NewNeed { job, name: name.to_owned(), skill: None, help };
        OfficeEdit::Need(At(id(), NeedEdit::Add(new)))
    };
    let edits = [
        OfficeEdit::Employer(EmployerEdit::Open(opened)),
        OfficeEdit::Job(At(job, JobEdit::Add(new))),
        need("Kassa tellen", Help::Hint),
        need("Brood snijden", Help::Together),
    ];
    take_in(server, by, employer, &edits.map(Edit::from)).await;
    (employer, job)
}

pub(super) fn asking((employer, job): (LogId, JobId)) -> Value {
    json!({ "employer": employer.to_string(), "job": job.to_string() })
}

fn open(person: shared::id::PersonId) -> Edit {
    Edit::Preferences(PreferencesEdit::Open(Owner { person }))
}

/// A candidate writes their page and says that it may leave.
pub(super) async fn write_page(server: &TestServer, by: &TestClient, words: &str) {
    let page = |edit| Edit::from(PathEdit::Page(edit));
    let edits = [
        open(by.person),
        page(PageEdit::Begin(Owner { person: by.person })),
        page(PageEdit::Set(PageField::Strengths(words.to_owned()))),
    ];
    take_in(server, by, LogId::of_person(by.person), &edits).await;
    approve(server, by).await;
}

/// Says yes to the words that stand.
async fn approve(server: &TestServer, by: &TestClient) {
    let yes = PathEdit::Page(PageEdit::Approve(true)).into();
    let mut round = server.round(by, LogId::of_person(by.person), &[yes]);
    // A phone that tells of no digest is judged by what it had seen.
    round.push[0].changes[0].base = shared::id::Seq(head(server, by).await);
    let reply = server.sync(by, &round).await;
    assert!(matches!(reply.outcomes[0].of[0].1, Outcome::Accepted(_)), "{reply:?}");
}

async fn head(server: &TestServer, by: &TestClient) -> u64 {
    let log = LogId::of_person(by.person);
    let count = move |it: &database::Connection| crate::store::entries(it, log);
    server.server.store.read(count).await.unwrap().len() as u64
}

/// A coach, and of theirs who was seen to do what.
async fn coached(server: &TestServer, called: &str, seen: &[&[(&str, Help)]]) -> TestClient {
    let coach = server.client(called, Some(StaffRole::Coach)).await;
    for (place, skills) in seen.iter().enumerate() {
        let person = chance::person();
        let log = server.traject(&coach).await;
        let name = format!("Geheim {place}");
        let named = MemberEdit::Set(MemberField::Name(called.to_owned()));
        let named = Edit::Member(At(coach.person, named));
        take_in(server, &coach, log, &[named, add(person, Role::Candidate, &name)]).await;
        let saw = |(name, help): &(&str, Help)| {
            let on = "2026-03-02".parse().unwrap();
            let (name, help) = ((*name).to_owned(), *help);
            let what = SeenSkill { skill: None, name, help, on, source: Source::AtWork };
            Edit::from(PathEdit::SeenSkill(At(id(), FactEdit::Give(what))))
        };
        let edits: Vec<Edit> = [open(person)].into_iter().chain(skills.iter().map(saw)).collect();
        take_in(server, &coach, LogId::of_person(person), &edits).await;
    }
    coach
}

const ENOUGH: &[(&str, Help)] = &[("kassa TELLEN", Help::Alone)];
const TOO_MUCH_HELP: &[(&str, Help)] = &[("Kassa tellen", Help::Together)];
const ELSE: &[(&str, Help)] = &[("Lassen", Help::Alone)];

#[tokio::test]
async fn of_others_is_told_how_many_may_fit_and_whom_to_ask() {
    let server = TestServer::new();
    let anne = coached(&server, "Anne", &[ENOUGH]).await;
    coached(&server, "Bo", &[ENOUGH, TOO_MUCH_HELP, ELSE, ENOUGH, &[]]).await;
    coached(&server, "Cem", &[TOO_MUCH_HELP]).await;
    let asked = asking(job(&server, &anne).await);
    let answer = server.post("/api/match", Some(&anne), &asked).await;
    // These bytes, and no other: no name of theirs, no id, no skill.
    let bytes = String::from_utf8(answer.body).unwrap();
    assert_eq!(bytes, r#"{"coaches":[{"coach":"Bo","count":2}]}"#);
}

#[tokio::test]
async fn what_counts_is_what_was_seen_last_and_stands() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let bo = coached(&server, "Bo", &[]).await;
    let (log, person) = (server.traject(&bo).await, chance::person());
    take_in(&server, &bo, log, &[add(person, Role::Candidate, "Geheim")]).await;
    let asked = asking(job(&server, &anne).await);
    let own = LogId::of_person(person);
    let saw = |number: u8, help, on: &str| {
        let (name, on) = ("Kassa tellen".to_owned(), on.parse().unwrap());
        let what = SeenSkill { skill: None, name, help, on, source: Source::AtWork };
        let at = Id::from_random([number; 16]);
        Edit::from(PathEdit::SeenSkill(At(at, FactEdit::Give(what))))
    };
    let hide = PathEdit::SeenSkill(At(Id::from_random([1; 16]), FactEdit::Hide(true))).into();
    let steps = [
        (open(person), 0),
        (saw(1, Help::Alone, "2026-03-02"), 1),
        // It went less well later; then the first is taken back as well.
        (saw(2, Help::Together, "2026-04-02"), 0),
        (hide, 0),
        (saw(3, Help::Hint, "2026-05-02"), 1),
    ];
    for (edit, expected) in steps {
        take_in(&server, &bo, own, &[edit]).await;
        let told = server.post("/api/match", Some(&anne), &asked).await.json();
        let count = told["coaches"][0]["count"].as_u64().unwrap_or(0);
        assert_eq!(count, expected, "{told}");
    }
    erase(&server.folder.0, own).unwrap();
    let told = server.post("/api/match", Some(&anne), &asked).await.json();
    assert_eq!(told, json!({ "coaches": [] }), "nothing is left of whom was erased");
}

#[tokio::test]
async fn only_who_is_of_the_office_and_follows_the_employer_is_told() {
    let server = TestServer::new();
    let anne = coached(&server, "Anne", &[]).await;
    let bo = coached(&server, "Bo", &[ENOUGH]).await;
    let guest = server.client("Petra", None).await;
    let (employer, job) = job(&server, &anne).await;
    let asked = asking((employer, job));
    let post = |by| server.post("/api/match", by, &asked);
    assert_eq!(post(Some(&bo)).await.problem(), (404, "not_found".to_owned()));
    assert_eq!(post(Some(&guest)).await.problem(), (403, "not_allowed".to_owned()));
    assert_eq!(post(None).await.status, 401);
    for wrong in [(employer, id()), (id(), job)] {
        let answer = server.post("/api/match", Some(&anne), &asking(wrong)).await;
        assert_eq!(answer.problem(), (404, "not_found".to_owned()));
    }
}

#[tokio::test]
async fn a_page_is_sent_to_employers_of_the_traject_as_long_as_it_is_approved() {
    const WORDS: &str = "Ik kan goed tellen";
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let samir = server.client("Samir", None).await;
    let petra = server.client("Petra", None).await;
    let other = server.client("Ed", None).await;
    let log = server.traject(&anne).await;
    let members =
        [add(samir.person, Role::Candidate, "Samir"), add(petra.person, Role::Employer, "Petra")];
    take_in(&server, &anne, log, &members).await;
    let path = format!("/api/trajects/{log}/page");
    let own = LogId::of_person(samir.person);
    let page = |edit| Edit::from(PathEdit::Page(edit));
    let strengths = |text: &str| page(PageEdit::Set(PageField::Strengths(text.to_owned())));
    let nothing = (404, "not_found".to_owned());
    assert_eq!(server.get(&path, Some(&petra)).await.problem(), nothing);
    let began = [open(samir.person), page(PageEdit::Begin(Owner { person: samir.person }))];
    take_in(&server, &anne, own, &began).await;
    take_in(&server, &anne, own, &[strengths(WORDS)]).await;
    assert_eq!(server.get(&path, Some(&petra)).await.problem(), nothing, "nobody said yes");
    approve(&server, &samir).await;
    let told = server.get(&path, Some(&petra)).await;
    assert_eq!((told.status.as_u16(), &told.json()["strengths"]), (200, &json!(WORDS)));
    // Who learns nothing of this candidate's traject learns not even that there is one.
    for who in [&other, &samir, &anne] {
        assert_eq!(server.get(&path, Some(who)).await.problem(), nothing);
    }
    take_in(&server, &anne, own, &[strengths("Ik kan heel goed tellen")]).await;
    assert_eq!(server.get(&path, Some(&petra)).await.problem(), nothing, "the words changed");
    approve(&server, &samir).await;
    assert_eq!(server.get(&path, Some(&petra)).await.status, 200);
    take_in(&server, &samir, own, &[page(PageEdit::Approve(false))]).await;
    let answer = server.get(&path, Some(&petra)).await;
    assert_eq!(answer.problem(), nothing, "the yes was taken back");
    // Nothing of it ever reached the employer's phone by itself.
    let round = server.round(&petra, log, &[]);
    let reply =
        server.post_bytes("/api/sync", Some(&petra), shared::wire::encode(&round).into_bytes());
    let bytes = String::from_utf8(reply.await.body).unwrap();
    assert!(!bytes.contains("tellen") && !bytes.contains(&own.to_string()), "{bytes}");
}
