//! What a phone is told: for each of its logs, what is new since it last heard. Knows no disk and takes nothing in.

use crate::change::Digest;
use crate::id::{PersonId, Seq};
use crate::limits::{LOGS_MAX, REPLY_BYTES_SOFT};
use crate::sync::hub::{Grant, LogState, ReadStore};
use crate::sync::message::{
    Batch, Have, Held, Outcomes, Pull, PullStatus, Reply, Request, digest_of_all,
};
use crate::time::Timestamp;

/// Answers the pull of a request, after its push was committed.
pub fn pull<S: ReadStore>(
    read_store: &mut S,
    person: PersonId,
    request: &Request,
    outcomes: Vec<Outcomes>,
    now: Timestamp,
) -> Result<Reply, S::Error> {
    let epoch = read_store.epoch()?;
    let mut grants = read_store.grants(person)?;
    let aside = grants.split_off(grants.len().min(LOGS_MAX));
    let mut reply = Reply {
        epoch,
        now,
        outcomes,
        pulls: Vec::new(),
        rest: PullStatus::None,
        aside: u32::try_from(aside.len()).unwrap_or(u32::MAX),
        // Whoever runs the office tells.
        lease: None,
    };
    let held = match &request.have {
        Have::Digest(digest) => {
            let current = digest_of_all(grants.iter().map(Grant::held));
            let is_same = *digest == current && request.epoch == Some(epoch);
            reply.rest = if is_same { PullStatus::None } else { PullStatus::TellEach };
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
    let mut bytes = 0;
    for grant in &grants {
        let known = knows(grant.log).filter(|_| request.epoch == Some(epoch));
        if known == Some(&grant.held()) {
            continue;
        }
        if bytes > REPLY_BYTES_SOFT {
            reply.rest = PullStatus::More;
            break;
        }
        let news = news_of(read_store, grant, known)?;
        if let Pull::Entries(batch) | Pull::Snapshot(batch) = &news {
            bytes += batch.entries.iter().map(|entry| entry.change.edit.get().len()).sum::<usize>();
        }
        reply.pulls.push(news);
    }
    Ok(reply)
}

fn news_of<S: ReadStore>(
    read_store: &mut S,
    grant: &Grant,
    known: Option<&Held>,
) -> Result<Pull, S::Error> {
    let Held { log, cursor, view } = grant.held();
    let same_view = known.filter(|held| held.view == view && held.cursor <= cursor);
    let after = same_view.map_or(Seq::ZERO, |held| held.cursor);
    let entries = read_store.entries(log, after, &grant.view)?;
    let sums = read_store.sums(log)?.into_iter().filter(|(audience, _)| grant.view.sees(*audience));
    let sum = sums.fold(Digest::default(), |sum, (_, digest)| sum.plus(digest));
    let batch = Batch { log, view, cursor, entries, sum };
    Ok(if same_view.is_some() { Pull::Entries(batch) } else { Pull::Snapshot(batch) })
}
