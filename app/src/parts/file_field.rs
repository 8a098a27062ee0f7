//! Choosing a file of this device, by the browser's own way. It does not know what is in it.

use dioxus::prelude::*;

use super::unique::use_unique;

/// A labelled field for one file; `accept` are the endings that are offered first. The same file can be chosen again.
#[component]
pub fn FileField(
    label: String,
    #[props(default)] hint: String,
    accept: String,
    onpick: EventHandler<FormEvent>,
) -> Element {
    let id = use_unique("file");
    // A browser tells nothing when the same name is chosen once more, though other things are in it now: a new field does.
    let mut turn = use_signal(|| 0_u32);
    rsx! {
        div { class: "field",
            label { r#for: "{id}", "{label}" }
            if !hint.is_empty() {
                p { class: "soft", id: "{id}-hint", "{hint}" }
            }
            for turn_now in [turn()] {
                input {
                    key: "{turn_now}",
                    id: "{id}",
                    r#type: "file",
                    accept: "{accept}",
                    aria_describedby: "{id}-hint",
                    onchange: move |event| {
                        onpick.call(event);
                        turn += 1;
                    },
                }
            }
        }
    }
}
