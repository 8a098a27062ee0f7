//! A server in a folder of its own with a clock to turn, and people with phones to ask it with.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use serde_json::{Value, json};
use shared::change::Change;
use shared::id::{DeviceId, Id, PersonId, Seq, TrajectId};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin as Invented, OutlineEdit, Route};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::sync::lease::DAYS_DEFAULT;
use shared::sync::message::{Have, Outcome, PROTOCOL, Push, Reply, Request as Round, Wants};
use shared::time::{Period, Timestamp};
use shared::wire;
use tokio::sync::watch;
use tower::ServiceExt;

use crate::chance;
use crate::clock::Clock;
use crate::http::{Limits, Origin, Server, Web, router};
use crate::store::Store;
use crate::vault::invite::{self, Invite};
use crate::vault::person::{self, Person};

pub const START: Timestamp = Timestamp(1_790_000_000_000);

/// A folder that goes with the test.
#[derive(Debug)]
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        let name = format!("opstap-test-{}", chance::person());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).expect("a folder of our own");
    }
}

/// A server, without a socket.
pub struct House {
    pub server: Arc<Server>,
    pub router: Router,
    pub stop: watch::Sender<bool>,
    now: Arc<AtomicI64>,
    n: AtomicU64,
    // Last: the folder goes after the store that stands in it.
    pub folder: Arc<Folder>,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// A phone that is signed in.
#[derive(Debug, Clone)]
pub struct Guest {
    pub person: PersonId,
    pub device: DeviceId,
    pub cookie: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    /// Status and word of a problem.
    pub fn problem(&self) -> (u16, String) {
        assert_eq!(self.headers[header::CONTENT_TYPE], "application/problem+json");
        (self.status.as_u16(), self.json()["code"].as_str().expect("a code").to_owned())
    }

    pub fn cookie(&self) -> String {
        self.headers[header::SET_COOKIE].to_str().unwrap().to_owned()
    }
}

pub fn device() -> DeviceId {
    Id::from_random(chance::bytes())
}

impl House {
    pub fn new() -> Self {
        Self::build(Arc::new(Folder::new()), Origin::local(8080), Web::default())
    }

    pub fn build(folder: Arc<Folder>, origin: Origin, web: Web) -> Self {
        let store = Store::open(&folder.0).expect("a store");
        let now = Arc::new(AtomicI64::new(START.0));
        let shown = Arc::clone(&now);
        let clock = Clock::of(move || Timestamp(shown.load(Ordering::SeqCst)));
        let (stop, stopping) = watch::channel(false);
        let limits = Limits::default();
        let away_days_max = DAYS_DEFAULT;
        let server =
            Arc::new(Server { store, clock, origin, web, stopping, limits, away_days_max });
        let router = router(Arc::clone(&server));
        Self { server, router, stop, now, n: AtomicU64::new(1), folder }
    }

    pub fn later(&self, ms: i64) {
        self.now.fetch_add(ms, Ordering::SeqCst);
    }

    pub fn now(&self) -> Timestamp {
        self.server.clock.now()
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub async fn get(&self, path: &str, guest: Option<&Guest>) -> Answer {
        self.ask(request(Method::GET, path, guest, Body::empty())).await
    }

    pub async fn delete(&self, path: &str, guest: Option<&Guest>) -> Answer {
        self.ask(request(Method::DELETE, path, guest, Body::empty())).await
    }

    pub async fn post(&self, path: &str, guest: Option<&Guest>, body: &Value) -> Answer {
        self.post_bytes(path, guest, body.to_string().into_bytes()).await
    }

    pub async fn post_bytes(&self, path: &str, guest: Option<&Guest>, body: Vec<u8>) -> Answer {
        self.ask(request(Method::POST, path, guest, Body::from(body))).await
    }

    /// Someone new, with an invite.
    pub async fn invited(&self, name: &str, office: Option<Role>) -> (PersonId, Invite) {
        let person = Person { id: chance::person(), name: name.to_owned(), office };
        let (id, now) = (person.id, self.now());
        let make = move |desk: &mut crate::store::Desk<'_>| {
            person::add(desk.connection, &person, now)?;
            invite::create(desk.connection, id, None, now)
        };
        (id, self.server.store.write(make).await.unwrap())
    }

