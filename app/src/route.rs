//! THE list of screens, each with its address. Knows no record and no way of storing one.

use dioxus::prelude::*;

/// Every screen, as one flat list: an address that is not here does not exist.
#[derive(Clone, Debug, PartialEq, Eq, Routable)]
pub enum Route {
    /// Where a person starts.
    #[route("/")]
    Today,
    /// The steps of one's own plan.
    #[route("/stappen")]
    Steps,
    /// One step of the plan.
    #[route("/stappen/:step")]
    Step {
        /// The step's id, as written in the address.
        step: String,
    },
    /// Any other address.
    #[route("/:..segments")]
    Missing {
        /// The address in its parts.
        segments: Vec<String>,
    },
}

#[component]
fn Today() -> Element {
    rsx! {
        main { "data-screen": "today",
            Link { to: Route::Steps, {Route::Steps.to_string()} }
        }
    }
}

#[component]
fn Steps() -> Element {
    rsx! {
        main { "data-screen": "steps",
            Link { to: Route::Today, {Route::Today.to_string()} }
        }
    }
}

#[component]
fn Step(step: String) -> Element {
    rsx! {
        main { "data-screen": "step", {step} }
    }
}

#[component]
fn Missing(segments: Vec<String>) -> Element {
    rsx! {
        main { "data-screen": "missing", {segments.join("/")} }
    }
}
