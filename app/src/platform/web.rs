//! A browser: its clock, chance, storage, network and voice. Knows no record and no screen.

mod ahead;
mod beside;
mod cipher;
mod desk;
mod file;
mod journal;
mod kept;
mod link;
mod messages;
mod outside;
mod page;
mod passkey;
mod place;

use js_sys::Date;
use shared::id::DeviceId;
use shared::time::Timestamp;
use wasm_bindgen_futures::JsFuture;

use super::{LineTrouble, Saved, Server, Setting};
pub use ahead::{is_let_in_ahead, paired_ahead, round_ahead};
pub use beside::{ask_beside, follow_standing, standing};
pub use cipher::{decrypt, encrypt};
pub use desk::{focus, follow_keys, follow_width, width};
pub use file::{PickedFile, picked_file, send_file};
pub use journal::Journal;
pub use link::call;
pub use messages::{fetch_messages, prepare};
pub use outside::{
    apply_new_version, fetch_part, follow_server, listen, tell_other_tabs, tell_shown,
};
pub use page::{
    arrival, copy, describe_page, first_language, is_speaking, lacks_voice, print, share, speak,
    tell_start_failed, with_screen_text,
};
pub use passkey::{has_passkeys, passkey};
pub use place::{address, go, go_out, on_return, take_code, take_shared};

/// The time of this device, right or wrong.
pub fn now() -> Timestamp {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds far below 2^53")]
    Timestamp(Date::now() as i64)
}

/// Minutes that a wall clock here is ahead of UTC at that time.
pub fn utc_offset_minutes(at: Timestamp) -> i32 {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds far below 2^53")]
    let date = Date::new(&(at.0 as f64).into());
    #[expect(clippy::cast_possible_truncation, reason = "at most 14 hours")]
    let behind = date.get_timezone_offset() as i32;
    -behind
}

/// A text in lower case, with each letter's marks after it.
pub fn decomposed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFD").to_lower_case().into()
}

/// Sixteen bytes nobody can foretell.
pub fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    let crypto = window().crypto().expect("every browser that runs wasm has it");
    crypto.get_random_values_with_u8_array(&mut bytes).expect("16 bytes are below its limit");
    bytes
}

/// Waits.
pub async fn sleep(ms: u32) {
    let ms = i32::try_from(ms).unwrap_or(i32::MAX);
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        // Without timers nothing in a browser works; then there is nothing to wait for either.
        window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms).ok();
    });
    JsFuture::from(promise).await.ok();
}

/// A setting of this device.
pub fn setting(setting: Setting) -> Option<String> {
    storage()?.get_item(key(setting)).ok()?
}

/// Keeps a setting of this device.
pub fn set_setting(setting: Setting, value: Option<&str>) {
    keep(key(setting), value);
    page::show_setting(setting, value);
    if setting == Setting::TextSize {
        outside::tell_letters();
    }
}

/// The id under which this device asks to be paired, as long as it was not.
pub fn applicant() -> Option<DeviceId> {
    storage()?.get_item(APPLICANT).ok()??.parse().ok()
}

/// Keeps it, or forgets it.
pub fn keep_applicant(device: Option<DeviceId>) {
    keep(APPLICANT, device.map(|device| device.to_string()).as_deref());
}

/// Asks the browser not to clear this when the device runs low. It may decline; then nothing is worse than before.
pub fn ask_to_keep() {
    if let Ok(asked) = window().navigator().storage().persist() {
        wasm_bindgen_futures::spawn_local(async move {
            JsFuture::from(asked).await.ok();
        });
    }
}

/// What launches the app.
pub fn launcher() -> dioxus::LaunchBuilder {
    dioxus::LaunchBuilder::new()
}

/// A page in a browser is of its server: it has no other, and so nothing of what asks for one.
pub const CHOOSES_SERVER: bool = false;

/// The one that the page came from.
#[inline]
pub fn server() -> Server {
    Server::OfThisPage
}

/// A page asks its own server and no other.
#[inline]
pub fn use_server(_typed: &str) -> bool {
    false
}

/// A browser does not tell a page why nobody answers.
#[inline]
pub fn line_trouble() -> Option<LineTrouble> {
    None
}

/// There is none.
#[inline]
pub fn forget_trouble() {}

/// Two tabs share what they keep.
#[inline]
pub fn is_open_elsewhere() -> bool {
    false
}

/// A browser saves files itself, and says so.
#[inline]
pub fn on_saved(_tell: impl Fn(Saved) + 'static) {}

/// The script beside the app knows it by this name, too.
const APPLICANT: &str = "opstap.applicant";

fn key(setting: Setting) -> &'static str {
    match setting {
        Setting::Language => "opstap.language",
        Setting::Theme => "opstap.theme",
        Setting::TextSize => "opstap.text",
        Setting::SingleKeys => "opstap.keys",
        Setting::Staff => "opstap.edition",
        Setting::Visits => "opstap.visits",
        Setting::NoInstall => "opstap.no-install",
    }
}

/// Where storage is off, a setting lasts as long as the page does.
fn keep(key: &str, value: Option<&str>) {
    let Some(storage) = storage() else { return };
    match value {
        Some(value) => storage.set_item(key, value).ok(),
        None => storage.remove_item(key).ok(),
    };
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok()?
}

fn window() -> web_sys::Window {
    web_sys::window().expect("the app runs in a page")
}
