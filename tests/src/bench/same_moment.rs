//! What changes cost beside very many that are alike in all their author may choose but the words: of one moment, in one log.
//! In turn with the same in a log of their own, in processor time.

use std::io;

use shared::change::Change;
use shared::id::{Seq, TrajectId};
use shared::limits::PUSH_CHANGES_MAX;
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::time::Timestamp;

use super::Reach;
use super::data_set::{DataSet, take_in};
use super::figure::{Budget, Figure};
use crate::live::member::Member;

/// What they stand beside.
const ALIKE: usize = 100_000;
/// Who made those: each brings no more than one person may on a day.
const COACHES: usize = 4;
const TURNS: u32 = 10;
/// The moment all are of.
const MOMENT: Timestamp = Timestamp(1_790_000_000_000);

/// Measures on a fresh server.
pub(super) fn measure(data_set: &mut DataSet, reach: Reach) -> io::Result<Vec<Figure>> {
    let mut coaches = data_set.coaches(COACHES + 1)?;
    let mut writer = coaches.remove(0);
    let people: Vec<_> = coaches.iter().map(|member| member.person).collect();
    let full = data_set.open(&mut writer, &people, &[])?;
    let mut head = full.head;
    let enough = reach.of(ALIKE) as u64;
    while head.0 < enough {
        for coach in &mut coaches {
            let changes = alike(coach, head);
            head = take_in(&coach.push(full.id, &changes)?)?;
        }
    }
    let (mut beside_us, mut alone_us) = (0.0, 0.0);
    for _ in 0..TURNS {
        let empty = data_set.open(&mut writer, &[], &[])?;
        alone_us += processor_us(data_set, &mut writer, empty.id, empty.head)?.0;
        let (us, last) = processor_us(data_set, &mut writer, full.id, head)?;
        (beside_us, head) = (beside_us + us, last);
    }
    let turns = f64::from(TURNS);
    let (none, least) = (Budget::None, Budget::AtMost(1.2));
    let name = "500 changes beside 100,000 of the same moment";
    Ok(vec![
        Figure::new(name, beside_us / turns, "µs", none),
        Figure::new("  part of 500 in an empty log", beside_us / alone_us, "×", least),
    ])
}

/// As many changes as one push may hold, by someone who saw the log up to `seen`.
fn alike(member: &mut Member, seen: Seq) -> Vec<Change> {
    let change = |n: usize| {
        let edit = Edit::Outline(OutlineEdit::Set(OutlineField::Job(format!("{n} {seen:?}"))));
        Change { base: seen, at: MOMENT, ..member.change(&edit) }
    };
    (0..PUSH_CHANGES_MAX).map(change).collect()
}

/// What one push costs the server, and where the log ends then.
fn processor_us(
    data_set: &DataSet,
    member: &mut Member,
    log: TrajectId,
    head: Seq,
) -> io::Result<(f64, Seq)> {
    let changes = alike(member, head);
    let before = data_set.server.work()?;
    let reply = member.push(log, &changes)?;
    let us = data_set.server.work()?.since(&before).as_secs_f64() * 1e6;
    Ok((us, take_in(&reply)?))
}
