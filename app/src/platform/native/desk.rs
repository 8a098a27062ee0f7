//! The window as a desk or a phone has it: width, keys, a focus that can be moved, the language of its page. Knows no screen.

use std::cell::Cell;

use super::page::{self, Hearing, quoted, unescaped};
use crate::platform::{Beside, Shortcut, Width};

thread_local! {
    static WIDTH: Cell<Width> = const { Cell::new(Width::Phone) };
}

/// Hears of something until it is dropped.
pub struct Listening {
    /// Nothing, of what never happens in a window.
    _hearing: Option<Hearing>,
}

/// Keeps what the page says of the window, before anyone else hears it.
pub(super) fn begin() {
    page::hear_always("width", |told| {
        WIDTH.set(if told == "desk" { Width::Desk } else { Width::Phone });
    });
}

/// How wide the window is.
pub fn width() -> Width {
    WIDTH.get()
}

/// Tells whenever the window became wider or narrower.
pub fn follow_width(tell: impl Fn() + 'static) -> Listening {
    Listening { _hearing: Some(page::hear("width", move |_| tell())) }
}

/// Tells of each single key that is pressed alone while nobody writes and nothing stands above the page.
pub fn follow_keys(tell: impl Fn(Shortcut) + 'static) -> Listening {
    let hearing = page::hear("key", move |told| {
        let (sign, place) = told.split_once('/').unwrap_or((told, ""));
        if let Some(key) = Shortcut::of(&unescaped(sign), place) {
            tell(key);
        }
    });
    Listening { _hearing: Some(hearing) }
}

/// Moves the focus to the first that is found so.
pub fn focus(selector: &str) {
    page::run(&format!("opstap.focus({})", quoted(selector)));
}

/// Names the language of the page and its direction.
pub fn describe_page(tag: &str, dir: &str) {
    page::run(&format!("opstap.describe({}, {})", quoted(tag), quoted(dir)));
}

/// Nothing is beside a window: no service brings it messages, and it is installed.
pub fn standing(_: Beside) -> Option<String> {
    None
}

/// That never changes.
pub fn follow_standing(_: Beside, _: impl Fn() + 'static) -> Listening {
    Listening { _hearing: None }
}

/// There is nothing to ask.
pub fn ask_beside(_: Beside, _: &str) {}
