//! Introductions at the server: another employer receives no byte of one, and by their link an employer decides once.

use shared::id::LogId;
use shared::record::office::OfficeEdit;
use shared::record::office::forecast::{Certainty, ForecastEdit, NewForecast};
use shared::record::office::job::JobId;
use shared::record::path::PathEdit;
use shared::record::path::introduction::{
    Decision, IntroductionEdit, IntroductionField, IntroductionId, Meeting, NewIntroduction, Why,
};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;
use shared::time::When;
use shared::wire;

use super::kit::{self, Answer, TestClient, TestServer, add};
use crate::auth::link::{self, Holder};
use crate::chance;
use crate::store::WriteTransaction;

/// A candidate who is introduced to one of two employers, on a day that is past.
struct Scene {
    server: TestServer,
    coach: TestClient,
    bo: TestClient,
    cem: TestClient,
    log: LogId,
    id: IntroductionId,
}

fn id<T>() -> shared::id::Id<T> {
    shared::id::Id::from_random(chance::bytes())
}

fn day() -> chrono::NaiveDate {
    "2026-03-02".parse().unwrap()
}

impl Scene {
    async fn new() -> Self {
        let server = TestServer::new();
        let coach = server.client("Anne Visser", Some(StaffRole::Coach)).await;
        let log = server.traject(&coach).await;
        let (bo, cem) = (server.client("Bo Bos", None).await, server.client("Cem Ak", None).await);
        let scene = Self { server, coach, bo, cem, log, id: id() };
        let new = NewIntroduction {
            to: Some(scene.bo.person),
            job: None,
            title: "Bakker <b>".to_owned(),
            employer: "Geheime bakkerij".to_owned(),
            informed: Some(day()),
            meeting: None,
        };
        scene
            .record(&[
                add(chance::person(), Role::Candidate, "Samir Haddad"),
                add(scene.bo.person, Role::Employer, "Bo Bos"),
                add(scene.cem.person, Role::Employer, "Cem Ak"),
                scene.edit(IntroductionEdit::Begin(new)),
            ])
            .await;
        scene
    }

    fn edit(&self, edit: IntroductionEdit) -> Edit {
        PathEdit::Introduction(At(self.id, edit)).into()
    }

    fn meets(&self) -> Edit {
        let place = "Stadhuis".to_owned();
        let meeting = Meeting { when: When::day(day()), minutes: 10, place, event: None };
        self.edit(IntroductionEdit::Set(IntroductionField::Meeting(Some(meeting))))
    }

    async fn record(&self, edits: &[Edit]) {
        self.record_in(self.log, edits).await;
    }

    async fn record_in(&self, log: LogId, edits: &[Edit]) {
        let outcomes = self.server.push(&self.coach, log, edits).await;
        assert!(outcomes.iter().all(|it| matches!(it, Outcome::Accepted(_))), "{outcomes:?}");
    }

    /// All that a new phone of theirs receives, as it came.
    async fn bytes(&self, client: &TestClient) -> String {
        let round = wire::encode(&self.server.round(client, self.log, &[])).into_bytes();
        let answer = self.server.post_bytes("/api/sync", Some(client), round).await;
        assert_eq!(answer.status, 200);
        String::from_utf8(answer.body).unwrap()
    }

    /// Somebody else, who met the same employer for this job.
    async fn introduced(&self, name: &str, job: JobId) -> LogId {
        let log = self.server.traject(&self.coach).await;
        let new = NewIntroduction {
            to: Some(self.bo.person),
            job: Some(job),
            title: "Verkoper".to_owned(),
            employer: "Bakkerij Nova".to_owned(),
            informed: Some(day()),
            meeting: None,
        };
        let edits = [
            add(chance::person(), Role::Candidate, name),
            add(self.bo.person, Role::Employer, "Bo Bos"),
            self.edit(IntroductionEdit::Begin(new)),
            self.meets(),
        ];
        self.record_in(log, &edits).await;
        log
    }

    async fn link(&self, of: &TestClient) -> String {
        self.link_in(self.log, of).await
    }

    async fn link_in(&self, log: LogId, of: &TestClient) -> String {
        let (now, holder) = (self.server.now(), Holder::Person(of.person));
        let make =
            move |it: &mut WriteTransaction<'_>| link::create(it.connection, log, holder, 90, now);
        let made = self.server.server.store.write(make).await.unwrap();
        format!("/l/{}", made.secret.reveal())
    }

    async fn page(&self, path: &str) -> (u16, String) {
        told(&self.server.get(path, None).await)
    }

    async fn send(&self, path: &str, form: &str) -> Answer {
        self.server.ask(kit::form(path, form)).await
    }
}

fn told(answer: &Answer) -> (u16, String) {
    (answer.status.as_u16(), String::from_utf8(answer.body.clone()).unwrap())
}

#[tokio::test]
async fn another_employer_receives_no_byte_of_it_and_decides_nothing() {
    let scene = Scene::new().await;
    scene.record(&[scene.meets()]).await;
    let own = scene.bytes(&scene.bo).await;
    let others = scene.bytes(&scene.cem).await;
    for word in ["Geheime", "Stadhuis", "\"introduction\""] {
        assert!(own.contains(word), "{word} is there to be kept from others: {own}");
        assert!(!others.contains(word), "{word} in {others}");
    }
    let why = Why::OtherFitsNow;
    let decides = scene.edit(IntroductionEdit::Decide(Decision { why, line: String::new() }));
    let guessed = scene.server.push(&scene.cem, scene.log, std::slice::from_ref(&decides)).await;
    assert_eq!(guessed, [Outcome::Refused(Refusal::NotFound)]);
    let theirs = scene.server.push(&scene.bo, scene.log, &[decides]).await;
    assert!(matches!(theirs[..], [Outcome::Accepted(_)]), "{theirs:?}");
}

