//! The phone's end: everything one person has on one device. Plans writes for the journal and rounds for the server;
//! does neither itself. Knows no disk, no network, no clock and no screen.

mod asking;
mod away;
mod greeting;
mod intake;
mod reading;
mod rejected;
mod staging;

use crate::change::Change;
use crate::id::{DeviceId, LogId, PersonId, Seq};
use crate::record::Edit;
use crate::record::{Traject, rule::check_size};
use crate::refusal::Refusal;
use crate::role::{Author, Role, StaffRole};
use crate::sorted_map::SortedMap;
use crate::state::{PersonFile, State};
use crate::sync::draft::{self, Draft};
use crate::sync::journal::{Rows, Write, key};
use crate::sync::lease::Lease;
use crate::sync::message::Epoch;
use crate::sync::replica::{Rejected, Replica, Waiting};
use crate::sync::rows::{Damaged, put, read};
use crate::sync::stage::Stage;
use crate::time::Timestamp;
use crate::wire;
pub use greeting::Greeting;
pub use reading::ReadState;

/// Whose phone this is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Me {
    pub person: PersonId,
    pub name: String,
    /// What this person is in the office, if anything.
    pub office: Option<StaffRole>,
    pub device: DeviceId,
    /// Ids this device had before another one turned out to use them too.
    pub former_devices: Vec<DeviceId>,
    /// The number the next change of this device gets.
    pub next_n: u64,
    pub epoch: Option<Epoch>,
    /// The server's clock minus this device's, in milliseconds, at the last round.
    pub offset_ms: i64,
    /// When this phone last had all the server has for it, by the clock of the server.
    pub last_round: Option<Timestamp>,
    /// How long it may be away; a server that tells of no lease sets no end.
    pub lease: Option<Lease>,
    /// How many trajecten were erased since this person read of it. Of what they were, nothing is left to tell.
    pub erased: u32,
}

wire::record!(Me {
    person, name, office, device, former_devices or default, next_n, epoch, offset_ms, last_round,
    lease?, erased?, ..
});

impl Me {
    /// Someone on a device that never spoke with a server.
    pub fn fresh(
        person: PersonId,
        name: String,
        office: Option<StaffRole>,
        device: DeviceId,
    ) -> Self {
        Self {
            person,
            name,
            office,
            device,
            former_devices: Vec::new(),
            next_n: 1,
            epoch: None,
            offset_ms: 0,
            last_round: None,
            lease: None,
            erased: 0,
        }
    }
}

/// Everything one person has on one device.
#[derive(Debug, Clone)]
pub struct Phone {
    me: Me,
    logs: SortedMap<LogId, Replica>,
    rejected: SortedMap<(LogId, u64), Rejected>,
    /// Of what was declined, that of which the server is still to be asked again, once.
    unasked: SortedMap<(LogId, u64), ()>,
    drafts: SortedMap<String, Draft>,
    /// What has come of logs that come in pages.
    staged: SortedMap<LogId, Stage>,
    read: SortedMap<LogId, ReadState>,
    /// How many logs the server kept to itself, at the last round.
    aside: u32,
    /// Of how many logs more was to come, at the last round.
    left: u32,
}

/// A change as planned: to be written first, and told to nobody before that.
#[derive(Debug, Clone)]
pub struct Submitted {
    pub n: u64,
    pub writes: Vec<Write>,
    /// The edit that takes it back.
    pub undo: Option<Edit>,
}

/// How far a phone is that never had everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstFetch {
    /// Logs that are here.
    pub fetched: u32,
    /// Logs there are, once the server said so.
    pub all: Option<u32>,
}

/// How much to tell the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Only whether anything changed.
    DigestOnly,
    /// Everything held.
    Full,
}

/// What a reply brought.
#[derive(Debug, Clone, Default)]
pub struct Received {
    pub writes: Vec<Write>,
    /// Whether to ask again at once.
    pub again: bool,
    /// Whether this device must take a new id: another one uses it.
    pub is_forked: bool,
    /// Changes that were declined in this round.
    pub rejected: usize,
}

impl Phone {
    /// A phone that was paired just now.
    pub fn pair(me: Me) -> (Self, Vec<Write>) {
        let writes = vec![put(key::ME.to_owned(), &me)];
        let (logs, rejected, drafts) = (SortedMap::new(), SortedMap::new(), SortedMap::new());
        let (unasked, staged, read) = (SortedMap::new(), SortedMap::new(), SortedMap::new());
        (Self { me, logs, rejected, unasked, drafts, staged, read, aside: 0, left: 0 }, writes)
    }

