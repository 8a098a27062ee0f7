//! A device without a browser: a journal in memory and no network. Lets the session be checked and tested on any machine.

#![expect(
    clippy::unused_async,
    clippy::unnecessary_wraps,
    reason = "in a browser they wait, and may fail"
)]

use std::cell::RefCell;
use std::rc::Rc;

use shared::id::PersonId;
use shared::sync::journal::{Refused, Revision, Rows, Write};
use shared::sync::memory::MemoryJournal;
use shared::sync::seal::{Cipher, Key};
use shared::text::{Lang, Words};
use shared::time::Timestamp;

use super::{Kept, Method, NoAnswer, Nudge, Setting, Step};

/// The time of this machine.
pub fn now() -> Timestamp {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Timestamp(since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX)))
}

/// Minutes that a wall clock here is ahead of UTC.
pub fn utc_offset_minutes(_: Timestamp) -> i32 {
    60
}

/// Sixteen bytes nobody can foretell.
pub fn random_bytes() -> [u8; 16] {
    use std::hash::{BuildHasher, RandomState};
    let word = |state: RandomState| state.hash_one(now().0).to_le_bytes();
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&word(RandomState::new()));
    bytes[8..].copy_from_slice(&word(RandomState::new()));
    bytes
}

/// Waits.
pub async fn sleep(_ms: u32) {
    std::future::pending::<()>().await;
}

/// A journal in memory.
#[derive(Debug, Clone, Default)]
pub struct Journal(Rc<RefCell<MemoryJournal>>);

impl Journal {
    /// The journal of one person.
    pub async fn open(_: PersonId) -> Result<Self, Refused> {
        Ok(Self::default())
    }

    /// All rows.
    pub async fn load(&self) -> Result<(Revision, Rows), Refused> {
        Ok(self.0.borrow().load())
    }

    /// Writes a batch, whole or not at all.
    pub async fn commit(&self, on: Revision, writes: &[Write]) -> Result<Revision, Refused> {
        self.0.borrow_mut().commit(on, writes)
    }
}

/// Encrypts a text. There is no cipher here, and no server that would tell a key.
pub async fn encrypt(_: Key, _: &str) -> Option<Cipher> {
    None
}

/// The text again.
pub async fn decrypt(_: Key, _: &Cipher) -> Option<String> {
    None
}

/// What this device remembers: nothing.
pub fn take_kept() -> Result<Option<Kept>, Refused> {
    Ok(None)
}

/// Remembers whose device this is, or that it is nobody's.
pub async fn remember_person(_: Option<PersonId>) -> Result<(), Refused> {
    Ok(())
}

/// A setting of this device.
pub fn setting(_: Setting) -> Option<String> {
    None
}

/// Keeps a setting of this device.
pub fn set_setting(_: Setting, _: Option<&str>) {}

/// The language to begin in.
pub fn first_language() -> Lang {
    Lang::default()
}

/// Goes on with the words of a language; nothing is remembered that would have to be read.
pub fn prepare(lang: Lang, go_on: impl FnOnce(Option<Words>) + 'static) {
    fetch_words(lang, go_on);
}

/// Goes on with the words of a language, all of which are inside.
pub fn fetch_words(lang: Lang, go_on: impl FnOnce(Option<Words>) + 'static) {
    go_on(Words::built_in(lang));
}

/// Tells that the app cannot begin.
pub fn tell_start_failed() {}

/// Asks the server.
pub async fn call(_: Method, _: &str, _: Option<String>) -> Result<String, NoAnswer> {
    Err(NoAnswer::Unreachable)
}

/// Tells of everything outside that is a reason to look again.
pub fn listen(_: impl Fn(Nudge) + 'static) {}

/// Opens the stream of news from the server, or closes it.
pub fn follow_server(_: bool) {}

/// Tells the other tabs that the journal changed.
pub fn tell_other_tabs() {}

/// Tells the page that the first screen is drawn.
pub fn tell_shown() {}

/// Lets the waiting version take over.
pub fn apply_new_version() {}

/// Whether every screen is here, not only the first.
pub fn has_all_screens() -> bool {
    true
}

/// Has the app with every screen fetched.
pub fn fetch_whole_edition() {}

/// Names the page, its language and its direction.
pub fn describe_page(_title: &str, _tag: &str, _dir: &str) {}

/// The path of the screen that is open.
pub fn address() -> String {
    "/".to_owned()
}

/// Makes this the path of the screen that is open.
pub fn go(_: &str, _: Step) {}

/// Tells the path whenever the person goes back or forth.
pub fn on_return(_: impl Fn(String) + 'static) {}

/// The code in the address, taken out of it.
pub fn take_code() -> Option<String> {
    None
}

/// Reads aloud, in this language.
pub fn speak(_text: &str, _tag: &str) {}

/// Whether it reads aloud now.
pub fn is_speaking() -> bool {
    false
}

/// Puts a text where it can be pasted from.
pub fn copy(_text: &str) {}

/// Prints the screen.
pub fn print() {}
