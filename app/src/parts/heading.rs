//! The page's `h1`. It takes the focus when a screen opens, so that screen readers start there, and names the page. It does not
//! know the screen.

use dioxus::prelude::*;

/// What every page is one of.
const APP: &str = " · Opstap";

/// The one `h1` of a screen.
#[component]
pub fn Heading(title: String) -> Element {
    let name = [&title, APP].concat();
    let focus = move |event: MountedEvent| {
        if let Some(page) = event.downcast::<web_sys::Element>().and_then(|it| it.owner_document())
        {
            page.set_title(&name);
        }
        async move {
            // A renderer that cannot move the focus only loses the announcement; the heading stays readable.
            event.set_focus(true).await.ok();
        }
    };
    rsx! {
        h1 { tabindex: "-1", onmounted: focus, bdi { "{title}" } }
    }
}
