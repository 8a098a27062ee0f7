//! Phones that are not open are told: by a stand-in for a push service on this machine, which does what its address says.

mod rotated;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use openssl::bn::BigNumContext;
use openssl::ec::{EcGroup, EcKey, PointConversionForm};
use openssl::nid::Nid;
use serde_json::{Value, json};
use shared::id::{DeviceId, LogId};
use shared::notify::Leads;
use shared::record::step::{NewStep, Pictogram, Rank, Status, StepEdit};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::text::Lang;
use tokio::net::TcpListener;

use super::plans::Plans;
use super::{Message, Reach, Rounds, WebPost};
use crate::auth::subscription::{self, Subscription};
use crate::chance;
use crate::dry_run::lines;
use crate::http::tests::kit::{TestClient, TestServer, add, device};

const HOUR_MS: i64 = 60 * 60 * 1_000;
const NO_SUCH_PHONE: &str = "there was no phone to tell";

/// What a stand-in was brought: by address, the headers and the body of each.
type Brought = Arc<Mutex<BTreeMap<String, Vec<(HeaderMap, Bytes)>>>>;

/// A push service that does what the address says: `ok-3`, `gone-1`, `later-1`, `refused-1`, `slow-1`, `only-` and a key.
struct StandIn {
    origin: String,
    brought: Brought,
}

impl StandIn {
    async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let brought = Brought::default();
        let router = Router::new().route("/{name}", post(take)).with_state(Arc::clone(&brought));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { origin, brought }
    }

    fn times(&self, name: &str) -> usize {
        self.brought.lock().unwrap().get(name).map_or(0, Vec::len)
    }
}

async fn take(
    State(brought): State<Brought>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let signed = headers[header::AUTHORIZATION].to_str().unwrap().to_owned();
    brought.lock().unwrap().entry(name.clone()).or_default().push((headers, body));
    match name.split('-').next().unwrap_or_default() {
        "gone" => StatusCode::GONE.into_response(),
        "later" => (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "120")]).into_response(),
        "refused" => StatusCode::FORBIDDEN.into_response(),
        "only" if !signed.contains(&name["only-".len()..]) => StatusCode::FORBIDDEN.into_response(),
        // Nobody waits that long.
        "slow" => std::future::pending().await,
        _ => StatusCode::CREATED.into_response(),
    }
}

/// A coach who has phones at a stand-in, and a candidate with a step.
struct Scene {
    server: TestServer,
    service: StandIn,
    coach: TestClient,
    candidate: TestClient,
    log: LogId,
    plans: Arc<Mutex<Plans>>,
}

async fn scene() -> Scene {
    let (server, service) = (TestServer::new(), StandIn::open().await);
    let coach = server.client("Anne de Coach", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let candidate = server.client("Samir", None).await;
    let members = [add(candidate.person, Role::Candidate, "Samir"), adds_step()];
    server.push(&coach, log, &members).await;
    Scene { server, service, coach, candidate, log, plans: Arc::default() }
}

fn adds_step() -> Edit {
    let new = NewStep {
        title: "Pakbon lezen".to_owned(),
        phase: shared::record::outline::Phase::LearningIn,
        goal: None,
        when: None,
        place: String::new(),
        helper: String::new(),
        pictogram: Pictogram::Box,
        rank: Rank::after(None),
    };
    Edit::Step(At(step(), StepEdit::Add(new)))
}

fn step() -> shared::record::step::StepId {
    shared::id::Id::from_random([7; 16])
}

/// A point on the curve, as a phone has one.
fn p256dh() -> Vec<u8> {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
    let key = EcKey::generate(&group).unwrap();
    let mut context = BigNumContext::new().unwrap();
    let form = PointConversionForm::UNCOMPRESSED;
    key.public_key().to_bytes(&group, form, &mut context).unwrap()
}

impl Scene {
    /// Another phone of the coach wants to hear, at this address.
    async fn phone(&self, name: &str) -> DeviceId {
        let (person, device) = (self.coach.person, device());
        let endpoint = format!("{}/{name}", self.service.origin);
        let it = Subscription {
            endpoint,
            p256dh: p256dh(),
            auth: vec![9; 16],
            lang: Lang::Nl,
            failures: 0,
        };
        let put = move |transaction: &mut crate::store::WriteTransaction<'_>| {
            let sql = "insert into device (person, id, label, paired, seen_day) values (?1, ?2, '', 0, 99999)";
            let ids = (person.as_bytes(), device.as_bytes());
            transaction.connection.execute(sql, ids)?;
            subscription::put(transaction.connection, (person, device), &it)
        };
        self.server.server.store.write(put).await.unwrap();
        device
    }

    async fn asks_help(&self) {
        let mark = shared::id::Id::from_random(chance::bytes());
        let edit = Edit::Step(At(step(), StepEdit::Mark(mark, Status::NeedsHelp)));
        let outcomes = self.server.push(&self.candidate, self.log, &[edit]).await;
        assert!(format!("{outcomes:?}").contains("Accepted"), "{outcomes:?}");
    }

    /// What a browser asks to hear with.
    async fn asked_with(&self) -> String {
        let server = &self.server.server;
        server.push.sender(&server.store).await.unwrap().public_key()
    }

    async fn rounds(&self, patience: Duration) -> Rounds<WebPost> {
        let server = &self.server.server;
        Rounds {
            store: server.store.clone(),
            clock: server.clock.clone(),
            sender: server.push.sender(&server.store).await.unwrap(),
            post: WebPost::with_patience(Reach::Anywhere, patience).unwrap(),
            reach: Reach::Anywhere,
        }
    }

    /// Tells everyone what there is; says how many people that were.
    async fn round(&self) -> usize {
        self.rounds(Duration::from_mins(1)).await.round(&self.plans).await.unwrap()
    }

    async fn phones(&self) -> u32 {
        let person = self.coach.person;
        self.server.server.store.read(move |it| subscription::count(it, person)).await.unwrap()
    }

    async fn dry_run(&self) -> Vec<String> {
        let now = self.server.now();
        self.server.server.store.read(move |it| lines(it, now)).await.unwrap()
    }
}

