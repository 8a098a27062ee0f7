//! What waits to be written. Intents show at once, go to disk in order, and are told to the server only after that.
//! Pure: whoever runs it brings the journal.

use std::collections::VecDeque;
use std::rc::Rc;

use shared::id::{DeviceId, LogId, Seq};
use shared::record::Edit;
use shared::refusal::Refusal;
use shared::role::StaffRole;
use shared::sync::journal::{Revision, Write};
use shared::sync::lease::ClockCheck;
use shared::sync::message::Reply;
use shared::sync::phone::{Greeting, Phone};
use shared::time::Timestamp;

use super::toast::Toast;

/// Something to do to the phone. Kept until it is on disk, so that it can be done again on what another tab wrote.
#[derive(Debug, Clone)]
pub(super) enum Intent {
    Submit {
        /// Each with the log it is made to; all of them, or none.
        edits: Rc<[(LogId, Edit)]>,
        at: Timestamp,
        toast: String,
        draft: Option<ConsumedDraft>,
    },
    Draft {
        name: String,
        text: String,
    },
    Discard {
        log: LogId,
        n: u64,
    },
    NewIdentity(DeviceId),
    /// Their name or their role in the office is another one since this phone was let in.
    Meet {
        name: String,
        office: Option<StaffRole>,
    },
    Receive {
        reply: Box<Reply>,
        at: Timestamp,
    },
    ClockCheck {
        check: ClockCheck,
        at: Timestamp,
    },
    ErasureSeen,
    /// Its person has looked at what stands in these places.
    Read {
        log: LogId,
        seqs: Vec<Seq>,
    },
}

/// A draft that a change uses up.
#[derive(Debug, Clone)]
pub struct ConsumedDraft {
    pub name: String,
    /// What of it stays, as begun when it was.
    pub rest: String,
}

/// An intent as carried out in memory.
#[derive(Debug, Clone)]
struct Task {
    intent: Intent,
    writes: Vec<Write>,
    numbers: Vec<(LogId, u64)>,
    undo: Vec<(LogId, Edit)>,
    /// The words typed for it, to give back if the disk refuses.
    typed: Option<(String, String)>,
}

impl Task {
    /// Words, or that time passes: of it nothing else follows.
    fn is_words(&self) -> bool {
        matches!(self.intent, Intent::Draft { .. } | Intent::ClockCheck { .. })
    }
}

/// What a round brought, once it is on disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct News {
    pub again: bool,
    pub is_forked: bool,
    pub rejected: usize,
}

/// What came of a batch.
#[derive(Debug, Default)]
pub(super) struct Done {
    pub toast: Option<Toast>,
    pub to_send: bool,
}

/// The phone, with what is not on disk yet.
#[derive(Debug, Clone)]
pub(super) struct OptimisticStore {
    phone: Phone,
    revision: Revision,
    queue: VecDeque<Task>,
    in_flight: usize,
    news: News,
    reloads: u32,
    /// What the page will greet with next time, as last put in a batch.
    greeting: Option<Greeting>,
    /// What the day begins with and until when, as it was told since this was read.
    first_line: Option<(Option<String>, Timestamp)>,
    /// Whether that is another than was put in a batch.
    is_told_anew: bool,
}

impl OptimisticStore {
    pub(super) fn new(phone: Phone, revision: Revision) -> Self {
        Self {
            phone,
            revision,
            queue: VecDeque::new(),
            in_flight: 0,
            news: News::default(),
            reloads: 0,
            greeting: None,
            first_line: None,
            is_told_anew: false,
        }
    }

    pub(super) fn phone(&self) -> &Phone {
        &self.phone
    }

    /// More of the rule book came. Whether that shows something new.
    pub(super) fn read_again(&mut self) -> bool {
        self.phone.read_again()
    }

    pub(super) fn revision(&self) -> Revision {
        self.revision
    }

    /// How often the disk was read again: a reply to what was asked before that is of yesterday.
    pub(super) fn reloads(&self) -> u32 {
        self.reloads
    }

