//! A candidate introduced to an employer, for one job: informed, met, chosen or not with a reason that the candidate can bear.
//! For the candidate, the coaches and the one person who decides: another employer reads nothing of it.

mod meeting;

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, Texts, fields};
use crate::record::office::job::JobId;
use crate::record::path::PathEdit;
use crate::record::rule::Text;
use crate::record::words::Words;
use crate::record::{At, Edit, Traject};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::time::is_sensible;
use crate::wire;
pub use meeting::Meeting;
use meeting::is_meeting;

/// An introduction.
pub type IntroductionId = Id<Introduction>;

/// Why somebody is chosen, or is not. Each is of the work and the moment, and none says that a person falls short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    WorkFits,
    TeamFits,
    KeenToLearn,
    CanMuch,
    OtherFitsNow,
    MoreTime,
    HoursOrWay,
    NoPlaceLeft,
    OwnWish,
}

wire::string_enum!(Why {
    WorkFits = "work_fits",
    TeamFits = "team_fits",
    KeenToLearn = "keen_to_learn",
    CanMuch = "can_much",
    OtherFitsNow = "other_fits_now",
    MoreTime = "more_time",
    HoursOrWay = "hours_or_way",
    NoPlaceLeft = "no_place_left",
    OwnWish = "own_wish",
});

impl Why {
    /// Why somebody is chosen.
    pub const CHOSEN: [Self; 4] =
        [Self::WorkFits, Self::TeamFits, Self::KeenToLearn, Self::CanMuch];
    /// Why somebody is not.
    pub const NOT_CHOSEN: [Self; 5] =
        [Self::OtherFitsNow, Self::MoreTime, Self::HoursOrWay, Self::NoPlaceLeft, Self::OwnWish];

    /// Whether it is why somebody is chosen.
    pub fn is_chosen(self) -> bool {
        match self {
            Self::WorkFits | Self::TeamFits | Self::KeenToLearn | Self::CanMuch => true,
            Self::OtherFitsNow
            | Self::MoreTime
            | Self::HoursOrWay
            | Self::NoPlaceLeft
            | Self::OwnWish => false,
        }
    }
}

/// What the employer decided: the reason says which it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub why: Why,
    /// A line beside it; may be empty. The candidate reads it.
    pub line: String,
}

wire::record!(Decision { why, line? });

impl Texts for Decision {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        vec![rule(&self.line)]
    }
}

fields! {
    /// An introduction.
    Introduction, IntroductionField, IntroductionEdit {
        begin "begin" => Begin as new, by;
        NewIntroduction {
            // Who decides, if they take part; otherwise the coach says what was decided.
            (to: Option<PersonId>, job: Option<JobId>)
            /// Which job, and of whom: as people say it, for who reads this may have no other copy.
            title: String [Title] => Title,
            employer: String [Title] => Employer,
            /// The day on which the candidate was told of it, with the pictures.
            informed?: Option<NaiveDate> => Informed,
            meeting?: Option<Meeting> [Note] => Meeting,
        }
        later {
            /// The day on which they met.
            met: Option<NaiveDate> => Met = None,
        }
        kept {
            to: Option<PersonId> = new.to,
            job: Option<JobId> = new.job,
            decided: Option<(Decision, Stamp)> = None,
        }
        switches { "hide" => Hide(hidden = false) }
        moves {
            /// Guarded: once, until it is taken back.
            "decide" => Decide(decision: Decision [Note]),
            "take_back" => TakeBack,
        }
    }
}

impl IntroductionEdit {
    /// The edit of this introduction.
    pub fn of(self, id: IntroductionId) -> Edit {
        PathEdit::Introduction(At(id, self)).into()
    }
}

/// What comes next of an introduction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// To be told of, with the pictures.
    ToInform,
    /// To be planned, or still to come.
    ToMeet,
    ToDecide,
    Chosen,
    NotChosen,
}

/// Days after a meeting within which an employer decides: who waits longer loses heart.
pub const DECIDE_DAYS: i64 = 5;

impl Introduction {
    /// Where it stands on a day: a meeting that was planned and is over counts as held.
    pub fn stage(&self, today: NaiveDate) -> Stage {
        match &self.decided {
            Some((it, _)) if it.why.is_chosen() => Stage::Chosen,
            Some(_) => Stage::NotChosen,
            None if self.informed.get().is_none() => Stage::ToInform,
            None if self.met_on(today).is_some() => Stage::ToDecide,
            None => Stage::ToMeet,
        }
    }

    /// The day on which they met: as somebody said, or as it was planned, once that is past.
    pub fn met_on(&self, today: NaiveDate) -> Option<NaiveDate> {
        let planned = self.meeting.get().as_ref().map(|it| it.when.date);
        (*self.met.get()).or_else(|| planned.filter(|day| *day < today))
    }

