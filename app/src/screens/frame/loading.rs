//! The place of a screen whose part of the download is still on its way.
//!
//! No tap. Where that part could not be had, it says so; one tap tries again at once. Whoever stands here may have been
//! paired as coach or employer just now, on a phone that had no use for their part before: then it is asked for.

use dioxus::prelude::*;

use super::fetching::Fetching;
use crate::parts::{Screen, Skeleton};
use crate::session::{Arrival, LazyPart, use_session};

/// What it holds, as soon as this part is here.
#[component]
pub fn Loading(part: LazyPart, children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let arrival = session.arrival(part);
    if arrival == Arrival::NotAskedFor {
        // Once this is drawn: the page answers by telling how far it is.
        spawn(async move { session.fetch_part(part) });
    }
    match arrival {
        Arrival::Here => children,
        Arrival::NotAskedFor | Arrival::Coming => rsx! {
            Screen { title: w.a_app_name(), Skeleton { label: w.a_loading() } }
        },
        Arrival::Missed | Arrival::AskedAgain => rsx! {
            Fetching { is_missed: arrival == Arrival::Missed, onretry: move |()| session.fetch_part(part) }
        },
    }
}
