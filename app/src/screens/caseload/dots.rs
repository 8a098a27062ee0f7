//! A caseload as dots: days since something was heard × how it goes. Knows no words and no drawing.

use chrono::NaiveDate;
use shared::attention::SILENT_DAYS;
use shared::id::TrajectId;
use shared::record::check_in::Face;

use super::grouping::Line;

/// The last column stands for that many days, and for more.
pub const DAYS_MAX: usize = 14;
/// Columns that a name takes beside its dot.
const NAME_COLUMNS: usize = 3;

/// How it goes, as the rows from top to bottom; nothing stands for whoever nobody said it of.
pub const ROWS: [Option<Face>; 5] =
    [Some(Face::Great), Some(Face::Good), Some(Face::SoSo), Some(Face::Hard), None];

/// Whether a name has room beside its dot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    Named,
    Bare,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dot {
    pub log: TrajectId,
    pub name: String,
    /// Days since something was heard, however many.
    pub days: u32,
    pub label: Label,
}

/// What stands in one place.
pub type Cell = Vec<Dot>;

/// One row: how it goes, and who, by days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DotRow {
    pub how: Option<Face>,
    pub cells: Vec<Cell>,
}

/// The picture and what it finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dots {
    pub rows: Vec<DotRow>,
    /// Who stands in it.
    pub all: usize,
    /// Of them, from whom nothing was heard for a week or longer.
    pub silent: usize,
}

/// Where someone stands who was heard on this day.
pub fn column(contact: NaiveDate, today: NaiveDate) -> usize {
    usize::try_from((today - contact).num_days()).unwrap_or_default().min(DAYS_MAX)
}

/// Whether it is a week or longer.
pub fn is_silent(column: usize) -> bool {
    i64::try_from(column).is_ok_and(|days| days >= SILENT_DAYS)
}

/// Everyone who is on the way and has begun, in their places.
pub fn dots(lines: &[Line], today: NaiveDate) -> Dots {
    let mut rows = ROWS.map(|how| DotRow { how, cells: vec![Cell::new(); DAYS_MAX + 1] });
    let (mut all, mut silent) = (0, 0);
    for line in lines.iter().filter(|line| line.is_running()) {
        let Some(contact) = line.contact else { continue };
        let column = column(contact, today);
        all += 1;
        silent += usize::from(is_silent(column));
        let days = u32::try_from((today - contact).num_days()).unwrap_or_default();
        let dot = Dot { log: line.log, name: line.candidate.clone(), days, label: Label::Bare };
        if let Some(row) = rows.iter_mut().find(|row| row.how == line.how) {
            row.cells[column].push(dot);
        }
    }
    rows.iter_mut().for_each(name_the_silent);
    let is_used = |row: &DotRow| row.how.is_some() || row.cells.iter().any(|it| !it.is_empty());
    Dots { rows: rows.into_iter().filter(is_used).collect(), all, silent }
}

/// Who was not heard is named beside the dot, where nobody else stands there.
fn name_the_silent(row: &mut DotRow) {
    for column in 0..row.cells.len() {
        let room = row.cells.get(column + 1..column + NAME_COLUMNS);
        let is_free = room.is_some_and(|room| room.iter().all(Vec::is_empty));
        if let ([dot], true) = (&mut row.cells[column][..], is_free && is_silent(column)) {
            dot.label = Label::Named;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::grouping::tests::line;
    use super::*;
    use shared::record::outcome::Ending;

    fn today() -> NaiveDate {
        "2026-03-20".parse().expect("a day")
    }

    /// Someone who was heard so many days ago.
    fn heard(name: &str, days: i64, how: Option<Face>) -> Line {
        let contact = Some(today() - chrono::TimeDelta::days(days));
        Line { how, contact, ..line(name, "", "") }
    }

    /// Who stands where: the row, the days, the name, and whether it is written.
    fn told(dots: &Dots) -> Vec<(Option<Face>, usize, &str, Label)> {
        let cells = dots
            .rows
            .iter()
            .flat_map(|row| row.cells.iter().enumerate().map(|(days, cell)| (row.how, days, cell)));
        cells
            .flat_map(|(how, days, cell)| {
                cell.iter().map(move |dot| (how, days, dot.name.as_str(), dot.label))
            })
            .collect()
    }

    #[test]
    fn everyone_stands_in_their_place() {
        let (good, hard) = (Some(Face::Good), Some(Face::Hard));
        let lines = [
            heard("Amal", 0, good),
            heard("Bram", 6, good),
            heard("Cor", 7, good),
            heard("Dina", 40, hard),
            // A clock that ran ahead.
            heard("Emma", -3, hard),
            heard("Farid", 8, None),
        ];
        let dots = dots(&lines, today());
        let expected = [
            (good, 0, "Amal", Label::Bare),
            (good, 6, "Bram", Label::Bare),
            (good, 7, "Cor", Label::Named),
            (hard, 0, "Emma", Label::Bare),
            (hard, 14, "Dina", Label::Bare),
            (None, 8, "Farid", Label::Named),
        ];
        assert_eq!(told(&dots), expected);
        assert_eq!((dots.all, dots.silent), (6, 3));
    }

    #[test]
    fn a_name_is_written_where_it_has_room() {
        let good = Some(Face::Good);
        let lines =
            [heard("A", 7, good), heard("B", 9, good), heard("C", 12, good), heard("D", 12, good)];
        let dots = dots(&lines, today());
        let labels: Vec<Label> = told(&dots).into_iter().map(|(.., label)| label).collect();
        assert_eq!(labels, [Label::Bare, Label::Named, Label::Bare, Label::Bare]);
    }

    #[test]
    fn who_arrived_or_has_not_begun_is_not_in_it() {
        let arrived = Line { ending: Some(Ending::IntendedJob), ..heard("Gert", 9, None) };
        let dots = dots(&[arrived, line("", "", "")], today());
        assert_eq!((dots.all, dots.silent, dots.rows.len()), (0, 0, 4));
    }
}
