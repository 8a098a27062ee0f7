//! What a sync costs as the data grows: the same rounds on the same log, with ever more beside it.
//! In processor time of the server: what waits for the disk or for other work does not count.

use std::io;

use shared::sync::message::{Held, Push, Request};

use super::Reach;
use super::figure::{Budget, Figure};
use super::town::{Log, Town, pull_all};
use crate::live::client::encode;
use crate::live::member::Member;
use crate::live::process::Process;

/// Changes in the log that is asked for, and in each of the others.
const CHANGES_A_LOG: usize = 1_000;
/// A coach has no more logs than this.
const LOGS_A_COACH: usize = 100;
const TIMES: usize = 500;

/// What a sync cost.
struct Cost {
    cold_us: f64,
    push_us: f64,
}

/// Measures on a fresh server.
pub(super) fn measure(town: &mut Town, reach: Reach) -> io::Result<Vec<Figure>> {
    let sizes: &[usize] = match reach {
        Reach::Usual => &[1_000, 100_000],
        Reach::Full => &[1_000, 100_000, 1_000_000],
    };
    // Two for each size: a session may ask six hundred times in a row.
    let mut coaches = town.coaches(2 * sizes.len())?;
    let people: Vec<_> = coaches.iter().skip(1).map(|coach| coach.person).collect();
    let mut log = town.open(&mut coaches[0], &people, &[])?;
    log.fill(&mut coaches[0], CHANGES_A_LOG)?;
    let (mut stored, mut others) = (CHANGES_A_LOG, Others::default());
    let (mut figures, mut first) = (Vec::new(), None);
    for (size, pair) in sizes.iter().zip(coaches.chunks_mut(2)) {
        while stored < *size {
            others.add_log(town)?;
            stored += CHANGES_A_LOG;
        }
        let [reader, writer] = pair else { break };
        let cold_us = cold_us(&town.server, reader)?;
        let cost = Cost { cold_us, push_us: push_us(&town.server, writer, &mut log)? };
        let first = first.get_or_insert(Cost { ..cost });
        let rows = [
            ("cold sync of 1,000", cost.cold_us, first.cold_us),
            ("a change pushed and heard", cost.push_us, first.push_us),
        ];
        for (what, us, first_us) in rows {
            let name = format!("{what}, among {size} changes stored");
            figures.push(Figure::new(&name, us, "µs", Budget::AtMost(first_us * 1.2)));
        }
    }
    Ok(figures)
}

/// Coaches with their logs, who only take room.
#[derive(Default)]
struct Others {
    coach: Option<Member>,
    logs: usize,
}

impl Others {
    fn add_log(&mut self, town: &mut Town) -> io::Result<()> {
        if self.logs.is_multiple_of(LOGS_A_COACH) {
            self.coach = Some(town.coaches(1)?.remove(0));
        }
        let Some(coach) = &mut self.coach else { return Ok(()) };
        let mut log = town.open(coach, &[], &[])?;
        self.logs += 1;
        log.fill(coach, CHANGES_A_LOG)
    }
}

fn cold_us(server: &Process, member: &mut Member) -> io::Result<f64> {
    let cold = vec![encode(&member.asking(Vec::new()))?; TIMES];
    processor_us(server, member, &cold)
}

fn push_us(server: &Process, member: &mut Member, log: &mut Log) -> io::Result<f64> {
    let (epoch, held) = pull_all(member)?;
    let view = held.first().map(|held| held.view).unwrap_or_default();
    let mut pushes = Vec::new();
    for _ in 0..TIMES {
        let held = Held { log: log.id, cursor: log.head, view };
        let changes = vec![log.story.next(member, log.head)];
        let push = vec![Push { log: log.id, changes }];
        pushes.push(encode(&Request { epoch: Some(epoch), push, ..member.asking(vec![held]) })?);
        log.head = log.head.next();
    }
    processor_us(server, member, &pushes)
}

/// What each of these rounds costs the server.
#[expect(clippy::cast_precision_loss, reason = "a figure, rounded")]
fn processor_us(server: &Process, member: &mut Member, rounds: &[Vec<u8>]) -> io::Result<f64> {
    // The first finds caches as others left them.
    rounds.first().map_or(Ok(()), |body| post(member, body))?;
    let before = server.processor_time()?;
    rounds.iter().skip(1).try_for_each(|body| post(member, body))?;
    let worked = server.processor_time()?.saturating_sub(before);
    Ok(worked.as_secs_f64() * 1e6 / (rounds.len() - 1) as f64)
}

fn post(member: &mut Member, body: &[u8]) -> io::Result<()> {
    let answer = member.client.post("/api/sync", body)?;
    let status = answer.status;
    if status == 200 { Ok(()) } else { Err(io::Error::other(format!("status {status}"))) }
}
