//! Coming in by a passkey, without a code and without a name: offered where somebody here has one, and this browser knows of them.

use dioxus::prelude::*;

use super::Door;
use crate::parts::{BigButton, ButtonKind, Icon, Readiness};
use crate::screens::controls::passkey::use_asking;
use crate::session::use_session;

/// The way in. Two taps: here, and on the device.
#[component]
pub fn PasskeyIn(door: Door) -> Element {
    let session = use_session();
    let offers = use_resource(move || session.offers_passkeys());
    let asking = use_asking();
    let is_offered = *offers.read() == Some(true);
    let state = if asking.is_busy() { Readiness::Busy } else { Readiness::Ready };
    rsx! {
        if is_offered {
            BigButton {
                label: session.messages().a_enter_passkey(),
                kind: ButtonKind::Quiet,
                icon: Icon::Lock,
                state,
                onpress: move |()| asking.begin(session.bring_passkey(), move || door.enter(session)),
            }
            {asking.draw()}
        }
    }
}
