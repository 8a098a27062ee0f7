//! Searching by name over all of the office: what this phone holds, at once, and what only the server knows, where there is a
//! network. On the road or at a desk; from Kandidaten or Banen 1 tap and a few letters.

mod at_office;
mod key;
mod on_phone;

pub use key::SearchKey;

use dioxus::prelude::*;

use shared::role::Permission;

use crate::desk::focus_last;
use crate::parts::{Empty, Field, FieldKind, Legend, Screen};
use crate::route::Route;
use crate::screens::frame::first_fetch::FirstFetch;
use crate::session::use_session;
use at_office::AtOffice;
use on_phone::OnPhone;

/// Where one types.
const FIELD: &str = "[role=search] [type=search]";

/// The search.
#[component]
pub fn Search() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut searched = use_signal(String::new);
    if !session.may(Permission::SearchOffice) {
        return rsx! {
            Screen { title: w.s_search_title(), Empty { title: w.a_no_access_title(), text: w.a_no_access_text() } }
        };
    }
    let is_empty = searched.read().trim().is_empty();
    rsx! {
        Screen { title: w.s_search_title(), back: Route::Home {}.to_string(), back_label: w.a_back(),
            // The field has the focus and not the heading: one is here to type.
            form {
                role: "search",
                onsubmit: move |event| event.prevent_default(),
                onmounted: move |_| focus_last(FIELD),
                Field {
                    label: w.s_search_label(),
                    label_look: Legend::ForReaders,
                    kind: FieldKind::Search,
                    value: searched(),
                    onsave: move |text| searched.set(text),
                }
            }
            FirstFetch {}
            if is_empty {
                p { class: "soft", {w.s_search_hint()} }
            } else {
                OnPhone { searched }
                AtOffice { searched }
            }
        }
    }
}
