//! Whether somebody comes to what is planned: said by who is asked, 1 tap, with a reason for who wants to give one, and read
//! by the others. Knows no plan.

use dioxus::prelude::*;
use shared::change::Stamp;
use shared::id::{PersonId, TrajectId};
use shared::limits::TEXT_CHARS_MAX;
use shared::record::appointment::{Appointment, AppointmentEdit, AppointmentField, AppointmentId};
use shared::record::coming::{Answer, Replies, Reply};
use shared::record::evaluation::{Evaluation, EvaluationEdit, EvaluationField, EvaluationId};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::register::Register;
use shared::role::{Role, View};

use crate::forms::form_state::FormState;
use crate::parts::{
    BigButton, ButtonKind, Chip, Disclosure, Field, FieldKind, Icon, Readiness, Tone,
};
use crate::screens::notices::NotHeard;
use crate::session::use_session;

const REASON: &str = "reason";

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    Candidate,
    /// The employers of this placement.
    Employer(Option<PlacementId>),
}

impl Whose {
    /// Whose answer somebody gives; nothing for who is not asked.
    pub fn of(view: View) -> Option<Self> {
        match view.role {
            Role::Candidate => Some(Self::Candidate),
            Role::Employer => Some(Self::Employer(view.placement)),
            Role::Coach | Role::Manager => None,
        }
    }

    /// The edit that answers to an appointment.
    pub fn to_appointment(self, id: AppointmentId, answer: Answer) -> Edit {
        Edit::Appointment(At(
            id,
            match self {
                Self::Candidate => AppointmentEdit::Set(AppointmentField::Answer(answer)),
                Self::Employer(placement) => AppointmentEdit::Reply(Reply { placement, answer }),
            },
        ))
    }

    /// The edit that answers to an evaluation.
    pub fn to_evaluation(self, id: EvaluationId, answer: Answer) -> Edit {
        Edit::Evaluation(At(
            id,
            match self {
                Self::Candidate => EvaluationEdit::Set(EvaluationField::Coming(answer)),
                Self::Employer(placement) => EvaluationEdit::Reply(Reply { placement, answer }),
            },
        ))
    }

    /// What they answered to an appointment.
    pub fn of_appointment(self, it: &Appointment) -> Answer {
        self.answer(&it.answer, &it.replies, it.plan.shown().by)
    }

    /// What they answered to an evaluation.
    pub fn of_evaluation(self, it: &Evaluation) -> Answer {
        self.answer(&it.coming, &it.replies, it.when.shown().by)
    }

    fn answer(self, own: &Register<Answer>, replies: &Replies, planned: Stamp) -> Answer {
        match self {
            Self::Candidate if own.shown().by.order() < planned.order() => Answer::WillCome,
            Self::Candidate => own.get().clone(),
            Self::Employer(placement) => replies.answer_of(placement, planned),
        }
    }
}

/// Somebody who cannot come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decline {
    pub person: PersonId,
    /// May be empty.
    pub reason: String,
}

impl From<(Stamp, &str)> for Decline {
    fn from((by, reason): (Stamp, &str)) -> Self {
        Self { person: by.author, reason: reason.to_owned() }
    }
}

/// Who cannot come, in words; who reads it is among them.
#[component]
pub fn Declines(log: TrajectId, of: Vec<Decline>) -> Element {
    let session = use_session();
    let w = session.messages();
    let name = |person| {
        session
            .ask_traject(log, |it| it.name_of(person).map(str::to_owned))
            .flatten()
            .unwrap_or_default()
    };
    rsx! {
        for Decline { person , reason } in of {
            div { key: "{person}", class: "stack",
                div { class: "cluster",
                    if session.person() == Some(person) {
                        Chip { label: w.c_talk_said_cannot(), tone: Tone::Sun, icon: Icon::Info }
                    } else {
                        Chip { label: w.s_talk_declined(&name(person)), tone: Tone::Care, icon: Icon::Info }
                    }
                }
                if !reason.is_empty() {
                    p { bdi { "{reason}" } }
                }
            }
        }
    }
}

/// The answer: "ik kan niet", with a reason for who wants to give one, and "ik kan toch".
#[component]
pub fn SayComing(
    log: TrajectId,
    form: FormState,
    whose: Whose,
    answer: Answer,
    /// The edit that says so.
    edit: Callback<Answer, Edit>,
) -> Element {
    let w = use_session().messages();
    let give = move |answer: Answer, toast: &str| {
        form.save(log, vec![edit.call(answer)], toast);
    };
    let (cannot_sent, can_sent) = match whose {
        Whose::Candidate => (w.c_talk_cannot_sent(), w.c_talk_can_sent()),
        Whose::Employer(_) => (w.e_talk_cannot_sent(), w.a_saved_here()),
    };
    let stored = match &answer {
        Answer::WillCome => "",
        Answer::CannotCome(reason) => reason,
    };
    let reason = form.or(REASON, stored);
    let is_new = reason.trim() != stored;
    let why = rsx! {
        Field {
            label: w.c_talk_why(),
            hint: w.a_optional(),
            kind: FieldKind::Text,
            value: reason.clone(),
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(REASON, text),
        }
    };
    let cannot = move |()| give(Answer::CannotCome(reason.trim().to_owned()), cannot_sent);
    match answer {
        Answer::CannotCome(_) => rsx! {
            if whose == Whose::Candidate {
                NotHeard { log }
            }
            {why}
            BigButton {
                label: w.a_send(),
                icon: Icon::Send,
                state: if is_new { Readiness::Ready } else { Readiness::Waiting },
                onpress: cannot,
            }
            BigButton {
                label: w.c_talk_can(),
                kind: ButtonKind::Quiet,
                icon: Icon::Check,
                onpress: move |()| give(Answer::WillCome, can_sent),
            }
        },
        Answer::WillCome => rsx! {
            BigButton { label: w.c_talk_cannot(), kind: ButtonKind::Quiet, icon: Icon::Close, onpress: cannot }
            Disclosure { label: w.c_talk_why(), icon: Icon::Talk, {why} }
        },
    }
}
