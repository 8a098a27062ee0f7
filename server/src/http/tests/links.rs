//! Feedback without an app: looking uses nothing up, sending twice is saying once, and a link that is over loses no words.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::{Body, Bytes};
use axum::http::{Method, Request, header};
use futures_util::stream;
use shared::id::{Id, LogId, PersonId};
use shared::record::feedback::Score;
use shared::role::{Role, StaffRole};

use super::kit::{self, Answer, TestClient, TestServer, add};
use crate::auth::link::{self, Holder};
use crate::chance;
use crate::store;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
const FORM: &str = "pace=good&quality=growing&independence=not_yet&line=Goed+gewerkt+%3Cb%3E";

/// A server, a coach, and a traject in which this employer sees this candidate learn.
struct Scene {
    server: TestServer,
    coach: TestClient,
    employer: PersonId,
    log: LogId,
    path: String,
}

async fn scene() -> Scene {
    let server = TestServer::new();
    let coach = server.client("Anne de Coach", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let [candidate, employer] = [chance::person(), chance::person()];
    let members =
        [add(candidate, Role::Candidate, "Samir Haddad"), add(employer, Role::Employer, "Petra")];
    server.push(&coach, log, &members).await;
    let path = made(&server, log, Holder::Person(employer), 90).await;
    Scene { server, coach, employer, log, path }
}

async fn made(server: &TestServer, log: LogId, holder: Holder, days: u32) -> String {
    let now = server.now();
    let make = move |it: &mut store::WriteTransaction<'_>| {
        link::create(it.connection, log, holder, days, now)
    };
    let made = server.server.store.write(make).await.unwrap();
    format!("/l/{}", made.secret.reveal())
}

impl Scene {
    async fn look(&self) -> (u16, String) {
        told(&self.server.get(&self.path, None).await)
    }

    async fn send(&self, form: &str) -> Answer {
        self.server.ask(kit::form(&self.path, form)).await
    }

    /// The feedback that stands in the log.
    async fn given(&self) -> Vec<(Score, String)> {
        let round = self.server.round(&self.coach, self.log, &[]);
        let text = shared::wire::encode(&self.server.sync(&self.coach, &round).await);
        text.match_indices("\"feedback\":[")
            .map(|(at, _)| {
                let rest = &text[at..];
                let (_, pace) = rest.split_once("\"pace\":\"").unwrap();
                let (_, line) = rest.split_once("\"line\":\"").unwrap();
                let until = |it: &str| it.split('"').next().unwrap().to_owned();
                let score = shared::wire::StringEnum::named(&until(pace)).unwrap();
                (score, until(line))
            })
            .collect()
    }
}

fn told(answer: &Answer) -> (u16, String) {
    (answer.status.as_u16(), String::from_utf8(answer.body.clone()).unwrap())
}

#[tokio::test]
async fn what_is_given_stands_in_the_log_once_however_often_it_is_sent() {
    let scene = scene().await;
    for _ in 0..3 {
        assert_eq!(scene.look().await.0, 200);
    }
    assert_eq!(scene.given().await, [], "looking gives nothing");
    for _ in 0..2 {
        let answer = scene.send(FORM).await;
        assert_eq!(answer.status, 303);
        assert_eq!(answer.headers[header::LOCATION], "?klaar=1&taal=nl");
    }
    assert_eq!(scene.given().await, [(Score::Good, "Goed gewerkt <b>".to_owned())]);
    // Other words are another piece, and so are the same tomorrow.
    assert_eq!(scene.send(&FORM.replace("growing", "good")).await.status, 303);
    scene.server.later(DAY_MS);
    assert_eq!(scene.send(FORM).await.status, 303);
    assert_eq!(scene.given().await.len(), 3);
}

/// A form that goes on and on, and how many pieces of it were read.
fn endless(path: &str) -> (Request<Body>, Arc<AtomicUsize>) {
    let read = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&read);
    let pieces = stream::repeat_with(move || {
        counted.fetch_add(1, Ordering::SeqCst);
        Ok::<_, std::convert::Infallible>(Bytes::from_static(&[b'x'; 1_024]))
    });
    let asking = kit::form(path, "");
    (asking.map(|_| Body::from_stream(pieces)), read)
}

#[tokio::test]
async fn of_who_made_a_link_up_nothing_is_read_and_of_others_no_more_than_a_form_holds() {
    let scene = scene().await;
    for unknown in ["/l/x", "/l/%ff", "/l/00000000000000000000000000000000"] {
        let (asking, read) = endless(unknown);
        assert_eq!(scene.server.ask(asking).await.status, 410, "{unknown}");
        assert_eq!(read.load(Ordering::SeqCst), 0, "{unknown}");
    }
    let (asking, read) = endless(&scene.path);
    scene.server.ask(asking).await;
    assert!((200..300).contains(&read.load(Ordering::SeqCst)), "{read:?} KiB");
    assert_eq!(scene.given().await, [], "nothing of it was a form");
    // Three texts of four thousand letters that take nine signs each on their way.
    let long = "%E1%88%80".repeat(4_000);
    let fields =
        FORM.replace("Goed+gewerkt+%3Cb%3E", &long) + &format!("&next={long}&is_hard={long}");
    assert_eq!(scene.send(&fields).await.status, 303);
    assert_eq!(scene.given().await[0].1, "\u{1200}".repeat(4_000));
}

