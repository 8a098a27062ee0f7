//! What cannot go on without one person: of talks, their answers and their signature; and their signature under what is
//! agreed. Knows no screen.

use chrono::{Days, NaiveDate};

use crate::id::PersonId;
use crate::record::Traject;
use crate::record::evaluation::{Evaluation, EvaluationId, Stage};
use crate::record::path::agreement::AgreementId;
use crate::role::Role;

/// How long before a talk its answers are asked for.
pub(crate) const ANSWER_DAYS: u64 = 14;

/// Something that waits for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    Agree(AgreementId),
    Sign(EvaluationId),
    Answer(EvaluationId),
}

/// What waits for this person: what to sign first, then by day.
pub fn asks(traject: &Traject, person: PersonId, today: NaiveDate) -> Vec<Ask> {
    let Some(role) = traject.role(person).filter(|_| traject.is_running()) else {
        return Vec::new();
    };
    let is_asked = |it: &Evaluation| {
        !it.hidden.get() && it.parties(traject.taking_part()).iter().any(|party| party == role)
    };
    let open = traject.evaluations.iter().filter(|(_, it)| is_asked(it));
    let found = open.filter_map(|(id, it)| {
        let ask = match it.stage(traject.taking_part()) {
            Stage::Draft if !it.has_answered(person) => Ask::Answer(*id),
            Stage::Submitted if !it.has_signed(person) && it.is_concluded() => Ask::Sign(*id),
            Stage::Draft | Stage::Submitted | Stage::Signed => return None,
        };
        let is_near = it.when.get().date <= today + Days::new(ANSWER_DAYS);
        let is_sign = matches!(ask, Ask::Sign(_));
        (is_sign || is_near).then_some((!is_sign, *it.when.get(), ask))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_unstable();
    let talks = found.into_iter().map(|(_, _, ask)| ask);
    to_agree(traject, role).into_iter().chain(talks).collect()
}

/// The version of the agreement that waits for a party: nobody of it has signed.
fn to_agree(traject: &Traject, role: Role) -> Option<Ask> {
    traject.later_to_sign(role).map(|newest| Ask::Agree(newest.id()))
}
