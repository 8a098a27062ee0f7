//! A phone that has nothing yet: one log of ten thousand changes, asked for alone and by a hundred at once.

use std::io;
use std::time::{Duration, Instant};

use super::Reach;
use super::crowd::all_at_once;
use super::data_set::{DataSet, cold_rounds};
use super::figure::{Budget, Figure};
use crate::live::client::Packing;
use crate::live::member::Member;

pub(super) const CHANGES: usize = 10_000;
pub(super) const PHONES: usize = 100;
/// So often the one phone asks.
const TIMES: usize = 20;

/// Measures on a fresh server.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn measure(data_set: &mut DataSet, reach: Reach) -> io::Result<Vec<Figure>> {
    let mut phones = data_set.coaches(reach.of(PHONES))?;
    let (first, others) = phones.split_at_mut(1);
    let people: Vec<_> = others.iter().map(|member| member.person).collect();
    let mut log = data_set.open(&mut first[0], &people, &[])?;
    log.fill(&mut first[0], reach.of(CHANGES))?;

    let asking = |mut phone: Member| -> io::Result<Fresh> {
        let (_, _, asked) = cold_rounds(&mut phone)?;
        phone.client.take(Packing::Packed);
        Ok(Fresh { phone, asked })
    };
    let mut phones = phones.into_iter().map(asking).collect::<io::Result<Vec<_>>>()?;
    let before = data_set.server.work()?;
    let alone = quick_quarter(reach.of(TIMES), || cold_sync(&mut phones[0]).map(drop))?;
    let worked = data_set.server.work()?.since(&before).as_secs_f64() / reach.of(TIMES) as f64;
    let bytes = cold_sync(&mut phones[0])? as f64 / reach.of(CHANGES) as f64;
    phones[0].phone.client.take(Packing::Plain);
    let plain = quick_quarter(reach.of(TIMES), || cold_sync(&mut phones[0]).map(drop))?;
    phones[0].phone.client.take(Packing::Packed);
    let (at_once, _) = all_at_once(&mut phones, cold_sync)?;
    let (most, none) = (Budget::AtMost, Budget::None);
    Ok(vec![
        Figure::new("cold sync of 10,000 changes", alone.as_secs_f64() * 1e3, "ms", most(50.0)),
        Figure::new("  processor time of the server", worked * 1e3, "ms", none),
        Figure::new("  not packed", plain.as_secs_f64() * 1e3, "ms", none),
        Figure::new("100 of them at once, the last", at_once.as_secs_f64(), "s", most(3.0)),
        Figure::new("a change pulled, packed", bytes, "B", none),
    ])
}

/// A phone that has nothing, and what it asks until it has everything.
struct Fresh {
    phone: Member,
    asked: Vec<Vec<u8>>,
}

/// Asks for everything; the bytes that went over the wire. Reading an answer is the phone's time.
fn cold_sync(fresh: &mut Fresh) -> io::Result<usize> {
    let Fresh { phone, asked } = fresh;
    let mut bytes = 0;
    for body in asked {
        let answer = phone.client.post("/api/sync", body)?;
        if answer.status != 200 {
            return Err(io::Error::other(format!("status {}", answer.status)));
        }
        bytes += phone.client.last_bytes;
    }
    Ok(bytes)
}

/// How long something takes: the slowest of the quickest quarter, because what else the machine does only adds.
pub(super) fn quick_quarter(
    times: usize,
    mut work: impl FnMut() -> io::Result<()>,
) -> io::Result<Duration> {
    let mut took = Vec::new();
    for _ in 0..times {
        let started = Instant::now();
        work()?;
        took.push(started.elapsed());
    }
    took.sort();
    Ok(took[took.len() / 4])
}
