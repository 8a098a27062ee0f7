//! While a person's device is asked for a passkey: that it is, a way to stop, and why nothing came of it. Knows not what for.

use dioxus::core::Task;
use dioxus::prelude::*;
use shared::text::Messages;

use crate::parts::{Button, ButtonKind, Icon, Notice, Tone};
use crate::session::staff::passkeys::PasskeyTrouble;
use crate::session::{NoAnswer, NoPasskey, use_session};

/// One question at a time.
#[derive(Clone, Copy, PartialEq)]
pub struct Asking {
    task: Signal<Option<Task>>,
    pub trouble: Signal<Option<PasskeyTrouble>>,
}

/// Nothing is asked yet.
pub fn use_asking() -> Asking {
    Asking { task: use_signal(|| None), trouble: use_signal(|| None) }
}

impl Asking {
    pub fn is_busy(self) -> bool {
        self.task.read().is_some()
    }

    /// Asks, and goes on where that went well.
    pub fn begin(
        mut self,
        asking: impl Future<Output = Result<(), PasskeyTrouble>> + 'static,
        go_on: impl FnOnce() + 'static,
    ) {
        if self.task.peek().is_some() {
            return;
        }
        self.trouble.set(None);
        let task = spawn(async move {
            let done = asking.await;
            self.task.set(None);
            match done {
                Ok(()) => go_on(),
                Err(why) => self.trouble.set(Some(why)),
            }
        });
        self.task.set(Some(task));
    }

    fn stop(mut self) {
        if let Some(task) = self.task.take() {
            task.cancel();
            self.trouble.set(Some(PasskeyTrouble::Device(NoPasskey::NotShown)));
        }
    }

    /// How it stands, in words: nobody waits without any.
    pub fn draw(self) -> Element {
        let w = use_session().messages();
        rsx! {
            if self.is_busy() {
                div { role: "status",
                    Notice { text: w.a_passkey_asked(), tone: Tone::Sun, icon: Icon::Lock,
                        Button { label: w.a_cancel(), kind: ButtonKind::Plain, onpress: move |()| self.stop() }
                    }
                }
            }
            if let Some(why) = (self.trouble)() {
                div { role: "alert",
                    Notice { text: why_not(w, &why), tone: Tone::Care }
                }
            }
        }
    }
}

/// Why nothing came of it.
fn why_not(w: Messages, why: &PasskeyTrouble) -> &'static str {
    match why {
        PasskeyTrouble::Device(NoPasskey::NotShown) => w.a_passkey_not_shown(),
        PasskeyTrouble::Device(NoPasskey::NotHere) => w.a_passkey_not_here(),
        PasskeyTrouble::Device(NoPasskey::HasOne) => w.a_passkey_has_one(),
        PasskeyTrouble::Server(NoAnswer::Unreachable) => w.a_no_network(),
        PasskeyTrouble::Server(NoAnswer::Problem { code, .. }) => match code.as_str() {
            "passkey_refused" => w.a_passkey_refused(),
            "no_passkeys" => w.a_passkey_not_here(),
            _ => w.a_server_away(),
        },
    }
}
