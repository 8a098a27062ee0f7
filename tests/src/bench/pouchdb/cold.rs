//! A phone that has nothing yet: PouchDB replicates a database of as many records as our log has changes. Then the
//! same questions again, alone and by many at once, without the work that a phone does itself.

use std::io;
use std::path::Path;

use super::phone::{ask_again, visit};
use super::record;
use super::server::{Answered, Server, ask};
use crate::bench::Reach;
use crate::bench::cold::{CHANGES, PHONES, quick_quarter};
use crate::bench::crowd::all_at_once;
use crate::bench::figure::{Budget, Figure};
use crate::live::client::{Client, Packing};

/// So often the one phone asks.
const TIMES: usize = 5;
/// A hundred take minutes: those are for the whole reach.
const FEW_PHONES: usize = 10;

/// Measures on a fresh server.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn measure(place: &Path, program: &Path, reach: Reach) -> io::Result<Vec<Figure>> {
    let server = Server::start(place, Answered::OnDisk)?;
    let log = "log".to_owned();
    server.fill(&log, &record::logs(program, 1, CHANGES)?[0])?;
    let visits = visit(place, server.address(), &vec![log; TIMES])?;
    let cold = &visits[0].cold;
    if cold.records != CHANGES as u64 {
        return Err(io::Error::other(format!("PouchDB replicated {} records", cold.records)));
    }
    let mut whole: Vec<_> = visits.iter().map(|visit| visit.cold.took).collect();
    whole.sort();

    let (mut phone, mut bytes) = (0, 0);
    let before = server.work()?;
    let alone = quick_quarter(TIMES, || {
        phone += 1;
        bytes = ask_again(server.address(), cold, phone)?;
        Ok(())
    })?;
    let worked = server.work()?.since(&before).as_secs_f64() / TIMES as f64;

    let mut client = Client::new(server.address());
    client.take(Packing::Packed);
    let all = "/log/_all_docs?include_docs=true";
    let at_a_go = quick_quarter(TIMES, || ask(&mut client, "GET", all, "").map(drop))?;

    let count = match reach {
        Reach::Glance | Reach::Usual => FEW_PHONES,
        Reach::Full => PHONES,
    };
    let mut phones: Vec<_> = (TIMES + 1..).take(count).collect();
    let (took, _) = all_at_once(&mut phones, |phone| ask_again(server.address(), cold, *phone))?;

    let row = |name: &str, value, unit| Figure::new(name, value, unit, Budget::None);
    let ms = |took: std::time::Duration| took.as_secs_f64() * 1e3;
    Ok(vec![
        row("PouchDB, replicating the same into memory", ms(whole[TIMES / 4]), "ms"),
        row("  its questions alone, without the phone's own work", ms(alone), "ms"),
        row("  processor time of its server", worked * 1e3, "ms"),
        row("  questions it asks", cold.asked.len() as f64, ""),
        row("  the same records in one answer, not replicated", ms(at_a_go), "ms"),
        row(&format!("PouchDB, {count} of them at once, the last"), took.as_secs_f64(), "s"),
        row("  for each of them", took.as_secs_f64() / count as f64, "s"),
        row("PouchDB, a change replicated, packed", bytes as f64 / CHANGES as f64, "B"),
    ])
}
