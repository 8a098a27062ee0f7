//! No window: the app as a plain check or a test compiles it, without the libraries of any system. As a program it does not
//! compile so.

use dioxus::prelude::LaunchBuilder;
use shared::text::Lang;

/// What would launch the app.
#[expect(deprecated, reason = "there is nothing to launch on, and it says so")]
pub fn launcher(_: Lang, _: &[(&str, Option<String>)], _: fn(&str)) -> LaunchBuilder {
    LaunchBuilder::new()
}

/// There is no page to listen to.
pub fn connect(_hear: fn(&str)) {}

/// There is no page to do it.
pub fn run(_script: &str) {}

/// There is no page to answer.
pub async fn ask(_script: &str) -> Option<String> {
    None
}
