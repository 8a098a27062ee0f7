//! NewAppointment: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// NewAppointment.
#[component]
pub fn NewAppointment(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "NewAppointment" }
    }
}
