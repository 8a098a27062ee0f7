//! What a talk asks of somebody: its line, its button, its picture and where that leads. Knows no traject.

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
    };
    Asked { title, button, icon, leads_to }
}
