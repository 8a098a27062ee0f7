//! A provider of log-ins of these tests' own, on this machine: it says what it is told to say, and signs it with keys made here.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::chance;

/// A key, and what it is called.
#[derive(Debug, Clone)]
pub struct Key {
    pub kid: String,
    key: SigningKey,
}

impl Key {
    pub fn new(kid: &str) -> Self {
        Self { kid: kid.to_owned(), key: SigningKey::from_bytes(&chance::bytes()) }
    }

    fn published(&self) -> Value {
        let x = URL_SAFE_NO_PAD.encode(self.key.verifying_key().to_bytes());
        json!({ "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": self.kid, "x": x })
    }

    /// A token that says this.
    pub fn sign(&self, said: &Value) -> String {
        self.sign_as("JWT", said)
    }

    /// One of another kind.
    pub fn sign_as(&self, kind: &str, said: &Value) -> String {
        let header = json!({ "alg": "EdDSA", "kid": self.kid, "typ": kind });
        let part = |it: &Value| URL_SAFE_NO_PAD.encode(it.to_string());
        let signed = format!("{}.{}", part(&header), part(said));
        let signature = self.key.sign(signed.as_bytes()).to_bytes();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

/// What it says.
#[derive(Debug, Default)]
pub struct Says {
    /// As whom; itself, if nothing is said.
    pub issuer: Option<String>,
    /// The keys that it owns to.
    pub published: Vec<Key>,
    /// What was sent along as somebody went there.
    pub challenge: String,
    /// What it gives for a code.
    pub token: String,
    /// How often it was asked for its keys.
    pub asked: u32,
}

pub struct TestProvider {
    pub address: SocketAddr,
    pub says: Arc<Mutex<Says>>,
    task: tokio::task::JoinHandle<()>,
}

struct Shared {
    issuer: String,
    says: Arc<Mutex<Says>>,
}

impl TestProvider {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let says: Arc<Mutex<Says>> = Arc::default();
        let shared = Shared { issuer: format!("http://{address}"), says: Arc::clone(&says) };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(Arc::new(shared));
        let serving = async move { axum_serve(listener, router).await };
        Self { address, says, task: tokio::spawn(serving) }
    }

    pub fn issuer(&self) -> String {
        format!("http://{}", self.address)
    }

    /// It answers nobody any more.
    pub async fn stop(self) {
        self.task.abort();
        self.task.await.ok();
    }
}

async fn axum_serve(listener: tokio::net::TcpListener, router: Router) {
    use hyper_util::rt::TokioIo;
    use hyper_util::service::TowerToHyperService;
    loop {
        let Ok((stream, _)) = listener.accept().await else { return };
        let service = TowerToHyperService::new(router.clone());
        tokio::spawn(async move {
            let mut connection = hyper::server::conn::http1::Builder::new();
            connection.keep_alive(false).serve_connection(TokioIo::new(stream), service).await.ok();
        });
    }
}

async fn discovery(State(shared): State<Arc<Shared>>) -> Json<Value> {
    let at = &shared.issuer;
    let said = shared.says.lock().unwrap().issuer.clone();
    Json(json!({
        "issuer": said.unwrap_or_else(|| at.clone()),
        "authorization_endpoint": format!("{at}/authorize"),
        "token_endpoint": format!("{at}/token"),
        "jwks_uri": format!("{at}/keys"),
        "end_session_endpoint": format!("{at}/out"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
    }))
}

async fn keys(State(shared): State<Arc<Shared>>) -> Json<Value> {
    let mut says = shared.says.lock().unwrap();
    says.asked += 1;
    Json(json!({ "keys": says.published.iter().map(Key::published).collect::<Vec<_>>() }))
}

async fn token(
    State(shared): State<Arc<Shared>>,
    Form(asked): Form<Vec<(String, String)>>,
) -> Response {
    let field = |name: &str| asked.iter().find(|it| it.0 == name).map(|it| it.1.clone());
    let verifier = field("code_verifier").unwrap_or_default();
    let says = shared.says.lock().unwrap();
    let is_theirs = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) == says.challenge;
    if !is_theirs || field("code").as_deref() != Some("good") {
        let wrong = Json(json!({ "error": "invalid_grant" }));
        return (axum::http::StatusCode::BAD_REQUEST, wrong).into_response();
    }
    let given = json!({ "access_token": "a", "token_type": "Bearer", "id_token": says.token });
    Json(given).into_response()
}
