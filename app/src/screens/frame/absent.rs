//! What stands in place of something that is not on this phone: on its way, out of reach, or not there. Knows no record.

use dioxus::prelude::*;

use crate::parts::{ButtonLink, Empty, Icon, Notice, Screen, Skeleton};
use crate::route::Route;
use crate::session::{Link, use_session};

/// A whole screen that waits for what it is about.
#[component]
pub fn Absent() -> Element {
    let session = use_session();
    let w = session.messages();
    let home = Route::Home {}.to_string();
    match session.link() {
        Link::Unknown | Link::Asking => rsx! {
            Screen { title: w.a_loading(), back: home, back_label: w.a_back(),
                Skeleton { label: w.a_loading() }
            }
        },
        Link::Unreachable => rsx! {
            Screen { title: w.a_no_network(), back: home, back_label: w.a_back(),
                Notice { text: w.a_server_away(), icon: Icon::Sync }
            }
        },
        Link::Reached | Link::SignedOut | Link::ShutOut | Link::OtherVersion => rsx! {
            Screen { title: w.a_not_found_title(), back: home.clone(), back_label: w.a_back(),
                Empty { title: w.a_not_found_text(),
                    ButtonLink { label: w.a_to_start(), href: home }
                }
            }
        },
    }
}
