//! Who needs attention, each with its reason. No score: a reason can be read, answered and argued with.

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::record::Kind;
use crate::record::Traject;
use crate::record::adjustment::AdjustmentId;
use crate::record::appointment::AppointmentId;
use crate::record::check_in::{CheckInId, Face, Readers};
use crate::record::comment::Subject;
use crate::record::evaluation::{EvaluationId, Stage};
use crate::record::feedback::{FeedbackId, Score};
use crate::record::path::PathKind;
use crate::record::path::absence::AbsenceId;
use crate::record::path::introduction::IntroductionId;
use crate::record::path::objection::ObjectionId;
use crate::record::path::terms::TermsId;
use crate::record::point::PointId;
use crate::record::step::{Status, StepId};
use crate::role::Role;
use crate::time::Timestamp;

/// Days without a sign of life after which a coach wants to know.
pub const SILENT_DAYS: i64 = 7;

/// What in feedback does not go yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    Pace,
    Quality,
    Independence,
    OnTime,
    Safety,
}

/// One reason to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    NeedsHelp(StepId),
    HardWeek(CheckInId),
    EmployerFlag(FeedbackId, Flag),
    AdjustmentToCheck(AdjustmentId),
    AdjustmentProposed(AdjustmentId),
    CannotCome(AppointmentId),
    CannotTalk(EvaluationId),
    /// Does not come to work today.
    Absent(AbsenceId),
    /// Says that a signature under the agreement is not theirs, and has not signed since.
    Contested(ObjectionId),
    ComeBack(CheckInId),
    NotRight(PointId),
    StepOverdue {
        step: StepId,
        days: i64,
    },
    Silent {
        days: i64,
    },
    EvaluationDue(EvaluationId),
    /// The terms of a place end soon, or have ended, while somebody is there.
    TermsEnd(TermsId),
    /// They met an employer, and days later nobody said what came of it.
    Undecided(IntroductionId),
}

/// The days a traject is looked at with: where the reader is.
#[derive(Clone, Copy)]
pub struct Day<'a> {
    pub today: NaiveDate,
    /// The day a time falls on, where the reader is.
    pub day_of: &'a dyn Fn(Timestamp) -> NaiveDate,
}

/// The reasons to look at this traject, the most pressing first. A traject that ended has none.
pub fn reasons(traject: &Traject, day: Day) -> Vec<Reason> {
    if traject.outline.is_none() || traject.closing.outcome().is_some() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for kind in Kind::ALL {
        of_kind(*kind, traject, day, &mut found);
    }
    for kind in PathKind::ALL {
        of_path_kind(*kind, traject, day, &mut found);
    }
    let pressing =
        (0..=PRESSING_MAX).flat_map(|n| found.iter().filter(move |reason| pressing(**reason) == n));
    pressing.copied().collect()
}

/// Place among the reasons, the most pressing first.
pub fn pressing(reason: Reason) -> u8 {
    match reason {
        Reason::NeedsHelp(_) => 0,
        Reason::HardWeek(_) => 1,
        Reason::EmployerFlag(..) => 2,
        Reason::AdjustmentToCheck(_) | Reason::AdjustmentProposed(_) => 3,
        Reason::CannotCome(_) | Reason::CannotTalk(_) | Reason::Absent(_) => 4,
        Reason::NotRight(_) | Reason::Contested(_) => 5,
        Reason::ComeBack(_) => 6,
        Reason::StepOverdue { .. } => 7,
        Reason::Silent { .. } => 8,
        Reason::EvaluationDue(_) | Reason::TermsEnd(_) | Reason::Undecided(_) => PRESSING_MAX,
    }
}

/// Place of the last of the reasons.
pub const PRESSING_MAX: u8 = 9;

/// Adds the reasons that the records of a kind give.
fn of_kind(kind: Kind, traject: &Traject, day: Day, found: &mut Vec<Reason>) {
    match kind {
        Kind::Step => {
            found.extend(help_asked(traject));
            found.extend(overdue(traject, day.today));
        }
        Kind::CheckIn => {
            found.extend(hard_week(traject));
            found.extend(come_back(traject, day.today));
        }
        Kind::Feedback => found.extend(employer_flag(traject)),
        Kind::Adjustment => found.extend(adjustments(traject, day.today)),
        Kind::Appointment => found.extend(cannot_come(traject, day.today)),
        Kind::Evaluation => {
            found.extend(cannot_talk(traject, day.today));
            found.extend(evaluations(traject, day.today));
        }
        Kind::Point => found.extend(not_right(traject)),
        // Nothing heard from them in any way.
        Kind::Member => found.extend(silent(traject, day)),
        // What is agreed, wished, said or looked back on asks nothing of a coach.
        Kind::Outline
        | Kind::Placement
        | Kind::MainTask
        | Kind::WorkSample
        | Kind::Goal
        | Kind::Rating
        | Kind::Comment
        | Kind::Outcome
        | Kind::Preferences => {}
        // Each is asked by its own name.
        Kind::Later => {}
    }
}

