//! What people said in one log, whatever its kind, turned into the pushes of their phones. Knows no kinds of records.

use std::collections::BTreeMap;

use shared::change::Change;
use shared::id::{DeviceId, LogId, Seq};
use shared::record::Edit;
use shared::role::Role;
use shared::sync::hub::Caller;
use shared::sync::message::Push;
use shared::time::Timestamp;

use crate::examples::day::Day;
use crate::examples::days::Days;
use crate::examples::people::Player;
use crate::examples::{BadExample, name};

/// Between two changes of one person.
const PAUSE_MS: i64 = 60_000;
/// Between a change and its arrival.
const ON_THE_WAY_MS: i64 = 4_000;

/// Who sent what, and when the server took it in.
pub(in crate::examples) type Sent = (Caller, Push, Timestamp);

/// One change, by whom and on which day.
#[derive(Debug)]
pub(in crate::examples) struct Saying {
    pub day: Day,
    /// What they are there: it decides at what hours they speak.
    pub by: Role,
    pub player: Player,
    pub edit: Edit,
}

/// What their phones would have sent, in order. What was said on one day keeps its order.
pub(in crate::examples) fn pushes(
    log: LogId,
    key: &str,
    days: Days,
    mut said: Vec<Saying>,
    now: Timestamp,
) -> Result<Vec<Sent>, BadExample> {
    said.sort_by_key(|it| it.day);
    let mut pushes: Vec<Sent> = Vec::new();
    let mut numbers = BTreeMap::<DeviceId, u64>::new();
    let (mut head, mut base) = (Seq::ZERO, Seq::ZERO);
    let (mut at, mut last_day) = (Timestamp(i64::MIN), None);
    for it in &said {
        let player = &it.player;
        at = at.plus_ms(PAUSE_MS).max(moment(it, key, days));
        let received = at.plus_ms(ON_THE_WAY_MS);
        if received > now {
            return Err(BadExample::NotYet { key: key.to_owned(), day: it.day });
        }
        let same_sitting =
            |(caller, _, _): &&mut Sent| caller.person == player.person && last_day == Some(it.day);
        let n = numbers.entry(player.device).or_default();
        *n += 1;
        let change = |base| Change {
            device: player.device,
            n: *n,
            base,
            at,
            author: player.person,
            edit: it.edit.encode(),
            promised: None,
        };
        if let Some((_, push, arrived)) = pushes.last_mut().filter(same_sitting) {
            push.changes.push(change(base));
            *arrived = received;
        } else {
            base = head;
            let push = Push { log, changes: vec![change(base)], follows: None };
            pushes.push((player.caller(), push, received));
        }
        head = head.next();
        last_day = Some(it.day);
    }
    Ok(pushes)
}

/// When on its day it was said: coaches and employers at work, a candidate in the weekend too.
fn moment(it: &Saying, key: &str, days: Days) -> Timestamp {
    let (date, opens, minutes) = match it.by {
        Role::Candidate => (days.exact(it.day), 8 * 60, 11 * 60),
        Role::Coach | Role::Manager => (days.working(it.day), 9 * 60, 6 * 60),
        Role::Employer => (days.working(it.day), 7 * 60, 8 * 60),
    };
    let name = format!("{key}/{}/{:?}", it.day, it.by);
    days.moment(date, opens + name::number(&name, minutes))
}
