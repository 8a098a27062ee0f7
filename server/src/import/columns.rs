//! Which column of a sheet is which field: as somebody said by hand, else as they said before, else as the headers say. Knows
//! no row.

use shared::import::Matched;

use super::fields::COLUMNS;
use super::rows::Sheet;
use crate::sheet::matching::{MatchingError, Pair, propose};
use crate::sheet::{Columns, Field, Matching, Table, fold};

/// Said by hand of a column that is to be left out.
pub const LEFT_OUT: &str = "";

/// A sheet that was read, and which column is which.
#[derive(Debug)]
pub struct ReadSheet {
    pub table: Table,
    pub settled: Settled,
}

/// The columns of a sheet, and how they came to be.
#[derive(Debug)]
pub struct Settled {
    /// Where each field stands, or why that is not to be told.
    pub columns: Result<Columns, Vec<MatchingError>>,
    /// Each column that has a header.
    pub matches: Vec<ColumnMatch>,
}

/// What a column was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnMatch {
    /// From the left: column A is 0.
    pub at: usize,
    pub header: String,
    /// The id of its field; nothing, where it is left out.
    pub field: Option<String>,
    pub how: Matched,
}

impl ReadSheet {
    /// Settles which column is which.
    pub fn new(table: Table, said: &[Pair], remembered: &[Pair]) -> Self {
        let settled = settle(&table.headers, said, remembered);
        Self { table, settled }
    }

    /// The sheet, if its columns fit.
    pub fn sheet(&self) -> Result<Sheet<'_>, &[MatchingError]> {
        let columns = self.settled.columns.as_ref().map_err(Vec::as_slice)?;
        Ok(Sheet { table: &self.table, columns })
    }
}

/// The names by which a row of headers is known, with those that somebody said.
pub fn names<'a>(said: &'a [Pair], remembered: &'a [Pair]) -> Vec<&'a str> {
    let own = COLUMNS.iter().flat_map(|column| column.field.names).copied();
    own.chain(remembered.iter().chain(said).map(|pair| pair.header.as_str())).collect()
}

/// All fields, as a sheet is asked for them.
fn all_fields() -> Vec<Field<'static>> {
    COLUMNS.iter().map(|column| column.field).collect()
}

fn times(headers: &[String], header: &str) -> usize {
    let name = fold(header);
    headers.iter().filter(|it| fold(it) == name).count()
}

/// `said` goes before `remembered`, and both before what headers look like.
fn settle(headers: &[String], said: &[Pair], remembered: &[Pair]) -> Settled {
    let mut pairs = said.to_vec();
    for pair in remembered.iter().filter(|pair| times(headers, &pair.header) == 1) {
        if !is_said(&pairs, pair) {
            pairs.push(pair.clone());
        }
    }
    let by_hand = pairs.len();
    pairs.extend(proposed(headers, &pairs));
    let taken = pairs.iter().filter(|pair| pair.field != LEFT_OUT).cloned();
    let columns = Matching { pairs: taken.collect() }.apply(headers, &all_fields());
    Settled { columns, matches: matches(headers, &pairs, by_hand) }
}

/// What is remembered after somebody said this by hand: of each header and of each field the last word.
pub fn remembering(said: &[Pair], remembered: &[Pair]) -> Vec<Pair> {
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

/// Each column with what was said of its header; of these pairs the first so many were said by hand.
fn matches(headers: &[String], pairs: &[Pair], by_hand: usize) -> Vec<ColumnMatch> {
    let named = headers.iter().enumerate().filter(|(_, header)| !header.is_empty());
    let of = |(at, header): (usize, &String)| {
        let pair = pairs.iter().position(|it| fold(&it.header) == fold(header));
        let field = pair.map(|place| pairs[place].field.clone()).filter(|it| it != LEFT_OUT);
        let how = match pair {
            Some(place) if place < by_hand => Matched::ByHand,
            _ if times(headers, header) > 1 => Matched::HeaderTwice,
            Some(_) | None => Matched::ByHeader,
        };
        ColumnMatch { at, header: header.clone(), field, how }
    };
    named.map(of).collect()
}
