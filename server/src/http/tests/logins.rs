//! Log-in by an account of work: who is let in as whom, and each reason why nobody is, against a provider of these tests' own.

mod out;
mod provider;
mod refused;

use axum::body::Body;
use axum::http::{Method, Request, header};
use serde_json::{Value, json};
use shared::id::PersonId;
use shared::role::StaffRole;

use super::kit::{Answer, TestClient, TestServer, device, form};
use crate::auth::login::{self, Account, Mark};
use crate::http::Origin;
use crate::login::{Known, Provider, Settings};
use crate::office;
use crate::store::WriteTransaction;
use provider::{Key, TestProvider};

/// A provider that is there, and that nobody asks for anything.
pub fn nobody_asked() -> Provider {
    let settings = Settings::new("https://login.example", "opstap".to_owned()).unwrap();
    Provider::new(settings, format!("{}/inloggen/terug", Origin::local(8080))).unwrap()
}

/// A phone of somebody who came in by an account.
pub async fn logged_in(server: &TestServer, person: PersonId) -> TestClient {
    let (now, mark) = (server.now(), Mark::parse("m-1").unwrap());
    let account = Account {
        issuer: "https://login.example".to_owned(),
        subject: "m-1".to_owned(),
        sid: None,
    };
    let marks = vec![mark.clone()];
    let known = Known { account, marks, has_unverified_mail: false, roles: None, proven: None };
    let admit = move |transaction: &mut WriteTransaction<'_>| {
        login::put_mark(transaction.connection, person, &mark, now)?;
        Ok(office::admit(transaction, &known, now)?)
    };
    let admitted = server.server.store.write(admit).await.unwrap().unwrap();
    server.guest_by(person, admitted.invite.link.reveal()).await
}

const MINUTE_MS: i64 = 60_000;
const MAIL: &str = "anne@gemeente.example";

struct Stage {
    server: TestServer,
    provider: TestProvider,
    key: Key,
    manager: TestClient,
    anne: PersonId,
}

/// What a browser has as it goes to the provider.
struct Gone {
    cookie: String,
    state: String,
    nonce: String,
}

impl Stage {
    async fn set() -> Self {
        Self::with(|settings| settings).await
    }

    async fn with(more: impl FnOnce(Settings) -> Settings) -> Self {
        let provider = TestProvider::start().await;
        let key = Key::new("today");
        provider.says.lock().unwrap().published = vec![key.clone()];
        let settings = more(Settings::new(&provider.issuer(), "opstap".to_owned()).unwrap());
        let back = format!("{}/inloggen/terug", Origin::local(8080));
        let server = TestServer::with_login(Provider::new(settings, back).unwrap());
        let manager = server.client("Ria", Some(StaffRole::Manager)).await;
        let (anne, _) = server.invited("Anne", Some(StaffRole::Coach)).await;
        let stage = Self { server, provider, key, manager, anne };
        stage.say(anne, MAIL).await;
        stage
    }

    /// The manager says by what somebody is to be known.
    async fn say(&self, person: PersonId, mark: &str) {
        let path = format!("/api/people/{person}/login");
        let answer = self.server.post(&path, Some(&self.manager), &json!({ "mark": mark })).await;
        assert_eq!(answer.status, 204, "{answer:?}");
    }

    /// What a token says when all is well.
    fn claims(&self, nonce: &str) -> Value {
        let now_s = self.server.now().0 / 1_000;
        json!({
            "iss": self.provider.issuer(), "aud": "opstap", "sub": "7", "sid": "s1", "nonce": nonce,
            "iat": now_s, "exp": now_s + 300, "email": MAIL, "email_verified": true,
        })
    }

    /// Goes there.
    async fn go(&self) -> Gone {
        let answer = self.server.get("/inloggen", None).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        let to = location(&answer);
        assert!(to.starts_with(&format!("{}/authorize?", self.provider.issuer())), "{to}");
        assert_eq!(parameter(&to, "code_challenge_method").as_deref(), Some("S256"));
        let cookie = answer.cookie();
        assert!(cookie.contains("HttpOnly; SameSite=Lax"), "{cookie}");
        self.provider.says.lock().unwrap().challenge = parameter(&to, "code_challenge").unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        let (state, nonce) = (parameter(&to, "state").unwrap(), parameter(&to, "nonce").unwrap());
        Gone { cookie, state, nonce }
    }

    /// The provider gives a token that says this for the next code.
    fn gives(&self, key: &Key, said: &Value) {
        self.provider.says.lock().unwrap().token = key.sign(said);
    }

    /// Comes back with this.
    async fn back(&self, cookie: &str, query: &str) -> Answer {
        let path = format!("/inloggen/terug?{query}");
        let request = Request::builder().method(Method::GET).uri(path);
        let request = request.header(header::COOKIE, cookie).body(Body::empty()).unwrap();
        self.server.ask(request).await
    }

