//! What the page's script asked the server while the app was still on its way: see `boot.js`. Knows no record.

use js_sys::{Object, Promise, Reflect, global};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::link;
use crate::platform::NoAnswer;

const AHEAD: &str = "opstapAhead";

/// Whether somebody was let in with this code already.
pub fn is_let_in_ahead(code: &str) -> bool {
    ahead(code).is_some_and(|ahead| text(&ahead, "welcome").is_some())
}

/// What became of this code, if it was brought to the server ahead of the app, for the applicant of this device: once.
pub async fn paired_ahead(code: &str) -> Option<Result<String, NoAnswer>> {
    let ahead = ahead(code)?;
    Reflect::delete_property(&ahead, &"code".into()).ok()?;
    answer_in(&ahead, "answer").await
}

/// The answer to the first round of this device, if it was sent ahead of the app: once.
pub async fn round_ahead(device: &str) -> Option<Result<String, NoAnswer>> {
    let ahead = found().filter(|ahead| text(ahead, "device").as_deref() == Some(device))?;
    Reflect::delete_property(&global(), &AHEAD.into()).ok()?;
    answer_in(&ahead, "round").await
}

fn ahead(code: &str) -> Option<Object> {
    found().filter(|ahead| text(ahead, "code").as_deref() == Some(code))
}

fn found() -> Option<Object> {
    Reflect::get(&global(), &AHEAD.into()).ok()?.dyn_into().ok()
}

fn text(ahead: &Object, name: &str) -> Option<String> {
    Reflect::get(ahead, &name.into()).ok()?.as_string()
}

/// Nothing, where it was not asked or nobody answered: then the app asks itself.
async fn answer_in(ahead: &Object, name: &str) -> Option<Result<String, NoAnswer>> {
    let promise: Promise = Reflect::get(ahead, &name.into()).ok()?.dyn_into().ok()?;
    let response = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    Some(link::read(&response).await)
}
