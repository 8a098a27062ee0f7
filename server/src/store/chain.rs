//! A copy that goes along, in a second folder: a whole base, and after it small parts with the rows that came, changed or went
//! since. Each part names the digest of the one before, so that one that is missing, cut, doubled or in another's place is found.
//!
//! What was erased goes from there as well: with the next base, the chains before it are removed. Knows no schedule.

mod laid;
mod part;
mod second;
mod seen;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use sha2::{Digest, Sha256};
use shared::id::LogId;
use shared::sync::hub::LogState;
use shared::time::Timestamp;

pub use self::laid::Laid;
pub(super) use self::laid::lay;
use self::part::Head;
use self::second::Place;
pub use self::second::Second;
use self::seen::Seen;
use super::database::{self, Connection, Isolation};
use super::error::StoreError;
use super::marker::Markers;
use super::passing::{Passing, write_whole};
use super::{connect, file, master, meta, on_file, read_store};
use crate::chance;
use crate::secret::hex;

/// The row of `meta` that tells the data of one office from another's, through all its lives.
pub(super) const OFFICE: &str = "office";

/// How old a base grows, and how many parts it has, before there is another.
const BASE_MS_MAX: i64 = 24 * 60 * 60_000;
const PARTS_MAX: u64 = 5_000;
/// Pages that whoever looks keeps in memory.
const PAGES_KIB: i64 = 2_048;

/// A chain that goes on.
#[derive(Debug)]
pub struct Chain {
    place: Place,
    office: String,
    id: String,
    /// The last part, what it comes to and how long it is.
    number: u64,
    before: String,
    bytes: u64,
    begun: Timestamp,
    erased: BTreeSet<LogId>,
    /// Of the secret that was in force.
    print: Option<String>,
    seen: Seen,
    connection: Connection,
    /// Which state of the database was looked at last.
    looked_at: Option<i64>,
}

/// Whether there should be another base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Nothing,
    Base,
}

/// Whoever keeps the copy of a data folder.
#[derive(Debug)]
pub struct Copier {
    data: PathBuf,
    second: Second,
    chain: Option<Chain>,
    /// Whether the folder was found, so that it must be the same one from then on.
    is_known: bool,
    /// Whether chains of before are still there that should not be.
    owes: bool,
}

impl Copier {
    /// Of a folder with data, for now without a chain: what a chain holds is known by who wrote it.
    pub fn of(data: &Path, second: Second) -> Self {
        Self { data: data.to_owned(), second, chain: None, is_known: false, owes: false }
    }

    /// Writes what is new, if anything is, and says whether there should be another base.
    pub fn go_on(&mut self, now: Timestamp) -> Result<Need, StoreError> {
        let erased: BTreeSet<LogId> = Markers::of(&self.data).read()?.into_iter().collect();
        let Some(chain) = &mut self.chain else { return Ok(Need::Base) };
        if let Err(error) = chain.go_on(&self.second, &erased, now) {
            if matches!(error, StoreError::CopyTaken(_)) {
                self.chain = None;
            }
            return Err(error);
        }
        if self.owes {
            self.second.let_go(&chain.place)?;
            self.owes = false;
        }
        chain.need(&erased, now)
    }

    /// Makes another base, while this one goes on.
    pub fn begin(&self) -> impl FnOnce(Timestamp) -> Result<Chain, StoreError> + Send + use<> {
        let (data, second, is_first) = (self.data.clone(), self.second.clone(), !self.is_known);
        move |now| Chain::begin(&data, &second, is_first, now)
    }

    /// Goes on from there, and lets go of what was before.
    pub fn take(&mut self, chain: Chain) {
        self.chain = Some(chain);
        (self.is_known, self.owes) = (true, true);
    }

    /// Whether there is a base to go on from.
    pub fn has_base(&self) -> bool {
        self.chain.is_some()
    }
}

impl Chain {
    fn begin(
        data: &Path,
        second: &Second,
        is_first: bool,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let connection = connect(data)?;
        let office = office(&connection)?;
        second.hold(&office, is_first)?;
        let erased: BTreeSet<LogId> = Markers::of(data).read()?.into_iter().collect();
        second.mark(&erased)?;
        let print = meta::find(&connection, master::PRINT)?;
        let place = second.begin(&erased)?;
        let made = || -> Result<Self, StoreError> {
            let (seen, before) = base(&connection, data, second, &place)?;
            let id = hex(&chance::bytes::<8>());
            let reader = Connection::open_reader(&file(data), PAGES_KIB)?;
            let mut chain = Self {
                place: place.clone(),
                office,
                id,
                number: 0,
                before,
                bytes: 0,
                begun: now,
                erased,
                print,
                seen,
                connection: reader,
                looked_at: None,
            };
            // Only with its first part is it known which base this is.
            chain.add(second, seen::News::default(), now)?;
            Ok(chain)
        };
        made().inspect_err(|_| place.give_up())
    }

