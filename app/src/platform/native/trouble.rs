//! What is wrong with the line to the server, beyond that nobody answers. Knows not how that was found.

use std::cell::RefCell;

use crate::platform::LineTrouble;

thread_local! {
    static TROUBLE: RefCell<Option<LineTrouble>> = const { RefCell::new(None) };
}

/// What waiting does not mend.
pub fn line_trouble() -> Option<LineTrouble> {
    TROUBLE.with_borrow(Clone::clone)
}

/// From now on this is wrong, or nothing.
pub fn meet(trouble: Option<LineTrouble>) {
    TROUBLE.set(trouble);
}
