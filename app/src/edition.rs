//! Which screens a download holds. Knows none of them: the list of screens says which is whose.
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
    /// Every screen there is.
    pub const WHOLE: Self = Self { draw: Route::draw };
    /// The screens of a candidate; an address of another screen is a door to the whole.
    pub const CANDIDATE: Self = Self { draw: Route::draw_for_candidate };

    /// The screen of this address, as this edition has it.
    pub fn draw(self, route: Route) -> Element {
        (self.draw)(route)
    }
}
