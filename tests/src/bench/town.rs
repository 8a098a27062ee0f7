//! A town: eighty coaches, five thousand candidates, a thousand employers, beside an office of the demo's size. What a coach
//! downloads, a quiet round, nine o'clock, what one change costs, what the server holds in memory by then, and the figures.

mod building;
mod change;
mod employer;
mod figures;
pub(super) mod load;
mod nine;
mod office;
mod people;
mod phone;
mod size;
mod traject;
mod words;

use std::io;
use std::path::Path;
use std::time::Instant;

use self::change::median;
use self::office::Office;
use self::phone::Phone;
use self::size::Size;
use super::Reach;
use super::figure::{Budget, Figure};
use crate::live::client::{Packing, encode};

/// Coaches whose first download is looked at.
const LOOKED_AT: usize = 7;
const MIB: f64 = 1_048_576.0;

/// Measures everything, and shows each group when it is done.
pub(super) fn measure(
    program: &Path,
    reach: Reach,
    mut show: impl FnMut(&[Figure]),
) -> io::Result<()> {
    let mut town = match reach {
        Reach::Glance => Office::passing(program, Size::TOWN.within(reach))?,
        Reach::Usual | Reach::Full => Office::kept(program, Size::TOWN)?,
    };
    let mut demo = Office::passing(program, Size::DEMO)?;
    show(&change::measure(&mut town, &mut demo, reach)?);
    drop(demo);
    show(&alone(&mut town)?);
    show(&nine::measure(&mut town)?);
    show(&memory(&town)?);
    show(&figures::measure(program, &mut town)?);
    Ok(())
}

/// What a coach asks alone: everything, and then whether anything changed.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
fn alone(town: &mut Office) -> io::Result<Vec<Figure>> {
    let (mut bytes, mut worked, mut waited) = (Vec::new(), Vec::new(), Vec::new());
    let (mut quiet, mut logs) = (0, 0);
    for coach in town.people.coaches.iter_mut().take(LOOKED_AT) {
        let (phone, asked) = Phone::fetch(coach)?;
        coach.client.take(Packing::Packed);
        let (before, begun) = (town.server.work()?, Instant::now());
        let mut came = 0;
        for body in &asked {
            let answer = coach.client.post("/api/sync", body)?;
            if answer.status != 200 {
                return Err(io::Error::other(format!("status {}", answer.status)));
            }
            came += coach.client.last_bytes;
        }
        waited.push(begun.elapsed().as_secs_f64());
        worked.push(town.server.work()?.since(&before).as_secs_f64());
        bytes.push(came as f64 / 1e6);
        coach.client.post("/api/sync", &encode(&phone.glance(coach)))?;
        (quiet, logs) = (coach.client.last_bytes, phone.logs());
        coach.client.take(Packing::Plain);
    }
    let name = format!("a round in which nothing changed, {logs} logs");
    let most = Budget::AtMost;
    Ok(vec![
        Figure::new("a coach's first download, packed", median(bytes), "MB", most(1.5)),
        Figure::new("  processor time of the server", median(worked), "s", most(2.0)),
        Figure::new("  until all is there", median(waited), "s", Budget::None),
        Figure::new(&name, quiet as f64, "B", most(900.0)),
    ])
}

#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
fn memory(town: &Office) -> io::Result<Vec<Figure>> {
    let peak = town.server.peak_bytes()? as f64 / MIB;
    let now = town.server.resident_bytes()? as f64 / MIB;
    Ok(vec![
        Figure::new("memory of the server, at most", peak, "MiB", Budget::AtMost(256.0)),
        Figure::new("  after all that", now, "MiB", Budget::None),
    ])
}
