//! The place of a screen that is still on its way: the download comes in two parts, the first screen's first.
//!
//! No tap. Where the second part could not be had, it says so; one tap tries again at once.

use dioxus::prelude::*;

use super::fetching::Fetching;
use crate::parts::{Screen, Skeleton};
use crate::session::{Rest, use_session};

/// What it holds, as soon as every screen is here.
#[component]
pub fn Soon(children: Element) -> Element {
    let session = use_session();
    let w = session.words();
    let rest = session.rest();
    match rest {
        Rest::Here => children,
        Rest::Coming => rsx! {
            Screen { title: w.a_app_name(), Skeleton { label: w.a_loading() } }
        },
        Rest::Missed | Rest::AskedAgain => rsx! {
            Fetching { is_missed: rest == Rest::Missed, onretry: move |()| session.fetch_rest() }
        },
    }
}
