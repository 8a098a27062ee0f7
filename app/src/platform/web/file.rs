//! A file that the person chose on this device. The browser reads it while it is sent: nothing of it comes into the app.

use dioxus::prelude::{Event, FormData};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::link::{Body, fetch};
use crate::platform::{Method, NoAnswer};

/// The file, as the page knows it.
#[derive(Debug, Clone)]
pub struct PickedFile(JsValue);

/// The file that a field for files holds now.
pub fn picked_file(event: &Event<FormData>) -> Option<PickedFile> {
    let of = |value: &JsValue, name: &str| Reflect::get(value, &name.into()).ok();
    let event = event.downcast::<web_sys::Event>()?;
    let files = of(&of(event.as_ref(), "target")?, "files")?;
    of(&files, "0").filter(JsValue::is_object).map(PickedFile)
}

/// Sends it to the server, as it is.
pub async fn send_file(path: &str, file: &PickedFile) -> Result<String, NoAnswer> {
    let size = Reflect::get(&file.0, &"size".into()).ok().and_then(|it| it.as_f64());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size, or the largest"
    )]
    let bytes = size.unwrap_or_default() as u32;
    let body = Body { value: file.0.clone(), kind: "application/octet-stream", bytes };
    let answer = fetch(Method::Post, path, Some(body)).await.map_err(|_| NoAnswer::Unreachable)?;
    answer.read()
}
