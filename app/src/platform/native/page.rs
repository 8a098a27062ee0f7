//! The page in the app's window: what the app has it do, and what it tells. Knows no screen. What both say stands in
//! `assets/native/page.js`.

#[cfg(not(any(feature = "desktop", feature = "mobile")))]
mod no_window;
#[cfg(any(feature = "desktop", feature = "mobile"))]
mod window;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dioxus::prelude::LaunchBuilder;
use shared::text::Lang;
use shared::wire;

#[cfg(not(any(feature = "desktop", feature = "mobile")))]
use no_window as window;
pub use window::{ask, run};

type Hear = Rc<dyn Fn(&str)>;

/// Who listens to one word of the page.
struct Hearer {
    id: u64,
    word: &'static str,
    hear: Hear,
}

thread_local! {
    static HEARERS: RefCell<Vec<Hearer>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u64> = const { Cell::new(0) };
}

/// Hears one word of the page, until it is dropped.
pub struct Hearing(u64);

impl Drop for Hearing {
    fn drop(&mut self) {
        HEARERS.with_borrow_mut(|hearers| hearers.retain(|it| it.id != self.0));
    }
}

/// Tells, whenever the page says this word, what stood behind it.
pub fn hear(word: &'static str, hear: impl Fn(&str) + 'static) -> Hearing {
    let id = NEXT.replace(NEXT.get() + 1);
    HEARERS.with_borrow_mut(|hearers| hearers.push(Hearer { id, word, hear: Rc::new(hear) }));
    Hearing(id)
}

/// The same, for as long as the app runs.
pub fn hear_always(word: &'static str, tell: impl Fn(&str) + 'static) {
    std::mem::forget(hear(word, tell));
}

/// What launches the app in a window of its own, in this language and with these looks.
pub fn launcher(lang: Lang, looks: &[(&str, Option<String>)]) -> LaunchBuilder {
    window::launcher(lang, looks, heard)
}

/// Begins to listen to the page.
pub fn connect() {
    window::connect(heard);
}

/// The page said this: `/opstap/` and a word, and what stands behind it.
fn heard(path: &str) {
    let said = path.trim_start_matches("/opstap/");
    let (word, rest) = said.split_once('/').unwrap_or((said, ""));
    // Whoever hears may begin or end to listen.
    let hearers: Vec<Hear> = HEARERS.with_borrow(|hearers| {
        hearers.iter().filter(|it| it.word == word).map(|it| Rc::clone(&it.hear)).collect()
    });
    hearers.iter().for_each(|hear| hear(rest));
}

/// Marks the root of the page, as `data-` and this name; nothing takes it away.
pub fn mark(name: &str, value: Option<&str>) {
    let value = value.map_or_else(|| "null".to_owned(), quoted);
    run(&format!("opstap.mark({}, {value})", quoted(name)));
}

/// A text as a script writes it.
pub fn quoted(text: &str) -> String {
    wire::encode(&text.to_owned())
}

/// A piece of an address as it was before it became one.
pub fn unescaped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = after.get(..2).filter(|_| *first == b'%');
        let hex = hex.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(hex.unwrap_or(*first));
        rest = if hex.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_heard_by_who_listens_to_it_and_as_long() {
        let said = Rc::new(RefCell::new(Vec::new()));
        let note = |name: &'static str| {
            let said = Rc::clone(&said);
            move |rest: &str| said.borrow_mut().push(format!("{name}: {rest}"))
        };
        let first = hear("key", note("first"));
        let second = hear("key", note("second"));
        heard("/opstap/key/j/KeyJ");
        heard("/opstap/width/desk");
        drop(first);
        heard("/opstap/key/%2F/Slash");
        drop(second);
        heard("/opstap/key/c/KeyC");
        assert_eq!(*said.borrow(), ["first: j/KeyJ", "second: j/KeyJ", "second: %2F/Slash"]);
    }

    #[test]
    fn a_piece_of_an_address_is_read_as_it_was() {
        for (text, expected) in [
            ("j", "j"),
            ("%2F", "/"),
            ("%D8%9F", "؟"),
            ("a%20b", "a b"),
            ("50%", "50%"),
            ("%zz", "%zz"),
        ] {
            assert_eq!(unescaped(text), expected);
        }
        assert_eq!(quoted("a \"b\" \\ \n"), r#""a \"b\" \\ \n""#);
    }
}
