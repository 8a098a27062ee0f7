//! The words of every language, inside the program: for whoever need not be small. Knows no message.

use super::{Lang, Messages};
#[cfg(feature = "texts")]
use super::{Table, Unfit};

impl Messages {
    /// The words of a language, unless they were left out of this program and travel beside it.
    #[cfg(feature = "texts")]
    pub fn built_in(lang: Lang) -> Option<Messages> {
        use std::sync::LazyLock;

        use super::messages::TABLES;

        static READ: LazyLock<Vec<Table>> =
            LazyLock::new(|| TABLES.iter().filter_map(|tables| read(tables).ok()).collect());
        READ.iter().find(|table| table.lang() == lang).map(Messages::of)
    }

    /// The words of a language, unless they were left out of this program and travel beside it.
    #[cfg(not(feature = "texts"))]
    pub fn built_in(_: Lang) -> Option<Messages> {
        None
    }
}

/// Both tables of a language as one.
#[cfg(feature = "texts")]
fn read([first, second]: &[&'static str; 2]) -> Result<Table, Unfit> {
    let table = Table::read(first)?;
    table.read_second(second)?;
    Ok(table)
}
