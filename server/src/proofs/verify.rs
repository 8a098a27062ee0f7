//! `opstap verify`: whether a badge, alone or inside a paper of ours, is what it says. Each thing that is right has its line; the
//! first that is not ends it, in words.

use std::fs;
use std::path::Path;

use serde_json::Value;
use shared::record::own::proof::ProofId;
use shared::time::Timestamp;
use shared::zone;

use super::ProofError;
use crate::clock::Clock;
use crate::command::proofs::{Verify, Verifying};
use crate::command::{self, Failure};
use crate::proof::keys::{self, Keys};
use crate::proof::{self, token};
use crate::store::{self, StoreError};

/// Says what is right with a file, or what is not.
pub fn run(options: &Verify) -> Result<(), Failure> {
    let now = Clock::system().now();
    let token = token_in(&options.file)?;
    let keys = match &options.with {
        Verifying::Data(data) => {
            store::require(data)?;
            keys::read(data).map_err(ProofError::from)?
        }
        Verifying::Keys(file) => published(file)?,
    };
    let claims = token::verify(&token, &keys, now.0.div_euclid(1_000)).map_err(ProofError::from)?;
    command::say("the signature fits: nothing was changed")?;
    for line in told(&claims) {
        command::say(&line)?;
    }
    match &options.with {
        Verifying::Data(data) => stands(data, &claims, now),
        Verifying::Keys(_) => command::say("whether it still exists, its page says"),
    }
}

/// Whether the proof still exists, as its page would say.
fn stands(data: &Path, claims: &Value, now: Timestamp) -> Result<(), Failure> {
    let page = text(claims, "jti");
    let id: Option<ProofId> = page.rsplit('/').next().and_then(|id| id.parse().ok());
    let connection = store::connect(data)?;
    let today = zone::local(now).date();
    let found = id.map(|id| proof::find(&connection, id, today)).transpose();
    match found.map_err(StoreError::from)?.flatten() {
        Some(_) => command::say("it still exists"),
        None => Err(ProofError::Gone(page).into()),
    }
}

fn token_in(file: &Path) -> Result<String, ProofError> {
    let bytes = read(file)?;
    token::in_file(&bytes).ok_or_else(|| ProofError::NoBadge(file.to_owned()))
}

fn published(file: &Path) -> Result<Keys, ProofError> {
    let bytes = read(file)?;
    let keys = std::str::from_utf8(&bytes).ok().and_then(Keys::of_set);
    keys.ok_or_else(|| ProofError::NoKeys(file.to_owned()))
}

/// What is larger is none of ours.
fn read(file: &Path) -> Result<Vec<u8>, ProofError> {
    let failed = |error| ProofError::File { file: file.to_owned(), error };
    let length = fs::metadata(file).map_err(failed)?.len();
    if length > token::BYTES_MAX as u64 {
        return Err(ProofError::NoBadge(file.to_owned()));
    }
    fs::read(file).map_err(failed)
}

/// What it says, a line each.
fn told(claims: &Value) -> Vec<String> {
    let subject = &claims["credentialSubject"];
    let name = text(&subject["identifier"][0], "identityHash");
    let mut lines = vec![
        format!("issued by {} on {}", text(claims, "iss"), text(claims, "validFrom")),
        format!("of {name}"),
    ];
    let until = text(claims, "validUntil");
    if !until.is_empty() {
        lines.push(format!("until {until}"));
    }
    let said = text(&subject["achievement"], "description");
    lines.extend(said.lines().map(|line| format!("- {line}")));
    lines.push(format!("page {}", text(claims, "jti")));
    lines
}

/// Signs that steer a terminal come from no proof.
fn text(of: &Value, name: &str) -> String {
    let text = of[name].as_str().unwrap_or_default();
    text.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect()
}