/// The same of what a traject keeps beyond its plan.
fn of_path_kind(kind: PathKind, traject: &Traject, day: Day, found: &mut Vec<Reason>) {
    match kind {
        PathKind::Absence => found.extend(absent(traject, day.today)),
        PathKind::Objection => found.extend(contested(traject)),
        PathKind::Terms => {
            found.extend(traject.terms_ending(day.today).map(|(_, id)| Reason::TermsEnd(id)));
        }
        PathKind::Introduction => {
            for id in traject.introductions_undecided(day.today) {
                found.push(Reason::Undecided(id));
            }
        }
        // What is agreed, written, worked or planned asks nothing of a coach by itself.
        PathKind::Agreement
        | PathKind::Signature
        | PathKind::Workday
        | PathKind::Message
        | PathKind::Belief
        | PathKind::Enrolment
        | PathKind::GroupMark
        | PathKind::Funding
        | PathKind::FlowOn
        | PathKind::Suggestion
        | PathKind::SuggestionAnswer
        | PathKind::Labels
        | PathKind::Ground => {}
        // Of other logs than a traject.
        PathKind::Cohort
        | PathKind::CohortCoach
        | PathKind::Participant
        | PathKind::GroupStep
        | PathKind::SeenSkill
        | PathKind::Page
        | PathKind::Proof => {}
    }
}

/// Whether a coach took up what this is about, and did so after `since`.
fn is_settled(traject: &Traject, about: Subject, since: Stamp) -> bool {
    let about_it = traject.comments.values().filter(|fact| fact.what.about == about);
    let mut settling = about_it.filter(|fact| fact.stands() && fact.what.settles.is_some());
    settling.any(|fact| fact.by.order() > since.order())
}

/// Steps the candidate wants help with.
fn help_asked(traject: &Traject) -> impl Iterator<Item = Reason> {
    let helpless = traject.visible_steps().filter(|(_, step)| step.status() == Status::NeedsHelp);
    helpless.map(|(id, _)| Reason::NeedsHelp(id))
}

/// The candidate's latest check-in was a hard one, and nobody took that up.
fn hard_week(traject: &Traject) -> Option<Reason> {
    let own = traject
        .check_ins
        .iter()
        .filter(|(_, fact)| fact.stands() && fact.what.readers == Readers::CandidateAndCoach);
    let (id, latest) = own.max_by_key(|(_, fact)| fact.by.order())?;
    let is_open = latest.what.face == Some(Face::Hard)
        && !is_settled(traject, Subject::CheckIn(*id), latest.by);
    is_open.then_some(Reason::HardWeek(*id))
}

/// What the candidate says is not right, or is no longer to be done, as long as nobody answered.
fn not_right(traject: &Traject) -> impl Iterator<Item = Reason> {
    let open = traject.points.iter().filter(|(_, it)| it.purpose.awaits_answer() && it.is_open());
    open.map(|(id, _)| Reason::NotRight(*id))
}

/// The coach's latest check-in said to come back to it, the day has come, and nobody settled it.
fn come_back(traject: &Traject, today: NaiveDate) -> Option<Reason> {
    let of_coach = traject
        .check_ins
        .iter()
        .filter(|(_, fact)| fact.stands() && fact.role == Role::Coach && fact.what.face.is_some());
    let (id, latest) = of_coach.max_by_key(|(_, fact)| fact.by.order())?;
    let is_open = latest.what.again_on.is_some_and(|day| day <= today)
        && !is_settled(traject, Subject::CheckIn(*id), latest.by);
    is_open.then_some(Reason::ComeBack(*id))
}

/// The employer's latest feedback names something that does not go yet, and nobody took that up.
fn employer_flag(traject: &Traject) -> Option<Reason> {
    let standing = traject.feedback.iter().filter(|(_, fact)| fact.stands());
    let (id, fact) = standing.max_by_key(|(_, fact)| fact.by.order())?;
    let scores = [
        (Flag::Pace, Some(fact.what.pace)),
        (Flag::Quality, Some(fact.what.quality)),
        (Flag::Independence, Some(fact.what.independence)),
        (Flag::OnTime, fact.what.on_time),
        (Flag::Safety, fact.what.safety),
    ];
    let (flag, _) = scores.into_iter().find(|(_, score)| *score == Some(Score::NotYet))?;
    let is_open = !is_settled(traject, Subject::Feedback(*id), fact.by);
    is_open.then_some(Reason::EmployerFlag(*id, flag))
}

