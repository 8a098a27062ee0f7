//! Which column of a sheet is which field: as somebody said by hand, else as they said before, else as the headers say. Knows
//! no row.

use super::fields::{COLUMNS, title};
use crate::sheet::matching::{MatchingError, Pair, propose};
use crate::sheet::{Columns, Field, Matching, Table, column_letters, fold};

/// Said by hand of a column that is to be left out.
pub const LEFT_OUT: &str = "";

/// The columns of a sheet, and how they came to be.
#[derive(Debug)]
pub struct Settled {
    pub columns: Columns,
    /// A line for each column that holds something.
    pub lines: Vec<String>,
}

/// All fields, as a sheet is asked for them.
pub fn all_fields() -> Vec<Field<'static>> {
    COLUMNS.iter().map(|column| column.field).collect()
}

/// Settles which column is which: `said` goes before `remembered`, and both before what headers look like.
pub fn settle(
    table: &Table,
    said: &[Pair],
    remembered: &[Pair],
) -> Result<Settled, Vec<MatchingError>> {
    let headers = &table.headers;
    let mut pairs = said.to_vec();
    let is_here = |pair: &Pair| {
        let name = fold(&pair.header);
        headers.iter().filter(|header| fold(header) == name).count() == 1
    };
    for pair in remembered.iter().filter(|pair| is_here(pair)) {
        if !is_said(&pairs, pair) {
            pairs.push(pair.clone());
        }
    }
    let by_hand = pairs.len();
    pairs.extend(proposed(headers, &pairs));
    let fields = all_fields();
    let taken = pairs.iter().filter(|pair| pair.field != LEFT_OUT).cloned();
    let columns = Matching { pairs: taken.collect() }.apply(headers, &fields)?;
    let lines = lines(table, &columns, &pairs[..by_hand]);
    Ok(Settled { columns, lines })
}

/// What is remembered after somebody said this by hand: of each header and of each field the last word.
pub fn remember(said: &[Pair], remembered: &[Pair]) -> Vec<Pair> {
    let kept = remembered.iter().filter(|pair| !is_said(said, pair));
    kept.chain(said).cloned().collect()
}

/// Whether something is said of its header or of its field.
fn is_said(pairs: &[Pair], pair: &Pair) -> bool {
    let is_same = |it: &Pair| {
        fold(&it.header) == fold(&pair.header) || (it.field == pair.field && pair.field != LEFT_OUT)
    };
    pairs.iter().any(is_same)
}

/// What the other headers seem to be.
fn proposed(headers: &[String], pairs: &[Pair]) -> Vec<Pair> {
    let is_open = |header: &String| pairs.iter().all(|it| fold(&it.header) != fold(header));
    let open: Vec<String> =
        headers.iter().map(|it| if is_open(it) { it.clone() } else { String::new() }).collect();
    let mut fields = all_fields();
    fields.retain(|field| pairs.iter().all(|it| it.field != field.id));
    propose(&open, &fields).matching.pairs
}

fn lines(table: &Table, columns: &Columns, by_hand: &[Pair]) -> Vec<String> {
    let mut lines = Vec::new();
    for (at, header) in table.headers.iter().enumerate().filter(|(_, it)| !it.is_empty()) {
        let letters = column_letters(at);
        let field = COLUMNS.iter().find(|it| columns.of(it.field.id) == Some(at));
        let is_by_hand = by_hand.iter().any(|it| fold(&it.header) == fold(header));
        let how = if is_by_hand { ", as it was said by hand" } else { "" };
        lines.push(match field {
            Some(column) => {
                let id = column.field.id;
                let title = title(id);
                let meant =
                    if fold(title) == fold(header) { String::new() } else { format!(" ({title})") };
                format!("column {letters} {header:?} is {id}{meant}{how}")
            }
            None => format!("column {letters} {header:?} is left out{how}"),
        });
    }
    lines
}