    /// Someone who was here before is let in again: who they are to the server now is what counts.
    pub fn meet_again(&mut self, name: String, office: Option<StaffRole>) -> Vec<Write> {
        (self.me.name, self.me.office) = (name, office);
        vec![put(key::ME.to_owned(), &self.me)]
    }

    /// The phone a journal holds; `None` if it was never paired.
    pub fn load(rows: &Rows) -> Result<Option<Self>, Damaged> {
        let Some(text) = rows.get(key::ME) else { return Ok(None) };
        let (mut phone, _) = Self::pair(read(key::ME, text)?);
        for (row, text) in rows.iter() {
            let mut parts = row.splitn(3, '/');
            let (kind, name) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
            match kind {
                "draft" => {
                    let name = row["draft/".len()..].to_owned();
                    drop(phone.drafts.insert(name, Draft::of_row(text)));
                }
                "read" => {
                    let log = name.parse().map_err(|_| Damaged(row.clone()))?;
                    phone.read.insert(log, read(row, text)?);
                }
                "log" | "pending" | "parked" | "staged" => {
                    let log = name.parse().map_err(|_| Damaged(row.clone()))?;
                    if kind == "parked" {
                        let rejected: Rejected = read(row, text)?;
                        phone.rejected.insert((log, rejected.change.n), rejected);
                    } else if kind == "staged" {
                        phone.load_staged(log, row, text)?;
                    } else if !phone.logs.contains_key(&log) {
                        phone.logs.insert(log, Replica::load(log, rows)?);
                    }
                }
                _ => {}
            }
        }
        phone.doubt_declined();
        Ok(Some(phone))
    }

    /// Whose phone this is.
    pub fn me(&self) -> &Me {
        &self.me
    }

    /// The logs on this phone.
    pub fn logs(&self) -> impl Iterator<Item = (LogId, &Replica)> {
        self.logs.iter().map(|(log, replica)| (*log, replica))
    }

    /// The trajecten on this phone.
    pub fn trajects(&self) -> impl Iterator<Item = (LogId, &Replica, &Traject)> {
        self.logs().filter_map(|(log, replica)| Some((log, replica, replica.traject()?)))
    }

    /// A person's own log, as far as it is on this phone.
    pub fn person_file(&self, person: PersonId) -> Option<&PersonFile> {
        self.logs.get(&LogId::of_person(person)).and_then(|replica| replica.state().person())
    }

    /// This phone's person as they write in a log. Whom they coach follows from the trajecten that are here, as it does at the
    /// server from all.
    pub fn author(&self, log: LogId) -> Author {
        let (person, office) = (self.me.person, self.me.office);
        let is_coached = |owner: &PersonId| {
            self.trajects().any(|(_, _, it)| {
                it.role(person) == Some(Role::Coach) && it.role(*owner) == Some(Role::Candidate)
            })
        };
        Author { person, office, coached: log.owner().filter(is_coached) }
    }

    /// More of the rule book came: what it could not read before is read. Whether there was any.
    pub fn read_again(&mut self) -> bool {
        self.logs.iter_mut().fold(false, |read, (_, replica)| replica.read_again() || read)
    }

    /// A traject as its owner sees it.
    pub fn traject(&self, log: LogId) -> Option<&Traject> {
        self.logs.get(&log).and_then(Replica::traject)
    }

    /// One log.
    pub fn replica(&self, log: LogId) -> Option<&Replica> {
        self.logs.get(&log)
    }

    /// How many changes the server has not taken in.
    pub fn unsent(&self) -> usize {
        let waiting = |replica: &Replica| {
            let is_unsent = |state| !matches!(state, Waiting::ForEntry(_));
            replica.pending.iter().filter(|pending| is_unsent(pending.state)).count()
        };
        self.logs.values().map(waiting).sum()
    }

    /// How many of this person's logs are not on this phone: it holds only so many, those that changed last.
    pub fn aside(&self) -> u32 {
        self.aside
    }

    /// How far the first fetch is. Nothing once it is over.
    pub fn first_fetch(&self) -> Option<FirstFetch> {
        let fetched = self.logs.values().filter(|log| log.is_known_to_server()).count();
        let fetched = u32::try_from(fetched).unwrap_or(u32::MAX);
        let all = (self.left > 0).then(|| fetched.saturating_add(self.left));
        self.me.last_round.is_none().then_some(FirstFetch { fetched, all })
    }

    /// Its person has read that something was erased.
    pub fn erasure_seen(&mut self) -> Vec<Write> {
        self.me.erased = 0;
        vec![put(key::ME.to_owned(), &self.me)]
    }

