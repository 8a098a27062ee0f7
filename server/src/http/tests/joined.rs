//! Two of those who take part turn out to be one person: what goes over, what is said to stay, what is declined, and how it is
//! undone.

mod own_words;

use serde_json::{Value, json};
use shared::id::{Id, LogId, PersonId};
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, MemberField};
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::record::path::PathEdit;
use shared::record::path::cohort::participant::{NewParticipant, ParticipantEdit};
use shared::record::path::cohort::{CohortEdit, NewCohort};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::Role;
use shared::state::PersonFile;
use shared::sync::message::Outcome;
use shared::time::Period;

use super::kit::{Answer, TestClient, add};
use super::people::{Office, sorted};
use super::phone::Handset;
use crate::chance;
use crate::store::{self, database};

/// Somebody who learned with Anne before, and came back to her as somebody new.
struct Twice {
    office: Office,
    samira: TestClient,
    again: TestClient,
    before: LogId,
    now: LogId,
}

fn own(person: PersonId) -> LogId {
    LogId::of_person(person)
}

impl Twice {
    async fn new() -> Self {
        let office = Office::new().await;
        let samira = office.server.client("Samira el Amrani", None).await;
        let again = office.server.client("El Amrani, Samira", None).await;
        let mut logs = Vec::new();
        for it in [&samira, &again] {
            let log = office.server.traject(&office.anne).await;
            office.taken(&office.anne, log, &[add(it.person, Role::Candidate, "Samira")]).await;
            logs.push(log);
        }
        let it = Self { office, samira, again, before: logs[0], now: logs[1] };
        let phone = MemberEdit::Set(MemberField::Phone("06 1234 0987".to_owned()));
        let called = Edit::Member(At(it.again.person, phone));
        it.office.taken(&it.office.anne, it.now, &[called]).await;
        it
    }

    async fn join(&self, other: PersonId, into: PersonId) -> Answer {
        let path = format!("/api/people/{other}/join");
        let body = json!({ "into": into.to_string() });
        self.office.server.post(&path, Some(&self.office.mo), &body).await
    }

    async fn joined(&self) -> Value {
        let answer = self.join(self.again.person, self.samira.person).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()
    }

    async fn separate(&self) -> Answer {
        let path = format!("/api/people/{}/join", self.again.person);
        self.office.server.delete(&path, Some(&self.office.mo)).await
    }

    async fn outside(&self, words: &str) -> Value {
        let body = json!({ "words": words });
        let answer = self.office.server.post("/api/people/outside", Some(&self.office.mo), &body);
        answer.await.json()
    }

    async fn role(&self, log: LogId, person: PersonId) -> Option<Role> {
        let read = move |it: &database::Connection| store::folded(it, log, |_| true);
        let state = self.office.server.server.store.read(read).await.unwrap();
        state.traject().unwrap().role(person)
    }

    async fn file(&self, person: PersonId) -> PersonFile {
        let read = move |it: &database::Connection| store::folded(it, own(person), |_| true);
        let state = self.office.server.server.store.read(read).await.unwrap();
        state.person().cloned().unwrap_or_default()
    }

    /// Trajecten and people, as Anne's monitor counts them.
    async fn counted(&self) -> (Value, Value) {
        let office = &self.office;
        let all = office.server.get("/api/monitor", Some(&office.anne)).await.json();
        (all["all"]["trajecten"].clone(), all["all"]["candidates"].clone())
    }
}

impl Office {
    async fn taken(&self, by: &TestClient, log: LogId, edits: &[Edit]) {
        let became = self.server.push(by, log, edits).await;
        assert!(became.iter().all(|it| matches!(it, Outcome::Accepted(_))), "{became:?}");
    }
}

#[tokio::test]
async fn a_candidate_who_came_back_goes_on_as_one_person_and_is_counted_once() {
    let it = Twice::new().await;
    let (office, kept, other) = (&it.office, it.samira.person, it.again.person);
    let told = it.outside("").await;
    assert_eq!(told["people"].as_array().unwrap().len(), 2, "{told}");
    assert_eq!(told["people"][0]["parts"][0]["name"], "De Linde");
    assert_eq!(it.counted().await, (json!(2), json!(2)));

    assert_eq!(it.joined().await, json!({ "logs": 1, "carried": 0, "left": 0 }));
    assert_eq!(it.role(it.now, kept).await, Some(Role::Candidate));
    assert_eq!(it.role(it.now, other).await, None);
    assert_eq!(it.counted().await, (json!(2), json!(1)));
    let read = move |connection: &database::Connection| store::folded(connection, it.now, |_| true);
    let state = office.server.server.store.read(read).await.unwrap();
    let member = state.traject().unwrap().members.get(&kept).unwrap();
    assert_eq!(member.name.get(), "Samira el Amrani");
    assert_eq!(member.phone.get(), "06 1234 0987");
    // One phone has both from now on, the other lets go at its next word.
    assert_eq!(office.told(&it.samira, &[]).await.has, sorted(vec![it.before, it.now]));
    let old = office.told(&it.again, &[it.now]).await;
    assert_eq!((old.has, old.dropped), (Vec::new(), vec![it.now]));
    let told = it.outside("").await;
    assert_eq!(told["people"], json!([]));
    assert_eq!(told["joined"][0]["name"], "El Amrani, Samira");
    assert_eq!(told["joined"][0]["into"], kept.to_string());
    assert_eq!(told["joined"][0]["logs"], 1);
    let found = it.outside("sam amr").await;
    assert_eq!(found["people"][0]["parts"].as_array().unwrap().len(), 2, "{found}");
    let read = |connection: &database::Connection| {
        let sql = "select what, actor is not null from access order by id desc limit 2";
        connection.all::<(String, bool)>(sql, (), |row| Ok((row.get(0)?, row.get(1)?)))
    };
    let lines = office.server.server.store.read(read).await.unwrap();
    assert_eq!(lines, ["joined_into", "joined"].map(|it| (it.to_owned(), true)));
}

