//! The place of a screen that is still on its way: the download comes in two parts, the first screen's first.
//!
//! No tap. Where the second part could not be had, it says so; one tap tries again at once.

use dioxus::prelude::*;

use super::fetching::Fetching;
use crate::parts::{Screen, Skeleton};
use crate::session::{LazyPart, use_session};

/// What it holds, as soon as every screen is here.
#[component]
pub fn Loading(children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let lazy_part = session.lazy_part();
    match lazy_part {
        LazyPart::Here => children,
        LazyPart::Coming => rsx! {
            Screen { title: w.a_app_name(), Skeleton { label: w.a_loading() } }
        },
        LazyPart::Missed | LazyPart::AskedAgain => rsx! {
            Fetching { is_missed: lazy_part == LazyPart::Missed, onretry: move |()| session.fetch_lazy_part() }
        },
    }
}
