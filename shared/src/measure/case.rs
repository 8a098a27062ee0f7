//! What the monitor keeps of one traject: no words that anyone wrote about somebody, and no name. Knows no statistics.

use chrono::NaiveDate;

use crate::id::PersonId;
use crate::measure::survival::{Until, Wait};
use crate::record::Traject;
use crate::record::outcome::{After, Ending, Lasting};
pub(super) use crate::record::outline::{Phase, Route};
use crate::role::Role;
use crate::time::{Quarter, Timestamp};
use crate::wire;

/// What the monitor keeps of one traject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    pub route: Route,
    pub employer: String,
    pub cohort: String,
    pub phase: Phase,
    pub candidate: Option<PersonId>,
    pub ending: Option<Ending>,
    /// When each phase up to this one began, the first first. The first is when the job was named.
    pub phase_starts: Vec<Timestamp>,
    /// When the candidate came in.
    pub candidate_since: Option<Timestamp>,
    pub ended_on: Option<NaiveDate>,
    /// What was answered to whether it lasted.
    pub lasting: Vec<(After, Lasting)>,
    /// How many suggestions stand in it, if any do.
    pub suggestions: Option<u32>,
}

wire::record!(Case {
    route,
    employer,
    cohort,
    phase,
    candidate,
    ending,
    phase_starts?,
    candidate_since?,
    ended_on?,
    lasting?,
    suggestions?,
    ..
});

/// The day of a time, as the calendar of the world's clock has it: a duration is a day more or less sure.
fn day(at: Timestamp) -> NaiveDate {
    at.local(0).date()
}

/// Whole days from one day to another; none backwards, as an ending may be dated before its phase began.
fn days(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or_default()
}

impl Case {
    /// What the monitor keeps of this traject; `None` for one that was never opened.
    pub fn of(traject: &Traject) -> Option<Self> {
        let outline = traject.outline.as_ref()?;
        let candidate = traject.members_in(Role::Candidate).next();
        let outcome = traject.closing.outcome();
        let lasting = traject.closing.follow_ups.iter();
        let suggestions = u32::try_from(traject.standing_suggestions().count()).unwrap_or(u32::MAX);
        Some(Self {
            route: *outline.route.get(),
            employer: outline.employer.get().clone(),
            cohort: outline.cohort.get().clone(),
            phase: outline.phase,
            candidate: candidate.map(|(person, _)| person),
            ending: outcome.map(|outcome| outcome.ending),
            phase_starts: outline.starts[..outline.phase.number()].to_vec(),
            candidate_since: candidate.map(|(_, member)| member.by.at),
            ended_on: outcome.map(|outcome| outcome.on),
            lasting: lasting.map(|(after, (lasting, _))| (*after, *lasting)).collect(),
            suggestions: Some(suggestions).filter(|count| *count > 0),
        })
    }

    /// Whether it came to this phase.
    pub fn has_reached(&self, phase: Phase) -> bool {
        self.phase >= phase
    }

    /// How long it was in a phase that something follows: until the next began or the traject ended. `None` where it never
    /// came there, or where nobody kept since when.
    pub fn time_in(&self, phase: Phase, today: NaiveDate) -> Option<Wait> {
        let next = phase.next()?;
        let from = day(*self.phase_starts.get(phase.number() - 1)?);
        let next = self.phase_starts.get(next.number() - 1).map(|at| day(*at));
        let (to, until) = match next.or(self.ended_on) {
            Some(to) => (to, Until::Reached),
            None => (today, Until::UnderWay),
        };
        Some(Wait { days: days(from, to), until })
    }

    /// How long it took from the day that the job was named to a job, that one or another.
    pub fn time_to_job(&self, today: NaiveDate) -> Option<Wait> {
        let from = day(*self.phase_starts.first()?);
        let (to, until) = match (self.ending, self.ended_on) {
            (Some(Ending::IntendedJob | Ending::OtherEmployer), Some(on)) => (on, Until::Reached),
            (Some(Ending::Training | Ending::Stopped), Some(on)) => (on, Until::Otherwise),
            (None, _) => (today, Until::UnderWay),
            // Of a server of before, which kept no day.
            (Some(_), None) => return None,
        };
        Some(Wait { days: days(from, to), until })
    }

    /// Whether the job was named on a day before its candidate came; `None` as long as there is none.
    pub fn is_job_first(&self) -> Option<bool> {
        let named = day(*self.phase_starts.first()?);
        Some(named < day(self.candidate_since?))
    }

    /// The quarter it ended in, once that is over: what can still change tells who came last.
    pub fn closed_quarter(&self, today: NaiveDate) -> Option<Quarter> {
        let quarter = Quarter::of(self.ended_on?);
        (quarter < Quarter::of(today)).then_some(quarter)
    }
}
