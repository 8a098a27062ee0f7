//! The place of a screen that is still on its way: the download comes in two parts, the first screen's first.

use dioxus::prelude::*;

use crate::parts::{Screen, Skeleton};
use crate::session::use_session;

/// What it holds, as soon as every screen is here.
#[component]
pub fn Soon(children: Element) -> Element {
    let session = use_session();
    if session.has_all_screens() {
        return children;
    }
    let w = session.words();
    rsx! {
        Screen { title: w.a_app_name(), Skeleton { label: w.a_loading() } }
    }
}
