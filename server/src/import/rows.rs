//! From the cells of a sheet to what each row says, field by field; and what no field can take. Knows no record.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::refusal::Refusal;

use super::fields::{COLUMNS, Column, List, Reads, find};
use super::problem::{Problem, What};
use crate::sheet::field::{self, FieldError, Wrong};
use crate::sheet::{Cell, Columns, Row, Table};

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    /// By its name on the wire.
    Choice(&'static str),
    Count(u16),
    Day(NaiveDate),
}

/// What a row says, by field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub row: usize,
    pub values: BTreeMap<&'static str, Value>,
    /// Where something stands that the field cannot take.
    pub faulty: BTreeSet<&'static str>,
}

/// A sheet whose columns are settled.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    pub table: &'a Table,
    pub columns: &'a Columns,
}

impl Sheet<'_> {
    /// What is wrong in the cell of a field.
    pub fn problem(&self, row: usize, field: &'static str, what: What) -> Problem {
        let rows = &self.table.rows;
        let cells = rows.binary_search_by_key(&row, |it| it.number).map(|at| &rows[at]);
        let found = cells.map(|it| self.columns.cell(it, field).shown()).unwrap_or_default();
        let column = self.columns.of(field);
        let column = column.map(|at| (at, self.table.headers[at].clone()));
        Problem { row, field, column, found: found.trim().to_owned(), what }
    }

    /// Reads all rows.
    pub fn read(&self) -> (Vec<Said>, Vec<Problem>) {
        let mut problems = Vec::new();
        let rows = self.table.rows.iter().map(|row| self.said(row, &mut problems)).collect();
        (rows, problems)
    }

    fn said(&self, row: &Row, problems: &mut Vec<Problem>) -> Said {
        let (mut values, mut faulty) = (BTreeMap::new(), BTreeSet::new());
        for column in COLUMNS {
            let id = column.field.id;
            match value(column, self.columns.cell(row, id)) {
                Ok(Some(value)) => drop(values.insert(id, value)),
                Ok(None) => {}
                Err(what) => {
                    faulty.insert(id);
                    problems.push(self.problem(row.number, id, what));
                }
            }
        }
        Said { row: row.number, values, faulty }
    }
}

fn value(column: &Column, cell: &Cell) -> Result<Option<Value>, What> {
    let wrong = |error: FieldError| What::Cell(error.wrong, Vec::new());
    match column.reads {
        Reads::Line => Ok(field::text(cell, TITLE_CHARS_MAX).map_err(wrong)?.map(Value::Text)),
        Reads::Words => Ok(field::text(cell, TEXT_CHARS_MAX).map_err(wrong)?.map(Value::Text)),
        Reads::Count => {
            let count = field::whole(cell).map_err(wrong)?.map(u16::try_from).transpose();
            Ok(count.map_err(|_| What::Declined(Refusal::OutOfRange))?.map(Value::Count))
        }
        Reads::Month => Ok(field::month(cell).map_err(wrong)?.map(Value::Day)),
        Reads::Choice(list) => choice(list, cell),
    }
}

/// One of a list, by any of its names.
fn choice(list: List, cell: &Cell) -> Result<Option<Value>, What> {
    let names: Vec<(&str, &'static str)> = list
        .iter()
        .flat_map(|(wire, names)| names.iter().chain([wire]).map(move |name| (*name, *wire)))
        .collect();
    let all: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
    let shown = || list.iter().filter_map(|(_, names)| names.first()).copied().collect();
    match field::choice(cell, &all) {
        Ok(at) => Ok(at.map(|at| Value::Choice(names[at].1))),
        Err(error @ FieldError { wrong: Wrong::NotOnTheList | Wrong::EitherName, .. }) => {
            Err(What::Cell(error.wrong, shown()))
        }
        Err(error) => Err(What::Cell(error.wrong, Vec::new())),
    }
}

impl Value {
    /// As it is shown beside another.
    pub fn shown(&self, field: &str) -> String {
        match (self, find(field).map(|column| column.reads)) {
            (Self::Text(text), _) => text.clone(),
            (Self::Choice(wire), Some(Reads::Choice(list))) => {
                super::fields::label(list, wire).to_owned()
            }
            (Self::Choice(wire), _) => (*wire).to_owned(),
            (Self::Count(count), _) => count.to_string(),
            (Self::Day(day), _) => Cell::Day(*day).shown(),
        }
    }
}
