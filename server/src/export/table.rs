//! A table while it is filled, and how values stand in its cells. Knows no record.

use chrono::NaiveDate;
use shared::time::Timestamp;
use shared::zone;

use crate::sheet::{Cell, Page, fold};

/// An empty table with these titles.
pub fn table(name: &str, titles: &[&str]) -> Page {
    let titles = titles.iter().map(|title| (*title).to_owned()).collect();
    Page { name: name.to_owned(), titles, rows: Vec::new() }
}

/// Puts the rows in the order of their first cells, as people read names.
pub fn sort(page: &mut Page) {
    page.rows.sort_by_cached_key(|row| {
        row.iter().take(2).map(|cell| fold(&cell.shown())).collect::<Vec<_>>()
    });
}

pub fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

pub fn count(count: usize) -> Cell {
    u32::try_from(count).map_or(Cell::Empty, |count| Cell::Number(f64::from(count)))
}

pub fn number(number: u16) -> Cell {
    Cell::Number(f64::from(number))
}

pub fn day(day: Option<NaiveDate>) -> Cell {
    day.map_or(Cell::Empty, Cell::Day)
}

/// The day of a moment, on a wall clock of the Netherlands.
pub fn day_of(at: Timestamp) -> Cell {
    Cell::Day(zone::local(at).date())
}
