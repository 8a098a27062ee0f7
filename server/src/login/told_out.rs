//! What a provider says by itself: that a session there, or somebody, is logged out (a logout token of the back channel).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use openidconnect::core::{CoreJsonWebKey, CoreJsonWebKeySet};
use openidconnect::{JsonWebKey, JsonWebKeyUse};
use serde::Deserialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::key_set::{ALGORITHMS, Algorithm};
use super::refused::Refused;
use crate::secret::Hash;

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// What it says it is: no other token of the same provider passes for one.
const KIND: &str = "logout+jwt";
/// How old it may be: it comes as it happens.
const AGE_MAX_S: i64 = 2 * 60;

/// Who is logged out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldOut {
    pub subject: Option<String>,
    pub sid: Option<String>,
    /// What it is known again by.
    pub hash: Hash,
}

#[derive(Debug, Deserialize)]
struct Header {
    alg: Algorithm,
    kid: Option<String>,
    typ: Option<String>,
    crit: Option<Value>,
}

#[derive(Debug, Deserialize)]
struct Said {
    iss: String,
    aud: Value,
    iat: i64,
    exp: Option<i64>,
    jti: String,
    events: Map<String, Value>,
    sub: Option<String>,
    sid: Option<String>,
    nonce: Option<Value>,
}

/// Whom a logout token is from and for, and what it is held against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expected<'a> {
    pub issuer: &'a str,
    pub client: &'a str,
    pub now_s: i64,
    pub leeway_s: i64,
}

/// Reads one, and says what it says once all of it holds.
pub(super) fn read(
    token: &str,
    keys: &CoreJsonWebKeySet,
    expected: Expected<'_>,
) -> Result<ToldOut, Refused> {
    let (signed, signature) = token.rsplit_once('.').ok_or(Refused::Odd)?;
    let (header, said) = signed.split_once('.').ok_or(Refused::Odd)?;
    let header: Header = part(header)?;
    let text = bytes(said)?;
    let said: Said = serde_json::from_slice(&text).map_err(|_| Refused::Odd)?;
    if said.iss != expected.issuer {
        return Err(Refused::Issuer);
    }
    let is_ours = match &said.aud {
        Value::String(one) => one == expected.client,
        Value::Array(several) => {
            !several.is_empty() && several.iter().all(|it| it.as_str() == Some(expected.client))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    };
    if !is_ours {
        return Err(Refused::Audience);
    }
    if !ALGORITHMS.contains(&header.alg) || header.crit.is_some() {
        return Err(Refused::Signature);
    }
    let signature = bytes(signature)?;
    let is_signed = keys.keys().iter().any(|key| {
        is_meant(key, header.kid.as_deref())
            && key.verify_signature(&header.alg, signed.as_bytes(), &signature).is_ok()
    });
    if !is_signed {
        return Err(Refused::Signature);
    }
    let Expected { now_s, leeway_s, .. } = expected;
    let is_over = said.exp.is_some_and(|exp| exp.saturating_add(leeway_s) < now_s);
    let is_of_now = (now_s - AGE_MAX_S - leeway_s..=now_s + leeway_s).contains(&said.iat);
    if is_over || !is_of_now {
        return Err(Refused::Clock);
    }
    // A token that lets somebody in has one, and no such event.
    let is_of_kind = header.typ.is_some_and(|it| it.eq_ignore_ascii_case(KIND));
    if !is_of_kind || said.nonce.is_some() || !said.events.contains_key(EVENT) {
        return Err(Refused::Odd);
    }
    let Said { jti, sub: subject, sid, .. } = said;
    let hash = Sha256::new().chain_update(b"logout").chain_update(jti.as_bytes());
    match (&subject, &sid) {
        (None, None) => Err(Refused::Odd),
        (Some(_), _) | (None, Some(_)) => {
            Ok(ToldOut { subject, sid, hash: hash.finalize().into() })
        }
    }
}

fn is_meant(key: &CoreJsonWebKey, kid: Option<&str>) -> bool {
    let is_named = kid.is_none_or(|kid| key.key_id().is_some_and(|it| it.as_str() == kid));
    is_named && key.key_use().is_none_or(JsonWebKeyUse::allows_signature)
}

fn part<T: for<'a> Deserialize<'a>>(text: &str) -> Result<T, Refused> {
    serde_json::from_slice(&bytes(text)?).map_err(|_| Refused::Odd)
}

fn bytes(text: &str) -> Result<Vec<u8>, Refused> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| Refused::Odd)
}
