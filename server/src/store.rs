//! The database: one file, one writer, some readers. Knows where things stand on disk and nothing of HTTP.

mod batch_writer;
mod bulletin;
pub mod chain;
mod checked;
pub mod coaching;
pub(crate) mod column;
#[cfg(test)]
mod contract_test;
mod copy;
pub mod database;
mod employers;
mod envelope;
mod erasure;
mod error;
pub mod hold;
mod job;
mod listeners;
pub mod look;
pub mod looks;
mod marker;
pub mod master;
mod matching;
mod membership;
pub mod meta;
mod moving;
mod news;
mod passing;
pub mod place;
mod places;
mod pool_writer;
mod privacy;
mod proofs;
mod read_mark;
mod read_pool;
mod read_store;
mod reserve;
mod retry;
mod schema;
mod search;
#[cfg(test)]
mod shared_test;
mod summary;
#[cfg(test)]
mod tests;
pub mod told_quarter;
mod usage;
mod write_store;
mod write_transaction;
mod writer;
mod writing_device;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use shared::id::{DeviceId, LogId, PersonId};
use shared::sync::hub::Hub;

use self::bulletin::Board;
pub use self::checked::{Checked, check};
pub use self::copy::{Doors, Restored, put_away, put_back};
use self::database::{Address, Connection, Isolation};
pub use self::employers::foreseen;
pub use self::envelope::{NotAKey, Recipient};
pub use self::erasure::{erase, erase_all, erase_person};
pub use self::error::StoreError;
use self::job::Need;
pub use self::listeners::{Heard, Listener};
use self::marker::Markers;
pub use self::matching::others;
pub use self::moving::{Moved, move_to_folder, move_to_server};
use self::place::Place;
pub use self::places::too_few_places;
pub(crate) use self::privacy::writing as private_file;
pub use self::proofs::log_of_proof;
use self::read_pool::{ReadPool, Turn};
pub use self::read_store::{SqlReadStore, entries, folded, log_state, logs, members, seen};
use self::reserve::Reserve;
pub use self::search::{fold as fold_name, search};
pub use self::summary::{cases, cases_of, cases_of_logs};
pub use self::write_store::SqlWriteStore;
pub use self::write_transaction::WriteTransaction;
use self::writer::{FOLDED_MAX, Writer};
pub use self::writing_device::writing_device;
use crate::keyring::Keyring;

const FILE: &str = "opstap.sqlite";
/// The row of `meta` by which it is tried whether anything can be written: it says nothing of the data.
pub const PROBE: &str = "probe";
const LOCK: &str = "opstap.lock";
/// What a restore prepares beside the database before it takes its place.
const LEFTOVER: &str = "opstap.sqlite.new";

/// The store of a running server. Clones share it.
#[derive(Debug, Clone)]
pub struct Store {
    writer: Writer,
    read_pool: Arc<ReadPool>,
    folder: Arc<Path>,
    /// Held as long as the store is: two servers on one folder would order changes twice.
    _lock: Arc<fs::File>,
}

