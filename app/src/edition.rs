//! Which screens a download holds. Knows none of them: whoever begins the app says what draws an address.
//!
//! What an edition does not name, the linker leaves out: that is all there is to it.

use dioxus::prelude::*;

use crate::route::Route;

/// The screens of one download.
#[derive(Clone, Copy)]
pub struct Edition {
    draw: fn(Route) -> Element,
}

impl Edition {
    /// The edition with the screens that this draws.
    pub fn of(draw: fn(Route) -> Element) -> Self {
        Self { draw }
    }

    /// The screen of this address, as this edition has it.
    pub fn draw(self, route: Route) -> Element {
        (self.draw)(route)
    }
}
