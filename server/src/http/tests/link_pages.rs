//! More pages without an app: the questions of a talk, what came of it, and one link for all who guide at a place.

use shared::id::{Id, LogId, PersonId};
use shared::labels::part_title;
use shared::record::check_in::Face;
use shared::record::comment::{Comment, Subject};
use shared::record::evaluation::{Answers, EvaluationEdit, EvaluationField, EvaluationId};
use shared::record::fact::FactEdit;
use shared::record::goal::{GoalEdit, GoalField, GoalId};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::path::PathEdit;
use shared::record::path::agreement::{Agreement, Part};
use shared::record::path::signature::Signature;
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::state::State;
use shared::text::{Lang, Messages};

use shared::wire;

use super::kit::{self, Answer, TestClient, TestServer, add};
use crate::auth::link::{self, Holder};
use crate::chance;
use crate::store::{SqlReadStore, WriteTransaction};

const FORM: &str = "pace=good&quality=growing&independence=not_yet";
const ANSWERS: &str = "face=good&well=pace&well=quality&goes_well=Snel+%3Cb%3E&is_hard=&hard=language&helps=pictures&next=Tellen";

struct Scene {
    server: TestServer,
    coach: TestClient,
    employer: PersonId,
    candidate: PersonId,
    log: LogId,
    talk: EvaluationId,
    goal: GoalId,
    place: PlacementId,
}

fn id<T>() -> Id<T> {
    Id::from_random(chance::bytes())
}