    /// Carries out an intent in memory and puts its writes in the queue.
    pub(super) fn act(&mut self, intent: Intent) -> Result<(), Refusal> {
        let task = self.carry_out(intent)?;
        if !task.writes.is_empty() {
            self.queue.push_back(task);
        }
        Ok(())
    }

    /// Everything that waits, to be written at once.
    pub(super) fn next_batch(&mut self) -> Option<(Revision, Vec<Write>)> {
        self.in_flight = self.queue.len();
        let mut writes = Vec::new();
        self.queue.iter_mut().for_each(|task| writes.append(&mut task.writes));
        if !writes.is_empty() || self.is_told_anew {
            writes.extend(self.greet_anew());
        }
        (!writes.is_empty()).then_some((self.revision, writes))
    }

    /// The greeting, where it changed: it is on disk with what changed it, or not at all.
    fn greet_anew(&mut self) -> Option<Write> {
        let mut greeting = self.phone.greeting();
        if let Some((Some(line), until)) = &self.first_line
            && greeting.next.is_none()
        {
            (greeting.next, greeting.until) = (Some(line.clone()), Some(*until));
        }
        self.is_told_anew = false;
        let is_new = self.greeting.as_ref() != Some(&greeting);
        self.greeting = Some(greeting);
        self.greeting.as_ref().filter(|_| is_new).map(Greeting::write)
    }

    /// Whether what waits, or a new day, may have it begin with something else.
    pub(super) fn may_begin_otherwise(&self, now: Timestamp) -> bool {
        let is_of_today = self.first_line.as_ref().is_some_and(|(_, until)| now < *until);
        !is_of_today || !self.queue.iter().all(Task::is_words)
    }

    /// The day begins with this.
    pub(super) fn begins_with(&mut self, line: Option<String>, until: Timestamp) {
        let before = self.greeting.as_ref().map(|it| &it.next);
        self.is_told_anew = before.is_some_and(|before| *before != line);
        self.first_line = Some((line, until));
    }

    /// The batch is on disk.
    pub(super) fn committed(&mut self, revision: Revision) -> Done {
        self.revision = revision;
        let mut done = Done::default();
        for task in self.queue.drain(..self.in_flight).collect::<Vec<_>>() {
            // Whoever waits for it to be read hears so soon.
            done.to_send |= matches!(task.intent, Intent::Read { .. });
            if let Intent::Submit { toast, .. } = task.intent {
                task.numbers.iter().for_each(|(log, n)| self.phone.saved(*log, *n));
                done.to_send = true;
                done.toast = Some(Toast { message: toast, undo: task.undo.into() });
            }
        }
        self.in_flight = 0;
        done
    }

    /// Another tab wrote in between: everything that waits is done again on top of that.
    /// A reply is let go: the next round brings it again.
    pub(super) fn reloaded(&mut self, phone: Phone, revision: Revision) -> Vec<Refusal> {
        self.start_from(phone, revision);
        self.do_again()
    }

    /// Whether the batch under way is of more than what memory may keep alone: words, and that time passes.
    pub(super) fn risks_more_than_drafts(&self) -> bool {
        !self.queue.iter().take(self.in_flight).all(Task::is_words)
    }

    /// The disk refused the batch: nothing of it happened, and the phone is as the disk has it, so that no later write
    /// rests on one that never was. Words are where they were typed.
    pub(super) fn refused(&mut self, disk: Option<(Phone, Revision)>) -> Vec<Refusal> {
        let refused: Vec<Task> = self.queue.drain(..self.in_flight).collect();
        let Some((phone, revision)) = disk else {
            self.take_back(refused);
            return Vec::new();
        };
        self.start_from(phone, revision);
        let mut typed = Vec::new();
        for task in refused {
            match task.intent {
                Intent::Draft { name, text } => drop(self.phone.keep_draft(&name, &text)),
                Intent::ClockCheck { check, at } => drop(self.phone.check_clock(check, at)),
                Intent::Submit { .. } => typed.extend(task.typed),
                Intent::Discard { .. }
                | Intent::NewIdentity(_)
                | Intent::Meet { .. }
                | Intent::Receive { .. }
                | Intent::ErasureSeen
                | Intent::Read { .. } => {}
            }
        }
        let refusals = self.do_again();
        self.give_back(typed);
        refusals
    }

