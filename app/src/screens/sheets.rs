//! Lists of other programs, for the manager at a desk: what one would bring, taking it in, taking the latest back, and a workbook
//! to keep. The server reads and writes them, so that it needs the network, and says so. From Mensen 1 tap.

mod bring;
mod columns;
mod coming;
mod keep;
mod latest;
mod said;
mod wrong;

use dioxus::prelude::*;
use shared::role::Permission;

use crate::parts::{Empty, Screen};
use crate::route::Route;
use crate::session::use_session;
use bring::Bring;
use keep::Keep;
use latest::LatestImport;

/// All of it.
#[component]
pub fn Sheets() -> Element {
    let session = use_session();
    let w = session.messages();
    // What was taken in or back changes what can be taken back.
    let mut turn = use_signal(|| 0_u32);
    if !session.may(Permission::ManageOffice) {
        return rsx! {
            Screen { title: w.s_sheets_title(), Empty { title: w.a_no_access_title(), text: w.a_no_access_text() } }
        };
    }
    rsx! {
        Screen { title: w.s_sheets_title(), back: Route::StaffPeople {}.to_string(), back_label: w.a_back(),
            Bring { ontaken: move |()| turn += 1 }
            LatestImport { turn, onback: move |()| turn += 1 }
            Keep {}
        }
    }
}
