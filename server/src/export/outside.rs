//! The figures that may leave the team, as one table: how trajecten ended by quarters that are over. Knows not what may leave.

use shared::measure::cube::{By, Line};

use super::figures::{COHORT, EMPLOYER, ROUTE, WHOLE};
use super::table::{table, text};
use super::trajecten::route;
use crate::sheet::{Cell, Page};

const TITLES: [&str; 8] = [
    "Kwartaal",
    "Soort",
    "Van",
    "Geëindigd",
    "Bedoelde baan",
    "Baan bij een andere werkgever",
    "Opleiding",
    "Gestopt",
];

/// The table: empty where no quarter has anything to tell.
pub fn page(told: &[Line]) -> Page {
    let mut page = table("Buiten het team", &TITLES);
    page.rows = told.iter().map(row).collect();
    page
}

fn row(line: &Line) -> Vec<Cell> {
    let Line { quarter, by, ended, endings } = line;
    let (kind, of) = match by {
        By::All => (WHOLE, ""),
        By::Route(it) => (ROUTE, route(*it)),
        By::Employer(name) => (EMPLOYER, name.as_str()),
        By::Cohort(name) => (COHORT, name.as_str()),
    };
    let mut cells = vec![
        text(&format!("{} Q{}", quarter.year, quarter.number)),
        text(kind),
        text(of),
        Cell::Number(f64::from(*ended)),
    ];
    let number = |count: &Option<u32>| count.map_or(Cell::Empty, |it| Cell::Number(f64::from(it)));
    cells.extend(endings.iter().map(number));
    cells
}
