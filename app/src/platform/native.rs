//! A device without a browser around the app: its clock, chance, storage and network. Knows no record and no screen.
//!
//! What it shows, it shows in a window with a page in it (`page`), of which everything here knows a few words: see
//! `assets/native/page.js`.

mod cipher;
mod desk;
mod events;
mod file;
mod folder;
mod journal;
mod line;
mod origin;
mod page;
mod place;
mod saved;
mod secret;
mod settings;
mod trouble;
mod voice;

use std::time::Duration;

use chrono::{Local, TimeZone};
use dioxus::prelude::LaunchBuilder;
use futures_util::FutureExt;
use icu_normalizer::DecomposingNormalizer;
use shared::text::{Lang, Messages};
use shared::time::Timestamp;

use super::stored_session::read_ahead;
use super::{Arrival, Ceremony, LazyPart, NoAnswer, NoPasskey, Setting};
pub use cipher::{decrypt, encrypt};
pub use desk::{
    ask_beside, describe_page, focus, follow_keys, follow_standing, follow_width, standing, width,
};
pub use events::{follow_server, listen, use_server};
pub use file::{PickedFile, picked_file, send_file};
pub use folder::is_open_elsewhere;
pub use journal::Journal;
pub use line::call;
pub use origin::{server, take_code, take_shared};
pub use place::{address, go, go_out, on_return};
pub use saved::on_saved;
pub use settings::{applicant, keep_applicant, set_setting, setting};
pub use trouble::{forget_trouble, line_trouble};
pub use voice::{copy, is_speaking, lacks_voice, print, share, speak, with_screen_text};

/// Somebody says where the server is, and where it went.
pub const CHOOSES_SERVER: bool = true;

/// The time of this device, right or wrong.
pub fn now() -> Timestamp {
    Timestamp(Local::now().timestamp_millis())
}

/// Minutes that a wall clock here is ahead of UTC at that time.
pub fn utc_offset_minutes(at: Timestamp) -> i32 {
    let local = Local.timestamp_millis_opt(at.0).earliest();
    local.map_or(0, |local| local.offset().local_minus_utc() / 60)
}

/// A text in lower case, with each letter's marks after it.
pub fn decomposed(text: &str) -> String {
    DecomposingNormalizer::new_nfd().normalize(text).to_lowercase()
}

/// Sixteen bytes nobody can foretell.
pub fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("every system that runs a window has chance to give");
    bytes
}

/// Waits.
pub async fn sleep(ms: u32) {
    tokio::time::sleep(Duration::from_millis(ms.into())).await;
}

/// Nobody clears the journals of this device.
pub fn ask_to_keep() {}

/// The language to begin in: the one that was chosen, else the first of the system's that has words here.
pub fn first_language() -> Lang {
    let of_system = || {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        names.iter().filter_map(|name| std::env::var(name).ok()).find(|tag| !tag.is_empty())
    };
    let tag = setting(Setting::Language).or_else(of_system).unwrap_or_default();
    let language = tag.split(['-', '_', '.']).next().unwrap_or_default();
    Lang::tagged(language).unwrap_or_default()
}

/// What launches the app in a window of its own, as this device likes to see it.
pub fn launcher() -> LaunchBuilder {
    let looks = [("theme", setting(Setting::Theme)), ("text", setting(Setting::TextSize))];
    page::launcher(first_language(), &looks)
}

/// Goes on with the words of a language, once what this device remembers was read.
pub fn prepare(lang: Lang, go_on: impl FnOnce(Option<Messages>) + 'static) {
    // Of a folder that another window has, nothing is read.
    if !is_open_elsewhere() {
        if let Some(link) = std::env::args().nth(1) {
            origin::follow(&link);
        }
        read_ahead().now_or_never().expect("a journal here never waits");
    }
    fetch_messages(lang, go_on);
}

/// Goes on with the words of a language, all of which are inside.
pub fn fetch_messages(lang: Lang, go_on: impl FnOnce(Option<Messages>) + 'static) {
    go_on(Messages::built_in(lang));
}

/// Tells that the app cannot begin.
pub fn tell_start_failed() {}

/// There is one window, and so no other tab.
pub fn tell_other_tabs() {}

/// Nothing waits for the first screen.
pub fn tell_shown() {}

/// A newer version is installed by whoever installed this one.
pub fn apply_new_version() {}

/// Nothing runs ahead of the app.
pub fn is_let_in_ahead(_: &str) -> bool {
    false
}

/// Nothing runs ahead of the app.
#[expect(clippy::unused_async, reason = "in a browser it waits")]
pub async fn paired_ahead(_: &str) -> Option<Result<String, NoAnswer>> {
    None
}

/// Nothing runs ahead of the app.
#[expect(clippy::unused_async, reason = "in a browser it waits")]
pub async fn round_ahead(_: &str) -> Option<Result<String, NoAnswer>> {
    None
}

/// All of the app is here.
pub fn arrival(_: LazyPart) -> Arrival {
    Arrival::Here
}

/// All of the app is here.
pub fn fetch_part(_: LazyPart) {}

/// A window of its own has no page that a key could be of.
pub fn has_passkeys() -> bool {
    false
}

/// There is none to show.
#[expect(clippy::unused_async, reason = "in a browser it waits")]
pub async fn passkey(_: Ceremony, _: &str) -> Result<String, NoPasskey> {
    Err(NoPasskey::NotHere)
}
