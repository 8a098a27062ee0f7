//! Who writes in a log, as `check` is to know them. Knows no edit.

use crate::id::LogId;
use crate::role::Author;
use crate::sync::hub::{Caller, WriteStore};

/// Who writes in a log: in somebody's own, their coaches do so as that.
pub(super) fn author<L: WriteStore>(
    write_store: &mut L,
    caller: &Caller,
    log: LogId,
) -> Result<Author, L::Error> {
    let owner = log.owner().filter(|it| *it != caller.person);
    let is_theirs = owner.map(|owner| write_store.is_coach_of(caller.person, owner)).transpose()?;
    Ok(caller.author(owner.filter(|_| is_theirs == Some(true))))
}