#[tokio::test]
async fn by_their_link_an_employer_decides_once() {
    let scene = Scene::new().await;
    let link = scene.link(&scene.bo).await;
    let path = format!("{link}?kennismaken={}", scene.id);
    let (_, page) = scene.page(&link).await;
    assert!(page.contains(&format!("href=\"?kennismaken={}", scene.id)), "{page}");
    // As long as they did not meet, there is no yes to give.
    let (status, page) = scene.page(&path).await;
    assert_eq!(status, 200);
    assert!(page.contains("value=\"no_place_left\"") && !page.contains("value=\"work_fits\""));
    assert_eq!(scene.send(&path, "why=work_fits&line=Ja").await.status, 422);
    scene.record(&[scene.meets()]).await;
    let (status, page) = scene.page(&path).await;
    assert_eq!(status, 200);
    assert!(page.len() < 30_000, "{}", page.len());
    assert!(page.contains("value=\"work_fits\"") && page.contains("Bakker &lt;b&gt;"), "{page}");
    assert!(page.contains("Samir") && !page.contains("Haddad") && !page.contains("<script"));
    assert!(!page.contains(link.trim_start_matches("/l/")), "the key is no part of it");

    let (status, page) = told(&scene.send(&path, "why=odd&line=Fijn+%3Cb%3E").await);
    assert_eq!(status, 422);
    assert!(page.contains("Fijn &lt;b&gt;"), "{page}");
    for _ in 0..2 {
        let answer = scene.send(&path, "why=work_fits&line=Tot+maandag").await;
        assert_eq!(answer.status, 303, "{:?}", told(&answer));
        let to = answer.headers["location"].to_str().unwrap();
        assert_eq!(to, format!("?kennismaken={}&klaar=1&taal=nl", scene.id));
    }
    let coach = scene.bytes(&scene.coach).await;
    assert_eq!(coach.matches("\"decide\"").count(), 1, "{coach}");
    assert!(coach.contains("Tot maandag"));
    // Something else comes too late, and is not lost; the first page asks no more.
    let (status, page) = told(&scene.send(&path, "why=more_time&line=Toch+niet").await);
    assert_eq!(status, 409);
    assert!(page.contains("Bel Anne") && page.contains("Toch niet"), "{page}");
    assert!(!scene.page(&link).await.1.contains("kennismaken="));
}

/// A job of one place, for which the one employer chooses three, by links of three trajecten.
#[tokio::test]
async fn who_chooses_more_than_there_are_places_is_told_and_not_refused() {
    let scene = Scene::new().await;
    let (employer, job) = super::matching::job(&scene.server, &scene.coach).await;
    let expects = async |number| {
        let (expected, certainty) = (day(), Certainty::Sure);
        let new = NewForecast { job, number, expected, certainty, words: String::new() };
        scene
            .record_in(employer, &[OfficeEdit::Forecast(At(id(), ForecastEdit::Add(new))).into()])
            .await;
    };
    let warning = |chosen, places| {
        format!("Er zijn er meer gekozen dan er plekken zijn: {chosen} gekozen, {places} plekken.")
    };
    let mut links = Vec::new();
    for name in ["Samir", "Nadia", "Lin"] {
        let log = scene.introduced(name, job).await;
        links.push(format!("{}?kennismaken={}", scene.link_in(log, &scene.bo).await, scene.id));
    }
    let is_warned = async |link: &str| {
        let (status, page) = scene.page(link).await;
        assert_eq!(status, 200);
        page.contains("Er zijn er meer gekozen").then_some(page)
    };
    let chooses = async |link: &str| {
        assert_eq!(scene.send(link, "why=work_fits&line=").await.status, 303);
        is_warned(&format!("{link}&klaar=1")).await
    };
    // As long as nobody said how many there are, nobody can have chosen too many.
    assert_eq!(is_warned(&links[0]).await, None);
    expects(1).await;
    assert_eq!(chooses(&links[0]).await, None);
    assert_eq!(is_warned(&links[1]).await, None);
    assert!(chooses(&links[1]).await.expect("warned").contains(&warning(2, 1)));
    assert!(is_warned(&links[2]).await.expect("warned").contains(&warning(2, 1)));
    assert!(chooses(&links[2]).await.expect("warned").contains(&warning(3, 1)));
    expects(2).await;
    let thanks = format!("{}&klaar=1", links[0]);
    assert!(is_warned(&thanks).await.expect("warned").contains(&warning(3, 2)));
    expects(3).await;
    assert_eq!(is_warned(&thanks).await, None);
}

#[tokio::test]
async fn by_anothers_link_nothing_of_it_is_told() {
    let scene = Scene::new().await;
    scene.record(&[scene.meets()]).await;
    let link = scene.link(&scene.cem).await;
    assert!(!scene.page(&link).await.1.contains("kennismaken="));
    for which in [scene.id.to_string(), id::<()>().to_string(), "geen-id".to_owned()] {
        let path = format!("{link}?kennismaken={which}");
        let (status, page) = scene.page(&path).await;
        assert_eq!(status, 409, "{which}");
        assert!(!page.contains("Bakker"), "{which}: {page}");
        assert_eq!(scene.send(&path, "why=work_fits").await.status, 409, "{which}");
    }
}
