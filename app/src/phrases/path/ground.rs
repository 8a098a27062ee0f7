//! Why a traject ended, in words.

use shared::record::Traject;
use shared::record::path::ground::{Factor, GroundEdit, GroundField, Reason};
use shared::text::Messages;

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written};
use crate::phrases::values;

/// Why it ended so.
pub fn reason(w: Messages, reason: Reason) -> &'static str {
    match reason {
        Reason::LearnedEnough => w.s_reason_learned_enough(),
        Reason::JobDidNotCome => w.s_reason_job_did_not_come(),
        Reason::WorkDidNotFit => w.s_reason_work_did_not_fit(),
        Reason::OtherWorkFitsBetter => w.s_reason_other_work_fits_better(),
        Reason::OwnWish => w.s_reason_own_wish(),
        Reason::EmployerStopped => w.s_reason_employer_stopped(),
        Reason::HoursOrPay => w.s_reason_hours_or_pay(),
        Reason::Moved => w.s_reason_moved(),
        Reason::Other => w.s_reason_other(),
    }
}

/// What played a part.
pub fn factor(w: Messages, factor: Factor) -> &'static str {
    match factor {
        Factor::Guidance => w.s_factor_guidance(),
        Factor::Mentor => w.s_factor_mentor(),
        Factor::StepPlan => w.s_factor_step_plan(),
        Factor::Training => w.s_factor_training(),
        Factor::WorkFitted => w.s_factor_work_fitted(),
        Factor::Language => w.s_factor_language(),
        Factor::Economy => w.s_factor_economy(),
        Factor::Travel => w.s_factor_travel(),
        Factor::RulesAndMoney => w.s_factor_rules_and_money(),
        Factor::AtHome => w.s_factor_at_home(),
    }
}

fn factors(w: Messages, factors: &[Factor]) -> String {
    let words: Vec<&str> = factors.iter().map(|it| factor(w, *it)).collect();
    values::line(w, &words)
}

impl KindPhrases for GroundEdit {
    fn icon(&self) -> Icon {
        Icon::Flag
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_outcome().to_owned())
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let Self::Set(field) = self else { return None };
        Some(match field {
            GroundField::Reason(it) => {
                Written::new(w.s_ground_reason(), it.map_or("", |it| reason(w, it)))
            }
            GroundField::Factors(it) => Written::new(w.s_ground_factors(), factors(w, it)),
        })
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        let Self::Say(new) = self else { return None };
        let why = new.reason.map_or("", |it| reason(w, it));
        let said = values::line(w, &[why, &factors(w, &new.factors)]);
        Some(w.s_history_outcome(name, &said))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}
