//! What the person of this phone has read, and what is known of others' reading. Knows no screen.

use super::Phone;
use crate::change::Entry;
use crate::id::{LogId, PersonId, Seq};
use crate::news::{News, awaits_readers, news};
use crate::record::Traject;
use crate::sync::journal::{Write, key};
use crate::sync::read_mark::{MarksHeld, MarksTold, Raised, ReadMark, ReadUpTo, digest_of_marks};
use crate::sync::replica::Replica;
use crate::sync::rows::put;
use crate::wire;

/// How far a log is read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReadState {
    /// As far as this person has read; zero before they ever looked.
    own: ReadUpTo,
    /// As far as the server was told, or said itself.
    told: ReadUpTo,
    /// What lies ahead of that and was read out of turn, on this phone.
    ahead: Vec<Seq>,
    /// Of others, the last they have seen of talks.
    others: Vec<(PersonId, Seq)>,
}

wire::record!(ReadState { own, told, ahead?, others?, .. });

impl ReadState {
    fn has_read(&self, entry: &Entry) -> bool {
        if awaits_readers(&entry.change) {
            entry.seq <= self.own.talks
        } else {
            entry.seq <= self.own.seq || self.ahead.contains(&entry.seq)
        }
    }

    fn raise(&mut self, up_to: ReadUpTo) {
        self.own = self.own.raised_to(up_to);
        self.ahead.retain(|ahead| *ahead > self.own.seq);
    }
}

impl Phone {
    /// What others wrote in a traject that this person has not looked at, what was written last first. Nothing before they
    /// ever looked.
    pub fn unread(&self, log: LogId) -> Vec<News> {
        let found = self.logs.get(&log).and_then(|replica| Some((replica, replica.traject()?)));
        let Some(((replica, traject), read)) = found.zip(self.read.get(&log)) else {
            return Vec::new();
        };
        let entries = replica.entries();
        let later = entries.partition_point(|entry| entry.seq <= read.own.seq.min(read.own.talks));
        let unread = entries[later..].iter().filter(|entry| !read.has_read(entry));
        news(unread, traject, self.me.person)
    }

    /// This person has looked at what stands in these places: of talks the last counts; of all else the mark goes on to where
    /// the first thing comes that they have not looked at.
    pub fn mark_read(&mut self, log: LogId, seqs: &[Seq]) -> Vec<Write> {
        let Some(replica) = self.logs.get(&log) else { return Vec::new() };
        let before = self.read.get(&log).cloned().unwrap_or_default();
        let read = self.read.or_default(log);
        for entry in seqs.iter().filter_map(|seq| replica.entry_at(*seq)) {
            if awaits_readers(&entry.change) {
                read.own.talks = read.own.talks.max(entry.seq);
            } else if !before.has_read(entry) {
                read.ahead.push(entry.seq);
            }
        }
        let end = replica.header.cursor;
        let waiting = self.unread(log).into_iter().filter(|news| !news.last.awaits_readers());
        let waiting = waiting.flat_map(|news| news.seqs).min();
        let seq = waiting.map_or(end, |seq| Seq(seq.0 - 1));
        let read = self.read.or_default(log);
        read.raise(ReadUpTo { seq, talks: Seq::ZERO });
        if *read == before { Vec::new() } else { vec![put(key::read(log), read)] }
    }

    /// Whether somebody else has seen this of a talk, or something of one that came after it. Who wrote it has.
    pub fn is_seen_by(&self, log: LogId, person: PersonId, seq: Seq) -> bool {
        let others = self.read.get(&log).map_or(&[][..], |read| &read.others);
        let entry = self.logs.get(&log).and_then(|replica| replica.entry_at(seq));
        entry.is_some_and(|entry| entry.change.author == person)
            || others.iter().any(|(other, seen)| *other == person && *seen >= seq)
    }

    /// How far this person has read a log.
    pub fn read_up_to(&self, log: LogId) -> ReadUpTo {
        self.read.get(&log).map_or(ReadUpTo::default(), |read| read.own)
    }