    /// The whole way, with a token that says something else.
    async fn log_in(&self, other: impl FnOnce(&mut Value)) -> Answer {
        let gone = self.go().await;
        let mut said = self.claims(&gone.nonce);
        other(&mut said);
        self.gives(&self.key, &said);
        self.back(&gone.cookie, &format!("code=good&state={}", gone.state)).await
    }

    /// Comes in with what a log-in led to.
    async fn come_in(&self, answer: &Answer) -> TestClient {
        let (_, code) =
            location(answer).split_once('#').map(|it| (it.0.to_owned(), it.1.to_owned())).unwrap();
        let device = device();
        let paired = self.server.pair(&code, device).await;
        assert_eq!(paired.status, 200, "{paired:?}");
        let person = paired.json()["person"].as_str().unwrap().parse().unwrap();
        let cookie = paired.cookie().split(';').next().unwrap().to_owned();
        TestClient { person, device, cookie }
    }

    /// That nobody is let in, for this reason, in words, and that it stands in no address.
    async fn refused(&self, answer: Answer, why: &str) {
        assert_eq!(answer.status, 303, "{answer:?}");
        assert_eq!(location(&answer), format!("/inloggen/niet?waarom={why}"));
        for (lang, said) in [("nl", "Probeer opnieuw in te loggen"), ("en", "Try to log in again")]
        {
            let page = self.server.get(&format!("{}&taal={lang}", location(&answer)), None).await;
            assert!(page.status.is_client_error() || page.status.is_server_error(), "{page:?}");
            let text = String::from_utf8(page.body).unwrap();
            assert!(text.contains(said) && text.contains(why), "{text}");
        }
        assert!(self.phones().await.is_empty(), "nobody came in");
    }

    /// Anne's phones.
    async fn phones(&self) -> Vec<Value> {
        let people = self.server.get("/api/people", Some(&self.manager)).await.json();
        let anne = self.anne.to_string();
        let people = people["people"].as_array().unwrap();
        let anne = people.iter().find(|it| it["person"] == anne).unwrap();
        anne["devices"].as_array().unwrap().clone()
    }

    async fn is_in(&self, client: &TestClient) -> bool {
        self.server.get("/api/me", Some(client)).await.status == 200
    }

    /// What the provider says by itself.
    async fn told(&self, key: &Key, other: impl FnOnce(&mut Value)) -> Answer {
        self.told_as("logout+jwt", key, other).await
    }

    async fn told_as(&self, kind: &str, key: &Key, other: impl FnOnce(&mut Value)) -> Answer {
        let now_s = self.server.now().0 / 1_000;
        let mut said = json!({
            "iss": self.provider.issuer(), "aud": "opstap", "iat": now_s, "exp": now_s + 120,
            "jti": crate::chance::person().to_string(), "sid": "s1",
            "events": { "http://schemas.openid.net/event/backchannel-logout": {} },
        });
        other(&mut said);
        let token = key.sign_as(kind, &said);
        self.server.ask(form("/inloggen/af", &format!("logout_token={token}"))).await
    }
}

fn location(answer: &Answer) -> String {
    answer.headers[header::LOCATION].to_str().unwrap().to_owned()
}

fn parameter(address: &str, name: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    let found = query.split('&').find_map(|it| it.strip_prefix(&format!("{name}=")));
    found.map(str::to_owned)
}

#[tokio::test]
async fn who_was_meant_comes_in_as_themselves_and_is_known_from_then_on() {
    let stage = Stage::set().await;
    let answer = stage.log_in(|_| {}).await;
    let to = location(&answer);
    assert!(to.starts_with("http://localhost:8080/koppel?edition=whole#"), "{to}");
    assert!(answer.cookie().starts_with("opstap-login=; Max-Age=0"), "{answer:?}");
    let client = stage.come_in(&answer).await;
    assert_eq!(client.person, stage.anne);
    // Another address at work, and the mail is not vouched for any more: it is the account that counts.
    let again = stage
        .log_in(|said| {
            said["email"] = "anne.getrouwd@gemeente.example".into();
            said["email_verified"] = false.into();
        })
        .await;
    assert_eq!(stage.come_in(&again).await.person, stage.anne);
    assert_eq!(stage.phones().await.len(), 2);
    // What Anne was to be known by is used up: another account with that address is nobody's.
    let other = stage.log_in(|said| said["sub"] = "8".into()).await;
    assert_eq!(location(&other), "/inloggen/niet?waarom=unknown");
}

#[tokio::test]
async fn somebody_may_be_meant_by_the_providers_own_name_for_them() {
    let stage = Stage::set().await;
    stage.say(stage.anne, "a1-b2").await;
    let by_mail = stage.log_in(|_| {}).await;
    stage.refused(by_mail, "unknown").await;
    let answer = stage
        .log_in(|said| {
            said["sub"] = "a1-b2".into();
            said.as_object_mut().unwrap().remove("email");
        })
        .await;
    assert_eq!(stage.come_in(&answer).await.person, stage.anne);
}