    /// Words someone was typing when they went elsewhere.
    pub fn draft(&self, name: &str) -> Option<&str> {
        self.drafts.get(name).map(|draft| draft.text.as_str())
    }

    /// Keeps words that are being typed; empty words are no draft. After its first slash, the name holds the id of the
    /// log they are for: they go when it goes.
    pub fn keep_draft(&mut self, name: &str, text: &str) -> Vec<Write> {
        if text.is_empty() {
            self.drafts.remove(name);
            return vec![Write::Delete(key::draft(name))];
        }
        let begun = self.drafts.get(name).map(|draft| draft.seen);
        let seen = begun.unwrap_or_else(|| {
            let log = draft::log_of(name).and_then(|log| self.logs.get(&log));
            log.map_or(Seq::ZERO, |replica| replica.header.cursor)
        });
        let draft = Draft { seen, text: text.to_owned() };
        let write = Write::Put(key::draft(name), draft.row());
        self.drafts.insert(name.to_owned(), draft);
        vec![write]
    }

    /// Makes a change, if the rule book allows it. It shows at once; it counts once `saved` is called.
    pub fn submit(
        &mut self,
        log: LogId,
        edit: &Edit,
        device_now: Timestamp,
    ) -> Result<Submitted, Refusal> {
        self.make(log, edit, None, device_now)
    }

    /// The same of words that were typed before: it replaces only what its author had seen when they began.
    pub fn submit_from_draft(
        &mut self,
        log: LogId,
        edit: &Edit,
        draft: &str,
        device_now: Timestamp,
    ) -> Result<Submitted, Refusal> {
        let seen = self.drafts.get(draft).map(|draft| draft.seen);
        self.make(log, edit, seen, device_now)
    }

    fn make(
        &mut self,
        log: LogId,
        edit: &Edit,
        seen: Option<Seq>,
        device_now: Timestamp,
    ) -> Result<Submitted, Refusal> {
        let author = self.author(log);
        let nothing = State::default();
        let state = self.logs.get(&log).map_or(&nothing, Replica::state);
        match state.check(log, edit, author) {
            // An employer that was found by name is not here yet: whether it may be followed is the server's to say.
            Err(Refusal::NotAMember)
                if matches!(state, State::Unopened { .. }) && edit.begins_to_follow(author) => {}
            checked => drop(checked?),
        }
        let encoded = edit.encode();
        check_size(&encoded)?;
        let undo = state.inverse(edit);
        let promised = state.promised(edit).map(|words| words.digest());
        let n = self.me.next_n;
        self.me.next_n += 1;
        let replica = self.logs.or_default(log);
        let cursor = replica.header.cursor;
        let change = Change {
            device: self.me.device,
            n,
            base: seen.map_or(cursor, |seen| seen.min(cursor)),
            at: device_now.plus_ms(self.me.offset_ms),
            author: self.me.person,
            edit: encoded,
            promised,
        };
        let writes = vec![put(key::pending(log, n), &change), put(key::ME.to_owned(), &self.me)];
        replica.add_pending(change);
        Ok(Submitted { n, writes, undo })
    }

    /// The change is on disk: it may be told.
    pub fn saved(&mut self, log: LogId, n: u64) {
        let pending = self.logs.get_mut(&log).into_iter().flat_map(|replica| &mut replica.pending);
        for pending in pending.filter(|pending| pending.change.n == n) {
            pending.state = Waiting::ForServer;
        }
    }

    /// The change could not be written: it never was.
    pub fn not_saved(&mut self, log: LogId, n: u64) {
        if let Some(replica) = self.logs.get_mut(&log) {
            replica.pending.retain(|pending| pending.change.n != n);
            replica.show_again();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::sync::journal::keep;

    #[test]
    fn whoever_comes_back_is_who_the_server_says_they_are_now() {
        let device = Id::from_random([2; 16]);
        let me = Me::fresh(Id::from_random([1; 16]), "Ann".to_owned(), None, device);
        let (mut phone, writes) = Phone::pair(Me { next_n: 7, ..me });
        let mut rows = Rows::default();
        keep(&mut rows, writes);
        keep(&mut rows, phone.keep_draft("own-step", "Half af"));
        keep(&mut rows, phone.meet_again("Anneke".to_owned(), Some(StaffRole::Coach)));
        let back = Phone::load(&rows).unwrap().unwrap();
        let Me { name, office, next_n, device: same, .. } = back.me().clone();
        assert_eq!((name.as_str(), office), ("Anneke", Some(StaffRole::Coach)));
        assert_eq!((next_n, same, back.draft("own-step")), (7, device, Some("Half af")));
    }
}
