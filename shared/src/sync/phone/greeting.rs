//! What a page may show of a phone while its app is still on its way. Knows no page.

use super::Phone;
use crate::record::Traject;
use crate::sync::journal::{Write, key};
use crate::sync::lease::Lease;
use crate::sync::rows::put;
use crate::time::Timestamp;
use crate::wire;

/// By whom and with what a phone greets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greeting {
    pub name: String,
    /// The title of a candidate's next step; of others what their day begins with, as whoever draws it says.
    pub next: Option<String>,
    /// When a day has begun that may begin otherwise.
    pub until: Option<Timestamp>,
    /// What the clock showed when this was written; and how far it may have moved since, in either direction, before
    /// this phone shows nothing. Without a lease it always may.
    pub seen: Option<Timestamp>,
    pub left_ms: Option<i64>,
}

wire::record!(Greeting { name, next?, until?, seen?, left_ms?, .. });

impl Phone {
    /// How this phone greets now.
    pub fn greeting(&self) -> Greeting {
        let trajects = self.trajects().map(|(log, _, traject)| (log, traject));
        let current = Traject::current(self.me.person, trajects);
        let next = current.and_then(|(_, traject)| traject.next_step());
        let lease = self.me.lease.as_ref();
        Greeting {
            name: self.me.name.clone(),
            next: next.map(|(_, step)| step.title.get().clone()),
            until: None,
            seen: lease.map(Lease::seen),
            left_ms: lease.map(Lease::left_ms),
        }
    }
}

impl Greeting {
    /// What keeps it.
    pub fn write(&self) -> Write {
        put(key::GREETING.to_owned(), self)
    }
}
