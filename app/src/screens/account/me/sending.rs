//! Whether everything is with the others, when that was looked at last, and looking now. Knows no record.

use dioxus::prelude::*;
use shared::text::date::capital;

use crate::format::count;
use crate::parts::{
    BigButton, ButtonKind, Card, Glyph, Icon, List, Notice, Readiness, Row, SyncChip, SyncState,
    Tone,
};
use crate::route::Route;
use crate::session::{Link, use_session};

/// The card of sending and fetching.
#[component]
pub fn Sending() -> Element {
    let session = use_session();
    let w = session.messages();
    let now =
        session.ask(|phone| (phone.unsent(), phone.rejected().count(), phone.me().last_round));
    let (unsent, rejected, last) = now.unwrap_or_default();
    let link = session.link();
    let (state, label) = match (unsent, link) {
        (0, _) => (SyncState::Sent, w.a_all_sent().to_owned()),
        (_, Link::Asking) => (SyncState::Sending, w.a_sending().to_owned()),
        (
            _,
            Link::Unknown
            | Link::Reached
            | Link::Unreachable
            | Link::SignedOut
            | Link::ShutOut
            | Link::OtherVersion,
        ) => (SyncState::Waiting, w.a_unsent(count(unsent))),
    };
    let when = last.map(|at| {
        let at = session.local(at);
        w.day_and_time(at.date(), at.time(), session.today())
    });
    let when = when.map_or_else(|| w.a_never_synced().to_owned(), |when| w.a_last_sync(&when));
    let ready = if link == Link::Asking { Readiness::Busy } else { Readiness::Ready };
    rsx! {
        Card { title: w.a_sync_title(), under: capital(&when),
            div { class: "cluster",
                SyncChip { state, label }
            }
            if link == Link::Unreachable {
                // Of what nobody made nothing is sent later.
                Notice {
                    text: if unsent > 0 { [w.a_no_network(), ". ", w.a_no_network_text()].concat() } else { w.a_no_network().to_owned() },
                    tone: Tone::Plain,
                    icon: Icon::Phone,
                }
            }
            if rejected > 0 {
                List {
                    Row {
                        title: w.a_parked_count(count(rejected)),
                        href: Route::Rejected {}.to_string(),
                        leading: rsx! { Glyph { icon: Icon::Info } },
                    }
                }
            }
            BigButton {
                label: w.a_sync_now(),
                kind: ButtonKind::Quiet,
                icon: Icon::Sync,
                state: ready,
                onpress: move |()| session.sync_now(),
            }
        }
    }
}
