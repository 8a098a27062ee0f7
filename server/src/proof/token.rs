//! A signed credential as one line of text (JWT, RFC 7519), and whether one that somebody brings is what it says: read strictly,
//! for it comes from anywhere.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::keys::{Keys, Signing, encode};

/// Where the public halves of keys stand, each under its name.
pub const KEYS_PATH: &str = "/.well-known/jwks";

/// What is read of a file: no proof of ours comes near.
pub const BYTES_MAX: usize = 1024 * 1024;

/// Why a token is not what it says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    #[error("this is no badge: {0}")]
    NoBadge(&'static str),
    #[error(
        "the key that signed it is not there ({key}): the file cannot be verified, its page can: {page}"
    )]
    KeyLost { key: String, page: String },
    #[error("the signature does not fit: something in the file was changed after it was signed")]
    Changed,
    #[error("it says two things about itself: {0}")]
    Crossed(&'static str),
    #[error("it is over since {0}")]
    Over(String),
    #[error("it holds from {0} on")]
    NotYet(String),
}

/// Signs what a credential claims.
pub fn sign(signing: &Signing, origin: &str, claims: &Value) -> String {
    let kid = format!("{origin}{KEYS_PATH}/{}", signing.id);
    let head = json!({ "alg": "EdDSA", "kid": kid, "typ": "JWT" });
    let signed = [encode(head.to_string().as_bytes()), encode(claims.to_string().as_bytes())];
    let signed = signed.join(".");
    let signature = signing.sign(signed.as_bytes());
    [signed, encode(&signature)].join(".")
}

/// What a token claims, if all is right at this time, in seconds since 1970.
pub fn verify(token: &str, keys: &Keys, now: i64) -> Result<Value, Wrong> {
    let parts: Vec<&str> = token.split('.').collect();
    let [head, claims, signature] = parts[..] else {
        return Err(Wrong::NoBadge("it has not three parts"));
    };
    let signed = &token.as_bytes()[..head.len() + 1 + claims.len()];
    let head = object(head).ok_or(Wrong::NoBadge("its head cannot be read"))?;
    if head["alg"] != "EdDSA" {
        return Err(Wrong::NoBadge("it is signed in another way than ours"));
    }
    let claims = object(claims).ok_or(Wrong::NoBadge("what it claims cannot be read"))?;
    let kid = head["kid"].as_str().unwrap_or_default();
    let id = kid.rsplit('/').next().unwrap_or_default();
    let Some(key) = keys.find(id) else {
        let page = claims["jti"].as_str().unwrap_or_default().to_owned();
        return Err(Wrong::KeyLost { key: id.to_owned(), page });
    };
    let signature = URL_SAFE_NO_PAD.decode(signature).unwrap_or_default();
    if !key.verifies(signed, &signature) {
        return Err(Wrong::Changed);
    }
    agrees(&claims)?;
    in_time(&claims, now)?;
    Ok(claims)
}

fn object(part: &str) -> Option<Value> {
    let bytes = URL_SAFE_NO_PAD.decode(part).ok()?;
    serde_json::from_slice(&bytes).ok().filter(Value::is_object)
}

/// Whether the claims of the token say what its credential says.
fn agrees(claims: &Value) -> Result<(), Wrong> {
    let types = claims["type"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is = |name| types.iter().any(|it| it == name);
    if !is("VerifiableCredential") || !is("OpenBadgeCredential") {
        return Err(Wrong::NoBadge("it is a credential of another kind"));
    }
    let same = |claim: &Value, of: &Value| claim.is_string() && claim == of;
    if !same(&claims["iss"], &claims["issuer"]["id"]) {
        return Err(Wrong::Crossed("who issued it"));
    }
    if !same(&claims["jti"], &claims["id"]) {
        return Err(Wrong::Crossed("which it is"));
    }
    if !same(&claims["sub"], &claims["credentialSubject"]["id"]) {
        return Err(Wrong::Crossed("of whom it is"));
    }
    Ok(())
}

fn in_time(claims: &Value, now: i64) -> Result<(), Wrong> {
    let said = |name: &str| claims[name].as_str().unwrap_or_default().to_owned();
    let from = claims["nbf"].as_i64().ok_or(Wrong::NoBadge("it does not say since when"))?;
    if now < from {
        return Err(Wrong::NotYet(said("validFrom")));
    }
    match claims["exp"].as_i64() {
        Some(until) if until <= now => Err(Wrong::Over(said("validUntil"))),
        Some(_) | None => Ok(()),
    }
}

/// The token in a file: all of a text, or what a paper of ours carries along.
pub fn in_file(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(b"%PDF") {
        return carried(bytes);
    }
    let text = std::str::from_utf8(bytes).ok()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// How the head of every token begins: `{"`.
const BEGINS: &[u8] = b"eyJ";

/// It lies in the paper as it is, between lines of its own.
fn carried(bytes: &[u8]) -> Option<String> {
    let is_sign = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    let mut runs = bytes.split(|byte| !is_sign(byte)).filter(|run| run.starts_with(BEGINS));
    let token = runs.find(|run| run.split(|byte| *byte == b'.').count() == 3)?;
    String::from_utf8(token.to_vec()).ok()
}
