//! What servers on one database tell each other of what happened: each pins it up in the transaction that it happened in, and
//! looks again and again at what was pinned up of late. Who looks may see the same thing twice, and knows it again.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use shared::id::Id;

use super::database::{self, Address, Connection};
use super::listeners::Listeners;
use super::news::Signal;
use crate::chance;

/// How often one looks.
const EVERY: Duration = Duration::from_millis(250);
/// How far back at least: no transaction takes as long.
const BACK_MS: i64 = 15_000;
/// How long it hangs there, for who had lost the way to the database.
const KEPT_MS: i64 = 10 * 60 * 1_000;
/// How often what hung long enough is taken off.
const SWEPT: Duration = Duration::from_mins(1);

/// One server's part of the board: its name begins the ids of what it pins up.
#[derive(Debug, Clone, Copy)]
pub struct Board([u8; 8]);

impl Board {
    /// That of a server that begins.
    pub fn new() -> Self {
        Self(chance::bytes())
    }

    /// Pins up what happens in this transaction, if anything does.
    pub fn pin(self, connection: &Connection, signals: &[Signal]) -> database::Result<()> {
        if signals.is_empty() {
            return Ok(());
        }
        let mut id = [0; 16];
        id[..8].copy_from_slice(&self.0);
        id[8..].copy_from_slice(&chance::bytes::<8>());
        connection.execute(include_str!("pin_news.sql"), (id, written(signals))).map(drop)
    }

    fn is_own(self, id: [u8; 16]) -> bool {
        id.starts_with(&self.0)
    }
}

/// Tells who listens here what other servers pinned up, until nobody is left who could stop it.
pub fn follow(address: &Address, board: Board, listeners: &Listeners, stopped: &Receiver<()>) {
    let mut reader =
        Reader { board, connection: None, known: BTreeMap::new(), seen: Instant::now() };
    let mut swept = Instant::now();
    while stopped.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
        match reader.look(address) {
            Ok(signals) => signals.iter().for_each(|signal| listeners.tell(signal)),
            Err(error) => {
                tracing::warn!(%error, "what other servers tell is not heard");
                reader.connection = None;
                continue;
            }
        }
        if swept.elapsed() > SWEPT
            && let Some(connection) = &reader.connection
        {
            swept = Instant::now();
            if let Err(error) = connection.execute(include_str!("sweep_news.sql"), [KEPT_MS]) {
                tracing::warn!(%error, "what servers told each other is not taken off");
            }
        }
    }
}

struct Reader {
    board: Board,
    connection: Option<Connection>,
    /// What was heard already, with when it was pinned up.
    known: BTreeMap<[u8; 16], i64>,
    /// When one looked last.
    seen: Instant,
}

impl Reader {
    fn look(&mut self, address: &Address) -> database::Result<Vec<Signal>> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => Connection::open_postgres(address)?,
        };
        let connection = self.connection.insert(connection);
        let away = i64::try_from(self.seen.elapsed().as_millis()).unwrap_or(KEPT_MS);
        let back = BACK_MS.saturating_add(away);
        let begun = Instant::now();
        let mut signals = Vec::new();
        let (known, board) = (&mut self.known, self.board);
        connection.each(include_str!("news_since.sql"), [back], |row| {
            let (id, at): ([u8; 16], i64) = (row.get(0)?, row.get(1)?);
            if !board.is_own(id) && known.insert(id, at).is_none() {
                signals.extend(row.text(2)?.lines().filter_map(read));
            }
            Ok(())
        })?;
        let newest = known.values().max().copied().unwrap_or_default();
        known.retain(|_, at| *at + 2 * KEPT_MS > newest);
        self.seen = begun;
        Ok(signals)
    }
}

/// A line each: what it is, and ids.
fn written(signals: &[Signal]) -> String {
    let line = |signal: &Signal| {
        let (what, ids): (_, Vec<String>) = match signal {
            Signal::News { log, people } => {
                let people = people.iter().map(Id::to_string);
                ("news", std::iter::once(log.to_string()).chain(people).collect())
            }
            Signal::Phones { people } => ("phones", people.iter().map(Id::to_string).collect()),
            Signal::SignedOut { person, device } => {
                ("out", vec![person.to_string(), device.to_string()])
            }
        };
        format!("{what} {}", ids.join(" "))
    };
    signals.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What a line says; nothing, where a newer server says something else.
fn read(line: &str) -> Option<Signal> {
    let (what, ids) = line.split_once(' ')?;
    let mut ids = ids.split(' ');
    match what {
        "news" => {
            let log = ids.next()?.parse().ok()?;
            let people = ids.map(str::parse).collect::<Result<_, _>>().ok()?;
            Some(Signal::News { log, people: std::sync::Arc::new(people) })
        }
        "phones" => {
            let people = ids.map(str::parse).collect::<Result<_, _>>().ok()?;
            Some(Signal::Phones { people: std::sync::Arc::new(people) })
        }
        "out" => {
            let (person, device) = (ids.next()?.parse().ok()?, ids.next()?.parse().ok()?);
            Some(Signal::SignedOut { person, device })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use super::*;

    fn id<T>(number: u8) -> Id<T> {
        Id::from_random([number; 16])
    }

    #[test]
    fn what_is_written_is_read_the_same() {
        let people = Arc::new(BTreeSet::from([id(1), id(2)]));
        let signals = [
            Signal::News { log: id(7), people: Arc::clone(&people) },
            Signal::Phones { people },
            Signal::SignedOut { person: id(1), device: id(9) },
        ];
        let read: Vec<Signal> = written(&signals).lines().filter_map(read).collect();
        assert_eq!(format!("{read:?}"), format!("{signals:?}"));
        assert!(super::read("weather sunny").is_none());
    }
}
