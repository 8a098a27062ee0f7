//! What waits for somebody: its line, its button, its picture and where that leads. Knows no traject.

use shared::asks::Ask;
use shared::id::TrajectId;
use shared::role::Role;
use shared::text::Messages;

use crate::parts::Icon;
use crate::route::Route;

/// What is asked, as a person in some role reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub title: &'static str,
    pub button: &'static str,
    pub icon: Icon,
    pub leads_to: Route,
}

/// What is asked of someone in this role.
pub fn asked(w: Messages, log: TrajectId, role: Role, ask: Ask) -> Asked {
    let (leads_to, icon) = match ask {
        Ask::Agree(_) => (Route::Agreement { log }, Icon::Sign),
        Ask::Sign(evaluation) => (Route::Evaluation { log, evaluation }, Icon::Sign),
        Ask::Answer(evaluation) => (Route::Answers { log, evaluation }, Icon::Talk),
        Ask::Decide(_) => (Route::Learner { log }, Icon::Talk),
        Ask::LetGo(_) => (Route::Learner { log }, Icon::Forward),
        Ask::Confirm(_) => (Route::Workdays { log }, Icon::Clock),
    };
    let (title, button) = match (role, ask) {
        (Role::Candidate, Ask::Agree(_)) => (w.a_new_agreement(), w.c_new_sign()),
        (Role::Coach | Role::Employer | Role::Manager, Ask::Agree(_)) => {
            (w.a_new_agreement(), w.s_waiting_sign())
        }
        (Role::Candidate, Ask::Sign(_)) => (w.c_new_sign_title(), w.c_new_sign()),
        (Role::Candidate, Ask::Answer(_)) => (w.c_new_answer_title(), w.c_new_answer()),
        (Role::Coach | Role::Employer | Role::Manager, Ask::Sign(_)) => {
            (w.e_evaluation_sign(), w.s_waiting_sign())
        }
        (Role::Coach | Role::Employer | Role::Manager, Ask::Answer(_)) => {
            (w.e_evaluation_title(), w.s_waiting_answer())
        }
        // Nobody else is asked these.
        (_, Ask::Decide(_)) => (w.a_new_introduction(), w.s_waiting_answer()),
        (_, Ask::LetGo(_)) => (w.a_new_flow_on(), w.s_waiting_answer()),
        (_, Ask::Confirm(_)) => (w.s_waiting_hours(), w.s_waiting_look()),
    };
    Asked { title, button, icon, leads_to }
}
