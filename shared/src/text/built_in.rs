//! The words of every language, inside the program: for whoever need not be small. Knows no message.

#[cfg(feature = "texts")]
use super::Table;
use super::{Lang, Messages};

impl Messages {
    /// The words of a language, unless they were left out of this program and travel beside it.
    #[cfg(feature = "texts")]
    pub fn built_in(lang: Lang) -> Option<Messages> {
        use std::sync::LazyLock;

        use super::messages::TABLES;

        static READ: LazyLock<Vec<Table>> =
            LazyLock::new(|| TABLES.iter().filter_map(|table| Table::read(table).ok()).collect());
        READ.iter().find(|table| table.lang() == lang).map(Messages::of)
    }

    /// The words of a language, unless they were left out of this program and travel beside it.
    #[cfg(not(feature = "texts"))]
    pub fn built_in(_: Lang) -> Option<Messages> {
        None
    }
}
