//! EmployerToday: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// EmployerToday.
#[component]
pub fn EmployerToday() -> Element {
    rsx! {
        Screen { title: "EmployerToday" }
    }
}
