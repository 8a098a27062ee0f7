//! What happens outside the app and is a reason to look again: network, other tabs, the server, a new version.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, CustomEvent, EventTarget, VisibilityState};

use super::page::name_of;
use super::window;
use crate::platform::{LazyPart, PlatformEvent};

type Tell = Rc<dyn Fn(PlatformEvent)>;

thread_local! {
    static TABS: Option<BroadcastChannel> = BroadcastChannel::new("opstap").ok();
}

/// Tells of everything outside that is a reason to look again, as long as the page lives.
pub fn listen(tell: impl Fn(PlatformEvent) + 'static) {
    let tell: Tell = Rc::new(tell);
    on(&window(), "online", &tell, PlatformEvent::Online);
    on(&window(), "offline", &tell, PlatformEvent::Offline);
    on(&window(), "hashchange", &tell, PlatformEvent::Code);
    on(&window(), "opstap:new-version", &tell, PlatformEvent::NewVersion);
    on(&window(), "opstap:line", &tell, PlatformEvent::Online);
    on(&window(), "opstap:news", &tell, PlatformEvent::News);
    on(&window(), "opstap:parts", &tell, PlatformEvent::Parts);
    TABS.with(|tabs| {
        if let Some(tabs) = tabs {
            on(tabs, "message", &tell, PlatformEvent::OtherTab);
        }
    });
    if let Some(document) = window().document() {
        let back = tell.clone();
        let seen = document.clone();
        let heard = Closure::<dyn Fn()>::new(move || {
            if seen.visibility_state() == VisibilityState::Visible {
                back(PlatformEvent::Visible);
            }
        });
        listen_to(&document, "visibilitychange", heard);
        // A version that was waiting before anyone listened left its mark on the page.
        let root = document.document_element();
        if root.is_some_and(|root| root.has_attribute("data-new-version")) {
            tell(PlatformEvent::NewVersion);
        }
    }
}

/// Has the page hear of news from the server, or no more.
pub fn follow_server(follow: bool) {
    ask_page(if follow { "opstap:follow" } else { "opstap:unfollow" });
}

/// Tells the other tabs that the journal changed.
pub fn tell_other_tabs() {
    TABS.with(|tabs| tabs.as_ref().map(|tabs| tabs.post_message(&"wrote".into())));
}

/// Tells the page that the first screen is drawn: what comes after it may now take the processor.
pub fn tell_shown() {
    ask_page("opstap:shown");
}

/// Tells the page that letters are of another size.
pub(super) fn tell_letters() {
    ask_page("opstap:letters");
}

/// Lets the waiting version take over; the page then loads again.
pub fn apply_new_version() {
    ask_page("opstap:apply-version");
}

/// Has a part of the download fetched now, and not only after a while.
pub fn fetch_part(part: LazyPart) {
    ask_page(&["opstap:fetch-", name_of(part)].concat());
}

/// Asks the script beside the app.
pub(super) fn ask_page(event: &str) {
    if let Ok(event) = CustomEvent::new(event) {
        window().dispatch_event(&event).ok();
    }
}

fn on(target: &EventTarget, event: &str, tell: &Tell, platform_event: PlatformEvent) {
    let tell = tell.clone();
    listen_to(target, event, Closure::<dyn Fn()>::new(move || tell(platform_event)));
}

/// Listens as long as the page lives, so the closure is never freed.
pub(super) fn listen_to(target: &EventTarget, event: &str, heard: Closure<dyn Fn()>) {
    // It fails only for an event without a name.
    target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref()).ok();
    heard.forget();
}
