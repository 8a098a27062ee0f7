//! What an employer sees of a traject: folded from the entries that are for their eyes, as their phone would, and kept for the
//! next look. Knows no page.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use shared::id::{LogId, PersonId, Seq};
use shared::role::View;
use shared::state::State;
use shared::sync::hub::{LogState, ReadStore, Room};
use shared::sync::message::Page;

use crate::store::SqlReadStore;
use crate::store::database::{self, Connection};

/// So many are kept: those that were looked at last.
const KEPT_MAX: usize = 64;

/// The folded logs, each as one person sees it.
#[derive(Debug, Default)]
pub struct Seen(Mutex<BTreeMap<(LogId, PersonId), Kept>>);

#[derive(Debug, Clone)]
struct Kept {
    view: View,
    /// The place in the log up to which it is folded.
    reached: Seq,
    state: Arc<State>,
    /// Rises with each look.
    look: u64,
}

impl Seen {
    /// A log as this member sees it now. What is new since the last look is folded in.
    pub fn of(
        &self,
        connection: &Connection,
        log: LogId,
        view: View,
    ) -> database::Result<Arc<State>> {
        let place = (log, view.person);
        let mut store = SqlReadStore(connection);
        let LogState::Open(head) = store.log_state(log)? else {
            // What was erased is kept nowhere.
            self.lock().retain(|(kept, _), _| *kept != log);
            return Ok(Arc::default());
        };
        let kept = self.lock().get(&place).cloned();
        // Who sees more or less than before sees all of it anew, as a phone is sent it.
        let kept = kept.filter(|it| it.view == view && it.reached <= head);
        let (mut state, after) =
            kept.map_or((Arc::default(), Seq::ZERO), |it| (it.state, it.reached));
        if after < head {
            let part = Page { after, until: head };
            let (entries, _) = store.entries(log, part, &view, Room::ENDLESS)?;
            let folded = Arc::make_mut(&mut state);
            entries.iter().for_each(|entry| folded.apply_entry(entry));
        }
        self.keep(place, view, head, &state);
        Ok(state)
    }

    fn keep(&self, place: (LogId, PersonId), view: View, reached: Seq, state: &Arc<State>) {
        let mut all = self.lock();
        let look = 1 + all.values().map(|it| it.look).max().unwrap_or_default();
        all.insert(place, Kept { view, reached, state: Arc::clone(state), look });
        if all.len() > KEPT_MAX {
            let oldest = all.iter().min_by_key(|(_, it)| it.look).map(|(place, _)| *place);
            oldest.map(|place| all.remove(&place));
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<(LogId, PersonId), Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
