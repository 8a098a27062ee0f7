//! When nothing happens: what a round costs that brings nothing, and what a thousand listening phones take of memory.

use std::io;

use shared::sync::message::{Have, PullStatus, Request, digest_of_all};

use super::Reach;
use super::data_set::{DataSet, pull_all};
use super::figure::{Budget, Figure};
use crate::live::client::{Packing, encode};

pub(super) const LOGS: usize = 60;
pub(super) const CHANGES_A_LOG: usize = 100;
/// In twenty of the logs.
pub(super) const PHONES_A_LOG: usize = 50;
pub(super) const LOGS_WITH_PHONES: usize = 20;
/// Logs whose phones one coach lets in: on a day nobody hands out more than two hundred invitations.
const LOGS_A_COACH: usize = 4;

/// Measures on a fresh server.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn measure(mut data_set: DataSet, reach: Reach) -> io::Result<Vec<Figure>> {
    let mut coach = data_set.coaches(1)?.remove(0);
    let mut others = data_set.coaches(LOGS_WITH_PHONES.div_ceil(LOGS_A_COACH))?;
    let mut phones = Vec::new();
    for at in 0..LOGS {
        let count = if at < LOGS_WITH_PHONES { reach.of(PHONES_A_LOG) } else { 0 };
        let people: Vec<_> = (0..count).map(|_| data_set.chance.id()).collect();
        let other = others.get_mut(at / LOGS_A_COACH);
        let coaches: Vec<_> = other.iter().map(|other| other.person).collect();
        let mut log = data_set.open(&mut coach, &coaches, &people)?;
        log.fill(&mut coach, reach.of(CHANGES_A_LOG))?;
        let Some(other) = other else { continue };
        for person in people {
            phones.push(data_set.employer(other, &log, person)?);
        }
    }
    let (epoch, held) = pull_all(&mut coach)?;
    let have = Have::Digest(digest_of_all(held));
    let digest_only = Request { epoch: Some(epoch), have, ..coach.asking(Vec::new()) };
    if coach.client.round(&digest_only)?.rest != PullStatus::None {
        return Err(io::Error::other("something had changed"));
    }
    coach.client.take(Packing::Packed);
    coach.client.post("/api/sync", &encode(&digest_only))?;
    let glance_bytes = coach.client.last_bytes;

    let data_set = data_set.restart()?;
    let mut lines = Vec::new();
    for phone in &mut phones {
        phone.client.turn_to(data_set.server.address());
        pull_all(phone)?;
        lines.push(phone.client.listen("/api/events")?);
    }
    let memory = data_set.server.resident_bytes()? as f64 / f64::from(1 << 20);
    let most = Budget::AtMost;
    Ok(vec![
        Figure::new(
            "a round in which nothing changed, 60 logs",
            glance_bytes as f64,
            "B",
            most(800.0),
        ),
        Figure::new("memory with 1,000 phones listening", memory, "MiB", most(64.0)),
    ])
}