#[tokio::test]
async fn a_page_is_small_names_a_first_name_alone_and_may_do_nothing_but_come_back() {
    let scene = scene().await;
    let answer = scene.server.get(&scene.path, None).await;
    let (_, page) = told(&answer);
    assert!(page.len() < 30_000, "{}", page.len());
    assert!(page.contains("Samir") && !page.contains("Haddad") && !page.contains("Petra"));
    let (_, title) = page.split_once("<title>").unwrap();
    assert!(!title.split("</title>").next().unwrap().contains("Samir"));
    assert!(!page.contains("<script") && !page.contains("http"));
    assert!(!page.contains(scene.path.trim_start_matches("/l/")), "the key is no part of it");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(answer.headers[header::REFERRER_POLICY], "no-referrer");
    let policy = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    let head = Request::builder().method(Method::HEAD).uri(&scene.path);
    assert_eq!(scene.server.ask(head.body(Body::empty()).unwrap()).await.status, 200);
}

#[tokio::test]
async fn what_is_not_whole_comes_back_as_it_was_filled_in() {
    let scene = scene().await;
    let form = FORM.replace("quality=growing", "quality=best");
    let (status, page) = told(&scene.send(&form).await);
    assert_eq!(status, 422);
    assert!(
        page.contains("value=\"good\" required checked") && page.contains("Goed gewerkt &lt;b&gt;")
    );
    for nonsense in ["", "pace=1", "%ff=%", "pace"] {
        assert_eq!(scene.send(nonsense).await.status, 422, "{nonsense}");
    }
    assert_eq!(scene.given().await, []);
}

#[tokio::test]
async fn a_link_that_is_over_says_whom_to_call_and_keeps_what_was_typed() {
    let ended = |scene: &Scene| {
        let (log, person, now) = (scene.log, scene.employer, scene.server.now());
        move |it: &mut store::WriteTransaction<'_>| link::end_all(it.connection, log, person, now)
    };
    for how in ["ended", "old", "left"] {
        let mut scene = scene().await;
        match how {
            "ended" => assert_eq!(scene.server.server.store.write(ended(&scene)).await.unwrap(), 1),
            "old" => {
                scene.server.later(91 * DAY_MS);
                // After so long the coach comes in anew.
                let (coach, code) =
                    (scene.coach.person, scene.server.invite_for(scene.coach.person).await);
                scene.coach = scene.server.guest_by(coach, code.link.reveal()).await;
            }
            _ => {
                let remove = shared::record::member::MemberEdit::Active(false);
                let edit = shared::record::Edit::Member(shared::record::At(scene.employer, remove));
                scene.server.push(&scene.coach, scene.log, &[edit]).await;
            }
        }
        for (status, page) in [scene.look().await, told(&scene.send(FORM).await)] {
            assert_eq!(status, 410, "{how}");
            assert!(page.contains("Bel Anne"), "{how}: {page}");
        }
        let (_, page) = told(&scene.send(FORM).await);
        assert!(page.contains("Goed gewerkt &lt;b&gt;"), "{how}");
        assert_eq!(scene.given().await, [], "{how}");
    }
}

#[tokio::test]
async fn a_link_nobody_made_opens_nothing_and_names_nobody() {
    let scene = scene().await;
    for path in ["/l/", "/l/x", &format!("/l/{}", "0".repeat(32)), &scene.path.to_uppercase()] {
        let (status, page) = told(&scene.server.get(path, None).await);
        assert!([404, 410].contains(&status), "{path} {status}");
        assert!(!page.contains("Samir") && !page.contains("Anne"), "{path}");
    }
    // A piece of somebody else's traject is not reached by it.
    let other = scene.server.traject(&scene.coach).await;
    let stranger = Id::from_random(chance::bytes());
    let stranger = made(&scene.server, other, Holder::Person(stranger), 90).await;
    assert_eq!(scene.server.get(&stranger, None).await.status, 410);
}

#[tokio::test]
async fn it_speaks_the_readers_language() {
    let scene = scene().await;
    for (asked, lang) in [("?taal=ar", "lang=\"ar\" dir=\"rtl\""), ("?taal=en", "lang=\"en\"")] {
        let page = told(&scene.server.get(&format!("{}{asked}", scene.path), None).await).1;
        assert!(page.contains(lang), "{asked}");
    }
}

#[tokio::test]
async fn one_link_cannot_flood() {
    let scene = scene().await;
    let mut statuses = Vec::new();
    for nth in 0..25 {
        let form = format!("{FORM}+{nth}");
        statuses.push(scene.send(&form).await.status.as_u16());
    }
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 20);
    assert_eq!(statuses[20..], [429; 5]);
}
