//! Names of the rule book's choices, for staff and for the candidate.

use shared::labels;
pub use shared::labels::{role, staff_role};
use shared::record::adjustment::{Cause, Lever};
use shared::record::check_in::Face;
use shared::record::outcome::Ending;
use shared::record::outline::{Phase, Route};
use shared::record::placement::PlaceKind;
use shared::record::step::{Pictogram, Status};
use shared::role::{Role, StaffRole};
use shared::text::Messages;

use crate::parts::{self, Icon};

/// What somebody with a role in the office does, and reads.
pub fn staff_role_means(w: Messages, role: StaffRole) -> &'static str {
    match role {
        StaffRole::Coach => w.s_staff_means_coach(),
        StaffRole::AccountHolder => w.s_staff_means_account_holder(),
        StaffRole::Manager => w.s_staff_means_manager(),
        StaffRole::Viewer => w.s_staff_means_viewer(),
    }
}

/// A phase as the candidate reads it.
pub fn phase_for_candidate(w: Messages, phase: Phase) -> &'static str {
    match phase {
        Phase::JobInView => w.c_phase_job_in_view(),
        Phase::PossibilitiesMapped => w.c_phase_possibilities_mapped(),
        Phase::Matched => w.c_phase_matched(),
        Phase::PathAgreed => w.c_phase_path_agreed(),
        Phase::LearningIn => w.c_phase_learning_in(),
        Phase::RegularJob => w.c_phase_regular_job(),
    }
}

/// A phase by its official name.
pub fn phase(w: Messages, phase: Phase) -> &'static str {
    match phase {
        Phase::JobInView => w.s_phase_job_in_view(),
        Phase::PossibilitiesMapped => w.s_phase_possibilities_mapped(),
        Phase::Matched => w.s_phase_matched(),
        Phase::PathAgreed => w.s_phase_path_agreed(),
        Phase::LearningIn => w.s_phase_learning_in(),
        Phase::RegularJob => w.s_phase_regular_job(),
    }
}

/// A route of the method.
pub fn route(w: Messages, route: Route) -> &'static str {
    match route {
        Route::SmallScaleGrowth => w.s_route_small_scale_growth(),
        Route::LargeScaleGrowth => w.s_route_large_scale_growth(),
        Route::DevelopmentJobs => w.s_route_development_jobs(),
        Route::StackedJobs => w.s_route_stacked_jobs(),
    }
}

/// A kind of placement.
pub fn place_kind(w: Messages, kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Employer => w.s_place_employer(),
        PlaceKind::OtherEmployer => w.s_place_other_employer(),
        PlaceKind::WorkAgency => w.s_place_work_agency(),
        PlaceKind::School => w.s_place_school(),
        PlaceKind::Training => w.s_place_training(),
    }
}

/// Whose view it is, as the candidate says it.
pub fn view_for_candidate(w: Messages, role: Role) -> &'static str {
    match role {
        Role::Candidate => w.c_view_candidate(),
        Role::Coach | Role::Manager => w.c_view_coach(),
        Role::Employer => w.c_view_employer(),
    }
}

/// How a step stands, for staff.
pub fn status(w: Messages, status: Status) -> &'static str {
    match status {
        Status::ToDo => w.s_step_status_todo(),
        Status::Doing => w.s_step_status_doing(),
        Status::Done => w.s_step_status_done(),
        Status::NeedsHelp => w.s_step_status_help(),
    }
}

/// How a step stands, as the candidate says it.
pub fn status_for_candidate(w: Messages, status: Status) -> &'static str {
    match status {
        Status::ToDo => w.c_step_status_todo(),
        Status::Doing => w.c_step_status_doing(),
        Status::Done => w.c_step_status_done(),
        Status::NeedsHelp => w.c_step_status_help(),
    }
}

/// How it goes, with its face.
pub fn face(w: Messages, face: Face) -> (Icon, &'static str) {
    (face_icon(face), labels::face(w, face))
}

/// The face alone.
pub fn face_icon(face: Face) -> Icon {
    match face {
        Face::Great => Icon::FaceGreat,
        Face::Good => Icon::FaceGood,
        Face::SoSo => Icon::FaceSo,
        Face::Hard => Icon::FaceHard,
    }
}

/// What an adjustment changes.
pub fn lever(w: Messages, lever: Lever) -> &'static str {
    match lever {
        Lever::Task => w.a_change_task(),
        Lever::Pace => w.a_change_pace(),
        Lever::Guidance => w.a_change_guidance(),
        Lever::Place => w.a_change_place(),
        Lever::Hours => w.a_change_hours(),
        Lever::Goal => w.a_change_goal(),
        Lever::Other => w.a_change_other(),
    }
}

/// Why an adjustment was needed.
pub fn cause(w: Messages, cause: Cause) -> &'static str {
    match cause {
        Cause::WorkDidNotFit => w.s_cause_work_did_not_fit(),
        Cause::WentTooFast => w.s_cause_went_too_fast(),
        Cause::NotExplained => w.s_cause_not_explained(),
        Cause::Language => w.s_cause_language(),
        Cause::Team => w.s_cause_team(),
        Cause::TravelOrHours => w.s_cause_travel_or_hours(),
        Cause::Confidence => w.s_cause_confidence(),
        Cause::NotArranged => w.s_cause_not_arranged(),
        Cause::Other => w.s_cause_other(),
    }
}

/// Where a traject led.
pub fn ending(w: Messages, ending: Ending) -> &'static str {
    match ending {
        Ending::IntendedJob => w.s_outcome_intended_job(),
        Ending::OtherEmployer => w.s_outcome_other_employer(),
        Ending::Training => w.s_outcome_training(),
        Ending::Stopped => w.s_outcome_stopped(),
    }
}

/// The picture of a step: the rule book names it, the parts draw it.
pub fn pictogram(pictogram: Pictogram) -> parts::Pictogram {
    match pictogram {
        Pictogram::Box => parts::Pictogram::Box,
        Pictogram::Vehicle => parts::Pictogram::Truck,
        Pictogram::Scanner => parts::Pictogram::Scanner,
        Pictogram::Rules => parts::Pictogram::Rules,
        Pictogram::Bus => parts::Pictogram::Bus,
        Pictogram::Clock => parts::Pictogram::Clock,
        Pictogram::People => parts::Pictogram::People,
        Pictogram::Talk => parts::Pictogram::Talk,
        Pictogram::Tools => parts::Pictogram::Tools,
        Pictogram::Computer => parts::Pictogram::Computer,
        Pictogram::Cleaning => parts::Pictogram::Cleaning,
        Pictogram::Plant => parts::Pictogram::Plant,
        Pictogram::Kitchen => parts::Pictogram::Kitchen,
        Pictogram::Safety => parts::Pictogram::Safety,
        Pictogram::School => parts::Pictogram::School,
        Pictogram::Star => parts::Pictogram::Star,
    }
}