    /// The meeting that was planned: not of one on whom was decided before that day, for nobody comes to it.
    pub fn planned_meeting(&self) -> Option<&Meeting> {
        let meeting = self.meeting.get().as_ref().filter(|_| !self.hidden.get())?;
        let decided_on = self.decided.as_ref().map(|(_, by)| by.at.local(0).date());
        decided_on.is_none_or(|day| day >= meeting.when.date).then_some(meeting)
    }

    /// The meeting to come, as long as they did not meet and nothing is decided.
    pub fn coming_meeting(&self, today: NaiveDate) -> Option<&Meeting> {
        let is_open = self.decided.is_none() && self.met.get().is_none();
        self.planned_meeting().filter(|it| is_open && it.when.date >= today)
    }

    /// Whether somebody is chosen, and it stands.
    pub fn is_chosen(&self) -> bool {
        !self.hidden.get() && self.decided.as_ref().is_some_and(|(it, _)| it.why.is_chosen())
    }

    /// Whether this is of the same job and the same person.
    fn is_of(&self, to: Option<PersonId>, job: Option<JobId>, title: &str, employer: &str) -> bool {
        let same_words = || self.title.get() == title && self.employer.get() == employer;
        let same_job = self.job == job && (job.is_some() || same_words());
        !self.hidden.get() && self.to == to && same_job
    }
}

impl Traject {
    /// Those that stand, the newest first.
    pub fn introductions(&self) -> Vec<(IntroductionId, &Introduction)> {
        let all = self.path().introductions.iter().map(|(id, it)| (*id, it));
        let mut standing: Vec<_> = all.filter(|(_, it)| !it.hidden.get()).collect();
        standing.sort_by_key(|(id, it)| (std::cmp::Reverse(it.by.order()), *id));
        standing
    }

    /// The introduction to this person for this job that stands, if there is one.
    pub fn introduced(&self, new: &NewIntroduction) -> Option<(IntroductionId, &Introduction)> {
        let of = |it: &Introduction| it.is_of(new.to, new.job, &new.title, &new.employer);
        self.introductions().into_iter().find(|(_, it)| of(it))
    }

    /// Whether somebody chose them for this job.
    pub fn is_chosen_for(&self, job: JobId) -> bool {
        self.introductions().iter().any(|(_, it)| it.job == Some(job) && it.is_chosen())
    }

    /// What makes them meet then: of an introduction that is there and undecided, or by a new one of this id.
    pub fn meet_edits(&self, id: IntroductionId, new: NewIntroduction) -> Vec<Edit> {
        let edit = match self.introduced(&new) {
            Some((_, it)) if it.decided.is_some() => return Vec::new(),
            Some((id, _)) => IntroductionEdit::Set(IntroductionField::Meeting(new.meeting)).of(id),
            None => IntroductionEdit::Begin(new).of(id),
        };
        vec![edit]
    }

    /// Those of which nobody said what was decided so many days after they met. A plain loop: every phone of a coach has it.
    pub fn introductions_undecided(&self, today: NaiveDate) -> Vec<IntroductionId> {
        let mut found = Vec::new();
        for (id, it) in self.path().introductions.iter() {
            if *it.hidden.get() || it.decided.is_some() {
                continue;
            }
            if it.met_on(today).is_some_and(|met| (today - met).num_days() >= DECIDE_DAYS) {
                found.push(*id);
            }
        }
        found
    }
}

/// Who decides takes part as an employer.
fn takes_part(traject: &Traject, to: Option<PersonId>) -> Result<(), Refusal> {
    let is_employer = to.is_none_or(|to| traject.role(to) == Some(Role::Employer));
    if is_employer { Ok(()) } else { Err(Refusal::NotFound) }
}

/// Whether those two days can follow each other: nobody meets whom they were told of later.
fn follow(informed: Option<NaiveDate>, met: Option<NaiveDate>) -> Result<(), Refusal> {
    let fits = met.is_none_or(|met| informed.is_some_and(|informed| informed <= met));
    if fits { Ok(()) } else { Err(Refusal::OutOfRange) }
}

fn audience(to: Option<PersonId>) -> Audience {
    to.map_or(Audience::CandidateAndCoach, Audience::Employer)
}

