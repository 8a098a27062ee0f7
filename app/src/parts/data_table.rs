//! The same facts as a picture shows, as a table one can read out, copy and print. It does not know what is counted.

use dioxus::prelude::*;

/// What one picture shows, a line for each fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<String>,
    /// As long as the columns, each.
    pub lines: Vec<Vec<String>>,
}

/// The tables, one below the other.
#[component]
pub fn DataTables(tables: Vec<Table>) -> Element {
    rsx! {
            for Table { caption , columns , lines } in tables {
                // One scrolls it by keyboard, too.
            div { key: "{caption}", class: "table-place", role: "region", tabindex: "0", "aria-label": "{caption}",
                    table { class: "table",
                        caption { bdi { "{caption}" } }
                        thead {
                            tr {
                                for column in columns {
                                    th { key: "{column}", scope: "col", "{column}" }
                                }
                            }
                        }
                        tbody {
                            for (place , line) in lines.into_iter().enumerate() {
                                tr { key: "{place}",
                                    for (column , text) in line.into_iter().enumerate() {
                                        td { key: "{column}", bdi { "{text}" } }
                                    }
                                }
                            }
                        }
                    }
                }
            }
    }
}
