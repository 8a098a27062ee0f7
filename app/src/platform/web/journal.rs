//! The journal in `IndexedDB`: one store of text rows, written with strict durability. Knows no row by name but its own revision.

use std::cell::RefCell;
use std::rc::Rc;

use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, OpenDbError, UnexpectedDataError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use shared::sync::journal::{Refused, Revision, Rows, Write};

use super::kept::kept;

/// A journal in this browser.
#[derive(Clone)]
pub struct Journal {
    name: Rc<str>,
    /// The connection: another, once the browser closed it.
    database: Rc<RefCell<Rc<Database>>>,
}

const ROWS: &str = "rows";
/// Sorts before every row of the contract.
const REVISION: &str = "!revision";

impl Journal {
    /// Opens, or begins, the journal of this name.
    pub async fn open(name: &str) -> Result<Self, Refused> {
        let database = connection(name).await.map_err(|_| Refused::Broken)?;
        Ok(Self { name: name.into(), database: Rc::new(RefCell::new(Rc::new(database))) })
    }

    /// Connects once more: a browser closes connections that a page holds, and every use of them fails from then on. What it
    /// threw away meanwhile is begun anew, and who writes hears that what it builds on is no longer so.
    async fn reopen(&self) -> Result<(), Error> {
        let database =
            connection(&self.name).await.map_err(|_| UnexpectedDataError::NoEventTarget)?;
        self.database.replace(Rc::new(database));
        Ok(())
    }

    fn database(&self) -> Rc<Database> {
        Rc::clone(&self.database.borrow())
    }

    /// All rows. As the page begins, those that its script has read already: who writes on what is no longer so hears that
    /// it is stale.
    pub async fn load(&self) -> Result<(Revision, Rows), Refused> {
        let (keys, values) = match kept(&self.name).await {
            Some(read) => read,
            None => self.read_again().await.map_err(why)?,
        };
        let mut rows: Rows = keys.into_iter().zip(values).collect();
        let revision = rows.remove(REVISION).and_then(|text| text.parse().ok()).unwrap_or(0);
        Ok((Revision(revision), rows))
    }

    async fn read_again(&self) -> Result<(Vec<String>, Vec<String>), Error> {
        if let Ok(read) = self.read_all().await {
            return Ok(read);
        }
        self.reopen().await?;
        self.read_all().await
    }

    async fn read_all(&self) -> Result<(Vec<String>, Vec<String>), Error> {
        let database = self.database();
        let transaction = database.transaction(ROWS).build()?;
        let store = transaction.object_store(ROWS)?;
        // Both go out before either is awaited: the transaction would end in between.
        let keys = store.get_all_keys::<String>().primitive()?;
        let values = store.get_all::<String>().primitive()?;
        Ok((keys.await?.collect::<Result<_, _>>()?, values.await?.collect::<Result<_, _>>()?))
    }

    /// Writes a batch, whole or not at all. Returns once it is on disk.
    pub async fn commit(
        &self,
        planned_on: Revision,
        writes: &[Write],
    ) -> Result<Revision, Refused> {
        let written = match self.write(planned_on, writes).await {
            Err(Failed::Before(_)) => match self.reopen().await {
                Ok(()) => self.write(planned_on, writes).await,
                Err(error) => Err(Failed::During(error)),
            },
            written => written,
        };
        let written = written.map_err(|(Failed::Before(error) | Failed::During(error))| why(error));
        written?.ok_or(Refused::Stale)
    }

    async fn write(
        &self,
        planned_on: Revision,
        writes: &[Write],
    ) -> Result<Option<Revision>, Failed> {
        let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
        let database = self.database();
        let transaction = database
            .transaction(ROWS)
            .with_mode(TransactionMode::Readwrite)
            .with_options(strict)
            .build()
            .map_err(Failed::Before)?;
        let store = transaction.object_store(ROWS).map_err(Failed::Before)?;
        let stored = store.get::<String, _, _>(REVISION).primitive().map_err(Failed::Before)?;
        let stored: Option<String> = stored.await.map_err(Failed::Before)?;
        if stored.and_then(|text| text.parse().ok()).unwrap_or(0) != planned_on.0 {
            return Ok(None);
        }
        for write in writes {
            match write {
                Write::Put(row, text) => {
                    drop(store.put(text.as_str()).with_key(row.as_str()).primitive()?);
                }
                Write::Delete(row) => drop(store.delete(row.as_str()).primitive()?),
            }
        }
        let next = Revision(planned_on.0 + 1);
        drop(store.put(next.0.to_string()).with_key(REVISION).primitive()?);
        transaction.commit().await?;
        Ok(Some(next))
    }
}

async fn connection(name: &str) -> Result<Database, OpenDbError> {
    Database::open(format!("opstap.{name}"))
        .with_version(1u8)
        .with_on_upgrade_needed(|_, database| {
            database.create_object_store(ROWS).build()?;
            Ok(())
        })
        .await
}

/// A write that failed.
enum Failed {
    /// Before there was anything to write it with: nothing was written, and it may be tried again.
    Before(Error),
    During(Error),
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::During(error)
    }
}

fn why(error: Error) -> Refused {
    match error {
        // Every write was taken, and then all of them taken back: there was no room for them together.
        Error::MissingData(UnexpectedDataError::TransactionAborted) => Refused::Full,
        Error::DomException(DomException::Other(error)) if error.name() == "QuotaExceededError" => {
            Refused::Full
        }
        Error::DomException(_)
        | Error::Serialisation(_)
        | Error::MissingData(_)
        | Error::Unknown(_) => Refused::Broken,
    }
}
