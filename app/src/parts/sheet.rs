//! A question on top of the screen, in a native `dialog`: Escape and the phone's back close it. It does not know the question.

use dioxus::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::{Icon, IconButton};

/// Render it to open it, leave it out to close it. The page behind stands still meanwhile.
#[component]
pub fn Sheet(
    title: String,
    /// What the closing button is called.
    close: String,
    onclose: EventHandler<()>,
    /// The buttons at its foot.
    footer: Option<Element>,
    children: Element,
) -> Element {
    let mut dialog = use_signal(|| None::<HtmlDialogElement>);
    // A renderer without `showModal` shows the sheet as part of the page.
    let mut in_page = use_signal(|| false);
    let show = move |event: MountedEvent| match open(&event) {
        Some(opened) => dialog.set(Some(opened)),
        None => in_page.set(true),
    };
    // Closing it before it goes gives the focus back to what opened it.
    use_drop(move || {
        if let Some(dialog) = dialog.peek().as_ref() {
            dialog.close();
        }
    });
    let cancel = move |event: Event<CancelData>| {
        event.prevent_default();
        onclose.call(());
    };
    rsx! {
        dialog {
            class: "sheet",
            aria_label: "{title}",
            open: in_page(),
            onmounted: show,
            oncancel: cancel,
            div { class: "sheet-head",
                h2 { class: "grow", "{title}" }
                IconButton { icon: Icon::Close, label: close, onpress: move |()| onclose.call(()) }
            }
            div { class: "sheet-body stack", {children} }
            if footer.is_some() {
                div { class: "sheet-foot stack-tight", {footer} }
            }
        }
    }
}

/// Opens the dialog above everything, where the renderer is a browser.
fn open(event: &MountedEvent) -> Option<HtmlDialogElement> {
    let element = event.downcast::<web_sys::Element>()?;
    let dialog = element.clone().dyn_into::<HtmlDialogElement>().ok()?;
    dialog.show_modal().ok()?;
    Some(dialog)
}
