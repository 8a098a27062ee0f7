//! A device for tests: its clock, address and width are as a test has set them, and it has no network, no voice and no page.
//! Compiled for tests alone. Its journals are the real ones, in memory.

#![expect(clippy::unused_async, reason = "in a browser they wait")]

use dioxus::prelude::{Event, FormData};
use futures_util::FutureExt;
use shared::id::DeviceId;
use shared::sync::device_key::Key;
use shared::sync::seal::Cipher;
use shared::text::{Lang, Messages};
use shared::time::Timestamp;

use super::stored_session::read_ahead;
use super::{
    Arrival, Beside, Ceremony, LazyPart, LineTrouble, Method, NoAnswer, NoPasskey, PlatformEvent,
    Saved, Server, Setting, Shortcut, Step, Width,
};

pub use super::native::{Journal, decomposed, launcher};

/// It has no server.
pub const CHOOSES_SERVER: bool = false;

/// The time of this machine, or the one a test has set.
pub fn now() -> Timestamp {
    if let Some(stage) = super::stage::current() {
        return stage.now;
    }
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

/// Encrypts a text. There is no cipher here, and no server that would tell a key.
pub async fn encrypt(_: Key, _: &str) -> Option<Cipher> {
    None
}

/// The text again.
pub async fn decrypt(_: Key, _: &Cipher) -> Option<String> {
    None
}

/// Nobody clears the journals of this device.
pub fn ask_to_keep() {}

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

/// Goes on with the words of a language, once what this device remembers was read.
pub fn prepare(lang: Lang, go_on: impl FnOnce(Option<Messages>) + 'static) {
    read_ahead().now_or_never().expect("a journal here never waits");
    fetch_messages(lang, go_on);
}

/// Goes on with the words of a language, all of which are inside.
pub fn fetch_messages(lang: Lang, go_on: impl FnOnce(Option<Messages>) + 'static) {
    go_on(Messages::built_in(lang));
}

/// Tells that the app cannot begin.
pub fn tell_start_failed() {}

/// Asks the server.
pub async fn call(_: Method, _: &str, _: Option<String>) -> Result<String, NoAnswer> {
    Err(NoAnswer::Unreachable)
}

/// A file: nobody chooses one.
#[derive(Clone)]
pub struct PickedFile;

/// Nothing was chosen.
pub fn picked_file(_: &Event<FormData>) -> Option<PickedFile> {
    None
}

/// Brings the server a file.
pub async fn send_file(_: &str, _: &PickedFile) -> Result<String, NoAnswer> {
    Err(NoAnswer::Unreachable)
}

/// Tells of everything outside that is a reason to look again.
pub fn listen(_: impl Fn(PlatformEvent) + 'static) {}

/// Opens the stream of news from the server, or closes it.
pub fn follow_server(_: bool) {}

/// Tells the other tabs that the journal changed.
pub fn tell_other_tabs() {}

/// Tells the page that the first screen is drawn.
pub fn tell_shown() {}

/// Lets the waiting version take over.
pub fn apply_new_version() {}

/// Whether somebody was let in with this code already.
pub fn is_let_in_ahead(_: &str) -> bool {
    false
}

/// What became of this code, if it was brought to the server ahead of the app.
pub async fn paired_ahead(_: &str) -> Option<Result<String, NoAnswer>> {
    None
}

/// The answer to the first round of this device, if it was sent ahead of the app.
pub async fn round_ahead(_: &str) -> Option<Result<String, NoAnswer>> {
    None
}

/// How far a part of the download is.
pub fn arrival(part: LazyPart) -> Arrival {
    let stage = super::stage::current();
    let has_first_alone = stage.is_some_and(|stage| stage.loaded == super::stage::Loaded::First);
    let comes_later = matches!(part, LazyPart::Everyone | LazyPart::Staff);
    if comes_later && has_first_alone { Arrival::Coming } else { Arrival::Here }
}

/// Has a part of the download fetched now.
pub fn fetch_part(_: LazyPart) {}

/// Names the language of the page and its direction.
pub fn describe_page(_tag: &str, _dir: &str) {}

/// The path of the screen that is open.
pub fn address() -> String {
    if let Some(stage) = super::stage::current() {
        return stage.address;
    }
    "/".to_owned()
}

/// Makes this the path of the screen that is open.
pub fn go(_: &str, _: Step) {}

/// There is nothing outside.
pub fn go_out(_: &str) {}

/// Tells the path whenever the person goes back or forth.
pub fn on_return(_: impl Fn(String) + 'static) {}

/// Nobody shares anything with it.
pub fn take_shared() -> Option<String> {
    None
}

/// The code in the address, taken out of it.
pub fn take_code() -> Option<String> {
    None
}

/// The id under which this device asks to be paired.
pub fn applicant() -> Option<DeviceId> {
    None
}

/// Keeps it, or forgets it.
pub fn keep_applicant(_: Option<DeviceId>) {}

/// Reads aloud, in this language.
pub fn speak(_pieces: &[(&str, &str)]) {}

/// Whether this device has voices, and none of this language.
pub fn lacks_voice(_tag: &str) -> bool {
    false
}

/// Goes on with what stands on the screen: nothing.
pub fn with_screen_text(go_on: impl FnOnce(String) + 'static) {
    go_on(String::new());
}

/// The test's own.
pub fn server() -> Server {
    Server::OfThisPage
}

/// There is no other.
pub fn use_server(_: &str) -> bool {
    false
}

/// Nothing is wrong.
pub fn line_trouble() -> Option<LineTrouble> {
    None
}

/// There is none.
pub fn forget_trouble() {}

/// Nobody else is here.
pub fn is_open_elsewhere() -> bool {
    false
}

/// Nothing is saved.
pub fn on_saved(_: impl Fn(Saved) + 'static) {}

/// Whether it reads aloud now.
pub fn is_speaking() -> bool {
    false
}

/// Puts a text where it can be pasted from.
pub fn copy(_text: &str) {}

/// Prints the screen.
pub fn print() {}

/// Hands a link to whatever its person sends things with.
pub fn share(_link: &str) -> bool {
    false
}

/// Hears of something until it is dropped: here nothing comes.
pub struct Listening;

/// How wide the window is.
pub fn width() -> Width {
    if let Some(stage) = super::stage::current() {
        return stage.width;
    }
    Width::Phone
}

/// Tells whenever the window became wider or narrower.
pub fn follow_width(_: impl Fn() + 'static) -> Listening {
    Listening
}

/// Tells of each single key that is pressed alone.
pub fn follow_keys(_: impl Fn(Shortcut) + 'static) -> Listening {
    Listening
}

/// Moves the focus to the first that is found so.
pub fn focus(_selector: &str) {}

/// Nobody asked for messages, and no browser offers to install anything.
pub fn standing(of: Beside) -> Option<String> {
    (of == Beside::Push).then(|| "off".to_owned())
}

/// Tells whenever that changed.
pub fn follow_standing(_: Beside, _: impl Fn() + 'static) -> Listening {
    Listening
}

/// Has it looked after.
pub fn ask_beside(_: Beside, _: &str) {}

/// It has no keys.
pub fn has_passkeys() -> bool {
    false
}

/// There is none to show.
pub async fn passkey(_: Ceremony, _: &str) -> Result<String, NoPasskey> {
    Err(NoPasskey::NotHere)
}
