//! The voice of the window, its clipboard and its printer. Knows no screen.
//!
//! A window reads a language for which it has no voice with whatever voice it has, as if all were well: there it stays silent,
//! and the app says why.

use std::cell::{Cell, RefCell};

use dioxus::prelude::spawn;
use shared::wire;

use super::page::{self, quoted};

thread_local! {
    static VOICES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static SPEAKS: Cell<bool> = const { Cell::new(false) };
}

/// Keeps what the page says of its voices.
pub(super) fn begin() {
    page::hear_always("voices", |told| {
        VOICES.set(super::page::unescaped(told).split(',').map(str::to_owned).collect());
    });
    page::hear_always("voice", |told| SPEAKS.set(told == "on"));
}

/// Reads aloud, one piece after the other, each in the language of its tag; none stops the voice.
pub fn speak(pieces: &[(&str, &str)]) {
    let spoken = pieces.iter().filter(|(tag, _)| !lacks_voice(tag));
    let pieces: Vec<String> =
        spoken.map(|(tag, text)| format!("[{},{}]", quoted(tag), quoted(text))).collect();
    page::run(&format!("opstap.speak([{}])", pieces.join(",")));
}

/// Whether this device has no voice of this language.
pub fn lacks_voice(tag: &str) -> bool {
    !VOICES.with_borrow(|voices| voices.iter().any(|voice| voice == tag))
}

/// Whether it reads aloud now.
pub fn is_speaking() -> bool {
    SPEAKS.get()
}

/// Goes on with what stands on the screen, a line each.
pub fn with_screen_text(go_on: impl FnOnce(String) + 'static) {
    spawn(async move {
        let told = page::ask("opstap.text()").await;
        go_on(told.and_then(|told| wire::decode(&told).ok()).unwrap_or_default());
    });
}

/// Puts a text where it can be pasted from.
pub fn copy(text: &str) {
    page::run(&format!("opstap.copy({})", quoted(text)));
}

/// A window on a desk has nothing to hand a link to.
pub fn share(_link: &str) -> bool {
    false
}

/// Prints the screen.
pub fn print() {
    page::run("print()");
}
