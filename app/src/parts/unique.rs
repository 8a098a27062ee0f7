//! A name that no other part on the page has, to tie labels and radios together. It knows nothing of what it names.

use dioxus::core::current_scope_id;
use dioxus::prelude::*;

/// An `id` for this place on the page; the same as long as the part stays.
pub(super) fn use_unique(prefix: &'static str) -> String {
    use_hook(|| format!("{prefix}-{}", current_scope_id().0))
}