fn adjustments(traject: &Traject, today: NaiveDate) -> impl Iterator<Item = Reason> {
    traject.adjustments.iter().filter(|(_, it)| !it.hidden.get()).filter_map(move |(id, it)| {
        if it.is_due(today) {
            Some(Reason::AdjustmentToCheck(*id))
        } else {
            it.verdict.is_none().then_some(Reason::AdjustmentProposed(*id))
        }
    })
}

/// Talks that somebody who is asked cannot come to, unless they were moved or settled since that was said.
fn cannot_come(traject: &Traject, today: NaiveDate) -> impl Iterator<Item = Reason> {
    let coming = traject
        .appointments
        .iter()
        .filter(move |(_, it)| !it.hidden.get() && it.plan.get().when.date >= today);
    coming
        .filter(|(id, it)| {
            it.declines().any(|(by, _)| !is_settled(traject, Subject::Appointment(**id), by))
        })
        .map(|(id, _)| Reason::CannotCome(*id))
}

/// The same of evaluations.
fn cannot_talk(traject: &Traject, today: NaiveDate) -> impl Iterator<Item = Reason> {
    let coming = traject
        .evaluations
        .iter()
        .filter(move |(_, it)| !it.hidden.get() && it.when.get().date >= today);
    coming
        .filter(|(id, it)| {
            it.declines().any(|(by, _)| !is_settled(traject, Subject::Evaluation(**id), by))
        })
        .map(|(id, _)| Reason::CannotTalk(*id))
}

/// They said that they do not come today.
fn absent(traject: &Traject, today: NaiveDate) -> Option<Reason> {
    traject.absence_on(today).map(|(id, _)| Reason::Absent(id))
}

/// Signatures under the agreement that are said to be somebody else's, until it is signed anew.
fn contested(traject: &Traject) -> impl Iterator<Item = Reason> {
    let newest = traject.agreement().map(|(id, _)| id);
    let standing = traject.path().objections.iter().filter(|(_, it)| it.stands());
    let open = standing.filter(move |(_, it)| {
        let contested = traject.path().signatures.get(&it.what.signature);
        let is_open = |under| {
            !traject.signatures_under(under).any(|(_, new)| new.what.signer == it.by.author)
        };
        contested
            .is_some_and(|old| Some(old.what.agreement) == newest && is_open(old.what.agreement))
    });
    open.map(|(id, _)| Reason::Contested(*id))
}

/// The step that is late longest.
fn overdue(traject: &Traject, today: NaiveDate) -> Option<Reason> {
    let open = traject.visible_steps().filter(|(_, step)| step.status() != Status::Done);
    let late = open.filter_map(|(id, step)| {
        let days = (today - step.when.get().as_ref()?.date).num_days();
        (days > 0).then_some((days, id))
    });
    late.max().map(|(days, step)| Reason::StepOverdue { step, days })
}

/// Nothing was heard of the candidate for a while.
fn silent(traject: &Traject, day: Day) -> Option<Reason> {
    let days = (day.today - (day.day_of)(last_contact(traject)?)).num_days();
    (days >= SILENT_DAYS).then_some(Reason::Silent { days })
}

/// When something was heard of the candidate last; nothing where there is none.
pub fn last_contact(traject: &Traject) -> Option<Timestamp> {
    let (candidate, member) = traject.members_in(Role::Candidate).next()?;
    let mut last = None;
    let mut of_anybody = |at: Timestamp| last = last.max(Some(at));
    // Talking with the coach is a sign too; before any, the day they joined counts.
    traject.check_ins.values().for_each(|fact| of_anybody(fact.by.at));
    let mut heard = |by: Stamp| {
        if by.author == candidate {
            of_anybody(by.at);
        }
    };
    let path = traject.path();
    traject.steps.values().for_each(|step| step.marks.values().for_each(|mark| heard(mark.by)));
    traject.ratings.values().for_each(|fact| heard(fact.by));
    traject.comments.values().for_each(|fact| heard(fact.by));
    path.messages.values().for_each(|fact| heard(fact.by));
    path.absences.values().for_each(|fact| heard(fact.by));
    path.group_marks.values().for_each(|it| heard(it.status.shown().by));
    Some(last.unwrap_or(member.by.at))
}

fn evaluations(traject: &Traject, today: NaiveDate) -> impl Iterator<Item = Reason> {
    let visible = traject.evaluations.iter().filter(|(_, it)| !it.hidden.get());
    let due = visible.filter(move |(_, it)| it.when.get().date <= today);
    due.filter(|(_, it)| it.stage(traject.taking_part()) == Stage::Draft)
        .map(|(id, _)| Reason::EvaluationDue(*id))
}
