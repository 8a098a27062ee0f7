//! A proof as an open file: JSON-LD in the words of schema.org, each skill with what ESCO and `CompetentNL` call it. Whoever reads it
//! needs no software of ours.

use serde_json::{Value, json};
use shared::labels::{proof_how, proof_place};
use shared::proof::{Line, Sight};
use shared::text::Messages;

use super::badge::{moment, plain};
use super::found::Found;
use super::page_address;
use super::skills::{COMPETENT_NL, ESCO, Listed};

/// Its media type.
pub const MEDIA_TYPE: &str = "application/ld+json";

/// The file: a person, and what was seen of them.
pub fn open_file(w: Messages, origin: &str, found: &Found, listed: &[Listed]) -> Value {
    let shown = &found.shown;
    let page = page_address(origin, found.id);
    let credentials: Vec<Value> = shown.lines.iter().map(|it| credential(w, it, listed)).collect();
    let mut file = json!({
        "@context": "https://schema.org",
        "@type": "Person",
        "name": shown.name,
        "subjectOf": { "@type": "WebPage", "url": page, "dateCreated": moment(shown.made) },
        "hasCredential": credentials,
    });
    if let Some(until) = shown.until {
        file["subjectOf"]["expires"] = until.to_string().into();
    }
    let place = plain(&proof_place(w, shown));
    if !place.is_empty() {
        file["hasOccupation"] = json!({ "@type": "Occupation", "name": place });
    }
    file
}

/// One thing that somebody can do, with who saw it.
fn credential(w: Messages, it: &Line, listed: &[Listed]) -> Value {
    let known = listed.iter().find(|known| Some(known.id) == it.skill);
    let mut credential = json!({
        "@type": "EducationalOccupationalCredential",
        "credentialCategory": "competency",
        "name": it.name,
        "competencyRequired": terms(&it.name, known),
    });
    let how = plain(&proof_how(w, it));
    if !how.is_empty() {
        credential["description"] = how.into();
    }
    if !it.seen.is_empty() {
        let by: Vec<Value> = it.seen.iter().map(|it| seen_by(w, it)).collect();
        credential["recognizedBy"] = by.into();
        let last = it.seen.iter().map(|it| it.on).max();
        credential["dateCreated"] = last.map(|day| day.to_string()).into();
    }
    credential
}

fn terms(name: &str, known: Option<&Listed>) -> Value {
    let mut terms = Vec::new();
    if let Some(known) = known.filter(|known| !known.esco.is_empty()) {
        terms.push(json!({
            "@type": "DefinedTerm", "@id": known.esco, "name": name, "inDefinedTermSet": ESCO,
        }));
    }
    if let Some(known) = known.filter(|known| !known.competent_nl.is_empty()) {
        terms.push(json!({
            "@type": "DefinedTerm",
            "name": name,
            "termCode": known.competent_nl,
            "inDefinedTermSet": COMPETENT_NL,
        }));
    }
    if terms.is_empty() {
        terms.push(json!({ "@type": "DefinedTerm", "name": name }));
    }
    terms.into()
}

fn seen_by(w: Messages, it: &Sight) -> Value {
    let title = shared::labels::role(w, it.role);
    if it.who.is_empty() {
        json!({ "@type": "Person", "jobTitle": title })
    } else {
        json!({ "@type": "Person", "name": it.who, "jobTitle": title })
    }
}
