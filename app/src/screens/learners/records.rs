//! What an employer settles with one tap: a step that was seen to work, and a day that does not suit. Knows no form.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::appointment::{AppointmentId, Invited, Plan};
use shared::record::coming::Answer;
use shared::record::step::{Status, StepEdit, StepId};
use shared::record::{At, Edit};
use shared::text::date::capital;

use crate::format::{format_when, line};
use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, ButtonLink, Card, Chip, Icon, List, Row, Tone};
use crate::route::Route;
use crate::screens::talks::coming::Whose;
use crate::session::{Session, use_session};

/// Steps shown here; the rest stands in the plan.
const STEPS_SHOWN: usize = 2;

fn to_confirm(traject: &Traject) -> Vec<(StepId, String)> {
    let done = traject.visible_steps().filter(|(_, step)| step.status() == Status::Done);
    let mut open: Vec<_> = done.filter(|(_, step)| !step.is_confirmed()).collect();
    open.sort_by_key(|(_, step)| std::cmp::Reverse(step.mark().map(|(_, mark)| mark.by.order())));
    open.into_iter().map(|(id, step)| (id, step.title.get().clone())).collect()
}

/// Steps of which the candidate says that they are done, to confirm; nothing where there are none.
#[component]
pub fn ToConfirm(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let confirm = |step: StepId| Edit::Step(At(step, StepEdit::Confirm(true)));
    let found = session.ask_traject(log, |traject| {
        (to_confirm(traject), traject.candidate_name().unwrap_or_default().to_owned())
    });
    let (steps, name) = found.unwrap_or_default();
    let steps: Vec<_> =
        steps.into_iter().filter(|(step, _)| may(session, log, &confirm(*step))).collect();
    let rest = steps.len().saturating_sub(STEPS_SHOWN);
    if steps.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Card { title: w.e_learner_done(&name),
            List { label: w.e_learner_done(&name),
                for (step , title) in steps.into_iter().take(STEPS_SHOWN) {
                    Row {
                        key: "{step}",
                        title: title.clone(),
                        is_low: true,
                        trailing: rsx! {
                            Button {
                                label: w.e_learner_saw(),
                                spoken: [w.e_learner_saw(), &title].join(": "),
                                kind: ButtonKind::Quiet,
                                icon: Icon::Check,
                                onpress: move |()| {
                                    save(session, log, vec![confirm(step)], w.s_step_confirmed_said());
                                },
                            }
                        },
                    }
                }
            }
            if rest > 0 {
                ButtonLink {
                    label: w.e_learner_steps_more(),
                    kind: ButtonKind::Plain,
                    href: Route::TrajectSteps { log }.to_string(),
                }
            }
        }
    }
}

/// The next appointment that the employer is asked for.
struct Next {
    id: AppointmentId,
    plan: Plan,
    whose: Whose,
    answer: Answer,
}

fn next(session: Session, traject: &Traject) -> Option<Next> {
    let whose = Whose::of(traject.view(session.person()?)?)?;
    let today = session.today();
    let coming = traject.appointments.iter().filter(|(_, it)| {
        let plan = it.plan.get();
        !it.hidden.get() && plan.when.date >= today && plan.invited == Invited::CandidateAndEmployer
    });
    let (id, it) = coming.min_by_key(|(_, it)| it.plan.get().when)?;
    Some(Next { id: *id, plan: it.plan.get().clone(), whose, answer: whose.of_appointment(it) })
}

/// It, with "ik kan niet"; nothing where there is none.
#[component]
pub fn Invitation(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| next(session, traject)).flatten();
    let Some(Next { id, plan, whose, answer }) = found else { return VNode::empty() };
    let cannot = move |()| {
        let edit = whose.to_appointment(id, Answer::CannotCome(String::new()));
        save(session, log, vec![edit], w.e_talk_cannot_sent());
    };
    let when = capital(&format_when(w, plan.when, session.today()));
    rsx! {
        Card {
            List { label: plan.title.clone(),
                Row {
                    title: plan.title.clone(),
                    meta: line(w, &[&when, &plan.place]),
                    is_low: true,
                    href: Route::Appointment { log, appointment: id }.to_string(),
                    trailing: rsx! {
                        if answer == Answer::WillCome {
                            Button { label: w.c_talk_cannot(), kind: ButtonKind::Quiet, onpress: cannot }
                        } else {
                            Chip { label: w.c_talk_said_cannot(), tone: Tone::Sun }
                        }
                    },
                }
            }
        }
    }
}
