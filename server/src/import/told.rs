//! What a sheet would bring, as it is told over HTTP: typed, so that the app has the words. Knows no address.

use shared::import::{self, Counts, Field, Misfit, Preview, TOLD_MAX, Why, Wrong as WrongCell};
use shared::wire::StringEnum;

use super::columns::{ColumnMatch, ReadSheet};
use super::fields::COLUMNS;
use super::problem::{Problem, What};
use crate::sheet::field::Wrong;
use crate::sheet::matching::MatchingError;
use crate::sheet::{Cell, Note, Table, column_letters};

/// A sheet, with what came of looking at its rows; nothing yet, where its columns do not fit.
pub fn preview(read: &ReadSheet, found: &(Counts, Vec<Problem>)) -> Preview {
    let (table, settled) = (&read.table, &read.settled);
    let (counts, wrong) = found;
    let other = |note: &Note| match note {
        Note::OtherSheet(name) => Some(name.clone()),
        Note::AboveHeaders { .. }
        | Note::MoreHeaders { .. }
        | Note::Merged { .. }
        | Note::Formulas { .. }
        | Note::Hours { .. }
        | Note::WithoutHeader { .. }
        | Note::SameHeader { .. }
        | Note::EmptySheet(_)
        | Note::HiddenSheet(_) => None,
    };
    Preview {
        sheet: table.sheet.clone(),
        other_sheets: table.notes.iter().filter_map(other).collect(),
        rows: number(table.rows.len()),
        columns: settled.matches.iter().map(|it| column(table, it)).collect(),
        fields: COLUMNS.iter().filter_map(|it| Field::named(it.field.id)).collect(),
        misfits: settled.columns.as_ref().err().into_iter().flatten().map(misfit).collect(),
        notes: table.notes.iter().filter_map(note).take(TOLD_MAX).collect(),
        counts: *counts,
        wrong: wrong.iter().take(TOLD_MAX).filter_map(wrong_cell).collect(),
        wrong_count: number(wrong.len()),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn column(table: &Table, it: &ColumnMatch) -> import::Column {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(it.at));
    let example = cells.map(Cell::shown).find(|shown| !shown.trim().is_empty());
    import::Column {
        at: number(it.at),
        header: it.header.clone(),
        example: example.map(|shown| shown.trim().to_owned()).unwrap_or_default(),
        field: it.field.as_deref().and_then(Field::named),
        matched: it.how,
    }
}

fn misfit(error: &MatchingError) -> Misfit {
    let named =
        |field: &str, make: fn(Field) -> Misfit| Field::named(field).map_or(Misfit::Unknown, make);
    match error {
        MatchingError::Missing { field } => named(field, Misfit::Missing),
        MatchingError::FieldTwice { field } => named(field, Misfit::Twice),
        MatchingError::NoSuchHeader { .. }
        | MatchingError::SeveralHeaders { .. }
        | MatchingError::HeaderTwice { .. }
        | MatchingError::NoSuchField { .. } => Misfit::Unknown,
    }
}

/// What is told of how it was read. Other sheets stand elsewhere, columns of one name beside the columns.
fn note(it: &Note) -> Option<import::Note> {
    Some(match it {
        Note::AboveHeaders { row, .. } => import::Note::AboveHeaders { row: number(*row) },
        Note::MoreHeaders { row } => import::Note::MoreHeaders { row: number(*row) },
        Note::Merged { from, to } => {
            import::Note::Merged { from: from.to_string(), to: to.to_string() }
        }
        Note::Formulas { first, count } => {
            import::Note::Formulas { first: first.to_string(), count: number(*count) }
        }
        Note::Hours { first, count } => {
            import::Note::Hours { first: first.to_string(), count: number(*count) }
        }
        Note::WithoutHeader { column } => {
            import::Note::WithoutHeader { column: column_letters(*column) }
        }
        Note::HiddenSheet(name) => import::Note::HiddenSheet(name.clone()),
        Note::SameHeader { .. } | Note::EmptySheet(_) | Note::OtherSheet(_) => return None,
    })
}

fn wrong_cell(problem: &Problem) -> Option<WrongCell> {
    let Problem { row, field, column, found, what } = problem;
    let (letters, header) = column
        .as_ref()
        .map_or_else(Default::default, |(at, header)| (column_letters(*at), header.clone()));
    let field = Field::named(field)?;
    let found = found.clone();
    Some(WrongCell { row: number(*row), field, letters, header, found, why: why(what) })
}

fn why(what: &What) -> Why {
    match what {
        What::Cell(wrong, list) => of_cell(*wrong, list),
        What::Missing => Why::Missing,
        What::Otherwise { row, value } => {
            Why::Otherwise { row: number(*row), value: value.clone() }
        }
        What::SeveralEmployers => Why::SeveralEmployers,
        What::NobodyOfTheOffice => Why::NobodyOfTheOffice,
        What::SeveralOfTheOffice => Why::SeveralOfTheOffice,
        What::TooManyLogs { logs_max } => Why::TooManyLogs { logs_max: number(*logs_max) },
        What::Declined(refusal) => Why::Declined(*refusal),
    }
}

fn of_cell(wrong: Wrong, list: &[&str]) -> Why {
    let names = || list.iter().map(|name| (*name).to_owned()).collect();
    match wrong {
        Wrong::Fault => Why::Fault,
        Wrong::NotWhole => Why::NotWhole,
        Wrong::NotANumber => Why::NotANumber,
        Wrong::EitherNumber => Why::EitherNumber,
        Wrong::NumberTooLarge => Why::NumberTooLarge,
        Wrong::NotADay => Why::NotADay,
        Wrong::ShortYear => Why::ShortYear,
        Wrong::NoSuchDay => Why::NoSuchDay,
        Wrong::YearOutOfRange => Why::YearOutOfRange,
        Wrong::HasTime => Why::HasTime,
        Wrong::NotYesOrNo => Why::NotYesOrNo,
        Wrong::NotOnTheList => Why::NotOnTheList(names()),
        Wrong::EitherName => Why::EitherName(names()),
        Wrong::TooLong { chars_max } => Why::TooLong { chars_max: number(chars_max) },
    }
}
