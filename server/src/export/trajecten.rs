//! Trajecten and the days of their talks, as far as all who take part see them: what is for a candidate and their coach, or
//! for coaches alone, is passed over before anything is folded.

use shared::record::outline::{Origin, Outline, Phase, Route};
use shared::record::{LogKind, Traject};
use shared::role::{Audience, Role};
use shared::text::Lang;

use super::table::{day, sort, table, text};
use crate::sheet::{Cell, Page};
use crate::store::database::{self, Connection};
use crate::{store, words};

/// The tables.
pub fn pages(connection: &Connection) -> database::Result<Vec<Page>> {
    let mut trajecten = table(
        "Trajecten",
        &[
            "Kandidaat",
            "Nieuwe baan",
            "Werkgever",
            "Werkcoach",
            "Fase",
            "Route",
            "Van",
            "Tot en met",
            "Groep",
            "Voorbeeld",
        ],
    );
    let mut talks = table("Gesprekken", &["Kandidaat", "Nieuwe baan", "Soort", "Dag"]);
    for log in store::logs(connection, LogKind::Traject)? {
        let state = store::folded(connection, log, Audience::is_for_office)?;
        let Some(traject) = state.traject() else { continue };
        let Some(outline) = &traject.outline else { continue };
        trajecten.rows.push(row(traject, outline));
        add_talks(traject, outline, &mut talks);
    }
    sort(&mut trajecten);
    sort(&mut talks);
    Ok(vec![trajecten, talks])
}

fn row(traject: &Traject, outline: &Outline) -> Vec<Cell> {
    let coaches: Vec<&str> =
        traject.members_in(Role::Coach).map(|(_, it)| it.name.get().as_str()).collect();
    let period = outline.period.get();
    vec![
        text(traject.candidate_name().unwrap_or_default()),
        text(outline.job.get()),
        text(outline.employer.get()),
        text(&coaches.join(", ")),
        text(phase(outline.phase)),
        text(route(*outline.route.get())),
        day(Some(period.from)),
        day(period.to),
        text(outline.cohort.get()),
        match outline.origin {
            Origin::Real => Cell::Empty,
            Origin::Example => Cell::Truth(true),
        },
    ]
}

fn add_talks(traject: &Traject, outline: &Outline, talks: &mut Page) {
    let evaluations = traject.evaluations.values().filter(|it| !it.hidden.get());
    let evaluations = evaluations.map(|it| ("Evaluatie", it.when.get().date));
    let appointments = traject.appointments.values().filter(|it| !it.hidden.get());
    let appointments = appointments.map(|it| ("Afspraak", it.plan.get().when.date));
    let mut all: Vec<_> = evaluations.chain(appointments).collect();
    all.sort_by_key(|(_, on)| *on);
    let name = traject.candidate_name().unwrap_or_default();
    for (kind, on) in all {
        let cells = vec![text(name), text(outline.job.get()), text(kind), day(Some(on))];
        talks.rows.push(cells);
    }
}

/// In the words of staff's screens.
pub(super) fn phase(phase: Phase) -> &'static str {
    let w = words::of(Lang::Nl);
    match phase {
        Phase::JobInView => w.s_phase_job_in_view(),
        Phase::PossibilitiesMapped => w.s_phase_possibilities_mapped(),
        Phase::Matched => w.s_phase_matched(),
        Phase::PathAgreed => w.s_phase_path_agreed(),
        Phase::LearningIn => w.s_phase_learning_in(),
        Phase::RegularJob => w.s_phase_regular_job(),
    }
}

pub(super) fn route(route: Route) -> &'static str {
    let w = words::of(Lang::Nl);
    match route {
        Route::SmallScaleGrowth => w.s_route_small_scale_growth(),
        Route::LargeScaleGrowth => w.s_route_large_scale_growth(),
        Route::DevelopmentJobs => w.s_route_development_jobs(),
        Route::StackedJobs => w.s_route_stacked_jobs(),
    }
}
