//! What the monitor keeps of one traject: no words that anyone wrote about somebody, and no name. Knows no statistics.

use chrono::NaiveDate;

use crate::id::PersonId;
use crate::measure::grounds::Said;
use crate::measure::moved::Grown;
use crate::measure::requests::Request;
use crate::measure::survival::{Until, Wait};
use crate::measure::tried::{LookedAt, looked_at};
use crate::record::Traject;
use crate::record::office::employer::{Growth, Motive};
use crate::record::outcome::{After, Ending, Lasting};
pub(super) use crate::record::outline::{Phase, Route};
use crate::record::path::labels::Labels;
use crate::record::point::Point;
use crate::role::Role;
use crate::time::{Quarter, Timestamp};
use crate::wire;

/// What a traject is counted under beside its route, employer and cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedUnder {
    pub source: Option<Growth>,
    pub motive: Option<Motive>,
    /// Empty: in none that has a name.
    pub programme: String,
}

wire::record!(CountedUnder { source?, motive?, programme?, .. });

impl CountedUnder {
    fn of(labels: &Labels) -> Self {
        Self {
            source: *labels.source.get(),
            motive: *labels.motive.get(),
            programme: labels.programme.get().trim().to_owned(),
        }
    }
}

/// That its candidate wants less done with what is kept of them, and whether somebody answered. It holds until they take it
/// back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Restriction {
    Asked,
    Answered,
}

wire::string_enum!(Restriction { Asked = "asked", Answered = "answered" });

impl Restriction {
    fn of(traject: &Traject) -> Option<Self> {
        let mut points = traject.points.values().filter(|point| point.restricts()).peekable();
        points.peek()?;
        Some(if points.any(Point::is_open) { Self::Asked } else { Self::Answered })
    }
}

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
    /// When a candidate first came in: who turns out to be another person, too, did not come anew.
    pub candidate_since: Option<Timestamp>,
    pub ended_on: Option<NaiveDate>,
    /// What was answered to whether it lasted.
    pub lasting: Vec<(After, Lasting)>,
    /// How many suggestions stand in it, if any do.
    pub suggestions: Option<u32>,
    /// The adjustments that were looked at.
    pub adjustments: Vec<LookedAt>,
    /// How its candidate moved; nothing where nothing follows.
    pub grown: Option<Grown>,
    /// Why it ended, where somebody said so.
    pub said: Option<Said>,
    /// What else it is counted under, where somebody said so.
    pub labels: Option<CountedUnder>,
    /// Whether it is left out of what is told outside the team.
    pub restriction: Option<Restriction>,
    /// What its candidate asks about what is held of them.
    pub requests: Vec<Request>,
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
    adjustments?,
    grown?,
    said?,
    labels?,
    restriction?,
    requests?,
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
        let came = traject.members.values().filter(|member| member.role == Role::Candidate);
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
            candidate_since: came.map(|member| member.by.at).min().filter(|_| candidate.is_some()),
            ended_on: outcome.map(|outcome| outcome.on),
            lasting: lasting.map(|(after, (lasting, _))| (*after, *lasting)).collect(),
            suggestions: Some(suggestions).filter(|count| *count > 0),
            adjustments: looked_at(traject).into_iter().map(|(it, _)| it).collect(),
            grown: Grown::of(traject),
            said: traject
                .ground()
                .map(|it| Said { reason: *it.reason.get(), factors: it.factors.get().clone() }),
            labels: traject.labels().map(CountedUnder::of),
            restriction: Restriction::of(traject),
            requests: Request::of(traject),
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

    /// Where the growth comes from that brings its job, where that is known.
    pub fn source(&self) -> Option<Growth> {
        self.labels.as_ref()?.source
    }

    /// Why its employer takes part, where that is known.
    pub fn motive(&self) -> Option<Motive> {
        self.labels.as_ref()?.motive
    }

    /// The programme it runs in, if that has a name.
    pub fn programme(&self) -> Option<&str> {
        let name = self.labels.as_ref()?.programme.as_str();
        (!name.is_empty()).then_some(name)
    }

    /// The quarter it ended in, once that is over: what can still change tells who came last.
    pub fn closed_quarter(&self, today: NaiveDate) -> Option<Quarter> {
        let quarter = Quarter::of(self.ended_on?);
        (quarter < Quarter::of(today)).then_some(quarter)
    }
}
