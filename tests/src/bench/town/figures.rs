//! The monitor over all trajecten of a town, and all its tables as a workbook: what they take, beside folding every log. Most
//! trajecten have ended by then, with employers and in quarters of all kinds.

use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use chrono::{Days, NaiveDate};
use shared::change::{Change, Digest};
use shared::id::{LogId, Seq};
use shared::measure::outcome::Monitor;
use shared::record::Edit;
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::outline::{OutlineEdit, OutlineField, Route};
use shared::sync::message::{Have, Push, Request};
use shared::wire;

use super::office::Office;
use super::size::CHANGES;
use crate::bench::data_set::take_in;
use crate::bench::figure::{Budget, Figure};
use crate::chance::Chance;
use crate::live::client::Packing;
use crate::live::member::Member;

const SEED: u64 = 2_000;
/// Trajecten whose changes go in one round.
const AT_ONCE: usize = 100;
/// With how many employers.
const EMPLOYERS: usize = 500;
/// Of so many trajecten one is under way.
const RUNNING_ONE_IN: usize = 3;
/// Days back that endings lie: two years.
const DAYS: usize = 730;
const ASKED: usize = 40;
const MIB: f64 = 1_048_576.0;
const ENDINGS: [Ending; 4] =
    [Ending::IntendedJob, Ending::OtherEmployer, Ending::Training, Ending::Stopped];

/// Measures on a town as it is after all else.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn measure(program: &Path, town: &mut Office) -> io::Result<Vec<Figure>> {
    end_most(town)?;
    let mut chance = Chance::of(SEED);
    let data = town.data();
    let mut manager =
        Member::pair_as("manager", program, &data, town.server.address(), &mut chance)?;
    let mut waits = Vec::new();
    let mut seen = 0;
    for _ in 0..ASKED {
        let asked = Instant::now();
        let answer = manager.client.ask("GET", "/api/monitor", b"")?;
        waits.push(asked.elapsed().as_secs_f64());
        let monitor = wire::decode_bytes::<Monitor>(&answer.body).ok();
        let monitor = monitor.filter(|_| answer.status == 200);
        seen = monitor
            .ok_or_else(|| io::Error::other(format!("status {}", answer.status)))?
            .all
            .trajecten;
    }
    waits.sort_unstable_by(f64::total_cmp);
    let slow = waits[waits.len() * 95 / 100];

    let begun = Instant::now();
    let to = data.with_file_name("research");
    let mut fold = Command::new(program);
    fold.args(["export", "--format", "research", "--data"]).arg(&data).arg("--to").arg(&to);
    if !fold.output()?.status.success() {
        return Err(io::Error::other("nothing was exported for research"));
    }
    let folded = begun.elapsed().as_secs_f64();

    let idle = town.server.resident_bytes()?;
    town.server.forget_peak()?;
    let begun = Instant::now();
    let answer = manager.client.ask("GET", "/api/export", b"")?;
    let exported = begun.elapsed().as_secs_f64();
    if answer.status != 200 {
        return Err(io::Error::other(format!("status {}", answer.status)));
    }
    let more = town.server.peak_bytes()?.saturating_sub(idle) as f64 / MIB;

    let most = Budget::AtMost;
    let name = format!("the monitor over {seen} trajecten, all its groups, p95");
    Ok(vec![
        Figure::new(&name, slow * 1e3, "ms", most(100.0)),
        Figure::new("  every log folded instead, as for research", folded, "s", Budget::None),
        Figure::new("  as fast as that", folded / slow, "×", Budget::AtLeast(20.0)),
        Figure::new("all tables as a workbook", exported, "s", most(10.0)),
        Figure::new("  memory above idle", more, "MiB", most(128.0)),
        Figure::new("  its size", answer.body.len() as f64 / MIB, "MiB", Budget::None),
    ])
}

/// The coaches say with whom and on which route it was, and how most ended.
fn end_most(town: &mut Office) -> io::Result<()> {
    let mut chance = Chance::of(SEED + 1);
    let last = NaiveDate::from_ymd_opt(2026, 9, 1).ok_or_else(|| io::Error::other("no day"))?;
    let people = &mut town.people;
    for (number, coach) in people.coaches.iter_mut().enumerate() {
        // What was measured before had answers packed.
        coach.client.take(Packing::Plain);
        let own = people.candidates.iter().filter(|it| it.coach == number);
        let mut pushes = Vec::new();
        for candidate in own {
            let employer = format!("Werkgever {}", chance.below(EMPLOYERS));
            let route = chance.pick(&Route::ALL).copied().unwrap_or(Route::SmallScaleGrowth);
            let set = |field| Edit::Outline(OutlineEdit::Set(field));
            let mut edits =
                vec![set(OutlineField::Employer(employer)), set(OutlineField::Route(route))];
            if !chance.one_in(RUNNING_ONE_IN) {
                let ending = chance.pick(&ENDINGS).copied().unwrap_or(Ending::Training);
                let on = last - Days::new(chance.below(DAYS) as u64);
                let outcome = Outcome { ending, on, reason: String::new() };
                edits.push(Edit::Outcome(OutcomeEdit::Record(Some(outcome))));
            }
            let base = Seq(CHANGES as u64);
            let changes: Vec<Change> =
                edits.iter().map(|edit| Change { base, ..coach.change(edit) }).collect();
            pushes.push(Push { log: candidate.traject.id, changes, follows: None });
        }
        for some in pushes.chunks(AT_ONCE) {
            let have = Have::Digest(Digest::default());
            let asking = coach.request(LogId::OFFICE, &[]);
            let request = Request { have, push: some.to_vec(), ..asking };
            take_in(&coach.client.round(&request)?)?;
        }
    }
    Ok(())
}
