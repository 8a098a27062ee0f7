//! The page's `h1`. It takes the focus when a screen opens, so that screen readers start there. It does not know the screen.

use dioxus::prelude::*;

/// The one `h1` of a screen.
#[component]
pub fn Heading(title: String) -> Element {
    let focus = move |event: MountedEvent| async move {
        // A renderer that cannot move the focus only loses the announcement; the heading stays readable.
        event.set_focus(true).await.ok();
    };
    rsx! {
        h1 { tabindex: "-1", onmounted: focus, bdi { "{title}" } }
    }
}
