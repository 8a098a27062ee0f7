//! What a phone is told: for each of its logs, what is new since it last heard. Knows no disk and takes nothing in.

use crate::change::{Digest, Entry};
use crate::id::{PersonId, Seq};
use crate::limits::{
    LOG_BYTES_MAX_FIRST, OUTGROWN_MAX, PAGE_ROWS_MAX, REPLY_BYTES_MIN, REPLY_BYTES_SOFT,
};
use crate::record::LogKind;
use crate::sync::hub::{Grant, LogState, ReadStore, Room, logs_max};
use crate::sync::message::{
    Batch, COHORT_PROTOCOL, FIRST_PROTOCOL, Have, Held, OFFICE_PROTOCOL, Outcomes, Page, Pull,
    PullStatus, Reply, Request, Staged, digest_of_all,
};
use crate::sync::read_mark::MarksTold;
use crate::time::Timestamp;

/// Answers the pull of a request, after its push was committed.
pub fn pull<S: ReadStore>(
    read_store: &mut S,
    person: PersonId,
    request: &Request,
    outcomes: Vec<Outcomes>,
    now: Timestamp,
) -> Result<Reply, S::Error> {
    pull_within(read_store, person, request, outcomes, now, REPLY_BYTES_SOFT)
}

/// The same, by a server whose replies hold so many bytes of entries.
pub fn pull_within<S: ReadStore>(
    read_store: &mut S,
    person: PersonId,
    request: &Request,
    outcomes: Vec<Outcomes>,
    now: Timestamp,
    bytes_max: usize,
) -> Result<Reply, S::Error> {
    let epoch = read_store.epoch()?;
    let granted = read_store.grants(person)?.into_iter();
    let (mut grants, mut aside): (Vec<Grant>, Vec<Grant>) = granted
        .filter(|grant| knows_kind(request.protocol, grant.kind))
        .partition(|grant| is_for(request.protocol, grant));
    let is_too_old = !aside.is_empty();
    aside.extend(grants.split_off(grants.len().min(logs_max(request.protocol))));
    let mut reply = Reply {
        epoch,
        now,
        outcomes,
        pulls: Vec::new(),
        rest: PullStatus::None,
        aside: u32::try_from(aside.len()).unwrap_or(u32::MAX),
        left: 0,
        // Whoever runs the office tells.
        lease: None,
        phones: None,
        read: None,
    };
    if let Some(held) = &request.read {
        reply.read = Some(MarksTold::to(held, read_store.read_marks(person)?));
    }
    let held = match &request.have {
        Have::Digest(digest) => {
            let current = digest_of_all(grants.iter().map(Grant::held));
            let is_same = *digest == current && request.epoch == Some(epoch);
            reply.rest = match (is_same, is_too_old) {
                (false, _) => PullStatus::TellEach,
                (true, true) => PullStatus::Update,
                (true, false) => PullStatus::None,
            };
            return Ok(reply);
        }
        Have::Each(held) => held,
    };
    let knows = |log| held.iter().find(|held| held.log == log);
    for held in held.iter().filter(|held| grants.iter().all(|grant| grant.log != held.log)) {
        reply.pulls.push(match read_store.log_state(held.log)? {
            LogState::Gone => Pull::Gone(held.log),
            LogState::Open(_) if aside.iter().any(|grant| grant.log == held.log) => {
                Pull::Aside(held.log)
            }
            LogState::Absent | LogState::Open(_) => Pull::Drop(held.log),
        });
    }
    // What comes in pages goes on after everything else: a long log holds up no other.
    grants.sort_by_key(|grant| knows(grant.log).is_some_and(|held| held.staged.is_some()));
    let mut bytes_left = bytes_for(request, bytes_max);
    for grant in &grants {
        let known = knows(grant.log).filter(|_| request.epoch == Some(epoch));
        if known == Some(&grant.held()) {
            continue;
        }
        if bytes_left == 0 {
            reply.left += 1;
            continue;
        }
        let room = match request.protocol {
            ..=FIRST_PROTOCOL => Room::ENDLESS,
            _ => Room { bytes: bytes_left, rows: PAGE_ROWS_MAX },
        };
        let (news, batch) = news_of(read_store, grant, known, room)?;
        bytes_left = batch.entries.iter().map(Entry::bytes).fold(bytes_left, usize::saturating_sub);
        reply.left += u32::from(batch.cursor < grant.head);
        reply.pulls.push(news(batch));
    }
    if reply.left > 0 {
        reply.rest = PullStatus::More;
    }
    Ok(reply)
}

/// Whether phones of this protocol know logs of this kind. To those that do not, there are none.
fn knows_kind(protocol: u16, kind: LogKind) -> bool {
    match kind {
        LogKind::Traject => true,
        LogKind::Person => protocol > FIRST_PROTOCOL,
        LogKind::Employer | LogKind::Office => protocol >= OFFICE_PROTOCOL,
        LogKind::Cohort => protocol >= COHORT_PROTOCOL,
    }
}

/// Whether a phone of this protocol can have this log at all. One it cannot have stays aside, and it hears that it is too
/// old as soon as it has everything else.
fn is_for(protocol: u16, grant: &Grant) -> bool {
    protocol > FIRST_PROTOCOL || grant.bytes <= LOG_BYTES_MAX_FIRST
}

/// How much the reply may hold: what the server has for all, or what a phone bears whose line is bad.
fn bytes_for(request: &Request, bytes_max: usize) -> usize {
    let asked = request.bears.and_then(|bytes| usize::try_from(bytes).ok());
    asked.map_or(bytes_max, |asked| asked.clamp(REPLY_BYTES_MIN.min(bytes_max), bytes_max))
}

/// News of one log, and what they are called: what came since, or everything there is to see.
type News = (fn(Batch) -> Pull, Batch);

fn news_of<S: ReadStore>(
    read_store: &mut S,
    grant: &Grant,
    known: Option<&Held>,
    room: Room,
) -> Result<News, S::Error> {
    let Held { log, cursor: head, view, .. } = grant.held();
    let same_view = known.filter(|held| held.view == view && held.cursor <= head);
    let first = same_view.map_or(Seq::ZERO, |held| held.cursor);
    let staged = known.and_then(|held| held.staged).filter(|it| it.goes_on(view, head));
    let (from, after, until) =
        staged.map_or((first, first, head), |it| (it.from, it.cursor, it.until));
    let part = Page { after, until };
    let (entries, cursor) = read_store.entries(log, part, &grant.view, room)?;
    let sums = if cursor == until { read_store.sums(log, until)? } else { Vec::new() };
    let seen = sums.into_iter().filter(|(audience, _)| grant.view.sees(*audience));
    let sum = seen.fold(Digest::default(), |sum, (_, digest)| sum.plus(digest));
    let page = (staged.is_some() || cursor < until).then_some(part);
    let batch = Batch { log, view, cursor, entries, sum, page };
    Ok((if from > Seq::ZERO { Pull::Entries } else { Pull::Snapshot }, batch))
}

impl Staged {
    /// Whether these pages can go on: they are of the view this person has now, and the log has not grown far beyond them.
    fn goes_on(&self, view: Digest, head: Seq) -> bool {
        let is_whole = self.from <= self.cursor && self.cursor < self.until && self.until <= head;
        is_whole && self.view == view && head.0 - self.until.0 <= OUTGROWN_MAX
    }
}