#[tokio::test]
async fn of_five_phones_two_hear_once_and_three_that_are_gone_are_forgotten() {
    let scene = scene().await;
    for name in ["ok-1", "gone-1", "gone-2", "ok-2", "gone-3"] {
        scene.phone(name).await;
    }
    assert_eq!(scene.round().await, 0, "nobody asked anything");
    scene.asks_help().await;
    assert!(scene.dry_run().await[0].contains("coach"), "{:?}", scene.dry_run().await);
    assert_eq!(scene.round().await, 1);
    assert_eq!(scene.phones().await, 2);
    assert_eq!(scene.round().await, 0, "told once");
    for name in ["ok-1", "ok-2", "gone-1"] {
        assert_eq!(scene.service.times(name), 1, "{name}");
    }
    let brought = scene.service.brought.lock().unwrap();
    let (headers, body) = &brought["ok-1"][0];
    let told = |name: &str| headers[name].to_str().unwrap();
    assert_eq!(told("content-encoding"), "aes128gcm");
    assert!(told("ttl").parse::<u32>().unwrap() > 60);
    let words = Message::News(Leads::ToDay).text(Lang::Nl);
    assert!(body.len() > words.len() && !body.windows(5).any(|it| it == b"nieuw"), "encrypted");
    let signed = told("authorization").strip_prefix("vapid t=").unwrap();
    let claims = URL_SAFE_NO_PAD.decode(signed.split('.').nth(1).unwrap()).unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    assert_eq!(claims["aud"], scene.service.origin, "with its port");
    assert_eq!(claims["sub"], "http://localhost:8080");
}

#[tokio::test]
async fn what_could_not_be_brought_to_anyone_is_told_later() {
    let scene = scene().await;
    scene.phone("later-1").await;
    scene.asks_help().await;
    assert_eq!(scene.round().await, 1);
    scene.server.later(119 * 1_000);
    assert_eq!(scene.round().await, 0, "as the service said");
    scene.server.later(2 * 1_000);
    assert_eq!(scene.round().await, 1);
    scene.phone("ok-1").await;
    assert_eq!(scene.round().await, 1, "on another phone");
    assert_eq!((scene.service.times("later-1"), scene.service.times("ok-1")), (2, 1));
    scene.server.later(HOUR_MS);
    assert_eq!(scene.round().await, 0, "somebody heard it");
}

#[tokio::test]
async fn a_service_that_takes_nothing_of_ours_keeps_its_phones() {
    let scene = scene().await;
    scene.phone("refused-1").await;
    scene.asks_help().await;
    scene.round().await;
    assert_eq!(scene.phones().await, 1);
    assert_eq!(scene.round().await, 0, "not at once again");
}

#[tokio::test]
async fn at_night_nobody_hears_and_in_the_morning_they_do() {
    let scene = scene().await;
    scene.phone("ok-1").await;
    // 16:13 in Amsterdam.
    scene.server.later(6 * HOUR_MS);
    scene.asks_help().await;
    assert_eq!(scene.round().await, 0);
    assert!(scene.dry_run().await.last().unwrap().contains("quiet hours"));
    scene.server.later(10 * HOUR_MS);
    assert_eq!(scene.round().await, 1);
}

#[tokio::test]
async fn a_service_that_does_not_answer_holds_nobody_up() {
    let scene = scene().await;
    scene.phone("slow-1").await;
    scene.phone("ok-1").await;
    scene.asks_help().await;
    let rounds = scene.rounds(Duration::from_millis(300)).await;
    let begun = Instant::now();
    assert_eq!(rounds.round(&scene.plans).await.unwrap(), 1);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert_eq!((scene.service.times("ok-1"), scene.phones().await), (1, 2), "it is kept");
    assert_eq!(rounds.round(&scene.plans).await.unwrap(), 0, "one of them heard");
}