#[tokio::test]
async fn who_cannot_be_one_is_said() {
    let it = Twice::new().await;
    let (office, kept, other) = (&it.office, it.samira.person, it.again.person);
    let erased = office.server.client("Weg", None).await;
    store::erase_person(&office.server.folder.0, erased.person, &[]).unwrap();
    let third = office.server.client("Samira A.", None).await;
    let petra = office.server.client("Petra", None).await;
    office.taken(&office.anne, it.before, &[add(petra.person, Role::Employer, "Petra")]).await;
    let nobody = chance::person();
    let rows = [
        (kept, kept, (422, "with_themselves")),
        (other, nobody, (404, "not_found")),
        (nobody, kept, (404, "not_found")),
        (other, erased.person, (409, "was_erased")),
        (erased.person, kept, (409, "was_erased")),
        (other, office.bo.person, (409, "of_office")),
        (office.bo.person, kept, (409, "of_office")),
        (petra.person, kept, (409, "both_there")),
        (kept, petra.person, (409, "both_there")),
    ];
    for (other, into, (status, code)) in rows {
        let answer = it.join(other, into).await;
        assert_eq!(answer.problem(), (status, code.to_owned()), "{other} {into}");
    }
    let both = it.join(petra.person, kept).await.json();
    assert_eq!(both["about"][0]["name"], "Samira");
    assert_eq!(it.separate().await.problem(), (404, "not_joined".to_owned()));
    it.joined().await;
    // Nor does who was kept go on as a third: the third goes on as them.
    let again = [(other, kept), (kept, other), (other, petra.person), (kept, third.person)];
    for (other, into) in again {
        let answer = it.join(other, into).await;
        assert_eq!(answer.problem(), (409, "joined_already".to_owned()), "twice");
    }
    // Nobody but who looks after the whole office.
    let path = format!("/api/people/{other}/join");
    let body = json!({ "into": kept.to_string() });
    for by in [&office.anne, &it.samira] {
        let answer = office.server.post(&path, Some(by), &body).await;
        assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
        let answer = office.server.delete(&path, Some(by)).await;
        assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
        let words = json!({ "words": "" });
        let answer = office.server.post("/api/people/outside", Some(by), &words).await;
        assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
    }
}

#[tokio::test]
async fn undone_each_has_their_own_again_and_may_be_joined_once_more() {
    let it = Twice::new().await;
    let (office, kept, other) = (&it.office, it.samira.person, it.again.person);
    it.joined().await;
    // Whoever wrote there meanwhile is not silently undone.
    let mut candidate = Handset::of(it.samira.clone(), None);
    candidate.settle(&office.server).await;
    candidate.send(&office.server, it.now, &day_went_well()).await;
    let undone = it.separate().await.json();
    assert_eq!(undone["logs"], 1);
    let stays = &undone["stays"];
    assert_eq!((&stays[0]["log"], &stays[0]["why"]), (&json!(it.now.to_string()), &json!("wrote")));
    assert_eq!(it.role(it.now, other).await, Some(Role::Candidate));
    assert_eq!(it.role(it.now, kept).await, None);
    assert_eq!(it.counted().await, (json!(2), json!(2)));
    candidate.settle(&office.server).await;
    assert!(candidate.phone.replica(it.now).is_none(), "their phone lets go of it");
    assert_eq!(office.told(&it.again, &[]).await.has, [it.now]);
    assert_eq!(it.separate().await.problem(), (404, "not_joined".to_owned()));
    it.joined().await;
    assert_eq!(it.counted().await, (json!(2), json!(1)));
}

