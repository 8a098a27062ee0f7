//! Who listens for what happens: each line hears of what concerns its person, and nothing wakes another. What it has not
//! told yet adds up, so that none is ever too far behind. Knows no connection.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use shared::id::{DeviceId, LogId, PersonId};
use tokio::sync::Notify;

use super::news::Signal;

/// All lines there are, by whose they are. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct Listeners(Arc<Mutex<HashMap<PersonId, Vec<Arc<Line>>>>>);

/// What a line heard since it was asked last.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Logs that have news.
    pub logs: BTreeSet<LogId>,
    /// Whether something happened to phones.
    pub has_phones: bool,
    /// Whether its device was signed out.
    pub is_over: bool,
}

#[derive(Debug)]
struct Line {
    device: DeviceId,
    heard: Mutex<Heard>,
    rings: Notify,
}

/// One who listens, until this is dropped.
#[derive(Debug)]
pub struct Listener {
    listeners: Listeners,
    person: PersonId,
    line: Arc<Line>,
}

impl Listeners {
    /// Listens for somebody, on a device.
    pub fn listen(&self, person: PersonId, device: DeviceId) -> Listener {
        let line = Line { device, heard: Mutex::default(), rings: Notify::new() };
        let line = Arc::new(line);
        self.with(|lines| lines.entry(person).or_default().push(Arc::clone(&line)));
        Listener { listeners: self.clone(), person, line }
    }

    /// Tells whom it concerns.
    pub(super) fn tell(&self, signal: &Signal) {
        match signal {
            Signal::News { log, people } => {
                self.each_of(people, |_, heard| heard.logs.insert(*log));
            }
            Signal::Phones { people } => {
                self.each_of(people, |_, heard| !std::mem::replace(&mut heard.has_phones, true));
            }
            Signal::SignedOut { person, device } => {
                let out = |of: DeviceId, heard: &mut Heard| {
                    heard.is_over |= of == *device;
                    heard.is_over
                };
                self.each_of(&BTreeSet::from([*person]), out);
            }
        }
    }

    /// Does this to what their lines heard, and rings where that is news.
    fn each_of(&self, people: &BTreeSet<PersonId>, hear: impl Fn(DeviceId, &mut Heard) -> bool) {
        self.with(|lines| {
            for line in people.iter().filter_map(|person| lines.get(person)).flatten() {
                if hear(line.device, &mut line.heard()) {
                    line.rings.notify_one();
                }
            }
        });
    }

    fn with<T>(&self, work: impl FnOnce(&mut HashMap<PersonId, Vec<Arc<Line>>>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Line {
    fn heard(&self) -> std::sync::MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Listener {
    /// Waits until there is something.
    pub async fn heard(&self) -> Heard {
        loop {
            if let Some(heard) = self.heard_now() {
                return heard;
            }
            self.line.rings.notified().await;
        }
    }

    /// What there is already, if anything.
    pub fn heard_now(&self) -> Option<Heard> {
        let heard = std::mem::take(&mut *self.line.heard());
        (heard != Heard::default()).then_some(heard)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.listeners.with(|lines| {
            let Some(of_person) = lines.get_mut(&self.person) else { return };
            of_person.retain(|line| !Arc::ptr_eq(line, &self.line));
            if of_person.is_empty() {
                lines.remove(&self.person);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::id::Id;

    fn id<T>(number: u8) -> Id<T> {
        Id::from_random([number; 16])
    }

    fn news(log: u8, person: u8) -> Signal {
        Signal::News { log: id(log), people: Arc::new(BTreeSet::from([id(person)])) }
    }

    #[tokio::test]
    async fn a_line_hears_everything_that_is_for_it_at_once_and_nothing_else() {
        let listeners = Listeners::default();
        let (anne, bo) = (listeners.listen(id(1), id(11)), listeners.listen(id(2), id(12)));
        for log in [7, 8, 7] {
            listeners.tell(&news(log, 1));
        }
        listeners.tell(&Signal::Phones { people: Arc::new(BTreeSet::from([id(1)])) });
        let heard = anne.heard().await;
        assert_eq!(heard.logs, BTreeSet::from([id(7), id(8)]));
        assert!(heard.has_phones && !heard.is_over);
        assert_eq!(anne.heard_now(), None);
        assert_eq!(bo.heard_now(), None);
    }

    #[test]
    fn only_the_device_that_was_signed_out_is() {
        let listeners = Listeners::default();
        let [lost, kept] = [11, 12].map(|device| listeners.listen(id(1), id(device)));
        listeners.tell(&Signal::SignedOut { person: id(1), device: id(11) });
        assert!(lost.heard_now().is_some_and(|heard| heard.is_over));
        assert_eq!(kept.heard_now(), None);
    }

    #[test]
    fn who_left_leaves_nothing_behind() {
        let listeners = Listeners::default();
        let [first, second] = [11, 12].map(|device| listeners.listen(id(1), id(device)));
        drop(first);
        listeners.tell(&news(7, 1));
        assert!(second.heard_now().is_some());
        drop(second);
        assert!(listeners.with(|lines| lines.is_empty()));
    }
}
