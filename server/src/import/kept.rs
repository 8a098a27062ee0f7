//! What is remembered of imports in the data itself: which columns were matched by hand, and which entries an import made, for
//! as long as it can be taken back. Knows no sheet and no record.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use shared::change::Entry;
use shared::id::{DeviceId, LogId, PersonId};
use shared::time::Timestamp;

use super::columns::remembering;
use crate::sheet::matching::{Matching, Pair};
use crate::store::database::{self, Connection};
use crate::store::{meta, writing_device};

/// How long an import can be taken back.
pub const UNDO_MS: i64 = 24 * 60 * 60 * 1_000;

const COLUMNS: &str = "import_columns";
const IMPORTS: &str = "imports";

/// An import: what these devices brought at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    at: i64,
    devices: BTreeSet<String>,
    /// Logs that it opened and that are to be erased: it is being taken back.
    #[serde(default)]
    pub erasing: BTreeSet<String>,
}

/// What stands for a device where a command writes in somebody's name: always the same one.
pub fn device_of(connection: &Connection, author: PersonId) -> database::Result<DeviceId> {
    writing_device(connection, "import", author)
}

impl Import {
    pub fn new(devices: impl IntoIterator<Item = DeviceId>, now: Timestamp) -> Self {
        let devices = devices.into_iter().map(|device| device.to_string());
        Self { at: now.0, devices: devices.collect(), erasing: BTreeSet::new() }
    }

    pub fn made(&self, entry: &Entry) -> bool {
        entry.received.0 == self.at && self.devices.contains(&entry.change.device.to_string())
    }

    /// When it was.
    pub fn at(&self) -> Timestamp {
        Timestamp(self.at)
    }

    /// Until when it can be taken back.
    pub fn until(&self) -> Timestamp {
        self.at().plus_ms(UNDO_MS)
    }

    /// Whether it can still be taken back.
    fn is_recent(&self, now: Timestamp) -> bool {
        now < self.until()
    }

    fn is_same(&self, other: &Self) -> bool {
        (self.at, &self.devices) == (other.at, &other.devices)
    }
}

/// The latest import that can be taken back.
pub fn latest(connection: &Connection, now: Timestamp) -> database::Result<Option<Import>> {
    Ok(imports(connection)?.into_iter().rfind(|import| import.is_recent(now)))
}

/// Remembers an import, and forgets those that stand.
pub fn add(connection: &Connection, import: Import, now: Timestamp) -> database::Result<()> {
    let mut imports = imports(connection)?;
    imports.retain(|it| it.is_recent(now));
    imports.push(import);
    put(connection, IMPORTS, &imports)
}

/// Forgets one that was taken back.
pub fn forget(connection: &Connection, import: &Import) -> database::Result<()> {
    let mut imports = imports(connection)?;
    imports.retain(|it| !it.is_same(import));
    put(connection, IMPORTS, &imports)
}

/// Remembers that these logs of it are to be erased.
pub fn begin_erasing(
    connection: &Connection,
    import: &mut Import,
    logs: &[LogId],
) -> database::Result<()> {
    import.erasing.extend(logs.iter().map(LogId::to_string));
    let mut imports = imports(connection)?;
    imports.iter_mut().filter(|it| it.is_same(import)).for_each(|it| *it = import.clone());
    put(connection, IMPORTS, &imports)
}

fn imports(connection: &Connection) -> database::Result<Vec<Import>> {
    get(connection, IMPORTS)
}

/// The columns that somebody matched by hand.
pub fn columns(connection: &Connection) -> database::Result<Vec<Pair>> {
    Ok(get::<Matching>(connection, COLUMNS)?.pairs)
}

/// Remembers for the next sheet what somebody says by hand of columns.
pub fn remember(connection: &Connection, said: &[Pair]) -> database::Result<()> {
    if said.is_empty() {
        return Ok(());
    }
    let pairs = remembering(said, &columns(connection)?);
    put(connection, COLUMNS, &Matching { pairs })
}

fn get<T: Default + for<'a> Deserialize<'a>>(
    connection: &Connection,
    name: &str,
) -> database::Result<T> {
    let Some(text) = meta::find(connection, name)? else { return Ok(T::default()) };
    serde_json::from_str(&text).map_err(|error| database::Error::unreadable(0, error))
}

fn put<T: Serialize>(connection: &Connection, name: &str, value: &T) -> database::Result<()> {
    let text = serde_json::to_string(value);
    let text = text.map_err(|error| database::Error::Refused(Box::new(error)))?;
    meta::put(connection, name, &text)
}
