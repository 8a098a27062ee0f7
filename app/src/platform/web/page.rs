//! The page around the app: its title, language, direction, looks and voice.

use js_sys::{Function, Object, Promise, Reflect};
use shared::text::Lang;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::window;
use crate::platform::{Arrival, LazyPart, Setting};

/// Names the language of the page and its direction, and calls the page as its heading says it in that language.
pub fn describe_page(tag: &str, dir: &str) {
    set(root(), "lang", Some(tag));
    set(root(), "dir", Some(dir));
    let Some(page) = window().document() else { return };
    let heading = page.query_selector("h1").ok().flatten().and_then(|it| it.text_content());
    let name = page.title();
    if let Some((heading, end)) = heading.zip(name.rfind(" · ")) {
        page.set_title(&[&heading, &name[end..]].concat());
    }
}

/// How far a part of the download is, which the page's script wrote on the page.
pub fn arrival(part: LazyPart) -> Arrival {
    let name = ["data-", name_of(part)].concat();
    match mark(&name).as_deref() {
        Some("coming") => Arrival::Coming,
        Some("missed") => Arrival::Missed,
        Some("again") => Arrival::AskedAgain,
        Some("here") => Arrival::Here,
        Some(_) | None => Arrival::NotAskedFor,
    }
}

/// What the page's script wrote on the page.
pub(super) fn mark(name: &str) -> Option<String> {
    root().and_then(|root| root.get_attribute(name))
}

/// What the page calls a part.
pub(super) fn name_of(part: LazyPart) -> &'static str {
    match part {
        LazyPart::CandidateDay => "candidate-day",
        LazyPart::StaffDay => "staff-day",
        LazyPart::Pairing => "pairing",
        LazyPart::Everyone => "everyone",
        LazyPart::Staff => "staff",
    }
}

/// The language to begin in, which the script beside the app chose and wrote on the page.
pub fn first_language() -> Lang {
    let tag = root().and_then(|root| root.get_attribute("lang"));
    tag.and_then(|tag| Lang::tagged(&tag)).unwrap_or_default()
}

/// Has the page say that the app cannot begin.
pub fn tell_start_failed() {
    set(root(), "data-start", Some("failed"));
}

/// Makes a setting visible at once.
pub(super) fn show_setting(setting: Setting, value: Option<&str>) {
    match setting {
        Setting::Theme => set(root(), "data-theme", value),
        Setting::TextSize => set(root(), "data-text", value),
        // The root of the app describes the page anew.
        Setting::Language => {}
        // It counts when the page starts, and at the next key.
        Setting::Staff | Setting::SingleKeys | Setting::Visits | Setting::NoInstall => {}
    }
}

/// Reads aloud, one piece after the other, each in the language of its tag; none stops the voice.
pub fn speak(pieces: &[(&str, &str)]) {
    let Ok(voice) = window().speech_synthesis() else { return };
    voice.cancel();
    for (tag, text) in pieces {
        if let Ok(words) = SpeechSynthesisUtterance::new_with_text(text) {
            words.set_lang(tag);
            voice.speak(&words);
        }
    }
}

/// Whether this device has voices, and none of this language.
pub fn lacks_voice(tag: &str) -> bool {
    let voices = window().speech_synthesis().map(|voice| voice.get_voices()).unwrap_or_default();
    let speaks =
        |voice: JsValue| voice.unchecked_into::<SpeechSynthesisVoice>().lang().starts_with(tag);
    voices.length() > 0 && !voices.iter().any(speaks)
}

/// Goes on with what stands on the screen, a line each.
pub fn with_screen_text(go_on: impl FnOnce(String) + 'static) {
    let main =
        window().document().and_then(|page| page.query_selector("#main main").ok().flatten());
    go_on(main.map(|main| main.unchecked_into::<HtmlElement>().inner_text()).unwrap_or_default());
}

/// Whether it reads aloud now.
pub fn is_speaking() -> bool {
    window().speech_synthesis().is_ok_and(|voice| voice.speaking())
}

/// Puts a text where it can be pasted from. Where the browser declines, the text on the screen can still be selected.
pub fn copy(text: &str) {
    let copied = window().navigator().clipboard().write_text(text);
    wasm_bindgen_futures::spawn_local(async move {
        wasm_bindgen_futures::JsFuture::from(copied).await.ok();
    });
}

/// Hands a link to whatever its person sends things with; says whether there is such a thing here. Who thinks better of it has
/// sent nothing, which is no trouble.
pub fn share(link: &str) -> bool {
    let navigator = window().navigator();
    let share = Reflect::get(&navigator, &"share".into()).map(JsCast::dyn_into::<Function>);
    let Ok(Ok(share)) = share else { return false };
    let what = Object::new();
    Reflect::set(&what, &"url".into(), &link.into()).ok();
    let Ok(shared) = share.call1(&navigator, &what) else { return false };
    wasm_bindgen_futures::spawn_local(async move {
        wasm_bindgen_futures::JsFuture::from(Promise::resolve(&shared)).await.ok();
    });
    true
}

/// Prints the screen.
pub fn print() {
    // A browser without a printer dialog prints nothing, and says so itself.
    window().print().ok();
}

fn root() -> Option<Element> {
    window().document()?.document_element()
}

fn set(element: Option<Element>, name: &str, value: Option<&str>) {
    let Some(element) = element else { return };
    match value {
        Some(value) => element.set_attribute(name, value).ok(),
        None => element.remove_attribute(name).ok(),
    };
}