/// A thousand addresses at once: bounded, and somebody who asks meanwhile is answered as fast as before.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_phones_hear_within_seconds_and_nobody_waits_for_it() {
    let scene = scene().await;
    for n in 0..1_000 {
        scene.phone(&format!("ok-{n}")).await;
    }
    scene.asks_help().await;
    let ask = async || {
        let begun = Instant::now();
        assert_eq!(scene.server.get("/api/me", Some(&scene.candidate)).await.status, 200);
        begun.elapsed()
    };
    let mut alone = Vec::new();
    for _ in 0..50 {
        alone.push(ask().await);
    }
    let rounds = scene.rounds(Duration::from_mins(1)).await;
    let plans = Arc::clone(&scene.plans);
    let begun = Instant::now();
    let telling = tokio::spawn(async move {
        rounds.round(&plans).await.unwrap();
        begun.elapsed()
    });
    let mut meanwhile = Vec::new();
    while !telling.is_finished() {
        meanwhile.push(ask().await);
    }
    let took = telling.await.expect(NO_SUCH_PHONE);
    let median = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2]
    };
    let (alone, asked) = (median(&mut alone), meanwhile.len());
    let meanwhile = median(&mut meanwhile);
    let told = format!(
        "1000 phones in {took:?}; a request takes {alone:?} alone, {meanwhile:?} meanwhile ({asked})"
    );
    crate::command::say(&told).unwrap();
    assert_eq!(scene.service.brought.lock().unwrap().len(), 1_000);
    assert!(took <= Duration::from_secs(5), "{took:?}");
    assert!(meanwhile <= alone * 4 + Duration::from_millis(20), "{alone:?} → {meanwhile:?}");
}

#[test]
fn every_message_has_words_is_of_one_length_and_names_nobody() {
    for lang in Lang::ALL {
        for message in [Message::Works, Message::News(Leads::ToDay), Message::News(Leads::ToTalks)]
        {
            let text = message.text(lang);
            assert_eq!(text.len(), 256, "{text}");
            let read: Value = serde_json::from_str(&text).unwrap();
            assert!(!read["text"].as_str().unwrap().is_empty());
            assert_eq!(read.as_object().unwrap().len(), 4);
        }
    }
}

fn asking(endpoint: &str) -> Value {
    let [p256dh, auth] = [p256dh(), vec![9; 16]].map(|it| URL_SAFE_NO_PAD.encode(it));
    json!({ "endpoint": endpoint, "p256dh": p256dh, "auth": auth, "lang": "ar" })
}

#[tokio::test]
async fn a_phone_asks_to_hear_is_greeted_once_and_ends_with_its_session() {
    let scene = scene().await;
    let Scene { server, service, candidate, .. } = &scene;
    let standing = async || {
        let answer = server.get("/api/push", Some(candidate)).await.json();
        (answer["key"].as_str().unwrap().len(), answer["endpoint"].clone())
    };
    assert_eq!(standing().await, (87, Value::Null));
    let here = format!("{}/ok-here", service.origin);
    for _ in 0..2 {
        assert_eq!(server.post("/api/push", Some(candidate), &asking(&here)).await.status, 204);
    }
    assert_eq!(standing().await.1, here);
    while service.times("ok-here") == 0 {
        tokio::task::yield_now().await;
    }
    // Somebody else has this browser now.
    assert_eq!(server.post("/api/push", Some(&scene.coach), &asking(&here)).await.status, 204);
    assert_eq!(standing().await.1, Value::Null);
    assert_eq!(server.delete("/api/push", Some(&scene.coach)).await.status, 204);
    assert_eq!(server.delete("/api/push", Some(&scene.coach)).await.status, 204);
    assert_eq!(server.post("/api/push", Some(candidate), &asking(&here)).await.status, 204);
    let leaving = json!({ "person": candidate.person.to_string() });
    assert_eq!(server.post("/api/logout", Some(candidate), &leaving).await.status, 204);
    let left = server
        .server
        .store
        .read(|it| it.one("select count(*) from subscription", (), |row| row.get::<u32>(0)));
    assert_eq!(left.await.unwrap(), 0);
}

#[tokio::test]
async fn what_is_no_address_or_no_key_is_declined() {
    let scene = scene().await;
    let good = format!("{}/ok-1", scene.service.origin);
    let with = |name: &str, value: &str| {
        let mut asking = asking(&good);
        asking[name] = value.into();
        asking
    };
    let no_point = URL_SAFE_NO_PAD.encode([&[4][..], &[7; 64]].concat());
    for body in [
        with("endpoint", "javascript:alert(1)"),
        with("endpoint", "/here"),
        with("p256dh", ""),
        with("p256dh", "AAAA"),
        with("p256dh", &no_point),
        with("auth", "AAAA"),
    ] {
        let answer = scene.server.post("/api/push", Some(&scene.candidate), &body).await;
        assert_eq!(answer.problem(), (422, "bad_endpoint".to_owned()), "{body}");
    }
}
