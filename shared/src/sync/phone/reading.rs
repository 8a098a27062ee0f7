//! What the person of this phone has read, and what is known of others' reading. Knows no screen.

use super::Phone;
use crate::id::{LogId, PersonId, Seq};
use crate::news::{News, news};
use crate::record::Traject;
use crate::sync::journal::{Write, key};
use crate::sync::read_mark::{MarksHeld, MarksTold, Raised, ReadMark, digest_of_marks};
use crate::sync::replica::{Replica, put};
use crate::wire;

/// How far a log is read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReadState {
    /// The highest that this person has seen; zero before they ever looked.
    seq: Seq,
    /// As far as the server was told, or said itself.
    told: Seq,
    /// What lies ahead of that and was read out of turn, on this phone.
    ahead: Vec<Seq>,
    /// Of others, the last they have seen of what waits for readers.
    others: Vec<(PersonId, Seq)>,
}

wire::record!(ReadState { seq, told, ahead?, others?, .. });

impl ReadState {
    fn has_read(&self, seq: Seq) -> bool {
        seq <= self.seq || self.ahead.contains(&seq)
    }

    fn raise(&mut self, seq: Seq) {
        self.seq = self.seq.max(seq);
        self.ahead.retain(|ahead| *ahead > self.seq);
    }
}

impl Phone {
    /// What others wrote in a traject that this person has not looked at, what was written last first. Nothing before they
    /// ever looked.
    pub fn unread(&self, log: LogId) -> Vec<News> {
        let found = self.logs.get(&log).and_then(|replica| Some((replica, replica.traject()?)));
        let Some((replica, traject)) = found else { return Vec::new() };
        let nothing = ReadState::default();
        let read = self.read.get(&log).unwrap_or(&nothing);
        if read.seq == Seq::ZERO {
            return Vec::new();
        }
        let entries = replica.entries();
        let later = entries.partition_point(|entry| entry.seq <= read.seq);
        let unread = entries[later..].iter().filter(|entry| !read.has_read(entry.seq));
        news(unread, traject, self.me.person)
    }

    /// This person has looked at what stands in these places. The mark goes on to where the first thing comes that they have
    /// not looked at.
    pub fn mark_read(&mut self, log: LogId, seqs: &[Seq]) -> Vec<Write> {
        let before = self.read.get(&log).cloned().unwrap_or_default();
        let read = self.read.or_default(log);
        read.ahead.extend(seqs.iter().filter(|seq| !before.has_read(**seq)));
        let waiting = self.unread(log).into_iter().flat_map(|news| news.seqs).min();
        let end = self.logs.get(&log).map_or(Seq::ZERO, |replica| replica.header.cursor);
        let read = self.read.or_default(log);
        read.raise(waiting.map_or(end, |seq| Seq(seq.0 - 1)));
        if *read == before { Vec::new() } else { vec![put(key::read(log), read)] }
    }

    /// Whether somebody else has seen this. Of other than talks and signatures it is not known.
    pub fn is_seen_by(&self, log: LogId, person: PersonId, seq: Seq) -> bool {
        let others = self.read.get(&log).map_or(&[][..], |read| &read.others);
        others.iter().any(|(other, seen)| *other == person && *seen >= seq)
    }

    /// How far this person has read a log.
    pub fn read_up_to(&self, log: LogId) -> Seq {
        self.read.get(&log).map_or(Seq::ZERO, |read| read.seq)
    }

    /// What to tell the server of read marks.
    pub(super) fn marks_held(&self) -> MarksHeld {
        let untold = self.read.iter().filter(|(log, read)| {
            read.seq > read.told && self.logs.get(log).is_some_and(Replica::is_known_to_server)
        });
        let raised = untold.map(|(log, read)| Raised { log: *log, seq: read.seq });
        MarksHeld { sum: digest_of_marks(self.marks()), raised: raised.collect() }
    }

    fn marks(&self) -> impl Iterator<Item = ReadMark> {
        self.read.iter().flat_map(|(log, read)| {
            let own = (read.seq > Seq::ZERO).then_some((self.me.person, read.seq));
            let others = read.others.iter().copied();
            own.into_iter().chain(others).map(|(person, seq)| ReadMark { log: *log, person, seq })
        })
    }

    /// Takes in what the server says of read marks; nothing from one that knows none.
    pub(super) fn receive_marks(&mut self, told: Option<MarksTold>, writes: &mut Vec<Write>) {
        match told {
            // Where this person read on meanwhile, that is told next.
            Some(MarksTold::Same(sum)) if sum == digest_of_marks(self.marks()) => {
                self.change_read(writes, |_, read| read.told = read.seq);
            }
            None | Some(MarksTold::Same(_)) => {}
            Some(MarksTold::All(marks)) => {
                let me = self.me.person;
                for mark in marks.iter().filter(|mark| self.logs.contains_key(&mark.log)) {
                    self.read.or_default(mark.log);
                }
                self.change_read(writes, |log, read| {
                    let of_log = || marks.iter().filter(|mark| mark.log == log);
                    let own = of_log().find(|mark| mark.person == me);
                    read.told = own.map_or(Seq::ZERO, |mark| mark.seq);
                    read.raise(read.told);
                    let others = of_log().filter(|mark| mark.person != me);
                    read.others = others.map(|mark| (mark.person, mark.seq)).collect();
                });
            }
        }
        self.begin_reading(writes);
        let gone = self.read.take_where(|log, _| !self.logs.contains_key(log));
        writes.extend(gone.into_iter().map(|(log, _)| Write::Delete(key::read(log))));
    }

    /// Another life of the server's data may know less of what was read.
    pub(super) fn doubt_marks(&mut self) {
        self.read.iter_mut().for_each(|(_, read)| read.told = Seq::ZERO);
    }

    /// In another life of the server's data, places mean something else from here on.
    pub(super) fn unread_from(&mut self, log: LogId, common: Seq, writes: &mut Vec<Write>) {
        if let Some(read) = self.read.get_mut(&log) {
            read.ahead.clear();
            read.seq = read.seq.min(common);
            writes.push(put(key::read(log), read));
        }
    }

    fn change_read(&mut self, writes: &mut Vec<Write>, change: impl Fn(LogId, &mut ReadState)) {
        for (log, read) in self.read.iter_mut() {
            let before = read.clone();
            change(*log, read);
            if *read != before {
                writes.push(put(key::read(*log), read));
            }
        }
    }

    /// What is there when somebody first comes is not new to them, but for the talks that still wait.
    fn begin_reading(&mut self, writes: &mut Vec<Write>) {
        let Self { logs, read, .. } = self;
        for (log, replica) in logs.iter().filter(|(_, replica)| replica.is_known_to_server()) {
            let Some(traject) = replica.traject() else { continue };
            if read.get(log).is_none_or(|read| read.seq == Seq::ZERO) {
                let read = read.or_default(*log);
                read.raise(begun_at(traject).map_or(replica.header.cursor, |seq| Seq(seq.0 - 1)));
                writes.push(put(key::read(*log), read));
            }
        }
    }
}

/// Where the first talk was planned that is not over.
fn begun_at(traject: &Traject) -> Option<Seq> {
    let visible = traject.evaluations.values().filter(|it| !it.hidden.get());
    visible.filter(|it| it.finished.is_none()).filter_map(|it| it.by.seq).min()
}
