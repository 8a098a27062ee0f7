//! What everyone must know, on whatever screen they are: of this device, of their access, and of other phones.

use dioxus::prelude::*;
use shared::sync::journal::Refused;
use shared::text::Messages;

use super::phones::PhoneNotices;
use super::unusable;
use crate::parts::{Button, ButtonKind, Icon, Notice, Tone};
use crate::session::{Link, use_session};

/// What the device could not keep, in words.
fn trouble(w: Messages, refused: Refused) -> &'static str {
    match refused {
        Refused::Full | Refused::Stale => unusable(w, refused),
        // It worked when the app began: the browser threw the journal away since.
        Refused::Broken => w.a_storage_gone_text(),
    }
}

/// What everyone must know, on whatever screen they are.
#[component]
pub fn Notices() -> Element {
    let mut session = use_session();
    let w = session.messages();
    rsx! {
        PhoneNotices {}
        if let Some(refused) = session.trouble() {
            Notice { text: trouble(w, refused), tone: Tone::Care,
                Button { label: w.a_close(), kind: ButtonKind::Plain, onpress: move |()| session.trouble_seen() }
            }
        }
        if session.has_erased() {
            Notice { text: w.a_erased_text(), tone: Tone::Care,
                Button { label: w.a_close(), kind: ButtonKind::Plain, onpress: move |()| session.erasure_seen() }
            }
        }
        if session.link() == Link::SignedOut {
            Notice { text: w.a_revoked_text(), tone: Tone::Care, icon: Icon::Lock }
        }
        if session.link() == Link::OtherVersion {
            Notice { text: w.a_update_needed(), tone: Tone::Sun, icon: Icon::Sync }
        }
    }
}