    pub async fn pair(&self, code: &str, device: DeviceId) -> Answer {
        self.post("/api/pair", None, &json!({ "code": code, "device": device.to_string() })).await
    }

    /// Someone new, with a phone that is signed in.
    pub async fn guest(&self, name: &str, office: Option<Role>) -> Guest {
        let (person, invite) = self.invited(name, office).await;
        self.guest_by(person, invite.link.reveal()).await
    }

    pub async fn guest_by(&self, person: PersonId, code: &str) -> Guest {
        let device = device();
        let answer = self.pair(code, device).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let cookie = answer.cookie().split(';').next().unwrap().to_owned();
        Guest { person, device, cookie }
    }

    pub fn change(&self, guest: &Guest, edit: &Edit) -> Change {
        Change {
            device: guest.device,
            n: self.n.fetch_add(1, Ordering::SeqCst),
            base: Seq::ZERO,
            at: self.now(),
            author: guest.person,
            edit: edit.encode(),
        }
    }

    pub fn round(&self, guest: &Guest, log: TrajectId, edits: &[Edit]) -> Round {
        let changes: Vec<Change> = edits.iter().map(|edit| self.change(guest, edit)).collect();
        let push = if changes.is_empty() {
            Vec::new()
        } else {
            vec![Push { log, changes, follows: None }]
        };
        let have = Have::Each(Vec::new());
        Round {
            protocol: PROTOCOL,
            person: Some(guest.person),
            device: guest.device,
            sent: self.now(),
            epoch: None,
            have,
            push,
            wants: Wants::Nothing,
        }
    }

    pub async fn sync(&self, guest: &Guest, round: &Round) -> Reply {
        let body = wire::encode(round).into_bytes();
        let answer = self.post_bytes("/api/sync", Some(guest), body).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        wire::decode_bytes(&answer.body).unwrap()
    }

    /// Pushes some edits and gives their outcomes.
    pub async fn push(&self, guest: &Guest, log: TrajectId, edits: &[Edit]) -> Vec<Outcome> {
        let reply = self.sync(guest, &self.round(guest, log, edits)).await;
        reply.outcomes.into_iter().flat_map(|it| it.of).map(|(_, outcome)| outcome).collect()
    }

    /// A traject this coach opened just now.
    pub async fn traject(&self, coach: &Guest) -> TrajectId {
        let log = Id::from_random(chance::bytes());
        assert_eq!(self.push(coach, log, &[open()]).await, [Outcome::Accepted(Seq(1))]);
        log
    }
}

pub fn request(method: Method, path: &str, guest: Option<&Guest>, body: Body) -> Request<Body> {
    let mut builder = Request::builder().method(&method).uri(path);
    if method == Method::POST {
        builder = builder.header(header::CONTENT_TYPE, "application/json");
    }
    if let Some(guest) = guest {
        builder = builder.header(header::COOKIE, format!("other=1; {}", guest.cookie));
    }
    builder.body(body).unwrap()
}

pub fn open() -> Edit {
    Edit::Outline(OutlineEdit::Open(Opening {
        job: "Magazijn".to_owned(),
        employer: "De Linde".to_owned(),
        route: Route::SmallScaleGrowth,
        period: Period { from: "2026-03-02".parse().unwrap(), to: None },
        cohort: String::new(),
        coach: "Anne".to_owned(),
        origin: Invented::Example,
    }))
}

pub fn add(person: PersonId, role: Role, name: &str) -> Edit {
    let new = NewMember { role, name: name.to_owned(), placement: None };
    Edit::Member(At(person, MemberEdit::Add(new)))
}
