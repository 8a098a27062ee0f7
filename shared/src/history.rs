//! The history of a traject: every change that was understood, with the edit that would put the former value back.

use crate::change::{Change, Entry, Stamp};
use crate::record::Edit;
use crate::state::State;
use crate::sync::replica::Replica;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryItem {
    pub by: Stamp,
    /// `None`: an edit of a newer version of Opstap.
    pub edit: Option<Edit>,
    /// What puts the former value back; nothing for what stands.
    pub put_back: Option<Edit>,
}

/// Everything that happened in a log, oldest first, own unsent changes last.
pub fn history(replica: &Replica) -> Vec<HistoryItem> {
    let mut state = State::default();
    let mut happenings = Vec::new();
    let mut tell = |change: &Change, by: Stamp, fold: &dyn Fn(&mut State)| {
        let edit = Edit::decode(&change.edit);
        let put_back = edit.as_ref().and_then(|edit| state.inverse(edit));
        fold(&mut state);
        happenings.push(HistoryItem { by, edit, put_back });
    };
    for entry in replica.entries() {
        tell(&entry.change, Entry::stamp(entry), &|state| state.apply_entry(entry));
    }
    for pending in replica.pending() {
        let change = &pending.change;
        tell(change, change.pending_stamp(), &|state| state.apply_pending(change));
    }
    happenings
}
