//! The address of the page and the way back. Knows no screen.
//!
//! Each entry of the browser's history keeps how far its page was scrolled, so that the way back ends where it began.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, ScrollRestoration};

use super::outside::listen_to;
use super::window;
use crate::platform::Step;

/// The path of the page.
pub fn address() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Makes this the path of the page.
pub fn go(to: &str, step: Step) {
    let Ok(history) = window().history() else { return };
    let changed = match step {
        Step::Onward => {
            keep_scroll(&history);
            history.push_state_with_url(&JsValue::NULL, "", Some(to))
        }
        Step::Instead => history.replace_state_with_url(&JsValue::NULL, "", Some(to)),
    };
    // A browser declines only what comes far too often; the screen changes all the same.
    changed.ok();
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Goes to where the server itself shows something, and leaves the app.
pub fn go_out(to: &str) {
    window().location().assign(to).ok();
}

/// Tells the path whenever the person goes back or forth, as long as the page lives.
pub fn on_return(tell: impl Fn(String) + 'static) {
    if let Ok(history) = window().history() {
        // The browser would scroll before the screen is drawn.
        history.set_scroll_restoration(ScrollRestoration::Manual).ok();
    }
    let heard = Closure::<dyn Fn()>::new(move || {
        tell(address());
        let state = window().history().and_then(|history| history.state());
        let y = state.ok().and_then(|state| state.as_f64()).unwrap_or_default();
        let scroll = Closure::once_into_js(move || window().scroll_to_with_x_and_y(0.0, y));
        window().request_animation_frame(scroll.unchecked_ref()).ok();
    });
    listen_to(&window(), "popstate", heard);
}

/// Where a text arrives that was shared from another app: the worker has put it behind the `#`.
const SHARED: &str = "/deel";

/// That text. It is taken out at once.
pub fn take_shared() -> Option<String> {
    if address() != SHARED {
        return None;
    }
    let text = take_fragment()?;
    js_sys::decode_uri_component(&text).ok().map(String::from)
}

/// The code in the address, which no server sees. It is taken out at once, so that it stays in no history.
pub fn take_code() -> Option<String> {
    if address() == SHARED { None } else { take_fragment() }
}

fn take_fragment() -> Option<String> {
    let location = window().location();
    let code = location.hash().ok()?.strip_prefix('#')?.to_owned();
    let history = window().history().ok()?;
    history.replace_state_with_url(&history.state().ok()?, "", Some(&address())).ok()?;
    (!code.is_empty()).then_some(code)
}

fn keep_scroll(history: &History) {
    let y = window().scroll_y().unwrap_or_default();
    history.replace_state(&y.into(), "").ok();
}
