//! The journal in `IndexedDB`: one store of text rows, written with strict durability. Knows no row by name but its own revision.

use std::rc::Rc;

use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, UnexpectedDataError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use shared::sync::journal::{Refused, Revision, Rows, Write};

use super::kept::kept;

/// A journal in this browser.
#[derive(Clone)]
pub struct Journal {
    name: Rc<str>,
    database: Rc<Database>,
}

const ROWS: &str = "rows";
/// Sorts before every row of the contract.
const REVISION: &str = "!revision";

impl Journal {
    /// Opens, or begins, the journal of this name.
    pub async fn open(name: &str) -> Result<Self, Refused> {
        let database = Database::open(format!("opstap.{name}"))
            .with_version(1u8)
            .with_on_upgrade_needed(|_, database| {
                database.create_object_store(ROWS).build()?;
                Ok(())
            })
            .await
            .map_err(|_| Refused::Broken)?;
        Ok(Self { name: name.into(), database: Rc::new(database) })
    }

    /// All rows. As the page begins, those that its script has read already: who writes on what is no longer so hears that
    /// it is stale.
    pub async fn load(&self) -> Result<(Revision, Rows), Refused> {
        let (keys, values) = match kept(&self.name).await {
            Some(read) => read,
            None => self.read_all().await.map_err(why)?,
        };
        let mut rows: Rows = keys.into_iter().zip(values).collect();
        let revision = rows.remove(REVISION).and_then(|text| text.parse().ok()).unwrap_or(0);
        Ok((Revision(revision), rows))
    }

    async fn read_all(&self) -> Result<(Vec<String>, Vec<String>), Error> {
        let transaction = self.database.transaction(ROWS).build()?;
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
        self.write(planned_on, writes).await.map_err(why)?.ok_or(Refused::Stale)
    }

    async fn write(
        &self,
        planned_on: Revision,
        writes: &[Write],
    ) -> Result<Option<Revision>, Error> {
        let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
        let transaction = self
            .database
            .transaction(ROWS)
            .with_mode(TransactionMode::Readwrite)
            .with_options(strict)
            .build()?;
        let store = transaction.object_store(ROWS)?;
        let stored: Option<String> = store.get(REVISION).primitive()?.await?;
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
