//! Appointment: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::appointment::AppointmentId;

use crate::parts::Screen;

/// Appointment.
#[component]
pub fn Appointment(log: TrajectId, appointment: AppointmentId) -> Element {
    rsx! {
        Screen { title: "Appointment" }
    }
}
