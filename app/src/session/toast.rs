//! What just happened, in words for a moment, with a way back. Knows nothing of how it is shown.

use std::rc::Rc;

use shared::id::LogId;
use shared::record::Edit;

/// What just happened, with a way back.
#[derive(Debug, Clone, PartialEq)]
pub struct Toast {
    pub message: String,
    /// Where, and what; nothing, if there is no way back. No other message has these very edits: by them, two that say the same are told apart.
    pub undo: Rc<[(LogId, Edit)]>,
}

impl Toast {
    /// Whether both are one: said once.
    pub fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.undo, &other.undo)
    }
}