#[tokio::test]
async fn roles_come_from_the_office_or_from_a_claim() {
    let role = |stage: &Stage, person: PersonId| {
        let store = stage.server.server.store.clone();
        async move {
            store.read(move |it| Ok(crate::auth::person::find(it, person)?.unwrap().office)).await
        }
    };
    let of_office = Stage::set().await;
    of_office.come_in(&of_office.log_in(|said| said["groups"] = "manager".into()).await).await;
    assert_eq!(role(&of_office, of_office.anne).await.unwrap(), Some(StaffRole::Coach));
    let of_claim = Stage::with(|it| it.with_role_claim(Some("groups".to_owned()))).await;
    let none = of_claim.log_in(|said| said["groups"] = json!(["hr"])).await;
    of_claim.refused(none, "no_role").await;
    let without = of_claim.log_in(|_| {}).await;
    of_claim.refused(without, "no_role").await;
    of_claim
        .come_in(&of_claim.log_in(|said| said["groups"] = json!(["hr", "manager"])).await)
        .await;
    assert_eq!(role(&of_claim, of_claim.anne).await.unwrap(), Some(StaffRole::Manager));
    of_claim.come_in(&of_claim.log_in(|said| said["groups"] = "coach".into()).await).await;
    assert_eq!(role(&of_claim, of_claim.anne).await.unwrap(), Some(StaffRole::Coach));
    // Nobody could give a role any more.
    let ria = of_claim.manager.person;
    of_claim.say(ria, "ria@gemeente.example").await;
    let answer = of_claim
        .log_in(|said| {
            said["sub"] = "9".into();
            said["email"] = "Ria@Gemeente.Example".into();
            said["groups"] = "coach".into();
        })
        .await;
    assert_eq!(of_claim.come_in(&answer).await.person, ria);
    assert_eq!(role(&of_claim, ria).await.unwrap(), Some(StaffRole::Manager));
}

#[tokio::test]
async fn a_candidate_may_log_in_by_it_and_needs_no_role() {
    let stage = Stage::with(|it| it.with_role_claim(Some("groups".to_owned()))).await;
    let (selam, _) = stage.server.invited("Selam", None).await;
    let now = stage.server.now();
    let say = move |transaction: &mut WriteTransaction<'_>| {
        login::put_mark(transaction.connection, selam, &Mark::parse("brp-7").unwrap(), now)
    };
    assert!(stage.server.server.store.write(say).await.unwrap());
    let answer = stage.log_in(|said| said["sub"] = "brp-7".into()).await;
    assert!(location(&answer).starts_with("http://localhost:8080/koppel#"), "{answer:?}");
    assert_eq!(stage.come_in(&answer).await.person, selam);
}

#[tokio::test]
async fn who_has_no_role_any_more_logs_in_no_more() {
    let stage = Stage::set().await;
    stage.come_in(&stage.log_in(|_| {}).await).await;
    let (anne, now) = (stage.anne, stage.server.now());
    let retire = move |transaction: &mut WriteTransaction<'_>| {
        let act = office::Act::of_server(transaction.connection, Some(anne), now)?;
        Ok(office::retire(transaction, act, anne, None).map(drop)?)
    };
    stage.server.server.store.write(retire).await.unwrap();
    let answer = stage.log_in(|_| {}).await;
    assert_eq!(location(&answer), "/inloggen/niet?waarom=unknown");
}

#[tokio::test]
async fn what_the_manager_takes_back_logs_nobody_in() {
    let stage = Stage::set().await;
    let path = format!("/api/people/{}/login", stage.anne);
    assert_eq!(stage.server.delete(&path, Some(&stage.manager)).await.status, 204);
    assert_eq!(stage.server.delete(&path, Some(&stage.manager)).await.status, 404);
    let answer = stage.log_in(|_| {}).await;
    stage.refused(answer, "unknown").await;
    let ask = |mark: &'static str| {
        let (stage, path) = (&stage, &path);
        async move { stage.server.post(path, Some(&stage.manager), &json!({ "mark": mark })).await }
    };
    assert_eq!(ask("anne at home").await.problem(), (422, "no_mark".to_owned()));
    stage.say(stage.manager.person, MAIL).await;
    assert_eq!(ask(MAIL).await.problem(), (409, "mark_taken".to_owned()));
    let coach = stage.server.client("Co", Some(StaffRole::Coach)).await;
    let asked = stage.server.post(&path, Some(&coach), &json!({ "mark": "x@y.example" })).await;
    assert_eq!(asked.problem(), (403, "not_allowed".to_owned()));
}

#[tokio::test]
async fn without_a_provider_there_is_no_such_place() {
    let server = TestServer::new();
    assert_eq!(server.get("/api/login", None).await.status, 204);
    for path in ["/inloggen", "/inloggen/terug", "/inloggen/uit"] {
        assert_eq!(server.get(path, None).await.status, 404, "{path}");
    }
    let stage = Stage::set().await;
    let offered = stage.server.get("/api/login", None).await;
    assert_eq!((offered.status.as_u16(), offered.json()), (200, json!({ "at": "/inloggen" })));
}
