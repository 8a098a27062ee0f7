//! What is wrong with the line to the server, and what a person can do about it. Says first that nothing is lost.

use dioxus::prelude::*;

use super::address_form::AddressForm;
use crate::parts::{Button, ButtonKind, Icon, Notice, Sheet, Tone};
use crate::session::{LineTrouble, Server, Session, use_session};

/// The trouble, in words.
fn phrase(session: Session, trouble: &LineTrouble) -> String {
    let w = session.messages();
    let at = match session.server() {
        Server::At(address) => address,
        Server::OfThisPage | Server::Unknown => String::new(),
    };
    match trouble {
        LineTrouble::Gone => w.a_window_line_gone(&at),
        LineTrouble::Untrusted => w.a_window_line_untrusted(&at),
        // By this device's own clock: that is what its person can look at.
        LineTrouble::Date => w.a_window_line_date(&w.full_day(session.device_day())),
        LineTrouble::Moved(to) => w.a_window_line_moved(to),
    }
}

/// What is wrong, and the way to another address.
#[component]
pub fn LineNotice(trouble: LineTrouble) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut is_asking = use_signal(|| false);
    // Whoever cannot show who they are should not be what sends people to another address.
    let (moved_to, is_gone) = match &trouble {
        LineTrouble::Moved(to) => (Some(to.clone()), false),
        LineTrouble::Gone => (None, true),
        LineTrouble::Untrusted | LineTrouble::Date => (None, false),
    };
    rsx! {
        Notice { text: phrase(session, &trouble), tone: Tone::Care, icon: Icon::Info,
            if let Some(to) = moved_to {
                Button {
                    label: w.a_window_server_use(),
                    onpress: move |()| {
                        session.use_server(&to);
                    },
                }
                Button {
                    label: w.a_close(),
                    kind: ButtonKind::Plain,
                    onpress: move |()| session.keep_server(),
                }
            }
            if is_gone {
                Button {
                    label: w.a_window_server_change(),
                    kind: ButtonKind::Plain,
                    onpress: move |()| is_asking.set(true),
                }
            }
        }
        if is_asking() {
            Sheet {
                title: w.a_window_server_title(),
                close: w.a_close(),
                onclose: move |()| is_asking.set(false),
                AddressForm { onuse: move |()| is_asking.set(false) }
            }
        }
    }
}
