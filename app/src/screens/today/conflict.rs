//! Where two people changed the same thing at once, and which screen lets someone choose. Plain questions; knows no screen's inside.

use shared::id::TrajectId;
use shared::record::adjustment::Adjustment;
use shared::record::goal::Goal;
use shared::record::member::Member;
use shared::record::outline::Outline;
use shared::record::placement::Placement;
use shared::record::step::Step;
use shared::register::Register;
use shared::traject::Traject;

use crate::route::Route;

/// The first place in a traject where a choice between two versions waits.
pub fn first(traject: &Traject, log: TrajectId) -> Option<Route> {
    let outline = traject.outline.as_ref().filter(|it| in_outline(it));
    let outline = outline.map(|_| Route::TrajectOverview { log });
    let mut steps = traject.steps.iter().filter(|(_, it)| in_step(it));
    let mut goals = traject.goals.iter().filter(|(_, it)| in_goal(it));
    let mut members = traject.members.iter().filter(|(_, it)| in_member(it));
    let mut placements = traject.placements.iter().filter(|(_, it)| in_placement(it));
    let mut adjustments = traject.adjustments.iter().filter(|(_, it)| in_adjustment(it));
    let mut appointments =
        traject.appointments.iter().filter(|(_, it)| two(&it.plan) || two(&it.answer));
    let mut evaluations =
        traject.evaluations.iter().filter(|(_, it)| two(&it.when) || two(&it.conclusion));
    let outcome = traject.closing.outcome.as_ref().filter(|it| two(it));
    outline
        .or_else(|| steps.next().map(|(step, _)| Route::EditStep { log, step: *step }))
        .or_else(|| goals.next().map(|(goal, _)| Route::EditGoal { log, goal: *goal }))
        .or_else(|| members.next().map(|(person, _)| Route::Member { log, person: *person }))
        .or_else(|| {
            placements
                .next()
                .map(|(placement, _)| Route::EditPlacement { log, placement: *placement })
        })
        .or_else(|| adjustments.next().map(|(id, _)| Route::Adjustment { log, adjustment: *id }))
        .or_else(|| appointments.next().map(|(id, _)| Route::Appointment { log, appointment: *id }))
        .or_else(|| evaluations.next().map(|(id, _)| Route::Evaluation { log, evaluation: *id }))
        .or_else(|| outcome.map(|_| Route::Outcome { log }))
}

fn two<T: PartialEq>(register: &Register<T>) -> bool {
    !register.others().is_empty()
}

fn in_outline(it: &Outline) -> bool {
    two(&it.job) || two(&it.employer) || two(&it.route) || two(&it.period) || two(&it.cohort)
}

fn in_member(it: &Member) -> bool {
    two(&it.name) || two(&it.phone) || two(&it.placement) || two(&it.active)
}

fn in_placement(it: &Placement) -> bool {
    let texts = two(&it.place) || two(&it.mentor);
    texts || two(&it.kind) || two(&it.hours_per_week) || two(&it.period) || two(&it.hidden)
}

fn in_step(it: &Step) -> bool {
    let texts = two(&it.title) || two(&it.note) || two(&it.place) || two(&it.helper);
    texts || two(&it.phase) || two(&it.goal) || two(&it.when) || two(&it.hidden)
}

fn in_goal(it: &Goal) -> bool {
    let words = two(&it.skill) || two(&it.levels);
    let levels = two(&it.start) || two(&it.reached) || two(&it.target);
    words || levels || two(&it.weight) || two(&it.hidden)
}

fn in_adjustment(it: &Adjustment) -> bool {
    let texts = two(&it.saw) || two(&it.think) || two(&it.change);
    texts || two(&it.lever) || two(&it.check_on) || two(&it.hidden)
}
