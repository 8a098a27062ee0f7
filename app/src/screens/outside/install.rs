//! Putting the app on the phone's first screen. A calm hint for who came on three days, which a tap sends away for good; the same
//! on Ik, for who looks for it. 1 tap, and one in the browser's own question; on a phone of Apple's three, which are drawn.

use dioxus::prelude::*;

use super::install_steps::InstallSteps;
use crate::install::{InstallStanding, count_visit, install, may_ask, never_ask, use_install};
use crate::parts::{BigButton, ButtonKind, Card, Icon};
use crate::session::use_session;

/// The hint, where a day starts.
#[component]
pub fn InstallHint() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut may_ask = use_signal(|| may_ask(count_visit(session.today())));
    let refuse = move |()| {
        never_ask();
        may_ask.set(false);
    };
    rsx! {
        if may_ask() {
            InstallCard {
                BigButton { label: w.c_install_no(), kind: ButtonKind::Plain, onpress: refuse }
            }
        }
    }
}

/// How it is done, where it can be; `children` stand below that.
#[component]
pub fn InstallCard(children: Element) -> Element {
    let w = use_session().messages();
    let standing = use_install();
    if standing == InstallStanding::Settled {
        return VNode::empty();
    }
    rsx! {
        Card { title: w.c_install_title(), under: w.c_install_why(),
            if standing == InstallStanding::Offered {
                BigButton {
                    label: w.c_install_do(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Phone,
                    onpress: move |()| install(),
                }
            } else {
                InstallSteps {}
            }
            {children}
        }
    }
}