    /// What to tell the server of read marks.
    pub(super) fn marks_held(&self) -> MarksHeld {
        let untold = self.read.iter().filter(|(log, read)| {
            let is_known = || self.logs.get(log).is_some_and(Replica::is_known_to_server);
            read.own != read.own.common_with(read.told) && is_known()
        });
        let raised = untold.map(|(log, read)| Raised { log: *log, up_to: read.own });
        MarksHeld { sum: digest_of_marks(self.marks()), raised: raised.collect() }
    }

    fn marks(&self) -> impl Iterator<Item = ReadMark> {
        self.read.iter().flat_map(|(log, read)| {
            let own = (read.own != ReadUpTo::default()).then_some((self.me.person, read.own));
            let seen = |(person, talks): &(PersonId, Seq)| {
                (*person, ReadUpTo { seq: Seq::ZERO, talks: *talks })
            };
            let all = own.into_iter().chain(read.others.iter().map(seen));
            all.map(|(person, up_to)| ReadMark { log: *log, person, up_to })
        })
    }

    /// Takes in what the server says of read marks; nothing from one that knows none.
    pub(super) fn receive_marks(&mut self, told: Option<MarksTold>, writes: &mut Vec<Write>) {
        match told {
            // Where this person read on meanwhile, that is told next.
            Some(MarksTold::Same(sum)) if sum == digest_of_marks(self.marks()) => {
                self.change_read(writes, |_, read| read.told = read.own);
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
                    read.told = own.map_or(ReadUpTo::default(), |mark| mark.up_to);
                    read.raise(read.told);
                    let others = of_log().filter(|mark| mark.person != me);
                    read.others = others.map(|mark| (mark.person, mark.up_to.talks)).collect();
                });
            }
        }
        self.begin_reading(writes);
        let gone = self.read.take_where(|log, _| !self.logs.contains_key(log));
        writes.extend(gone.into_iter().map(|(log, _)| Write::Delete(key::read(log))));
    }

    /// Another life of the server's data may know less of what was read.
    pub(super) fn doubt_marks(&mut self) {
        self.read.iter_mut().for_each(|(_, read)| read.told = ReadUpTo::default());
    }

    /// In another life of the server's data, places mean something else from here on.
    pub(super) fn unread_from(&mut self, log: LogId, common: Seq, writes: &mut Vec<Write>) {
        if let Some((read, replica)) = self.read.get_mut(&log).zip(self.logs.get(&log)) {
            read.ahead.clear();
            let ReadUpTo { seq, talks } = read.own;
            read.own =
                ReadUpTo { seq: seq.min(common), talks: talk_until(replica, talks.min(common)) };
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

    /// What is there when somebody first comes is not new to them, but for the talks that are not over.
    fn begin_reading(&mut self, writes: &mut Vec<Write>) {
        let Self { logs, read, .. } = self;
        for (log, replica) in logs.iter().filter(|(_, replica)| replica.is_known_to_server()) {
            let Some(traject) = replica.traject() else { continue };
            if read.get(log).is_none_or(|read| read.own == ReadUpTo::default()) {
                let seq = replica.header.cursor;
                let talks = begun_at(traject).map_or(seq, |first| Seq(first.0 - 1));
                let talks = talk_until(replica, talks);
                let read = read.or_default(*log);
                read.raise(ReadUpTo { seq, talks });
                writes.push(put(key::read(*log), read));
            }
        }
    }
}

/// The last place up to this one where something was written of a talk; zero if there is none.
fn talk_until(replica: &Replica, until: Seq) -> Seq {
    let entries = replica.entries().iter().rev().filter(|entry| entry.seq <= until);
    let talk = entries.map(|entry| (entry.seq, &entry.change)).find(|(_, it)| awaits_readers(it));
    talk.map_or(Seq::ZERO, |(seq, _)| seq)
}

/// Where the first talk was planned that is not over.
fn begun_at(traject: &Traject) -> Option<Seq> {
    let visible = traject.evaluations.values().filter(|it| !it.hidden.get());
    visible.filter(|it| it.finished.is_none()).filter_map(|it| it.by.seq).min()
}