impl FieldRule for Introduction {
    fn permission(edit: &IntroductionEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            IntroductionEdit::Decide(_) | IntroductionEdit::TakeBack => Permission::ChooseCandidate,
            IntroductionEdit::Begin(_) | IntroductionEdit::Set(_) | IntroductionEdit::Hide(_) => {
                Permission::Introduce
            }
        }
    }

    fn seen_by(&self) -> Audience {
        audience(self.to)
    }

    fn audience(edit: &IntroductionEdit, it: Option<&Self>) -> Audience {
        match (edit, it) {
            (IntroductionEdit::Begin(new), _) => audience(new.to),
            (
                IntroductionEdit::Set(_)
                | IntroductionEdit::Hide(_)
                | IntroductionEdit::Decide(_)
                | IntroductionEdit::TakeBack,
                it,
            ) => it.map_or(Audience::Coaches, Self::seen_by),
        }
    }

    /// Whoever chooses somebody chooses them for the job they read.
    fn is_promise(edit: &IntroductionEdit) -> bool {
        matches!(edit, IntroductionEdit::Decide(it) if it.why.is_chosen())
    }

    fn words(&self) -> Words {
        Words::default().field(&self.title).field(&self.employer)
    }

    fn is_news(edit: &IntroductionEdit, it: &Self) -> bool {
        let tells = match edit {
            IntroductionEdit::Begin(_)
            | IntroductionEdit::Set(IntroductionField::Meeting(Some(_)))
            | IntroductionEdit::Decide(_) => true,
            IntroductionEdit::Set(_) | IntroductionEdit::Hide(_) | IntroductionEdit::TakeBack => {
                false
            }
        };
        tells && !it.hidden.get()
    }

    fn has_sensible_days(edit: &IntroductionEdit) -> bool {
        let is_day = |day: &Option<NaiveDate>| day.is_none_or(is_sensible);
        let is_of_day =
            |it: &Option<Meeting>| it.as_ref().is_none_or(|it| is_sensible(it.when.date));
        match edit {
            IntroductionEdit::Begin(new) => is_day(&new.informed) && is_of_day(&new.meeting),
            IntroductionEdit::Set(
                IntroductionField::Informed(day) | IntroductionField::Met(day),
            ) => is_day(day),
            IntroductionEdit::Set(IntroductionField::Meeting(it)) => is_of_day(it),
            IntroductionEdit::Set(_)
            | IntroductionEdit::Hide(_)
            | IntroductionEdit::Decide(_)
            | IntroductionEdit::TakeBack => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let traject = it.log;
        match (it.edit, it.record) {
            (IntroductionEdit::Begin(new), _) => {
                takes_part(traject, new.to)?;
                is_meeting(new.meeting.as_ref())?;
                if traject.introduced(new).is_some() { Err(Refusal::AlreadyThere) } else { Ok(()) }
            }
            // What was decided is of this job and these days.
            (IntroductionEdit::Set(field), Some(record)) => match field {
                _ if record.decided.is_some() => Err(Refusal::AlreadyDecided),
                IntroductionField::Informed(day) => follow(*day, *record.met.get()),
                IntroductionField::Met(day) => follow(*record.informed.get(), *day),
                IntroductionField::Meeting(meeting) => is_meeting(meeting.as_ref()),
                IntroductionField::Title(_) | IntroductionField::Employer(_) => Ok(()),
            },
            (IntroductionEdit::Decide(decision), Some(record)) => {
                is_theirs(record, &it)?;
                if *record.hidden.get() {
                    return Err(Refusal::NotFound);
                }
                if record.decided.is_some() {
                    return Err(Refusal::AlreadyDecided);
                }
                // Chosen is who was told of the job, and met; that there is no place is said whenever it turns out.
                let has_met = record.met.get().is_some() || record.meeting.get().is_some();
                let may_choose = record.informed.get().is_some() && has_met;
                let fits = may_choose || !decision.why.is_chosen();
                if fits { Ok(()) } else { Err(Refusal::OutOfRange) }
            }
            (IntroductionEdit::TakeBack, Some(record)) => {
                is_theirs(record, &it)?;
                if record.decided.is_some() { Ok(()) } else { Err(Refusal::NotDecided) }
            }
            (
                IntroductionEdit::Hide(_)
                | IntroductionEdit::Set(_)
                | IntroductionEdit::Decide(_)
                | IntroductionEdit::TakeBack,
                _,
            ) => Ok(()),
        }
    }

    fn apply_move(&mut self, edit: &IntroductionEdit, _: Role, by: Stamp) {
        match edit {
            IntroductionEdit::Decide(it) => self.decided = Some((it.clone(), by)),
            IntroductionEdit::TakeBack => self.decided = None,
            IntroductionEdit::Begin(_) | IntroductionEdit::Set(_) | IntroductionEdit::Hide(_) => {}
        }
    }

    /// What was taken back is said anew, by who decides then.
    fn inverse_of_move(&self, edit: &IntroductionEdit) -> Option<IntroductionEdit> {
        matches!(edit, IntroductionEdit::Decide(_)).then_some(IntroductionEdit::TakeBack)
    }
}

/// Of another's introduction an employer sees nothing, and so decides nothing.
fn is_theirs(record: &Introduction, it: &Asked<'_, Introduction>) -> Result<(), Refusal> {
    let is_theirs = it.role != Role::Employer || record.to == Some(it.author);
    if is_theirs { Ok(()) } else { Err(Refusal::NotFound) }
}
