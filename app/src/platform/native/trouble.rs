//! What is wrong with the line to the server, beyond that nobody answers, or may be: a link named another. Knows not how that
//! was found.

use std::cell::RefCell;

use crate::platform::LineTrouble;

thread_local! {
    static TROUBLE: RefCell<Option<LineTrouble>> = const { RefCell::new(None) };
    /// Where a link says that the server is. It waits for its person, whatever the line does meanwhile.
    static NAMED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What waiting does not mend.
pub fn line_trouble() -> Option<LineTrouble> {
    let named = NAMED.with_borrow(Clone::clone).map(LineTrouble::Moved);
    named.or_else(|| TROUBLE.with_borrow(Clone::clone))
}

/// From now on this is wrong, or nothing.
pub fn meet(trouble: Option<LineTrouble>) {
    TROUBLE.set(trouble);
}

/// A link names another server.
pub fn name(origin: String) {
    NAMED.set(Some(origin));
}

/// The person has decided.
pub fn forget_trouble() {
    TROUBLE.set(None);
    NAMED.set(None);
}
