//! A server in a folder of its own with a clock to turn, and people with phones to ask it with.

pub mod database;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use axum::Router;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use serde_json::{Value, json};
use shared::change::Change;
use shared::id::{DeviceId, Id, LogId, PersonId, Seq};
use shared::record::fact::FactEdit;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin as Invented, OutlineEdit, Route};
use shared::record::path::PathEdit;
use shared::record::path::agreement::{Agreement, AgreementId, Financing};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::message::{
    Have, Outcome, PROTOCOL, PhoneNews, Push, Reply, Request as Round, Wants,
};
use shared::time::{Period, Timestamp};
use shared::wire;
use tokio::sync::watch;
use tower::ServiceExt;

use super::openapi::held::hold;
use crate::auth::invite::{self, Invite};
use crate::auth::person::{self, Person};
use crate::chance;
use crate::clock::Clock;
use crate::http::{Origin, Proxies, Server, Web, router};
use crate::login::Provider;
use crate::push::Reach;
use crate::secret::Length;
use crate::store::{Store, place};

pub const START: Timestamp = Timestamp(1_790_000_000_000);

/// A folder that goes with the test.
#[derive(Debug)]
pub struct Folder(pub PathBuf);

impl Folder {
    /// One whose data are where these tests have theirs.
    pub fn new() -> Self {
        let folder = Self::on_file();
        if let Some(postgres) = database::chosen() {
            place::name(&folder.0, &postgres.empty().unwrap()).unwrap();
        }
        folder
    }

    /// One with a file.
    pub fn on_file() -> Self {
        let name = format!("opstap-test-{}", chance::person());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// That of another server on the same database.
    pub fn beside(other: &Self) -> Self {
        let folder = Self::on_file();
        let named = std::fs::read_to_string(other.0.join("opstap.database")).unwrap();
        place::name(&folder.0, named.lines().next().unwrap()).unwrap();
        std::fs::copy(other.0.join("opstap.secret"), folder.0.join("opstap.secret")).unwrap();
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).expect("a folder of our own");
    }
}

/// A server, without a socket.
pub struct TestServer {
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
pub struct TestClient {
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

impl TestServer {
    pub fn new() -> Self {
        Self::build(Arc::new(Folder::new()), Origin::local(8080), Web::default())
    }

    /// One that people find there.
    pub fn at(origin: &str) -> Self {
        let origin = Origin::parse(origin).expect("an origin");
        Self::build(Arc::new(Folder::new()), origin, Web::default())
    }

    /// One that believes these proxies.
    pub fn behind(proxies: Proxies) -> Self {
        let (folder, origin) = (Arc::new(Folder::new()), Origin::local(8080));
        Self::build_behind(folder, origin, Web::default(), proxies)
    }

    /// One at which people log in by an account of their work.
    pub fn with_login(provider: Provider) -> Self {
        let (folder, origin) = (Arc::new(Folder::new()), Origin::local(8080));
        Self::build_with(folder, origin, Web::default(), |it| Server {
            login: Some(provider),
            ..it
        })
    }

    pub fn build(folder: Arc<Folder>, origin: Origin, web: Web) -> Self {
        Self::build_behind(folder, origin, web, Proxies::default())
    }

    fn build_behind(folder: Arc<Folder>, origin: Origin, web: Web, proxies: Proxies) -> Self {
        Self::build_with(folder, origin, web, |it| Server { proxies, ..it })
    }

    fn build_with(
        folder: Arc<Folder>,
        origin: Origin,
        web: Web,
        more: impl FnOnce(Server) -> Server,
    ) -> Self {
        let store = Store::open(&folder.0).expect("a store");
        let now = Arc::new(AtomicI64::new(START.0));
        let shown = Arc::clone(&now);
        let clock = Clock::of(move || Timestamp(shown.load(Ordering::SeqCst)));
        let (stop, stopping) = watch::channel(false);
        let push = crate::push::Push::new(origin.contact(), Reach::Anywhere).expect("a client");
        let made = Server::new(store, clock, origin, web, push, stopping);
        let server = more(made);
        let server = Arc::new(server);
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
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let (parts, body) = request.into_parts();
        // A body that breaks off on its way is sent as it is: it cannot be looked at first.
        let (body, asked) = match body.size_hint().exact() {
            Some(_) => {
                let asked = to_bytes(body, usize::MAX).await.expect("a whole body");
                (Body::from(asked.clone()), asked)
            }
            None => (body, Bytes::new()),
        };
        let request = Request::from_parts(parts, body);
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
        let answer = Answer { status: parts.status, headers: parts.headers, body };
        hold(&method, &path, &asked, &answer);
        answer
    }

    pub async fn get(&self, path: &str, client: Option<&TestClient>) -> Answer {
        self.ask(request(Method::GET, path, client, Body::empty())).await
    }

    pub async fn delete(&self, path: &str, client: Option<&TestClient>) -> Answer {
        self.ask(request(Method::DELETE, path, client, Body::empty())).await
    }

    pub async fn post(&self, path: &str, client: Option<&TestClient>, body: &Value) -> Answer {
        self.post_bytes(path, client, body.to_string().into_bytes()).await
    }

    pub async fn post_bytes(
        &self,
        path: &str,
        client: Option<&TestClient>,
        body: Vec<u8>,
    ) -> Answer {
        self.ask(request(Method::POST, path, client, Body::from(body))).await
    }

