//! The cells of one sheet as they are found, within its limits. Knows no headers.

use std::collections::BTreeMap;

use super::{
    CELL_CHARS_MAX, CELLS_MAX, COLUMNS_MAX, Cell, Kind, Note, Place, ROWS_MAX, SheetError,
};

/// What the reader of one kind of file found.
#[derive(Debug)]
pub(super) struct Found {
    pub kind: Kind,
    pub sheet: Option<String>,
    pub grid: Grid,
    /// Of other sheets.
    pub notes: Vec<Note>,
}

/// A sheet by the numbers of its rows. Only rows that hold something take room.
#[derive(Debug, Default)]
pub(super) struct Grid {
    pub rows: BTreeMap<usize, Vec<Cell>>,
    pub merged: Vec<(Place, Place)>,
    formulas: Option<(Place, usize)>,
    hours: Option<(Place, usize)>,
    cells: usize,
}

impl Grid {
    pub fn put(&mut self, place: Place, cell: Cell) -> Result<(), SheetError> {
        if cell.is_empty() {
            return Ok(());
        }
        if place.column >= COLUMNS_MAX {
            return Err(SheetError::TooManyColumns { place, columns_max: COLUMNS_MAX });
        }
        if let Cell::Text(text) | Cell::Fault(text) = &cell
            && text.len() > CELL_CHARS_MAX
            && text.chars().count() > CELL_CHARS_MAX
        {
            return Err(SheetError::CellTooLong { place, chars_max: CELL_CHARS_MAX });
        }
        let row = self.rows.entry(place.row).or_default();
        if row.len() <= place.column {
            self.cells += place.column + 1 - row.len();
            row.resize(place.column + 1, Cell::Empty);
        }
        row[place.column] = cell;
        if self.rows.len() > ROWS_MAX {
            return Err(SheetError::TooManyRows { rows_max: ROWS_MAX });
        }
        if self.cells > CELLS_MAX {
            return Err(SheetError::TooManyCells { cells_max: CELLS_MAX });
        }
        Ok(())
    }

    pub fn note_formula(&mut self, place: Place) {
        self.formulas.get_or_insert((place, 0)).1 += 1;
    }

    pub fn note_hour(&mut self, place: Place) {
        self.hours.get_or_insert((place, 0)).1 += 1;
    }

    /// Gives each row what stands in a cell that was drawn over it from above, and says of all cells that were made one.
    pub fn spread(&mut self) -> Result<Vec<Note>, SheetError> {
        let mut notes = Vec::new();
        for (from, to) in std::mem::take(&mut self.merged) {
            let Some(cell) = self.at(from).cloned() else { continue };
            notes.push(Note::Merged { from, to });
            let below = self.rows.range(from.row + 1..=to.row.max(from.row + 1));
            let below: Vec<usize> =
                below.map(|(row, _)| *row).filter(|row| *row <= to.row).collect();
            for row in below {
                self.put(Place { row, column: from.column }, cell.clone())?;
            }
            self.merged.push((from, to));
        }
        let formulas = self.formulas.map(|(first, count)| Note::Formulas { first, count });
        let hours = self.hours.map(|(first, count)| Note::Hours { first, count });
        notes.extend(formulas.into_iter().chain(hours));
        Ok(notes)
    }

    /// What stands at a place, if anything does.
    pub fn at(&self, place: Place) -> Option<&Cell> {
        self.rows.get(&place.row)?.get(place.column).filter(|cell| !cell.is_empty())
    }
}
