//! Learning as a programme, on one page: the vision on top, what was found and is open, what was learned, and the rest. With or
//! without a network; printed for a meeting.

use dioxus::prelude::*;

use super::findings::{Findings, Lessons};
use super::successes::{Links, Sessions, Successes};
use super::vision::VisionCard;
use crate::desk::{Width, use_width};
use crate::parts::{BigButton, ButtonKind, Icon, Screen};
use crate::route::Route;
use crate::screens::frame::first_fetch::FirstFetch;
use crate::screens::frame::gate::OfficeGate;
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;
use shared::role::Permission;

/// The page.
#[component]
pub fn Lab() -> Element {
    rsx! {
        OfficeGate { Page {} }
    }
}

#[component]
fn Page() -> Element {
    let session = use_session();
    let w = session.messages();
    let is_desk = use_width() == Width::Desk;
    let monitors = session.may(Permission::ManageOffice);
    let back = if monitors { Route::Monitor {} } else { Route::Jobs {} };
    rsx! {
        Screen {
            title: w.s_lab_title(),
            over: w.s_lab_intro(),
            back: back.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Unsent {} },
            FirstFetch {}
            VisionCard {}
            div { class: if is_desk { "desk-columns" } else { "stack" },
                div { class: "stack",
                    Findings {}
                    Lessons {}
                }
                div { class: "stack",
                    Successes {}
                    Sessions {}
                    Links {}
                }
            }
            BigButton { label: w.s_monitor_print(), kind: ButtonKind::Quiet, icon: Icon::Print, onpress: move |()| session.print() }
        }
    }
}
