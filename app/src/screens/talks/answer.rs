//! Whether somebody comes to an appointment: said by who is asked, 1 tap, and read by the others. Knows no plan.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::appointment::{
    Answer, Appointment as Record, AppointmentEdit, AppointmentField, AppointmentId, Reply,
};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::role::{Role, View};

use crate::forms::form_state::FormState;
use crate::parts::{
    BigButton, ButtonKind, Chip, Disclosure, Field, FieldKind, Icon, Readiness, Tone,
};
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

    /// The edit that gives an answer.
    pub fn edit(self, answer: Answer) -> AppointmentEdit {
        match self {
            Self::Candidate => AppointmentEdit::Set(AppointmentField::Answer(answer)),
            Self::Employer(placement) => AppointmentEdit::Reply(Reply { placement, answer }),
        }
    }

    /// What they answered to the plan as it stands: who said nothing is expected.
    pub fn answer(self, record: &Record) -> Answer {
        match self {
            Self::Candidate => record.answer.get().clone(),
            Self::Employer(placement) => {
                let planned = record.plan.shown().by.order();
                let said = record.reply_of(placement).filter(|(_, by)| by.order() > planned);
                said.map_or(Answer::WillCome, |(reply, _)| reply.answer.clone())
            }
        }
    }
}

/// Whether the candidate comes, in words.
#[component]
pub fn State(record: Record, name: String, is_mine: bool) -> Element {
    let w = use_session().messages();
    match record.answer.get() {
        // Who said nothing is expected, but did not promise.
        Answer::WillCome if is_mine || record.answer.shown().by == record.by => VNode::empty(),
        Answer::WillCome => rsx! {
            Chip { label: w.s_talk_accepted(&name), tone: Tone::Done, icon: Icon::Check }
        },
        Answer::CannotCome(reason) => rsx! {
            Chip {
                label: if is_mine { w.c_talk_cannot().to_owned() } else { w.s_talk_declined(&name) },
                tone: Tone::Care,
            }
            if !reason.is_empty() {
                p { bdi { "{reason}" } }
            }
        },
    }
}

/// Which employers cannot come, in words; one's own answer is among them.
#[component]
pub fn EmployersState(log: TrajectId, appointment: AppointmentId, whose: Option<Whose>) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let it = traject.appointments.get(&appointment)?;
        let declines =
            it.declines().filter(|(by, _)| traject.role(by.author) == Some(Role::Employer));
        let told = |(by, reason): (shared::change::Stamp, &str)| {
            let name = traject.name_of(by.author).unwrap_or_default();
            let is_own =
                matches!(whose, Some(Whose::Employer(_))) && Some(by.author) == session.person();
            let label =
                if is_own { w.c_talk_said_cannot().to_owned() } else { w.s_talk_declined(name) };
            (label, reason.to_owned())
        };
        Some(declines.map(told).collect::<Vec<_>>())
    });
    rsx! {
        for (label , reason) in found.flatten().unwrap_or_default() {
            Chip { key: "{label}", label, tone: Tone::Care }
            if !reason.is_empty() {
                p { bdi { "{reason}" } }
            }
        }
    }
}

/// The answer: "ik kom" or "ik kan niet", with a reason for who wants to give one.
#[component]
pub fn GiveAnswer(
    log: TrajectId,
    appointment: AppointmentId,
    form: FormState,
    whose: Whose,
    answer: Answer,
) -> Element {
    let w = use_session().messages();
    let give = move |answer: Answer, toast: &str| {
        let edit = Edit::Appointment(At(appointment, whose.edit(answer)));
        form.save(log, vec![edit], toast);
    };
    let sent = match whose {
        Whose::Candidate => w.c_talk_cannot_sent(),
        Whose::Employer(_) => w.e_talk_cannot_sent(),
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
    let cannot = move |()| give(Answer::CannotCome(reason.trim().to_owned()), sent);
    match answer {
        Answer::CannotCome(_) => rsx! {
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
                onpress: move |()| give(Answer::WillCome, w.a_saved_here()),
            }
        },
        Answer::WillCome => rsx! {
            BigButton { label: w.c_talk_cannot(), kind: ButtonKind::Quiet, onpress: cannot }
            Disclosure { label: w.c_talk_why(), icon: Icon::Talk, {why} }
        },
    }
}
