//! What is wrong with a list, cell by cell: in which row and column, what stands there, and why it cannot be taken in.

use dioxus::prelude::*;
use shared::import::{Preview, Wrong};
use shared::text::Messages;

use super::said::{field, why};
use crate::format::count;
use crate::parts::{Card, DataTables, Notice, Table, Tone};
use crate::session::use_session;

/// The first of it, and how much more there is.
#[component]
pub fn WrongCells(preview: Preview) -> Element {
    let w = use_session().messages();
    if preview.wrong_count == 0 {
        return rsx! {};
    }
    let title = w.s_sheets_wrong(preview.wrong_count);
    let columns = [w.s_sheets_row(), w.s_sheets_column(), w.s_sheets_found(), w.s_sheets_why()];
    let table = Table {
        caption: title.clone(),
        columns: columns.map(str::to_owned).to_vec(),
        lines: preview.wrong.iter().map(|it| line(w, it)).collect(),
    };
    let more = preview.wrong_count.saturating_sub(count(preview.wrong.len()));
    rsx! {
        Card { title,
            div { role: "alert",
                Notice { text: w.s_sheets_wrong_text(), tone: Tone::Care }
            }
            DataTables { tables: vec![table] }
            if more > 0 {
                p { class: "soft", {w.s_sheets_more(more)} }
            }
        }
    }
}

fn line(w: Messages, it: &Wrong) -> Vec<String> {
    let column = if it.letters.is_empty() {
        field(w, it.field).to_owned()
    } else {
        w.s_sheets_column_of(&it.header, &it.letters)
    };
    vec![it.row.to_string(), column, it.found.clone(), why(w, &it.why)]
}
