//! THE list of screens, each with its address. Knows no record and no way of storing one.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::adjustment::AdjustmentId;
use shared::record::appointment::AppointmentId;
use shared::record::evaluation::EvaluationId;
use shared::record::goal::GoalId;
use shared::record::placement::PlacementId;
use shared::record::step::StepId;

use crate::screens::*;

/// Every screen, as one flat list: an address that is not here does not exist.
#[derive(Clone, Debug, PartialEq, Eq, Routable)]
#[rustfmt::skip]
pub enum Route {
    #[layout(Shell)]
    // Everyone: where a day starts (each role its own), this phone, what was declined.
    #[route("/")] Home,
    #[route("/koppel")] Pair,
    #[route("/ik")] Me,
    #[route("/niet-gelukt")] Parked,

    // The candidate, whose own traject needs no name.
    #[route("/stappen")] Steps,
    #[route("/stappen/nieuw")] OwnStep,
    #[route("/stappen/:step")] Step { step: StepId },
    #[route("/leren")] Goals,
    #[route("/leren/:goal")] Goal { goal: GoalId },
    #[route("/gesprekken")] Talks,
    #[route("/ik/bewijs")] Proof,
    #[route("/ik/gegevens")] MyData,

    // Coach and manager.
    #[route("/kandidaten")] Candidates,
    #[route("/kandidaten/nieuw")] OpenTraject,
    #[route("/monitor")] Monitor,

    // One traject, for whoever takes part in it: what they see and may do is theirs.
    #[route("/traject/:log")] TrajectOverview { log: TrajectId },
    #[route("/traject/:log/stappen")] TrajectSteps { log: TrajectId },
    #[route("/traject/:log/doelen")] TrajectGoals { log: TrajectId },
    #[route("/traject/:log/gesprekken")] TrajectTalks { log: TrajectId },
    #[route("/traject/:log/bijsturing")] TrajectAdjustments { log: TrajectId },
    #[route("/traject/:log/mensen")] TrajectPeople { log: TrajectId },
    #[route("/traject/:log/geschiedenis")] TrajectHistory { log: TrajectId },
    #[route("/traject/:log/check-in")] CheckIn { log: TrajectId },
    #[route("/traject/:log/feedback")] Feedback { log: TrajectId },
    #[route("/traject/:log/stappen/nieuw")] NewStep { log: TrajectId },
    #[route("/traject/:log/stappen/:step")] EditStep { log: TrajectId, step: StepId },
    #[route("/traject/:log/doelen/nieuw")] NewGoal { log: TrajectId },
    #[route("/traject/:log/doelen/:goal")] EditGoal { log: TrajectId, goal: GoalId },
    #[route("/traject/:log/evaluatie/nieuw")] NewEvaluation { log: TrajectId },
    #[route("/traject/:log/evaluatie/:evaluation")] Evaluation { log: TrajectId, evaluation: EvaluationId },
    #[route("/traject/:log/evaluatie/:evaluation/antwoord")] Answers { log: TrajectId, evaluation: EvaluationId },
    #[route("/traject/:log/afspraak/nieuw")] NewAppointment { log: TrajectId },
    #[route("/traject/:log/afspraak/:appointment")] Appointment { log: TrajectId, appointment: AppointmentId },
    #[route("/traject/:log/bijsturing/nieuw")] NewAdjustment { log: TrajectId },
    #[route("/traject/:log/bijsturing/:adjustment")] Adjustment { log: TrajectId, adjustment: AdjustmentId },
    #[route("/traject/:log/plek/nieuw")] NewPlacement { log: TrajectId },
    #[route("/traject/:log/plek/:placement")] EditPlacement { log: TrajectId, placement: PlacementId },
    #[route("/traject/:log/mensen/nieuw")] NewMember { log: TrajectId },
    #[route("/traject/:log/mensen/:person")] Member { log: TrajectId, person: PersonId },
    #[route("/traject/:log/uitkomst")] Outcome { log: TrajectId },

    /// Any other address.
    #[route("/:..segments")] Missing { segments: Vec<String> },
}
