//! A proof as an Open Badges 3.0 credential: names of the standard alone, so that any reader of badges reads it. One achievement
//! holds all of the proof; what ESCO and `CompetentNL` know is named as they name it.

use chrono::{DateTime, Days, SecondsFormat};
use serde_json::{Value, json};
use shared::labels::{line, proof_how, proof_seen};
use shared::proof::Line;
use shared::text::Messages;
use shared::time::Timestamp;
use shared::zone;

use super::found::Found;
use super::keys::Signing;
use super::page_address;
use super::skills::Listed;
use super::token;

/// Never another on a badge that was given: the statements would be others.
const CONTEXTS: [&str; 2] = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
];

/// Its media type as a file.
pub const MEDIA_TYPE: &str = "application/vc+jwt";

/// The badge, signed.
pub fn badge(
    w: Messages,
    signing: &Signing,
    origin: &str,
    found: &Found,
    listed: &[Listed],
) -> String {
    token::sign(signing, origin, &claims(w, origin, found, listed))
}

fn claims(w: Messages, origin: &str, found: &Found, listed: &[Listed]) -> Value {
    let (shown, page) = (&found.shown, page_address(origin, found.id));
    let said: Vec<String> = shown.lines.iter().map(|it| said(w, it)).collect();
    let said = plain(&said.join("\n"));
    let name = plain(w.e_proof_title());
    let subject = format!("{page}#person");
    let mut achievement = json!({
        "id": format!("{page}#achievement"),
        "type": ["Achievement"],
        "achievementType": "Competency",
        "name": name,
        "description": said,
        "criteria": { "narrative": said },
    });
    let alignments = alignments(&shown.lines, listed);
    if !alignments.is_empty() {
        achievement["alignment"] = alignments.into();
    }
    let mut claims = json!({
        "@context": CONTEXTS,
        "id": page,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": name,
        "issuer": { "id": origin, "type": ["Profile"], "name": issuer(origin), "url": origin },
        "validFrom": moment(shown.made),
        "credentialSubject": {
            "id": subject,
            "type": ["AchievementSubject"],
            "identifier": [{
                "type": "IdentityObject",
                "hashed": false,
                "identityHash": shown.name,
                "identityType": "name",
            }],
            "achievement": achievement,
        },
        "evidence": [{ "id": page, "type": ["Evidence"], "name": name }],
        "iss": origin,
        "jti": page,
        "sub": subject,
        "nbf": seconds(shown.made),
    });
    if let Some(end) = shown.until.and_then(|until| until.checked_add_days(Days::new(1))) {
        let end = zone::moment(end.and_time(chrono::NaiveTime::MIN));
        claims["validUntil"] = moment(end).into();
        claims["exp"] = seconds(end).into();
    }
    claims
}

/// The office has no name of its own here: its address is what people know it by.
fn issuer(origin: &str) -> String {
    let host = origin.split("://").nth(1).unwrap_or(origin);
    format!("Opstap, {host}")
}

/// What somebody can do, how well, and who saw it when.
fn said(w: Messages, it: &Line) -> String {
    let seen = proof_seen(w, it).join("; ");
    line(w, &[&it.name, &proof_how(w, it), &seen])
}

/// Without the marks that steer directions on a screen.
pub(super) fn plain(words: &str) -> String {
    words.chars().filter(|it| !matches!(it, '\u{2066}'..='\u{2069}')).collect()
}

fn alignments(lines: &[Line], listed: &[Listed]) -> Vec<Value> {
    let mut all: Vec<Value> = Vec::new();
    for it in lines {
        let Some(known) = listed.iter().find(|known| Some(known.id) == it.skill) else { continue };
        let mut aligned = Vec::new();
        if !known.esco.is_empty() {
            aligned.push(json!({
                "type": ["Alignment"],
                "targetName": it.name,
                "targetUrl": known.esco,
                "targetFramework": "ESCO",
            }));
        }
        if let Some(address) = known.competent_nl_address() {
            aligned.push(json!({
                "type": ["Alignment"],
                "targetName": it.name,
                "targetUrl": address,
                "targetCode": known.competent_nl,
                "targetFramework": "CompetentNL",
            }));
        }
        all.extend(aligned.into_iter().filter(|it| !all.contains(it)).collect::<Vec<_>>());
    }
    all
}

/// A moment as the standard writes it, to the second, as `nbf` does.
pub(super) fn moment(at: Timestamp) -> String {
    let at = DateTime::from_timestamp(seconds(at), 0).unwrap_or_default();
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn seconds(at: Timestamp) -> i64 {
    at.0.div_euclid(1_000)
}
