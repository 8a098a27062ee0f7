//! What a traject keeps beyond its plan, in words: what was agreed, hours, absences, messages.

mod agreed;
mod funding;
mod money;
mod terms;
mod worked;
mod written;

use shared::record::path::PathEdit;

use super::kind::Told;

pub use agreed::{means, part_lines, part_title};
pub use funding::{formula, money_line, wage_kind};
pub use money::{euros, large_euros, percent};
pub use terms::basis;
pub use worked::{absent_days, duration, how_long, long_duration, sureness};

/// Who tells an edit of this volume.
pub(super) fn told(edit: &PathEdit) -> &dyn Told {
    match edit {
        PathEdit::Agreement(edit) => edit,
        PathEdit::Signature(edit) => edit,
        PathEdit::Objection(edit) => edit,
        PathEdit::Workday(edit) => edit,
        PathEdit::Absence(edit) => edit,
        PathEdit::Message(edit) => edit,
        PathEdit::Belief(edit) => edit,
        PathEdit::Funding(edit) => edit,
        PathEdit::Terms(edit) => edit,
    }
}
