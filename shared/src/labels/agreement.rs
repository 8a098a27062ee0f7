//! What an agreement says, part by part, and who signed it.

use super::money::euros;
use super::role;
use super::values::{line, period};
use crate::record::path::agreement::{Agreement, Financing, Means, Part};
use crate::record::path::signing::{Signed, SigningParty};
use crate::text::Messages;
use crate::zone;

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
    // Where several employers read it, what one of them pays stands beside that one's part.
    if financing.means == Means::None {
        return w.a_part_no_money().to_owned();
    }
    let means = means(w, financing.means);
    let (employer, office) = financing.shares();
    let total = euros(w, financing.cents_per_month);
    line(w, &[means, &w.a_money_shares(&euros(w, employer), &euros(w, office), &total)])
}

/// Whether a version holds, as a paper says it.
pub fn standing(w: Messages, parties: &[SigningParty]) -> &'static str {
    if parties.iter().all(SigningParty::has_signed) {
        w.a_agreement_complete()
    } else {
        w.e_paper_unsigned()
    }
}

/// Who signed, a line each, and a line for each party of which nobody has signed so that it counts.
pub fn signature_lines(w: Messages, parties: &[SigningParty]) -> Vec<String> {
    let mut lines = Vec::new();
    for party in parties {
        let role = role(w, party.role);
        lines.extend(party.signed.iter().map(|it| signature(w, it, role)));
        if !party.has_signed() {
            let names = party.names.join(", ");
            let anew = parts_anew(w, &party.waiting);
            lines.push(line(w, &[&names, role, w.a_signature_waiting(), &anew]));
        }
    }
    lines
}

/// The moment in full: papers are read long after.
fn signature(w: Messages, it: &Signed, role: &str) -> String {
    let at = zone::local(it.by.at);
    let when = w.a_day_and_time(&w.full_day(at.date()), &w.time(at.time()));
    let how = match &it.witness {
        Some(name) => w.a_agreement_witnessed(name, &when),
        None => w.c_evaluation_signed(&when),
    };
    let on_fresh = it.pairer.as_deref().map(|name| on_fresh(w, name)).unwrap_or_default();
    let contested = if it.is_contested { w.a_agreement_objected() } else { "" };
    line(w, &[&it.name, role, &how, &on_fresh, contested, &parts_anew(w, &it.parts)])
}

/// That something was signed on a phone that somebody else had just paired, with their name where it is known.
pub fn on_fresh(w: Messages, pairer: &str) -> String {
    if pairer.is_empty() {
        w.a_signed_on_fresh_by_other().to_owned()
    } else {
        w.a_signed_on_fresh(pairer)
    }
}

/// What is signed anew, by name; nothing where that is all of it, or none of it differs.
pub fn parts_anew(w: Messages, parts: &[Part]) -> String {
    if parts.is_empty() || parts.len() == Part::ALL.len() {
        return String::new();
    }
    let titles: Vec<&str> = parts.iter().map(|part| part_title(w, *part)).collect();
    w.a_agreement_anew(&titles.join(", "))
}