    /// Someone new, with an invite.
    pub async fn invited(&self, name: &str, office: Option<StaffRole>) -> (PersonId, Invite) {
        let person = Person { id: chance::person(), name: name.to_owned(), office };
        let (id, now) = (person.id, self.now());
        let make = move |transaction: &mut crate::store::WriteTransaction<'_>| {
            person::add(transaction.connection, &person, now)?;
            invite::create(transaction.connection, id, None, Length::Six, now)
        };
        (id, self.server.store.write(make).await.unwrap())
    }

    /// What a round tells this phone of phones.
    pub async fn phone_news(&self, client: &TestClient) -> PhoneNews {
        let nothing = self.round(client, Id::from_random([0; 16]), &[]);
        self.sync(client, &nothing).await.phones.unwrap_or_default()
    }

    pub async fn pair(&self, code: &str, device: DeviceId) -> Answer {
        self.pair_in(None, code, device).await
    }

    /// Pairs in a browser that has a session already.
    pub async fn pair_in(
        &self,
        browser: Option<&TestClient>,
        code: &str,
        device: DeviceId,
    ) -> Answer {
        let asking = json!({ "code": code, "device": device.to_string() });
        self.post("/api/pair", browser, &asking).await
    }

    /// An invite for someone who is there already.
    pub async fn invite_for(&self, person: PersonId) -> Invite {
        let now = self.now();
        let make = move |transaction: &mut crate::store::WriteTransaction<'_>| {
            invite::create(transaction.connection, person, None, Length::Six, now)
        };
        self.server.store.write(make).await.unwrap()
    }

    /// Someone new, with a phone that is signed in.
    pub async fn client(&self, name: &str, office: Option<StaffRole>) -> TestClient {
        let (person, invite) = self.invited(name, office).await;
        self.guest_by(person, invite.link.reveal()).await
    }

    pub async fn guest_by(&self, person: PersonId, code: &str) -> TestClient {
        let device = device();
        let answer = self.pair(code, device).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let cookie = answer.cookie().split(';').next().unwrap().to_owned();
        TestClient { person, device, cookie }
    }

    pub fn change(&self, client: &TestClient, edit: &Edit) -> Change {
        Change {
            device: client.device,
            n: self.n.fetch_add(1, Ordering::SeqCst),
            base: Seq::ZERO,
            at: self.now(),
            author: client.person,
            edit: edit.encode(),
            promised: None,
        }
    }

    pub fn round(&self, client: &TestClient, log: LogId, edits: &[Edit]) -> Round {
        let changes: Vec<Change> = edits.iter().map(|edit| self.change(client, edit)).collect();
        let push = if changes.is_empty() {
            Vec::new()
        } else {
            vec![Push { log, changes, follows: None }]
        };
        Round {
            protocol: PROTOCOL,
            person: Some(client.person),
            device: client.device,
            sent: self.now(),
            epoch: None,
            have: Have::Each(Vec::new()),
            push,
            wants: Wants::Nothing,
            bears: None,
            read: None,
            key: None,
        }
    }

    pub async fn sync(&self, client: &TestClient, round: &Round) -> Reply {
        let body = wire::encode(round).into_bytes();
        let answer = self.post_bytes("/api/sync", Some(client), body).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        wire::decode_bytes(&answer.body).unwrap()
    }

    /// Pushes some edits and gives their outcomes.
    pub async fn push(&self, client: &TestClient, log: LogId, edits: &[Edit]) -> Vec<Outcome> {
        let reply = self.sync(client, &self.round(client, log, edits)).await;
        reply.outcomes.into_iter().flat_map(|it| it.of).map(|(_, outcome)| outcome).collect()
    }

    /// A traject this coach opened just now.
    pub async fn traject(&self, coach: &TestClient) -> LogId {
        let log = Id::from_random(chance::bytes());
        assert_eq!(self.push(coach, log, &[open()]).await, [Outcome::Accepted(Seq(1))]);
        log
    }
}

pub fn request(
    method: Method,
    path: &str,
    client: Option<&TestClient>,
    body: Body,
) -> Request<Body> {
    let mut builder = Request::builder().method(&method).uri(path);
    if method == Method::POST {
        builder = builder.header(header::CONTENT_TYPE, "application/json");
    }
    if let Some(client) = client {
        builder = builder.header(header::COOKIE, format!("other=1; {}", client.cookie));
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

/// What a version of an agreement says, of which little is written.
pub fn terms(skills: &str) -> Agreement {
    let day = |text: &str| text.parse().unwrap();
    Agreement {
        replaces: None,
        skills: skills.to_owned(),
        step_plan: "Eerst kijken, dan samen".to_owned(),
        period: Period { from: day("2026-03-02"), to: Some(day("2026-09-02")) },
        hours_per_week: 24,
        guidance: "Petra, Hal 2".to_owned(),
        financing: Financing::default(),
        financing_words: String::new(),
        talk_every_weeks: 4,
        evaluation: String::new(),
        preconditions: String::new(),
    }
}

pub fn offer(id: AgreementId, terms: Agreement) -> Edit {
    PathEdit::Agreement(At(id, FactEdit::Give(terms))).into()
}

/// What a page without an app sends.
pub fn form(path: &str, fields: &str) -> Request<Body> {
    let request = Request::builder().method(Method::POST).uri(path);
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    request.body(Body::from(fields.to_owned())).unwrap()
}
