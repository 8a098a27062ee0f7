//! The keys of a person's device, as a browser asks for them. Knows no server.

use js_sys::{Function, JSON, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;

use super::window;
use crate::platform::{Ceremony, NoPasskey};

/// A browser that finds no key waits for ever.
const PATIENCE_MS: i32 = 120_000;

/// Whether this browser knows of keys at all.
pub fn has_passkeys() -> bool {
    class().and_then(|class| method(&class, "parseRequestOptionsFromJSON")).is_ok()
}

/// Asks the device. What it answers is JSON, as is what it is asked. It is let go of when nobody waits any more.
pub async fn passkey(of: Ceremony, options: &str) -> Result<String, NoPasskey> {
    answer(of, options).await.map_err(|why| {
        let name = Reflect::get(&why, &"name".into()).ok().and_then(|name| name.as_string());
        match name.as_deref() {
            Some("NotAllowedError" | "AbortError") => NoPasskey::NotShown,
            Some("InvalidStateError") => NoPasskey::HasOne,
            _ => NoPasskey::NotHere,
        }
    })
}

async fn answer(of: Ceremony, options: &str) -> Result<String, JsValue> {
    let (read, ask) = match of {
        Ceremony::Make => ("parseCreationOptionsFromJSON", "create"),
        Ceremony::Show => ("parseRequestOptionsFromJSON", "get"),
    };
    let class = class()?;
    let options = method(&class, read)?.call1(&class, &JSON::parse(options)?)?;
    let waiting = Waiting::begin()?;
    let asked = Object::new();
    Reflect::set(&asked, &"publicKey".into(), &options)?;
    Reflect::set(&asked, &"signal".into(), &waiting.0.signal())?;
    let keys = Reflect::get(&window().navigator(), &"credentials".into())?;
    let promise: Promise = method(&keys, ask)?.call1(&keys, &asked)?.dyn_into()?;
    let shown = JsFuture::from(promise).await?;
    let told = method(&shown, "toJSON")?.call0(&shown)?;
    Ok(JSON::stringify(&told)?.into())
}

fn class() -> Result<JsValue, JsValue> {
    Reflect::get(&window(), &"PublicKeyCredential".into())
}

fn method(of: &JsValue, name: &str) -> Result<Function, JsValue> {
    Reflect::get(of, &name.into())?.dyn_into()
}

/// What ends one question: that nobody waits for it, or has for too long.
struct Waiting(AbortController);

impl Waiting {
    fn begin() -> Result<Self, JsValue> {
        let waiting = AbortController::new()?;
        let late = waiting.clone();
        let end = Closure::once_into_js(move || late.abort());
        let end: &Function = end.unchecked_ref();
        window().set_timeout_with_callback_and_timeout_and_arguments_0(end, PATIENCE_MS)?;
        Ok(Self(waiting))
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.abort();
    }
}
