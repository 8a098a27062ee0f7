//! What an agreement says, part by part.

use super::money::euros;
use super::values::{line, period};
use crate::record::path::agreement::{Agreement, Financing, Means, Part};
use crate::text::Messages;

/// What a part is called.
pub fn part_title(w: Messages, part: Part) -> &'static str {
    match part {
        Part::Skills => w.a_part_skills(),
        Part::StepPlan => w.a_part_step_plan(),
        Part::Duration => w.a_part_duration(),
        Part::Guidance => w.a_part_guidance(),
        Part::Financing => w.a_part_financing(),
        Part::Evaluation => w.a_part_evaluation(),
        Part::Preconditions => w.a_part_preconditions(),
    }
}

/// What a part says: what follows from its numbers, then what somebody wrote.
pub fn part_lines(w: Messages, agreement: &Agreement, part: Part) -> Vec<String> {
    let (said, written) = match part {
        Part::Skills => (String::new(), &agreement.skills),
        Part::StepPlan => (String::new(), &agreement.step_plan),
        Part::Duration => {
            let hours = w.a_hours_per_week(agreement.hours_per_week.into());
            return vec![line(w, &[&period(w, agreement.period), &hours])];
        }
        Part::Guidance => (String::new(), &agreement.guidance),
        Part::Financing => (financing(w, agreement.financing), &agreement.financing_words),
        Part::Evaluation => {
            (w.a_talk_every(agreement.talk_every_weeks.into()), &agreement.evaluation)
        }
        Part::Preconditions => (String::new(), &agreement.preconditions),
    };
    let written = written.lines().map(str::to_owned);
    std::iter::once(said).chain(written).filter(|line| !line.trim().is_empty()).collect()
}

/// How the learning period is paid for.
pub fn means(w: Messages, means: Means) -> &'static str {
    match means {
        Means::None => w.a_means_none(),
        Means::SharedCost => w.a_means_shared(),
        Means::WageCostSubsidy => w.a_means_subsidy(),
    }
}

fn financing(w: Messages, financing: Financing) -> String {
    let means = means(w, financing.means);
    if financing.means == Means::None {
        return means.to_owned();
    }
    let (employer, office) = financing.shares();
    let total = euros(w, financing.cents_per_month);
    line(w, &[means, &w.a_money_shares(&euros(w, employer), &euros(w, office), &total)])
}