#[tokio::test]
async fn where_somebody_changed_who_takes_part_since_it_stays_and_is_told() {
    let it = Twice::new().await;
    let (office, kept) = (&it.office, it.samira.person);
    let third = office.server.traject(&office.bo).await;
    let twin = add(it.again.person, Role::Candidate, "Samira");
    office.taken(&office.bo, third, &[twin]).await;
    assert_eq!(it.joined().await["logs"], 2);
    let goes = Edit::Member(At(kept, MemberEdit::Active(false)));
    office.taken(&office.bo, third, &[goes]).await;
    let undone = it.separate().await.json();
    assert_eq!(undone["logs"], 1);
    let stays = &undone["stays"];
    assert_eq!(stays.as_array().unwrap().len(), 1);
    assert_eq!(
        (&stays[0]["log"], &stays[0]["why"]),
        (&json!(third.to_string()), &json!("changed"))
    );
    assert_eq!(it.role(third, it.again.person).await, None, "nobody is put back unasked");
}

#[tokio::test]
async fn what_the_other_phone_wrote_offline_is_kept_with_its_reason() {
    let it = Twice::new().await;
    let office = &it.office;
    let mut away = Handset::of(it.again.clone(), None);
    away.settle(&office.server).await;
    away.save(&office.server, it.now, &day_went_well());
    it.joined().await;
    away.settle(&office.server).await;
    assert_eq!(away.phone.unsent(), 0);
    let why: Vec<_> = away.phone.rejected().map(|(_, it)| it.refusal).collect();
    assert_eq!(why, [Refusal::NotAMember]);
    assert!(away.phone.replica(it.now).is_none());
    assert_eq!(office.server.get("/api/me", Some(&it.again)).await.status, 200, "signed in");
}

#[tokio::test]
async fn two_contacts_of_an_employer_become_one_wherever_they_guide() {
    let it = Twice::new().await;
    let (office, petra) = (&it.office, it.office.server.client("Petra", None).await);
    let twin = chance::person();
    office.taken(&office.anne, it.before, &[add(petra.person, Role::Employer, "Petra")]).await;
    office.taken(&office.anne, it.now, &[add(twin, Role::Employer, "petra")]).await;
    let answer = it.join(twin, petra.person).await;
    assert_eq!((answer.status.as_u16(), &answer.json()["logs"]), (200, &json!(1)));
    assert_eq!(it.role(it.now, petra.person).await, Some(Role::Employer));
    // Who never had a phone is still called something.
    assert_eq!(it.outside("").await["joined"][0]["name"], "petra");
    store::erase_person(&office.server.folder.0, petra.person, &[]).unwrap();
    assert_eq!(it.outside("").await["joined"], json!([]), "nothing is left to undo");
}

#[tokio::test]
async fn a_place_in_a_group_and_at_an_employer_goes_along_and_comes_back() {
    let it = Twice::new().await;
    let (office, kept, other) = (&it.office, it.samira.person, it.again.person);
    let [cohort, firm]: [LogId; 2] = [(); 2].map(|()| Id::from_random(chance::bytes()));
    let period = Period { from: "2026-09-01".parse().unwrap(), to: None };
    let (name, opener) = ("Magazijn".to_owned(), "Anne".to_owned());
    let new = CohortEdit::Open(NewCohort { name, period, opener });
    let part = ParticipantEdit::Add(NewParticipant { traject: it.now });
    let part = PathEdit::Participant(At(other, part));
    office.taken(&office.anne, cohort, &[PathEdit::Cohort(new).into(), part.into()]).await;
    let (name, opener) = ("De Linde".to_owned(), "Anne".to_owned());
    let open = OfficeEdit::Employer(EmployerEdit::Open(NewEmployer { name, opener }));
    let new = NewFollower { role: Role::Employer, name: "Samira".to_owned() };
    let follows = OfficeEdit::Follower(At(other, FollowerEdit::Add(new)));
    office.taken(&office.anne, firm, &[open.into(), follows.into()]).await;
    let roles = async || {
        let read = move |it: &database::Connection| {
            let (cohort, firm) =
                (store::folded(it, cohort, |_| true)?, store::folded(it, firm, |_| true)?);
            let roles =
                |who| (cohort.cohort().unwrap().role(who), firm.employer().unwrap().role(who));
            Ok([kept, other].map(roles))
        };
        office.server.server.store.read(read).await.unwrap()
    };
    let both = (Some(Role::Candidate), Some(Role::Employer));
    assert_eq!(roles().await, [(None, None), both]);
    assert_eq!(it.joined().await["logs"], 3);
    assert_eq!(roles().await, [both, (None, None)]);
    assert_eq!(it.separate().await.json()["logs"], 3);
    assert_eq!(roles().await, [(None, None), both]);
    // Joined once more, they come back in as they were.
    assert_eq!(it.joined().await["logs"], 3);
    assert_eq!(roles().await, [both, (None, None)]);
}

/// What a candidate says of a day.
fn day_went_well() -> Edit {
    let what = CheckIn::how(Face::Good, String::new(), Readers::CandidateAndCoach);
    Edit::CheckIn(At(Id::from_random(chance::bytes()), FactEdit::Give(what)))
}
