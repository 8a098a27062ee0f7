//! A message as it goes out: fixed words, encrypted for one phone and signed by this server. Whoever carries it learns that
//! there is one, and how long it is: all are of one length. Knows no network.

use std::collections::HashMap;
use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use shared::notify::Leads;
use shared::text::Lang;
use shared::time::Timestamp;
use web_push::{
    ContentEncoding, PartialVapidSignatureBuilder, SubscriptionInfo, Urgency, VapidSignature,
    VapidSignatureBuilder, WebPushMessageBuilder, request_builder,
};

use super::endpoint::Endpoint;
use crate::auth::key;
use crate::auth::subscription::Subscription;
use crate::secret::Secret;
use crate::store::database::{self, Connection};
use crate::words;

/// How long a signature is good for; the standard allows a day.
const SIGNED_MS: i64 = 12 * 60 * 60 * 1_000;
/// One that ends sooner is made anew.
const SIGNED_MS_MIN: i64 = 60 * 60 * 1_000;
/// Bytes of a point on P-256, uncompressed, and of what is shared beside it.
const POINT_BYTES: usize = 65;
const AUTH_BYTES: usize = 16;
/// Bytes of every message before it is encrypted.
const MESSAGE_BYTES: usize = 256;

/// What a phone is told: never of whom, and never what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// There is something new.
    News(Leads),
    /// That it works, right after somebody asked to hear.
    Works,
}

impl Message {
    /// Its words, and the name of the screen that a tap opens, as the app's worker reads them.
    pub fn text(self, lang: Lang) -> String {
        let w = words::of(lang);
        let (text, to) = match self {
            Self::News(Leads::ToDay) => (w.e_push_news(), "day"),
            Self::News(Leads::ToTalks) => (w.e_push_news(), "talks"),
            Self::Works => (w.e_push_works(), "me"),
        };
        let (lang, dir) = (w.lang().tag(), w.lang().dir());
        let mut text = json!({ "text": text, "to": to, "lang": lang, "dir": dir }).to_string();
        // JSON may end in blanks.
        text.extend(std::iter::repeat_n(' ', MESSAGE_BYTES.saturating_sub(text.len())));
        text
    }
}

/// A message on its way.
#[derive(Debug, Clone)]
pub struct Letter {
    pub endpoint: Endpoint,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// Who sends: the key of this server, by which a push service knows it again.
pub struct Sender {
    key: PartialVapidSignatureBuilder,
    /// Whom to turn to, as the services want it.
    subject: String,
    /// One per service: signing takes longer than all the rest.
    signed: Mutex<HashMap<String, (VapidSignature, Timestamp)>>,
    /// By what phones know it that asked to hear before, the latest first.
    older: Vec<Sender>,
}

impl std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sender")
    }
}

impl Sender {
    /// The sender of this data. Its key follows from the folder's secret, so that it is kept with that and nowhere else.
    pub fn of(connection: &Connection, origin: &str) -> database::Result<Self> {
        let senders = connection.keyring()?.all().map(|secret| Self::of_secret(secret, origin));
        let mut senders = senders.collect::<Option<Vec<Self>>>().ok_or(database::Error::NoRow)?;
        let newest = senders.remove(0);
        Ok(Self { older: senders, ..newest })
    }

    fn of_secret(secret: &Secret, origin: &str) -> Option<Self> {
        // One in four thousand million is no key: then the next is taken.
        let key = (0..=u8::MAX).find_map(|n| {
            let bytes = URL_SAFE_NO_PAD.encode(key::of_sender(secret, n));
            VapidSignatureBuilder::from_base64_no_sub(&bytes).ok()
        })?;
        let (subject, older) = (origin.to_owned(), Vec::new());
        Some(Self { key, subject, signed: Mutex::default(), older })
    }

    /// Under each of its keys, the newest first.
    pub fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.older)
    }

    /// What a browser subscribes with.
    pub fn public_key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.key.get_public_key())
    }

    /// A message for one phone; nothing, where its keys are none. `seconds`: how long it is of use.
    pub fn letter(
        &self,
        phone: &Subscription,
        endpoint: Endpoint,
        message: Message,
        seconds: u32,
        now: Timestamp,
    ) -> Option<Letter> {
        let info = SubscriptionInfo::new(
            endpoint.as_str().to_owned(),
            URL_SAFE_NO_PAD.encode(&phone.p256dh),
            URL_SAFE_NO_PAD.encode(&phone.auth),
        );
        let text = message.text(phone.lang);
        let mut builder = WebPushMessageBuilder::new(&info);
        builder.set_payload(ContentEncoding::Aes128Gcm, text.as_bytes());
        builder.set_ttl(seconds);
        builder.set_urgency(Urgency::Normal);
        builder.set_vapid_signature(self.signature(&info, &endpoint, now)?);
        let request = request_builder::build_request::<Vec<u8>>(builder.build().ok()?);
        let (parts, body) = request.into_parts();
        let headers = parts.headers.iter().filter_map(|(name, value)| {
            Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
        });
        let headers = headers.filter(|(name, _)| name != "content-length").collect();
        Some(Letter { endpoint, headers, body })
    }

    fn signature(
        &self,
        info: &SubscriptionInfo,
        endpoint: &Endpoint,
        now: Timestamp,
    ) -> Option<VapidSignature> {
        let audience = endpoint.audience();
        let mut signed = self.signed.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        signed.retain(|_, (_, until)| until.0 - now.0 > SIGNED_MS_MIN);
        if let Some((signature, _)) = signed.get(&audience) {
            return Some(signature.clone());
        }
        let until = now.plus_ms(SIGNED_MS);
        let mut builder = self.key.clone().add_sub_info(info);
        builder.add_claim("aud", audience.clone());
        builder.add_claim("sub", self.subject.clone());
        builder.add_claim("exp", until.0.div_euclid(1_000));
        let signature = builder.build().ok()?;
        signed.insert(audience, (signature.clone(), until));
        Some(signature)
    }
}

/// Whether these can be the keys of a phone.
pub fn are_keys(p256dh: &[u8], auth: &[u8]) -> bool {
    let is_point = p256dh.len() == POINT_BYTES && p256dh.first() == Some(&4);
    is_point && is_on_curve(p256dh) && auth.len() == AUTH_BYTES
}

/// What is no point makes no key: told at the door, not at night.
fn is_on_curve(point: &[u8]) -> bool {
    use openssl::bn::BigNumContext;
    use openssl::ec::{EcGroup, EcKey, EcPoint};
    use openssl::nid::Nid;
    let checked = || {
        let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1)?;
        let point = EcPoint::from_bytes(&group, point, &mut *BigNumContext::new()?)?;
        EcKey::from_public_key(&group, &point)?.check_key()
    };
    checked().is_ok()
}