    /// Takes back in memory what the disk refused, where the disk cannot be read either.
    fn take_back(&mut self, refused: Vec<Task>) {
        self.in_flight = 0;
        (self.greeting, self.first_line) = (None, None);
        let mut typed = Vec::new();
        for task in refused {
            task.numbers.iter().for_each(|(log, n)| self.phone.not_saved(*log, *n));
            typed.extend(task.typed);
        }
        self.give_back(typed);
    }

    /// The drafts of what was not made after all. Of two of one form the first counts, and no letter typed since: that still
    /// stands in its field.
    fn give_back(&mut self, typed: Vec<(String, String)>) {
        for (name, text) in typed.into_iter().rev() {
            self.phone.keep_draft(&name, &text);
        }
    }

    fn start_from(&mut self, phone: Phone, revision: Revision) {
        (self.phone, self.revision, self.in_flight) = (phone, revision, 0);
        (self.greeting, self.first_line) = (None, None);
        self.reloads += 1;
    }

    fn do_again(&mut self) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        for task in std::mem::take(&mut self.queue) {
            if matches!(task.intent, Intent::Receive { .. }) {
                self.news.again = true;
                continue;
            }
            refusals.extend(self.act(task.intent).err());
        }
        refusals
    }

    /// What rounds brought since this was asked last.
    pub(super) fn take_news(&mut self) -> News {
        std::mem::take(&mut self.news)
    }

    fn carry_out(&mut self, intent: Intent) -> Result<Task, Refusal> {
        let mut task =
            Task { intent, writes: Vec::new(), numbers: Vec::new(), undo: Vec::new(), typed: None };
        match &task.intent {
            Intent::Submit { edits, at, draft, .. } => {
                for (log, edit) in edits.iter() {
                    let submitted = match draft {
                        Some(consumed) => {
                            self.phone.submit_from_draft(*log, edit, &consumed.name, *at)
                        }
                        None => self.phone.submit(*log, edit, *at),
                    };
                    match submitted {
                        Ok(submitted) => {
                            task.writes.extend(submitted.writes);
                            task.numbers.push((*log, submitted.n));
                            if let Some(undo) = submitted.undo {
                                task.undo.insert(0, (*log, undo));
                            }
                        }
                        Err(refusal) => {
                            task.numbers.iter().for_each(|(log, n)| self.phone.not_saved(*log, *n));
                            return Err(refusal);
                        }
                    }
                }
                if let Some(ConsumedDraft { name, rest }) = draft {
                    let typed = self.phone.draft(name).map(str::to_owned);
                    task.typed = typed.map(|text| (name.clone(), text));
                    task.writes.extend(self.phone.keep_draft(name, rest));
                }
            }
            Intent::Draft { name, text } => task.writes = self.phone.keep_draft(name, text),
            Intent::ClockCheck { check, at } => task.writes = self.phone.check_clock(*check, *at),
            Intent::ErasureSeen => task.writes = self.phone.erasure_seen(),
            Intent::Read { log, seqs } => task.writes = self.phone.mark_read(*log, seqs),
            Intent::Discard { log, n } => task.writes = self.phone.discard(*log, *n),
            Intent::NewIdentity(device) => task.writes = self.phone.take_new_identity(*device),
            Intent::Meet { name, office } => {
                task.writes = self.phone.meet_again(name.clone(), *office);
            }
            Intent::Receive { reply, at } => {
                let received = self.phone.receive((**reply).clone(), *at);
                self.news.again |= received.again;
                self.news.is_forked |= received.is_forked;
                self.news.rejected += received.rejected;
                task.writes = received.writes;
            }
        }
        Ok(task)
    }
}

#[cfg(test)]
mod tests;
