//! What the page's script read of this device while the app was still on its way: see `boot.js`. Knows no row.

use js_sys::{Array, Object, Promise, Reflect, global};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

const KEPT: &str = "opstapKept";

/// The keys and the values of a journal as they were read ahead of the app: once.
pub async fn kept(journal: &str) -> Option<(Vec<String>, Vec<String>)> {
    let promise: Promise = Reflect::get(&global(), &KEPT.into()).ok()?.dyn_into().ok()?;
    let kept: Object = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let read: Array = Reflect::get(&kept, &journal.into()).ok()?.dyn_into().ok()?;
    Reflect::delete_property(&kept, &journal.into()).ok()?;
    let texts = |of: u32| -> Option<Vec<String>> {
        let texts: Array = read.get(of).dyn_into().ok()?;
        texts.iter().map(|text| text.as_string()).collect()
    };
    Some((texts(0)?, texts(1)?))
}
