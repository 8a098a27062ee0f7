//! The routes of figures: of the whole for who looks after it, of one's own for a coach, and what may be told outside the team.

use shared::measure::cube::ToldFigures;
use shared::measure::outcome::Monitor;
use shared::wire::Wire;

use crate::http::tests::openapi::described::{Described, Gives, XLSX};

pub const ROUTES: &[Described] = &[
    Described::read(
        "/api/monitor",
        "The outcomes of all trajecten together, for managers; of their own for coaches.",
        &[(200, "Counts and shares.", Gives::Json(Monitor::schema))],
    ),
    Described::read(
        "/api/monitor/workbook",
        "The figures of the monitor, as a workbook, for managers.",
        &[(200, "A file to keep.", Gives::File(XLSX))],
    ),
    Described::read(
        "/api/figures",
        "What may be told outside the team: how trajecten ended by quarters that are over, \
            rounded, for who reads figures and for managers.",
        &[(200, "The oldest quarter first.", Gives::Json(ToldFigures::schema))],
    ),
    Described::read(
        "/api/figures/workbook",
        "What may be told outside the team, as a workbook, for who reads figures and for managers.",
        &[(200, "A file to keep.", Gives::File(XLSX))],
    ),
];
