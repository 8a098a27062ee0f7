//! Why a coach should look at someone, in words. Knows no screen: where it leads is the screen's to say.

use chrono::NaiveDate;
use shared::attention::{Flag, Reason};
use shared::change::Stamp;
use shared::record::Traject;
use shared::record::coming::last;
use shared::record::point::Purpose;
use shared::role::Role;
use shared::text::Messages;

use super::path;
use crate::parts::{Icon, Tone};

/// The reason as staff reads it. What it is about is looked up in the traject it came from.
pub fn reason(w: Messages, traject: &Traject, reason: Reason, today: NaiveDate) -> String {
    let step = |id| traject.steps.get(&id).map_or("", |step| step.title.get().as_str());
    match reason {
        Reason::NeedsHelp(id) => w.s_attention_wants_help(step(id)),
        Reason::HardWeek(_) => w.s_attention_hard_week().to_owned(),
        Reason::EmployerFlag(_, flag) => employer_flag(w, flag).to_owned(),
        Reason::AdjustmentToCheck(_) => w.s_attention_adjustment_check().to_owned(),
        Reason::AdjustmentProposed(id) => {
            let author = traject.adjustments.get(&id).map(|it| it.by.author);
            let name = author.and_then(|author| traject.name_of(author));
            w.s_attention_adjustment_proposed(name.unwrap_or_default())
        }
        Reason::CannotCome(id) => {
            let it = traject.appointments.get(&id);
            let by = it.and_then(|it| last(it.declines()));
            cannot_come(w, traject, by, it.map_or(today, |it| it.plan.get().when.date), today)
        }
        Reason::CannotTalk(id) => {
            let it = traject.evaluations.get(&id);
            let by = it.and_then(|it| last(it.declines()));
            cannot_come(w, traject, by, it.map_or(today, |it| it.when.get().date), today)
        }
        Reason::Absent(id) => {
            let absence = traject.path().absences.get(&id);
            let days = absence.map(|fact| path::absent_days(w, fact.what.days, today));
            w.s_attention_absent(&days.unwrap_or_default())
        }
        Reason::NotRight(id) => {
            let point = traject.points.get(&id);
            let text = point.and_then(|it| it.text.get().lines().next()).unwrap_or_default();
            match point.map(|it| it.purpose) {
                Some(Purpose::Restriction) => w.s_attention_restriction(text),
                Some(Purpose::Correction | Purpose::Talk) | None => w.s_attention_not_right(text),
            }
        }
        Reason::Contested(id) => {
            let author = traject.path().objections.get(&id).map(|it| it.by.author);
            let name = author.and_then(|author| traject.name_of(author));
            w.s_attention_contested(name.unwrap_or_default())
        }
        Reason::ComeBack(id) => {
            let line = traject.check_ins.get(&id).map_or("", |fact| fact.what.line.as_str());
            match line.lines().next() {
                Some(line) => w.s_attention_come_back_to(line),
                None => w.s_attention_come_back().to_owned(),
            }
        }
        Reason::TermsEnd(id) => {
            let end = traject.terms_end(id).unwrap_or(today);
            let place = traject.placements.get(&id).map_or("", |it| it.place.get());
            w.s_attention_terms_end(&w.day(end, today), place)
        }
        Reason::Undecided(id) => {
            let it = traject.path().introductions.get(&id);
            w.s_attention_undecided(it.map_or("", |it| it.title.get()))
        }
        Reason::StepOverdue { step: id, days } => w.s_attention_step_overdue(count(days), step(id)),
        Reason::Silent { days } => w.s_attention_no_sign(count(days)),
        Reason::EvaluationDue(id) => {
            let day = traject.evaluations.get(&id).map(|it| it.when.get().date);
            w.s_attention_evaluation_due(&w.day(day.unwrap_or(today), today))
        }
    }
}

/// How much care it asks; the words say what.
pub fn tone(reason: Reason) -> Tone {
    match reason {
        Reason::NeedsHelp(_) | Reason::HardWeek(_) | Reason::EmployerFlag(..) => Tone::Care,
        Reason::AdjustmentToCheck(_)
        | Reason::AdjustmentProposed(_)
        | Reason::CannotCome(_)
        | Reason::CannotTalk(_)
        | Reason::Absent(_)
        | Reason::ComeBack(_)
        | Reason::NotRight(_)
        | Reason::Contested(_)
        | Reason::StepOverdue { .. }
        | Reason::Silent { .. }
        | Reason::EvaluationDue(_)
        | Reason::TermsEnd(_)
        | Reason::Undecided(_) => Tone::Sun,
    }
}

/// What it is about, as a picture.
pub fn icon(reason: Reason) -> Icon {
    match reason {
        Reason::NeedsHelp(_) => Icon::Hand,
        Reason::HardWeek(_) => Icon::FaceHard,
        Reason::EmployerFlag(..) => Icon::Work,
        Reason::AdjustmentToCheck(_) | Reason::AdjustmentProposed(_) => Icon::Turn,
        Reason::CannotCome(_) | Reason::CannotTalk(_) | Reason::Absent(_) | Reason::ComeBack(_) => {
            Icon::Calendar
        }
        Reason::NotRight(_) => Icon::Info,
        Reason::TermsEnd(_) => Icon::Place,
        Reason::Undecided(_) => Icon::Talk,
        Reason::StepOverdue { .. } => Icon::Steps,
        Reason::Silent { .. } => Icon::Clock,
        Reason::Contested(_) | Reason::EvaluationDue(_) => Icon::Sign,
    }
}

fn employer_flag(w: Messages, flag: Flag) -> &'static str {
    match flag {
        Flag::Pace => w.s_attention_flag_pace(),
        Flag::Quality => w.s_attention_flag_quality(),
        Flag::Independence => w.s_attention_flag_independence(),
        Flag::OnTime => w.s_attention_flag_punctuality(),
        Flag::Safety => w.s_attention_flag_safety(),
    }
}

fn count(days: i64) -> u32 {
    u32::try_from(days).unwrap_or_default()
}

/// Who cannot come to what is planned on a day: the candidate, or an employer by name.
fn cannot_come(
    w: Messages,
    traject: &Traject,
    by: Option<(Stamp, &str)>,
    day: NaiveDate,
    today: NaiveDate,
) -> String {
    let day = w.day(day, today);
    let author = by.map(|(by, _)| by.author);
    let employer = author.filter(|it| traject.role(*it) == Some(Role::Employer));
    match employer.and_then(|it| traject.name_of(it)) {
        Some(name) => w.s_attention_other_cannot_come(name, &day),
        None => w.s_attention_cannot_come(&day),
    }
}
