//! What the store tells who listens, once it is on disk. Knows no connection.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use shared::id::{DeviceId, LogId, PersonId};
use shared::role::Audience;
use shared::state::Member;

/// Something that happened and is on disk.
#[derive(Debug, Clone)]
pub enum Signal {
    /// A log has news for these people: who may see it, and who no longer may.
    News { log: LogId, people: Arc<BTreeSet<PersonId>> },
    /// Something happened to the phones of one of these people, or of whom they look after.
    Phones { people: Arc<BTreeSet<PersonId>> },
    /// This device of this person was signed out.
    SignedOut { person: PersonId, device: DeviceId },
}

/// What a job has to tell if it is committed.
#[derive(Debug, Default)]
pub struct News {
    people: BTreeMap<LogId, BTreeSet<PersonId>>,
    /// For whom the entries are that came into a log, until it is known who these people are.
    audiences: BTreeMap<LogId, BTreeSet<Audience>>,
    signed_out: Vec<(PersonId, DeviceId)>,
    phones: BTreeSet<PersonId>,
}

impl News {
    /// An entry came into a log, for these eyes.
    pub fn entered(&mut self, log: LogId, audience: Audience) {
        self.audiences.entry(log).or_default().insert(audience);
    }

    /// Those of the members of a log who may see something of what came into it since this was asked last.
    pub fn seeing(&mut self, log: LogId, members: &[Member]) -> Vec<PersonId> {
        let audiences = self.audiences.remove(&log).unwrap_or_default();
        let sees = |it: &&Member| audiences.iter().any(|audience| it.view.sees(*audience));
        members.iter().filter(sees).map(|it| it.view.person).collect()
    }

    /// A log changed, and these people have to do with it.
    pub fn changed(&mut self, log: LogId, people: impl IntoIterator<Item = PersonId>) {
        self.people.entry(log).or_default().extend(people);
    }

    /// Something happened to the phones of one of these people, or of whom they look after.
    pub fn phones(&mut self, people: impl IntoIterator<Item = PersonId>) {
        self.phones.extend(people);
    }

    /// A device was signed out.
    pub fn signed_out(&mut self, person: PersonId, device: DeviceId) {
        self.signed_out.push((person, device));
    }

    /// Adds what another job has to tell.
    pub fn merge(&mut self, other: Self) {
        for (log, people) in other.people {
            self.changed(log, people);
        }
        self.signed_out.extend(other.signed_out);
        self.phones.extend(other.phones);
    }

    /// All of it, as signals.
    pub fn signals(self) -> impl Iterator<Item = Signal> {
        let news = |(log, people)| Signal::News { log, people: Arc::new(people) };
        let out = |(person, device)| Signal::SignedOut { person, device };
        let phones = (!self.phones.is_empty()).then(|| Arc::new(self.phones));
        let phones = phones.map(|people| Signal::Phones { people });
        let of_logs = self.people.into_iter().map(news);
        of_logs.chain(self.signed_out.into_iter().map(out)).chain(phones)
    }
}