    /// Writes a part, if anything is new.
    fn go_on(
        &mut self,
        second: &Second,
        erased: &BTreeSet<LogId>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        second.hold(&self.office, false)?;
        second.mark(erased)?;
        if !second.has(&self.place, self.number, self.bytes) {
            return Err(StoreError::CopyTaken(self.place.folder.clone()));
        }
        let state = self.connection.one("pragma data_version", (), |row| row.get(0))?;
        if self.looked_at == Some(state) {
            return Ok(());
        }
        let news = self.seen.look(&self.connection)?;
        if !news.rows.is_empty() {
            self.add(second, news, now)?;
        }
        self.looked_at = Some(state);
        Ok(())
    }

    fn add(&mut self, second: &Second, news: seen::News, now: Timestamp) -> Result<(), StoreError> {
        let number = self.number + 1;
        let head = Head {
            office: self.office.clone(),
            chain: self.id.clone(),
            number,
            before: self.before.clone(),
            at: now.0,
        };
        let (bytes, digest) = part::write(&head, &news.rows).map_err(io::Error::other)?;
        self.bytes = second.put_part(&self.place, number, &bytes)?;
        (self.number, self.before) = (number, digest);
        self.seen.keep(news);
        Ok(())
    }

    fn need(&self, erased: &BTreeSet<LogId>, now: Timestamp) -> Result<Need, StoreError> {
        if *erased != self.erased {
            // What is being erased right now would be in the next base, too.
            let is_over = are_gone(&self.connection, erased.difference(&self.erased))?;
            return Ok(if is_over { Need::Base } else { Need::Nothing });
        }
        let is_old = now >= self.begun.plus_ms(BASE_MS_MAX) || self.number >= PARTS_MAX;
        let is_of_another_secret = meta::find(&self.connection, master::PRINT)? != self.print;
        Ok(if is_old || is_of_another_secret { Need::Base } else { Need::Nothing })
    }
}

/// Writes a base, and says what it holds and comes to.
fn base(
    connection: &Connection,
    data: &Path,
    second: &Second,
    place: &Place,
) -> Result<(Seen, String), StoreError> {
    let whole = if second.is_sealed() {
        Passing::with_secrets(connection, data)?
    } else {
        let whole = Passing::at(place.folder.join("base.part"));
        write_whole(connection, whole.path())?;
        whole
    };
    let digest = digest(whole.path())?;
    let read = Connection::open_to_read(whole.path())?;
    let seen = Seen::of(&read)?;
    read.close()?;
    second.put_base(place, whole.path())?;
    Ok((seen, digest))
}

/// What a file comes to.
fn digest(file: &Path) -> io::Result<String> {
    let mut digest = Sha256::new();
    io::copy(&mut File::open(file)?, &mut digest)?;
    Ok(hex(&digest.finalize()))
}

fn are_gone<'a>(
    connection: &Connection,
    mut logs: impl Iterator<Item = &'a LogId>,
) -> Result<bool, StoreError> {
    let moment = connection.begin(Isolation::Read)?;
    let is_left = |log: &LogId| -> database::Result<bool> {
        let is_left =
            moment.one(include_str!("is_left.sql"), [log.as_bytes()], |row| row.get(0))?;
        Ok(is_left || read_store::log_state(&moment, *log)? != LogState::Gone)
    };
    Ok(logs.try_fold(true, |gone, log| Ok::<_, database::Error>(gone && !is_left(log)?))?)
}

/// Whose data this is, from the first copy on.
fn office(connection: &Connection) -> Result<String, StoreError> {
    let transaction = connection.begin(Isolation::Write)?;
    if let Some(office) = meta::find(&transaction, OFFICE)? {
        return Ok(office);
    }
    let office = hex(&chance::bytes::<16>());
    meta::put(&transaction, OFFICE, &office)?;
    transaction.commit()?;
    Ok(office)
}

/// Refuses a folder for copies that is of other data, or that is the data's own.
pub fn try_out(data: &Path, second: &Second) -> Result<(), StoreError> {
    on_file(data, "copy it with the tools of that server")?;
    let (own, other) = (fs::canonicalize(data)?, fs::canonicalize(second.folder()));
    if other.is_ok_and(|it| it.starts_with(&own)) {
        return Err(StoreError::SameFolder(second.folder().to_owned()));
    }
    match (office(&connect(data)?)?, second::whose(second.folder())) {
        (own, Ok(Some(kept))) if kept != own => {
            Err(StoreError::CopyOfAnother(second.folder().to_owned()))
        }
        _ => Ok(()),
    }
}

/// When the newest whole chain in a folder was written last; nothing, where there is none.
pub fn newest(folder: &Path) -> Option<SystemTime> {
    let mut chains = second::chains(folder).ok()?.into_iter().rev();
    let last = chains.find(|place| second::there(|it| place.part(1, it)).is_some())?;
    let files = fs::read_dir(&last.folder).ok()?;
    files.filter_map(|it| it.ok()?.metadata().ok()?.modified().ok()).max()
}
