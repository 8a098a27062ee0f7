//! What a sync costs as the data grows: the same rounds on logs of the same length, with ever more beside them, and in
//! turn on a server that stays small. In processor time: what waits for the disk or for other work does not count.

use std::io;
use std::path::Path;

use shared::sync::message::{Held, Push, Request};

use super::Reach;
use super::data_set::{DataSet, Log, cold_rounds, pull_all};
use super::figure::{Budget, Figure};
use crate::live::client::encode;
use crate::live::member::Member;

/// Changes in the log that is read, and in each of those beside it.
const CHANGES_A_LOG: usize = 1_000;
/// A coach brings no more than these on a day.
const LOGS_A_COACH: usize = 15;
/// Rounds of each kind. A session may ask six hundred times in a row.
const TURNS: usize = 10;
const ROUNDS_A_TURN: usize = 50;

/// Measures on two fresh servers.
pub(super) fn measure(program: &Path, reach: Reach) -> io::Result<Vec<Figure>> {
    let sizes: &[usize] = match reach {
        Reach::Glance => &[3_000],
        Reach::Usual => &[100_000],
        Reach::Full => &[100_000, 1_000_000],
    };
    let mut small = Site::new(program, sizes.len())?;
    let mut grown = Site::new(program, sizes.len())?;
    let mut figures = Vec::new();
    for (at, size) in sizes.iter().enumerate() {
        grown.grow(*size)?;
        let (mut of_small, mut of_grown) = (Cost::default(), Cost::default());
        for _ in 0..TURNS {
            of_small.add(&small.sync(at)?);
            of_grown.add(&grown.sync(at)?);
        }
        let row = |what: &str, us: f64, small_us: f64| {
            let (name, least) = (format!("{what}, {size} changes stored"), Budget::AtMost(1.2));
            let beside = Figure::new(&name, us, "µs", Budget::None);
            [beside, Figure::new("  part of the same among 1,000", us / small_us, "×", least)]
        };
        figures.extend(row("cold sync of 1,000", of_grown.cold_us, of_small.cold_us));
        figures.extend(row("a change pushed and heard", of_grown.push_us, of_small.push_us));
    }
    Ok(figures)
}

/// Processor time of the server for one round, on average.
#[derive(Debug, Default)]
struct Cost {
    cold_us: f64,
    push_us: f64,
}

impl Cost {
    fn add(&mut self, turn: &Self) {
        self.cold_us += turn.cold_us;
        self.push_us += turn.push_us;
    }
}

/// A server with a log to read, one to write, and others that only take room.
struct Site {
    data_set: DataSet,
    /// One for each size.
    readers: Vec<Member>,
    writers: Vec<Member>,
    /// Apart from what is read, which must not grow.
    written: Log,
    beside: Option<Member>,
    stored: usize,
}

impl Site {
    fn new(program: &Path, sizes: usize) -> io::Result<Self> {
        let mut data_set = DataSet::new(program)?;
        let (mut readers, mut writers) = (data_set.coaches(sizes)?, data_set.coaches(sizes)?);
        let mut read = open(&mut data_set, &mut readers)?;
        read.fill(&mut readers[0], CHANGES_A_LOG)?;
        let written = open(&mut data_set, &mut writers)?;
        Ok(Self { data_set, readers, writers, written, beside: None, stored: CHANGES_A_LOG })
    }

    /// Adds logs until so many changes are stored.
    fn grow(&mut self, until: usize) -> io::Result<()> {
        while self.stored < until {
            if (self.stored / CHANGES_A_LOG).is_multiple_of(LOGS_A_COACH) {
                self.beside = None;
            }
            let mut coach = match self.beside.take() {
                Some(coach) => coach,
                None => self.data_set.coaches(1)?.remove(0),
            };
            let mut log = self.data_set.open(&mut coach, &[], &[])?;
            log.fill(&mut coach, CHANGES_A_LOG)?;
            self.beside = Some(coach);
            self.stored += CHANGES_A_LOG;
        }
        Ok(())
    }

    /// One turn of rounds, by those who are there for this size.
    fn sync(&mut self, at: usize) -> io::Result<Cost> {
        let Self { data_set, readers, writers, written, .. } = self;
        let (reader, writer) = (&mut readers[at], &mut writers[at]);
        let (_, _, asked) = cold_rounds(reader)?;
        let cold: Vec<_> = std::iter::repeat_n(asked, ROUNDS_A_TURN).flatten().collect();
        let pushes = pushes(writer, written)?;
        Ok(Cost {
            cold_us: processor_us(data_set, reader, &cold)?,
            push_us: processor_us(data_set, writer, &pushes)?,
        })
    }
}

/// Opens a log for all of these.
fn open(data_set: &mut DataSet, members: &mut [Member]) -> io::Result<Log> {
    let others: Vec<_> = members.iter().skip(1).map(|member| member.person).collect();
    data_set.open(&mut members[0], &others, &[])
}

/// Rounds that each bring one change, and hear of it.
fn pushes(writer: &mut Member, log: &mut Log) -> io::Result<Vec<Vec<u8>>> {
    let (epoch, held) = pull_all(writer)?;
    let view = held.first().map(|held| held.view).unwrap_or_default();
    let mut pushes = Vec::new();
    for _ in 0..ROUNDS_A_TURN {
        let held = Held { log: log.id, cursor: log.head, view, staged: None };
        let changes = vec![log.workload.next(writer, log.head)];
        let push = vec![Push { log: log.id, changes, follows: None }];
        pushes.push(encode(&Request { epoch: Some(epoch), push, ..writer.asking(vec![held]) }));
        log.head = log.head.next();
    }
    Ok(pushes)
}

/// What these rounds cost the server: their part of the average over all turns.
#[expect(clippy::cast_precision_loss, reason = "a figure, rounded")]
fn processor_us(data_set: &DataSet, member: &mut Member, rounds: &[Vec<u8>]) -> io::Result<f64> {
    let before = data_set.server.work()?;
    for body in rounds {
        let answer = member.client.post("/api/sync", body)?;
        if answer.status != 200 {
            return Err(io::Error::other(format!("status {}", answer.status)));
        }
    }
    let worked = data_set.server.work()?.since(&before);
    Ok(worked.as_secs_f64() * 1e6 / (rounds.len() * TURNS) as f64)
}
