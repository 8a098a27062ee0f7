//! What somebody who takes a traject over wants to know first: for whom it is, how far, when they meet next, what asks for
//! attention. Knows no screen: whoever shows it has the words.

use crate::attention::{Day, Reason, reasons};
use crate::record::Traject;
use crate::record::outline::Phase;
use crate::talk;
use crate::time::When;
use crate::wire;

/// A traject in a few words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Empty as long as there is no candidate.
    pub candidate: String,
    pub job: String,
    pub employer: String,
    pub phase: Phase,
    /// Without an outcome: it goes on.
    pub running: bool,
    pub next: Option<Next>,
    /// What asks for attention, the most pressing first.
    pub asks: Vec<Ask>,
}

wire::record!(Summary { candidate, job, employer, phase, running, next?, asks, .. });

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    pub what: Meeting,
    pub when: When,
}

wire::record!(Next { what, when, .. });

/// What people meet for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meeting {
    Appointment,
    Talk,
}

wire::string_enum!(Meeting { Appointment = "appointment", Talk = "talk" });

/// A reason to look, without what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    NeedsHelp,
    HardWeek,
    EmployerFlag,
    AdjustmentToCheck,
    AdjustmentProposed,
    CannotCome,
    ComeBack,
    NotRight,
    StepOverdue,
    Silent,
    TalkDue,
}

wire::string_enum!(Ask {
    NeedsHelp = "needs_help",
    HardWeek = "hard_week",
    EmployerFlag = "employer_flag",
    AdjustmentToCheck = "adjustment_to_check",
    AdjustmentProposed = "adjustment_proposed",
    CannotCome = "cannot_come",
    ComeBack = "come_back",
    NotRight = "not_right",
    StepOverdue = "step_overdue",
    Silent = "silent",
    TalkDue = "talk_due",
});

impl Ask {
    /// What a reason asks of who takes over; nothing for one that each takes up in their own time.
    fn of(reason: Reason) -> Option<Self> {
        Some(match reason {
            Reason::NeedsHelp(_) => Self::NeedsHelp,
            Reason::HardWeek(_) => Self::HardWeek,
            Reason::EmployerFlag(..) => Self::EmployerFlag,
            Reason::AdjustmentToCheck(_) => Self::AdjustmentToCheck,
            Reason::AdjustmentProposed(_) => Self::AdjustmentProposed,
            Reason::CannotCome(_) | Reason::CannotTalk(_) | Reason::Absent(_) => Self::CannotCome,
            Reason::ComeBack(_) => Self::ComeBack,
            Reason::NotRight(_) | Reason::Contested(_) => Self::NotRight,
            Reason::StepOverdue { .. } => Self::StepOverdue,
            Reason::Silent { .. } => Self::Silent,
            Reason::EvaluationDue(_) => Self::TalkDue,
            Reason::TermsEnd(_) | Reason::Undecided(_) => return None,
        })
    }
}

impl Summary {
    /// The traject as it stands on that day; nothing where none was opened.
    pub fn of(traject: &Traject, day: Day) -> Option<Self> {
        let outline = traject.outline.as_ref()?;
        Some(Self {
            candidate: traject.candidate_name().unwrap_or_default().to_owned(),
            job: outline.job.get().clone(),
            employer: outline.employer.get().clone(),
            phase: outline.phase,
            running: traject.is_running(),
            next: next(traject, day),
            asks: reasons(traject, day).into_iter().filter_map(Ask::of).collect(),
        })
    }
}

/// The first appointment or talk from that day on.
fn next(traject: &Traject, day: Day) -> Option<Next> {
    let appointments = traject.appointments.values().filter(|it| !it.hidden.get());
    let planned = appointments.map(|it| it.plan.get().when).filter(|it| it.date >= day.today);
    let appointment = planned.min().map(|when| Next { what: Meeting::Appointment, when });
    let talk = talk::next(traject, day.today).map(|when| Next { what: Meeting::Talk, when });
    appointment.into_iter().chain(talk).min_by_key(|it| (it.when, it.what))
}