impl Store {
    /// Opens the store in a folder, making both where they are missing.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        privacy::hold(folder)?;
        let lock = lock(folder)?;
        let place = Place::of(folder)?;
        let (connection, keyring) = connect_with_keyring(folder, &place)?;
        let writer = match &place {
            Place::File(_) => Writer::start(connection, Reserve::of(folder))?,
            Place::Server(address) => Writer::start_on(address, &keyring)?,
        };
        let read_pool = Arc::new(ReadPool::new(place, keyring));
        Ok(Self { writer, read_pool, folder: folder.into(), _lock: Arc::new(lock) })
    }

    /// Does some writing in a transaction; the answer comes once it is on disk. On a database that several servers share it
    /// may be done more than once: what was done before was taken back.
    pub async fn write<T, W>(&self, work: W) -> Result<T, StoreError>
    where
        T: Send + 'static,
        W: FnOnce(&mut WriteTransaction<'_>) -> database::Result<T> + Clone + Send + 'static,
    {
        self.writer.write(work, Need::Room).await
    }

    /// The same of what must work though the disk is full: it may use what was kept aside. It makes little.
    pub async fn write_at_last<T, W>(&self, work: W) -> Result<T, StoreError>
    where
        T: Send + 'static,
        W: FnOnce(&mut WriteTransaction<'_>) -> database::Result<T> + Clone + Send + 'static,
    {
        match self.writer.write(work.clone(), Need::Room).await {
            Err(StoreError::Full) => self.writer.write(work, Need::Reserve).await,
            written => written,
        }
    }

    /// Does some reading, all of one moment.
    pub async fn read<T, R>(&self, work: R) -> Result<T, StoreError>
    where
        T: Send + 'static,
        R: FnOnce(&Connection) -> database::Result<T> + Send + 'static,
    {
        ReadPool::read(Arc::clone(&self.read_pool), Turn::InLine, work).await
    }

    /// The same of little, ahead of all that is read meanwhile: whose session it is, and what a round hears that brought something.
    pub async fn read_ahead<T, R>(&self, work: R) -> Result<T, StoreError>
    where
        T: Send + 'static,
        R: FnOnce(&Connection) -> database::Result<T> + Send + 'static,
    {
        ReadPool::read(Arc::clone(&self.read_pool), Turn::Ahead, work).await
    }

    /// Where it stands.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Erases logs, as [`erase_all`] does beside a server.
    pub async fn erase(&self, logs: Vec<LogId>) -> Result<(), StoreError> {
        let folder = Arc::clone(&self.folder);
        let erase = move || erase_all(&folder, &logs).map(drop);
        tokio::task::spawn_blocking(erase).await.map_err(|_| StoreError::Stopped)?
    }

    /// How often something was written once more, as others wrote the same at once.
    pub fn retries(&self) -> u64 {
        self.writer.retries()
    }

    /// What happens from now on that concerns somebody, on a device.
    pub fn listen(&self, person: PersonId, device: DeviceId) -> Listener {
        self.writer.listeners().listen(person, device)
    }
}

/// Does some writing in the store of a folder that a server may have open, in a transaction that stands or falls as a whole.
/// That server goes on from what was written; phones hear of it at their next round.
pub fn write_beside<T>(
    folder: &Path,
    work: impl Fn(&mut WriteTransaction<'_>) -> database::Result<T>,
) -> Result<T, StoreError> {
    let connection = connect(folder)?;
    retry::again(|| {
        let transaction = connection.begin(Isolation::Write)?;
        let mut hub = Hub::new(FOLDED_MAX);
        let mut written = WriteTransaction::new(&transaction, &mut hub);
        let done = work(&mut written)?;
        if connection.is_postgres() {
            Board::new().pin(&transaction, &written.news.signals().collect::<Vec<_>>())?;
        }
        transaction.commit()?;
        Ok(done)
    })
}

/// The same for what must work though the disk is full: with the room kept aside, where there is no other.
pub fn write_beside_at_last<T>(
    folder: &Path,
    work: impl Fn(&mut WriteTransaction<'_>) -> database::Result<T>,
) -> Result<T, StoreError> {
    reserve::with_reserve(folder, || write_beside(folder, &work))
}

/// Refuses a folder that has no data: what asks of data makes none.
pub fn require(folder: &Path) -> Result<(), StoreError> {
    match Place::of(folder)? {
        Place::File(file) if !file.exists() => Err(StoreError::NoData(folder.to_owned())),
        Place::File(_) | Place::Server(_) => Ok(()),
    }
}

/// Refuses data that is in a database on a server, and says what there is instead.
fn on_file(folder: &Path, instead: &'static str) -> Result<(), StoreError> {
    match Place::of(folder)? {
        Place::File(_) => Ok(()),
        Place::Server(_) => Err(StoreError::OnServer(folder.to_owned(), instead)),
    }
}

/// A connection of its own to the store in a folder, for a command beside the server.
pub fn connect(folder: &Path) -> Result<Connection, StoreError> {
    connect_with_keyring(folder, &Place::of(folder)?).map(|(connection, _)| connection)
}

fn connect_with_keyring(folder: &Path, place: &Place) -> Result<(Connection, Keyring), StoreError> {
    privacy::hold(folder)?;
    let (connection, keyring) = match place {
        Place::File(file) => open_file(folder, file)?,
        Place::Server(address) => {
            let (connection, keyring) = open_shared(folder, address)?;
            moving::check(&connection)?;
            (connection, keyring)
        }
    };
    connection.lend(&keyring);
    erasure::hold(&connection, folder)?;
    retry::again(|| Ok(summary::complete(&connection)?))?;
    retry::again(|| Ok(employers::complete(&connection)?))?;
    Ok((connection, keyring))
}

fn open_file(folder: &Path, file: &Path) -> Result<(Connection, Keyring), StoreError> {
    privacy::make(file)?;
    let connection = Connection::open(file)?;
    schema::prepare(&connection)?;
    let (keyring, _) = master::settle(&connection, folder)?;
    Ok((connection, keyring))
}

fn open_shared(folder: &Path, address: &Address) -> Result<(Connection, Keyring), StoreError> {
    let connection = Connection::open_postgres(address)?;
    retry::again(|| schema::prepare_shared(&connection))?;
    let keyring = retry::again(|| master::settle_shared(&connection, folder))?;
    // What any server erased is noted by each: one of their folders may be all that is left.
    Markers::of(folder).add(&erasure::gone(&connection)?)?;
    Ok((connection, keyring))
}

/// Takes the folder for one server, or one command that no server may meet.
fn lock(folder: &Path) -> Result<fs::File, StoreError> {
    let lock = privacy::make(&folder.join(LOCK))?;
    lock.try_lock().map_err(|_| StoreError::InUse(folder.to_owned()))?;
    copy::sweep(folder)?;
    Ok(lock)
}

fn file(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

/// Has the names in the folder of a file on disk, too.
fn sync_folder_of(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}
