//! One of many names, in the browser's own list. It does not know what is chosen.

use dioxus::prelude::*;

use super::unique::use_unique;

/// A labelled list. `onchoose` tells the place of what was chosen.
#[component]
pub fn Select(
    label: String,
    #[props(default)] hint: String,
    options: Vec<String>,
    chosen: usize,
    onchoose: EventHandler<usize>,
) -> Element {
    let id = use_unique("select");
    rsx! {
        div { class: "field",
            label { r#for: "{id}", bdi { "{label}" } }
            if !hint.is_empty() {
                p { class: "soft", id: "{id}-hint", bdi { "{hint}" } }
            }
            select {
                id: "{id}",
                aria_describedby: "{id}-hint",
                onchange: move |event| {
                    if let Ok(place) = event.value().parse() {
                        onchoose.call(place);
                    }
                },
                for (place , option) in options.into_iter().enumerate() {
                    option { key: "{place}", value: "{place}", selected: place == chosen, "{option}" }
                }
            }
        }
    }
}
