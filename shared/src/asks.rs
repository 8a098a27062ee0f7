//! What cannot go on without one person: their answers before a talk, their signature, and what an employer decides. Knows no
//! screen.

use chrono::{Days, NaiveDate};

use crate::id::PersonId;
use crate::record::evaluation::{Evaluation, EvaluationId, Stage};
use crate::record::path::agreement::AgreementId;
use crate::record::path::flow_on::FlowOnId;
use crate::record::path::introduction::IntroductionId;
use crate::record::path::workday::WorkdayId;
use crate::record::{LaterAsk, LaterAsked, RecordId, Traject};

/// How long before a talk its answers are asked for.
pub(crate) const ANSWER_DAYS: u64 = 14;

/// Something that waits for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    Agree(AgreementId),
    Sign(EvaluationId),
    Answer(EvaluationId),
    /// Whether they choose whom they met.
    Decide(IntroductionId),
    /// Whether somebody may go on to the next place.
    LetGo(FlowOnId),
    /// Hours that were worked, from one day or more.
    Confirm(WorkdayId),
}

impl Ask {
    /// The record that asks.
    pub fn record(self) -> RecordId {
        match self {
            Self::Sign(id) | Self::Answer(id) => RecordId::Evaluation(id),
            Self::Agree(id) => RecordId::Later(id.into()),
            Self::Decide(id) => RecordId::Later(id.into()),
            Self::LetGo(id) => RecordId::Later(id.into()),
            Self::Confirm(id) => RecordId::Later(id.into()),
        }
    }

    /// Whether it waits for a signature.
    pub fn is_to_sign(self) -> bool {
        match self {
            Self::Agree(_) | Self::Sign(_) => true,
            Self::Answer(_) | Self::Decide(_) | Self::LetGo(_) | Self::Confirm(_) => false,
        }
    }

    fn of_later((ask, id): LaterAsked) -> Self {
        match ask {
            LaterAsk::Agree => Self::Agree(id.id()),
            LaterAsk::Decide => Self::Decide(id.id()),
            LaterAsk::LetGo => Self::LetGo(id.id()),
            LaterAsk::Confirm => Self::Confirm(id.id()),
        }
    }
}

/// What waits for this person on a day, or on any day: what to sign first, then talks by day, then what an employer decides.
pub fn asks(traject: &Traject, person: PersonId, on: Option<NaiveDate>) -> Vec<Ask> {
    let Some(view) = traject.view(person).filter(|_| traject.is_running()) else {
        return Vec::new();
    };
    let is_asked = |it: &Evaluation| {
        let parties = it.parties(traject.taking_part());
        !it.hidden.get() && parties.iter().any(|party| party == view.role)
    };
    let open = traject.evaluations.iter().filter(|(_, it)| is_asked(it));
    let found = open.filter_map(|(id, it)| {
        let ask = match it.stage(traject.taking_part()) {
            Stage::Draft if !it.has_answered(person) => Ask::Answer(*id),
            Stage::Submitted if !it.has_signed(person) && it.is_concluded() => Ask::Sign(*id),
            Stage::Draft | Stage::Submitted | Stage::Signed => return None,
        };
        let day = it.when.get().date;
        let is_near = on.is_none_or(|today| day <= today + Days::new(ANSWER_DAYS));
        let is_sign = matches!(ask, Ask::Sign(_));
        (is_sign || is_near).then_some((!is_sign, *it.when.get(), ask))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_unstable();
    let talks = found.into_iter().map(|(_, _, ask)| ask);
    let later = traject.later_asks(view, on).into_iter().map(Ask::of_later);
    let (agree, decide): (Vec<_>, Vec<_>) = later.partition(|it| matches!(it, Ask::Agree(_)));
    agree.into_iter().chain(talks).chain(decide).collect()
}
