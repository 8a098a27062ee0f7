//! What a desk has beyond a phone: width, keys, and a focus that can be moved. Knows no screen.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{EventTarget, HtmlElement, KeyboardEvent};

use super::window;
use crate::platform::{Shortcut, Width};

/// From here on a window is a desk: in the reader's own letters, so that large ones keep the phone's screens.
const DESK: &str = "(min-width: 62.5rem)";
/// Where letters are words, and no keys. What is chosen by a tap writes none.
const WRITES: &str =
    "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

/// Hears of something until it is dropped.
pub struct Listening {
    target: EventTarget,
    event: &'static str,
    heard: Closure<dyn Fn()>,
}

impl Listening {
    pub(super) fn to(target: EventTarget, event: &'static str, heard: impl Fn() + 'static) -> Self {
        let heard = Closure::<dyn Fn()>::new(heard);
        // It fails only for an event without a name.
        target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref()).ok();
        Self { target, event, heard }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let heard = self.heard.as_ref().unchecked_ref();
        self.target.remove_event_listener_with_callback(self.event, heard).ok();
    }
}

/// How wide the window is.
pub fn width() -> Width {
    let found = window().match_media(DESK).ok().flatten();
    if found.is_some_and(|it| it.matches()) { Width::Desk } else { Width::Phone }
}

/// Tells whenever the window became wider or narrower.
pub fn follow_width(tell: impl Fn() + 'static) -> Listening {
    Listening::to(window().into(), "resize", tell)
}

/// Tells of each single key that is pressed alone while nobody writes and nothing stands above the page.
pub fn follow_keys(tell: impl Fn(Shortcut) + 'static) -> Listening {
    Listening::to(window().into(), "keydown", move || {
        let Ok(event) = window().event().dyn_into::<KeyboardEvent>() else { return };
        let is_held = event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat();
        if is_held || event.is_composing() || event.default_prevented() || is_written(&event) {
            return;
        }
        if let Some(key) = Shortcut::of(&event.key(), &event.code()) {
            event.prevent_default();
            tell(key);
        }
    })
}

/// Whether a key is for a field, or for what stands above the page.
fn is_written(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let is_field = target.is_some_and(|it| it.matches(WRITES).unwrap_or(false));
    let open = window().document().and_then(|it| it.query_selector("dialog[open]").ok().flatten());
    is_field || open.is_some()
}

/// Moves the focus to the first that is found so.
pub fn focus(selector: &str) {
    let found = window().document().and_then(|it| it.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // What is out of sight, or gone meanwhile, loses no more than this.
        element.focus().ok();
    }
}
