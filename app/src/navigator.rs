//! Where the person is, and how they go elsewhere. Knows addresses, and no screen.

use std::fmt::Display;

use dioxus::prelude::*;

use crate::platform::{self, Step};

/// The way to another screen.
#[derive(Clone, Copy)]
pub struct Navigator {
    here: Signal<String>,
}

impl Navigator {
    /// The address that is open; whoever asks while drawing is drawn again when it changes.
    pub fn here(self) -> String {
        self.here.read().clone()
    }

    /// Opens an address; the way back leads here.
    pub fn push(self, to: impl Display) {
        self.go(to.to_string(), Step::Onward);
    }

    /// Opens an address in the place of this one.
    pub fn replace(self, to: impl Display) {
        self.go(to.to_string(), Step::Instead);
    }

    fn go(mut self, to: String, step: Step) {
        if *self.here.peek() != to {
            platform::go(&to, step);
            self.here.set(to);
        }
    }
}

/// Begins at the address of the page, and follows when the person goes back or forth. Once, at the root of the app.
pub fn use_navigator_at_root() {
    use_context_provider(|| {
        let here = Signal::new(platform::address());
        platform::on_return(move |address| {
            let mut here = here;
            here.set(address);
        });
        Navigator { here }
    });
}

/// The way to another screen.
pub fn navigator() -> Navigator {
    consume_context()
}
