//! The page's `h1`. It takes the focus when a screen opens, so that screen readers start there, and names the page. It does not
//! know the screen.

use std::rc::Rc;

use dioxus::prelude::*;

/// What every page is one of.
const APP: &str = " · Opstap";

/// The one `h1` of a screen.
#[component]
pub fn Heading(
    title: String,
    /// Of a screen in pages: which one it is.
    #[props(default)]
    page: usize,
) -> Element {
    let mut mounted = use_signal(|| None::<Rc<MountedData>>);
    use_effect(use_reactive!(|title| {
        let heading = mounted.read();
        let heading = heading.as_ref().and_then(|it| it.downcast::<web_sys::Element>());
        if let Some(page) = heading.and_then(|it| it.owner_document()) {
            page.set_title(&[&title, APP].concat());
        }
    }));
    let focus = move |event: MountedEvent| {
        mounted.set(Some(event.data()));
        async move {
            // A renderer that cannot move the focus only loses the announcement; the heading stays readable.
            event.set_focus(true).await.ok();
        }
    };
    rsx! {
        // A list of one: the next page has a heading of its own.
        for page in [page] {
            h1 { key: "{page}", tabindex: "-1", onmounted: focus, bdi { "{title}" } }
        }
    }
}
