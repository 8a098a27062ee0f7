//! The window of a desk or a phone, with our page in it. Knows no word of what the page says.

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::Mutex;

// One library under two names.
#[cfg(feature = "desktop")]
use dioxus::desktop as system;
#[cfg(not(feature = "desktop"))]
use dioxus::mobile as system;
use dioxus::prelude::LaunchBuilder;
use futures_channel::oneshot;
use shared::text::Lang;
use system::tao::event::Event;
use system::wry::http::Response;
use system::{Config, DesktopService, LogicalSize, WindowBuilder, window};

const INDEX: &str = include_str!("../../../../../assets/native/index.html");
const SCRIPT: &str = include_str!("../../../../../assets/native/page.js");
/// The style sheets, in the order in which a browser reads them. The shell is the browser's alone.
const STYLES: [&str; 17] = [
    include_str!("../../../../../assets/theme.css"),
    include_str!("../../../../../assets/css/10-ground.css"),
    include_str!("../../../../../assets/css/20-frame.css"),
    include_str!("../../../../../assets/css/30-layout.css"),
    include_str!("../../../../../assets/css/40-controls.css"),
    include_str!("../../../../../assets/css/50-pictures.css"),
    include_str!("../../../../../assets/css/60-messages.css"),
    include_str!("../../../../../assets/css/90-modes.css"),
    include_str!("../../../../../assets/css/later/10-foot.css"),
    include_str!("../../../../../assets/css/later/20-controls.css"),
    include_str!("../../../../../assets/css/later/30-pictures.css"),
    include_str!("../../../../../assets/css/later/40-messages.css"),
    include_str!("../../../../../assets/css/later/50-thread.css"),
    include_str!("../../../../../assets/css/later/90-modes.css"),
    include_str!("../../../../../assets/css/staff/10-figures.css"),
    include_str!("../../../../../assets/css/staff/20-desk.css"),
    include_str!("../../../../../assets/css/staff/30-jobs.css"),
];
/// How large it is at first: a phone's width, as the app is made for.
const SIZE: LogicalSize<f64> = LogicalSize::new(420.0, 860.0);
const SIZE_MIN: LogicalSize<f64> = LogicalSize::new(320.0, 480.0);

thread_local! {
    static WINDOW: RefCell<Weak<DesktopService>> = const { RefCell::new(Weak::new()) };
}

/// What launches the app in a window of its own.
pub fn launcher(lang: Lang, looks: &[(&str, Option<String>)], hear: fn(&str)) -> LaunchBuilder {
    let frame = WindowBuilder::new()
        .with_title("Opstap")
        .with_inner_size(SIZE)
        .with_min_inner_size(SIZE_MIN);
    let config = Config::new()
        .with_window(frame)
        .with_menu(None)
        .with_disable_context_menu(true)
        .with_disable_drag_drop_handler(true)
        // Where links come from the system itself, they come as they do from the page.
        .with_custom_event_handler(move |event, _| {
            if let Event::Opened { urls } = event {
                urls.iter().for_each(|link| hear(&format!("/opstap/link/{link}")));
            }
        })
        .with_custom_index(index(lang, looks));
    LaunchBuilder::new().with_cfg(config)
}

/// The page as this device likes to see it, so that nobody sees another language's direction or the wrong theme flash by.
fn index(lang: Lang, looks: &[(&str, Option<String>)]) -> String {
    let marked = |(name, value): &(&str, Option<String>)| {
        // What is no choice of the app's is none here.
        let value = value.as_deref().filter(|it| it.bytes().all(|it| it.is_ascii_lowercase()))?;
        Some(format!(" data-{name}=\"{value}\""))
    };
    INDEX
        .replace("{{lang}}", lang.tag())
        .replace("{{dir}}", lang.dir())
        .replace("{{looks}}", &looks.iter().filter_map(marked).collect::<String>())
        .replace("{{styles}}", &STYLES.concat())
        .replace("{{script}}", SCRIPT)
}

/// Listens to the page, from the root of the app.
pub fn connect(hear: fn(&str)) {
    let window = window();
    window.register_asset_handler("opstap".to_owned(), move |request, responder| {
        hear(request.uri().path());
        responder.respond(Response::new(Vec::new()));
    });
    WINDOW.set(Rc::downgrade(&window));
    run("opstap.begin()");
}

/// Has the page do something.
pub fn run(script: &str) {
    if let Some(window) = WINDOW.with_borrow(Weak::upgrade) {
        // A page that is gone does nothing more.
        window.webview.evaluate_script(script).ok();
    }
}

/// What the page answers, as JSON. Nothing, where it is gone.
pub async fn ask(script: &str) -> Option<String> {
    let window = WINDOW.with_borrow(Weak::upgrade)?;
    let (done, answer) = oneshot::channel();
    let done = Mutex::new(Some(done));
    let tell = move |told: String| {
        if let Some(done) = done.lock().ok().and_then(|mut done| done.take()) {
            // Who asked may be gone.
            done.send(told).ok();
        }
    };
    window.webview.evaluate_script_with_callback(script, tell).ok()?;
    drop(window);
    answer.await.ok()
}