fn edit(text: &str) -> Edit {
    wire::decode(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

async fn scene() -> Scene {
    let server = TestServer::new();
    let coach = server.client("Anne Visser", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let (employer, candidate) = (chance::person(), chance::person());
    let (talk, goal, place) = (id(), id(), id());
    let petra =
        NewMember { role: Role::Employer, name: "Petra Vos".into(), placement: Some(place) };
    let edits = [
        add(candidate, Role::Candidate, "Samir Haddad"),
        edit(&format!(
            r#"{{"placement":["{place}",{{"add":{{"place":"Hal 2","kind":"employer","mentor":"","hours_per_week":24,"period":{{"from":"2026-09-01"}}}}}}]}}"#
        )),
        Edit::Member(At(employer, MemberEdit::Add(petra))),
        edit(&format!(
            r#"{{"goal":["{goal}",{{"add":{{"skill":"Scannen","levels":["Kan niet","Met hulp","Alleen","Snel","Leert anderen"],"start":"much_less","target":null,"weight":1,"rank":"80"}}}}]}}"#
        )),
        edit(&format!(r#"{{"evaluation":["{talk}",{{"plan":{{"date":"2026-09-25"}}}}]}}"#)),
    ];
    let outcomes = server.push(&coach, log, &edits).await;
    assert_eq!(format!("{outcomes:?}").matches("Accepted").count(), edits.len(), "{outcomes:?}");
    Scene { server, coach, employer, candidate, log, talk, goal, place }
}

impl Scene {
    async fn link(&self, holder: Holder) -> String {
        let (log, now) = (self.log, self.server.now());
        let make =
            move |it: &mut WriteTransaction<'_>| link::create(it.connection, log, holder, 90, now);
        let made = self.server.server.store.write(make).await.unwrap();
        format!("/l/{}", made.secret.reveal())
    }

    async fn own(&self) -> String {
        self.link(Holder::Person(self.employer)).await
    }

    async fn page(&self, path: &str) -> (u16, String) {
        told(&self.server.get(path, None).await)
    }

    async fn send(&self, path: &str, form: &str) -> Answer {
        self.server.ask(kit::form(path, form)).await
    }

    async fn record(&self, edits: &[Edit]) {
        let outcomes = self.server.push(&self.coach, self.log, edits).await;
        assert!(!format!("{outcomes:?}").contains("Refused"), "{outcomes:?}");
    }

    fn talk(&self, edit: EvaluationEdit) -> Edit {
        Edit::Evaluation(At(self.talk, edit))
    }

    /// The log as its coach sees it.
    async fn traject(&self) -> State {
        let (log, person) = (self.log, self.coach.person);
        let folded = self.server.server.store.read(move |connection| {
            use shared::sync::hub::{ReadStore, Room};
            let grants = SqlReadStore(connection).grants(person)?;
            let grant = grants.into_iter().find(|it| it.log == log).expect("the coach's log");
            let part =
                shared::sync::message::Page { after: shared::id::Seq::ZERO, until: grant.head };
            let (entries, _) =
                SqlReadStore(connection).entries(log, part, &grant.view, Room::ENDLESS)?;
            let mut state = State::default();
            entries.iter().for_each(|entry| state.apply_entry(entry));
            Ok(state)
        });
        folded.await.unwrap()
    }

    async fn answers(&self) -> Vec<Answers> {
        let state = self.traject().await;
        let talk = state.traject().unwrap().evaluations.get(&self.talk).expect("the talk");
        talk.answers.iter().map(|given| given.answers.clone()).collect()
    }

    /// Who gave feedback, in the order in which it came.
    async fn givers(&self) -> Vec<PersonId> {
        let state = self.traject().await;
        let mut given: Vec<_> =
            state.traject().unwrap().feedback.values().map(|fact| fact.by).collect();
        given.sort_by_key(|by| by.seq);
        given.into_iter().map(|by| by.author).collect()
    }
}

fn told(answer: &Answer) -> (u16, String) {
    (answer.status.as_u16(), String::from_utf8(answer.body.clone()).unwrap())
}

/// What a page's form brings for a sentence of a goal.
fn value_of<'a>(page: &'a str, sentence: &str) -> &'a str {
    let before = page.split(sentence).next().expect("the page says it");
    let input = before.rsplit("<input ").next().unwrap();
    input.split("value=\"").nth(1).unwrap().split('"').next().unwrap()
}

#[tokio::test]
async fn a_talks_questions_are_answered_once_however_often_they_are_sent() {
    let scene = scene().await;
    let link = scene.own().await;
    let page = scene.page(&link).await.1;
    let path = format!("{link}?gesprek={}", scene.talk);
    assert!(
        page.contains(&format!("href=\"?gesprek={}", scene.talk)),
        "the first page leads there"
    );
    let (status, page) = scene.page(&path).await;
    assert_eq!(status, 200);
    assert!(page.len() < 30_000, "{}", page.len());
    assert!(page.contains("Scannen") && page.contains("Leert anderen"));
    assert!(!page.contains("Haddad") && !page.contains("Vos") && !page.contains("<script"));
    assert!(!page.contains(link.trim_start_matches("/l/")), "the key is no part of it");
    assert_eq!(scene.answers().await, [], "looking answers nothing");

    let level = value_of(&page, "Snel").to_owned();
    let form = format!("{ANSWERS}&goal-{}={level}", scene.goal);
    for _ in 0..2 {
        let answer = scene.send(&path, &form).await;
        assert_eq!(answer.status, 303, "{:?}", told(&answer));
        let to = answer.headers["location"].to_str().unwrap();
        assert_eq!(to, format!("?gesprek={}&klaar=1&taal=nl", scene.talk));
    }
    let answers = scene.answers().await;
    assert_eq!(answers.len(), 1);
    assert_eq!((answers[0].face, answers[0].goes_well.as_str()), (Face::Good, "Snel <b>"));
    assert_eq!((answers[0].well.len(), answers[0].hard.len(), answers[0].helps.len()), (2, 1, 1));
    let state = scene.traject().await;
    let ratings = &state.traject().unwrap().ratings;
    assert_eq!(ratings.len(), 1);
    assert!(ratings.values().all(|it| it.by.author == scene.employer));

    // Other answers come too late, and are not lost; the first page asks no more.
    let (status, page) = told(&scene.send(&path, &form.replace("Tellen", "Iets+anders")).await);
    assert_eq!(status, 409);
    assert!(page.contains("waren al binnen") && page.contains("Iets anders"), "{page}");
    assert_eq!(scene.page(&path).await.0, 409);
    assert!(!scene.page(&link).await.1.contains("gesprek="));
}

#[tokio::test]
async fn a_form_of_last_week_is_told_what_changed_and_keeps_what_was_typed() {
    let scene = scene().await;
    let link = scene.own().await;
    let path = format!("{link}?gesprek={}", scene.talk);
    let old = scene.page(&path).await.1;
    let form = format!("{ANSWERS}&goal-{}={}", scene.goal, value_of(&old, "Snel"));
    let levels = ["a", "b", "c", "d", "e"].map(str::to_owned);
    scene.record(&[Edit::Goal(At(scene.goal, GoalEdit::Set(GoalField::Levels(levels))))]).await;
    let (status, page) = told(&scene.send(&path, &form).await);
    assert_eq!(status, 409);
    assert!(page.contains("Er is iets veranderd"), "{page}");
    assert!(page.contains("Snel &lt;b&gt;") && page.contains("value=\"pictures\" checked"));
    assert_eq!(scene.answers().await, []);
    // What stands there now goes in.
    assert_eq!(scene.send(&path, ANSWERS).await.status, 303);
    assert_eq!(scene.answers().await.len(), 1);
}

#[tokio::test]
async fn a_talk_that_asks_nothing_any_more_says_so_and_loses_no_words() {
    for how in ["called off", "not asked", "signed", "unknown"] {
        let scene = scene().await;
        let link = scene.own().await;
        let mut path = format!("{link}?gesprek={}", scene.talk);
        match how {
            "called off" => scene.record(&[scene.talk(EvaluationEdit::Hide(true))]).await,
            "not asked" => {
                let alone = shared::role::Parties::which(|role| role == Role::Candidate);
                let asked = EvaluationField::Asked(alone);
                scene.record(&[scene.talk(EvaluationEdit::Set(asked))]).await;
            }
            "signed" => {
                let alone = shared::role::Parties::which(|role| role == Role::Coach);
                let done = "Samen door".to_owned();
                let edits = [
                    EvaluationEdit::Set(EvaluationField::Asked(alone)),
                    EvaluationEdit::Submit(Answers::how(Face::Good)),
                    EvaluationEdit::Set(EvaluationField::Conclusion(done)),
                ];
                scene.record(&edits.map(|edit| scene.talk(edit))).await;
            }
            _ => path = format!("{link}?gesprek={}", id::<()>()),
        }
        let (status, page) = scene.page(&path).await;
        assert_eq!(status, 409, "{how}");
        assert!(page.contains("Bel Anne"), "{how}: {page}");
        let (status, page) = told(&scene.send(&path, ANSWERS).await);
        assert_eq!(status, 409, "{how}");
        assert!(page.contains("Snel &lt;b&gt;") && page.contains("Tellen"), "{how}");
        assert!(scene.answers().await.iter().all(|it| it.goes_well.is_empty()), "{how}");
    }
}

#[tokio::test]
async fn what_is_missing_is_asked_for_and_nonsense_is_no_answer() {
    let scene = scene().await;
    let path = format!("{}?gesprek={}", scene.own().await, scene.talk);
    let (status, page) = told(&scene.send(&path, &ANSWERS.replace("face=good", "face=odd")).await);
    assert_eq!(status, 422);
    assert!(page.contains("Kies eerst hoe het gaat") && page.contains("Snel &lt;b&gt;"));
    for nonsense in ["", "%ff=%", "face"] {
        assert_eq!(scene.send(&path, nonsense).await.status, 422, "{nonsense}");
    }
    let odd = format!("{ANSWERS}&goal-{}=much_more.00000000", scene.goal);
    assert_eq!(scene.send(&path, &odd).await.status, 409);
    assert_eq!(scene.answers().await, []);
}

#[tokio::test]
async fn what_was_agreed_and_what_came_of_it_is_read_by_who_gave_it() {
    let scene = scene().await;
    let link = scene.own().await;
    let path = format!("{link}?lees=1");
    let (status, page) = scene.page(&path).await;
    assert_eq!(status, 200);
    assert!(page.contains("Er is nog niets afgesproken") && page.contains("Nog niets."), "{page}");
    assert_eq!(scene.send(&link, &format!("{FORM}&line=Band+liep+vast")).await.status, 303);
    let state = scene.traject().await;
    let feedback = *state.traject().unwrap().feedback.keys().next().expect("feedback");
    let said =
        Comment { about: Subject::Feedback(feedback), text: "Ik kom & kijk".into(), settles: None };
    let conclusion = EvaluationField::Conclusion("- Elke dag tellen\n- Plaatje erbij".into());
    scene
        .record(&[
            Edit::Comment(At(id(), FactEdit::Give(said))),
            scene.talk(EvaluationEdit::Set(conclusion)),
            edit(&format!(
                r#"{{"check_in":["{}",{{"give":{{"face":"hard","topics":[],"line":"geheim","readers":"coaches"}}}}]}}"#,
                id::<()>()
            )),
        ])
        .await;
    let page = scene.page(&path).await.1;
    for words in ["Elke dag tellen", "Plaatje erbij", "Band liep vast", "Ik kom &amp; kijk", "Anne"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    for words in ["Visser", "Haddad", "geheim", "<script"] {
        assert!(!page.contains(words), "{words}");
    }
    // Another employer's page tells nothing of it.
    let other = chance::person();
    scene.record(&[add(other, Role::Employer, "Cem")]).await;
    let page = scene.page(&format!("{}?lees=1", scene.link(Holder::Person(other)).await)).await.1;
    assert!(!page.contains("Band liep vast") && page.contains("Elke dag tellen"), "{page}");
}

#[tokio::test]
async fn at_a_workplace_it_is_asked_who_and_nothing_is_read() {
    let scene = scene().await;
    let wall = scene.link(Holder::Placement(scene.place)).await;
    // Where one person guides, nobody is asked.
    let page = scene.page(&wall).await.1;
    assert!(!page.contains("Wie ben je") && !page.contains("Petra"), "{page}");
    assert_eq!(scene.send(&wall, FORM).await.status, 303);
    let (cem, elsewhere) = (chance::person(), chance::person());
    let new =
        NewMember { role: Role::Employer, name: "Cem Ak".into(), placement: Some(scene.place) };
    let joins = Edit::Member(At(cem, MemberEdit::Add(new)));
    scene.record(&[joins, add(elsewhere, Role::Employer, "Dirk")]).await;
    let page = scene.page(&wall).await.1;
    assert!(page.contains("Wie ben je") && page.contains("Petra") && page.contains("Cem"));
    assert!(!page.contains("Dirk") && !page.contains("Vos") && !page.contains("Ak<"));
    // Two say the same on one day: each is heard, and each once.
    for person in [scene.employer, cem, cem] {
        assert_eq!(scene.send(&wall, &format!("{FORM}&who={person}")).await.status, 303);
    }
    assert_eq!(scene.givers().await, [scene.employer, cem]);
    for who in ["", "&who=", &format!("&who={elsewhere}"), &format!("&who={}", scene.candidate)] {
        let (status, page) = told(&scene.send(&wall, &format!("{FORM}&line=Ja{who}")).await);
        assert_eq!(status, 422, "{who}");
        assert!(page.contains(">Ja</textarea>"), "{who}");
    }
    assert_eq!(scene.givers().await.len(), 2);
    // Whoever passes by reads nothing of what was said.
    assert!(!page.contains("gesprek=") && !page.contains("lees="));
    assert_eq!(scene.page(&format!("{wall}?lees=1")).await.0, 410);
    assert_eq!(scene.page(&format!("{wall}?gesprek={}", scene.talk)).await.0, 409);
}

#[tokio::test]
async fn two_of_the_same_first_name_are_told_apart() {
    let scene = scene().await;
    let wall = scene.link(Holder::Placement(scene.place)).await;
    let name = "Petra Blom".to_owned();
    let new = NewMember { role: Role::Employer, name, placement: Some(scene.place) };
    scene.record(&[Edit::Member(At(chance::person(), MemberEdit::Add(new)))]).await;
    let page = scene.page(&wall).await.1;
    assert!(page.contains("Petra Vos") && page.contains("Petra Blom"), "{page}");
}

#[tokio::test]
async fn an_erased_traject_is_shown_no_more() {
    let scene = scene().await;
    let path = format!("{}?lees=1", scene.own().await);
    assert_eq!(scene.page(&path).await.0, 200);
    crate::store::erase(&scene.server.folder.0, scene.log).unwrap();
    let (status, page) = scene.page(&path).await;
    assert_eq!(status, 410);
    assert!(!page.contains("Samir") && !page.contains("Anne"));
}

#[tokio::test]
async fn the_agreement_is_read_by_link_and_who_signed_it_by_first_names() {
    let scene = scene().await;
    let link = scene.own().await;
    let path = format!("{link}?afspraken=1");
    assert!(!scene.page(&link).await.1.contains("afspraken="), "there is none yet");
    assert!(scene.page(&path).await.1.contains("Er staat nog niets op papier."));

    let terms = kit::terms("Scannen\n<b>Tellen</b>");
    let terms = Agreement { preconditions: "De bus van 7.10 uur".to_owned(), ..terms };
    let (version, words) = (id(), terms.digest());
    scene.record(&[kit::offer(version, terms)]).await;
    let signature = |signer| {
        let signature = Signature { agreement: version, words, signer };
        Edit::from(PathEdit::Signature(At(id(), FactEdit::Give(signature))))
    };
    scene.record(&[signature(scene.coach.person)]).await;
    assert!(scene.page(&link).await.1.contains("href=\"?afspraken=1&amp;taal=nl\""));
    for lang in Lang::ALL {
        let w = Messages::built_in(lang).unwrap();
        let (status, page) = scene.page(&format!("{path}&taal={}", lang.tag())).await;
        assert_eq!(status, 200);
        assert!(page.len() < 30_000 && !page.contains("<script"), "{}", page.len());
        let titles = Part::ALL.map(|part| part_title(w, part));
        let places = titles.map(|title| page.find(&format!("<h2>{title}</h2>")).expect(title));
        assert!(places.is_sorted(), "the order of the paper");
        let said = ["Scannen", "&lt;b&gt;Tellen&lt;/b&gt;", "De bus van 7.10 uur"];
        assert!(said.iter().all(|it| page.contains(it)), "{page}");
        assert!(page.contains(w.e_paper_unsigned()) && page.contains(w.e_link_agreement_sign()));
        assert!(page.contains("Anne") && page.contains("Petra") && page.contains("Samir"));
        assert!(!["Visser", "Vos", "Haddad"].iter().any(|it| page.contains(it)), "{page}");
        let other = if lang == Lang::Ar { "en" } else { "ar" };
        let there = format!("href=\"?afspraken=1&amp;taal={other}\"");
        assert!(page.contains(&there), "another language of this page");
    }
    // Who signed is asked no more, and the paper says when all have.
    scene.record(&[signature(scene.employer)]).await;
    let page = scene.page(&path).await.1;
    assert!(page.contains("Petra") && page.contains("Getekend op het toestel van"), "{page}");
    assert!(!page.contains("Tekenen kan in de app") && page.contains("Nog niet iedereen"));
    scene.record(&[signature(scene.candidate)]).await;
    assert!(scene.page(&path).await.1.contains("Iedereen heeft getekend"));
    // Paper on a wall shows nothing of it.
    let wall = scene.link(Holder::Placement(scene.place)).await;
    assert!(!scene.page(&wall).await.1.contains("afspraken="));
    assert_eq!(scene.page(&format!("{wall}?afspraken=1")).await.0, 410);
}
