//! What lists of employers and jobs say, worked out of what this phone holds. Draws nothing.

use chrono::{Datelike, NaiveDate};
use shared::id::{LogId, PersonId};
use shared::record::office::EmployerFile;
use shared::record::office::candidacy::{CandidacyId, Places, Way};
use shared::record::office::employer::Stage;
use shared::record::office::forecast::Certainty;
use shared::record::office::job::{JobId, Standing};
use shared::role::Role;
use shared::sync::phone::Phone;

use crate::phrases::search::folded;

/// A job to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobLine {
    pub log: LogId,
    pub job: JobId,
    pub function: String,
    pub employer: String,
    pub standing: Standing,
    /// Nothing as long as nobody said.
    pub expected: Option<NaiveDate>,
    /// What was expected before, where that was another month; the first on top.
    pub before: Vec<NaiveDate>,
    pub certainty: Option<Certainty>,
    pub number: u16,
    pub places: Places,
}

impl JobLine {
    /// Places that nobody works in or is on the way to; none where it is not known how many there are.
    pub fn open(&self) -> usize {
        usize::from(self.number).saturating_sub(self.places.filled + self.places.on_the_way)
    }

    /// Whether those who are on the way must hear of another way: it will not come, or others have the places.
    pub fn is_closed_to_some(&self) -> bool {
        let number = usize::from(self.number);
        let has_no_place = number > 0 && self.places.filled + self.places.on_the_way > number;
        self.places.on_the_way > 0 && (self.standing == Standing::Withdrawn || has_no_place)
    }
}

/// An employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployerLine {
    pub log: LogId,
    pub name: String,
    pub stage: Stage,
    /// When to talk again.
    pub next_talk: Option<NaiveDate>,
    /// What was said last.
    pub last_words: String,
    /// Whether a talk that is due asks for this person.
    pub is_mine: bool,
}

/// The employers on this phone; none that somebody just began to follow, and of which nothing has come yet.
pub fn employers(phone: &Phone) -> impl Iterator<Item = (LogId, &EmployerFile)> {
    let of = phone.logs().filter_map(|(log, replica)| Some((log, replica.state().employer()?)));
    of.filter(|(_, it)| it.employer.is_some())
}

/// An employer's line.
pub fn employer_line(log: LogId, employer: &EmployerFile, me: PersonId) -> EmployerLine {
    let last_words = employer.talks().first().map(|(_, it)| it.words.get().clone());
    EmployerLine {
        log,
        name: employer.name().to_owned(),
        stage: employer.employer.as_ref().map(|it| *it.stage.get()).unwrap_or_default(),
        next_talk: employer.next_talk(),
        last_words: last_words.unwrap_or_default(),
        is_mine: employer.holds_account(me),
    }
}

/// The jobs of an employer that are not hidden, what comes first on top.
pub fn jobs_of(log: LogId, employer: &EmployerFile) -> Vec<JobLine> {
    let shown = employer.jobs.iter().filter(|(_, job)| !job.hidden.get());
    let mut jobs: Vec<JobLine> = shown
        .map(|(id, job)| {
            let said = employer.forecasts_of(*id);
            let expected = said.last().map(|(_, it)| *it);
            let day = expected.map(|it| *it.expected.get());
            let mut before: Vec<NaiveDate> =
                said.iter().map(|(_, it)| *it.expected.get()).collect();
            before.retain(|it| day.is_none_or(|day| month_of(*it) != month_of(day)));
            before.dedup_by_key(|it| month_of(*it));
            JobLine {
                log,
                job: *id,
                function: job.function.get().clone(),
                employer: employer.name().to_owned(),
                standing: *job.standing.get(),
                expected: day,
                before,
                certainty: expected.map(|it| *it.certainty.get()),
                number: expected.map_or(0, |it| *it.number.get()),
                places: employer.places(Some(*id)),
            }
        })
        .collect();
    jobs.sort_by_key(|it| (it.expected.is_none(), it.expected, it.job));
    jobs
}

/// Forecasts are of months.
fn month_of(day: NaiveDate) -> (i32, u32) {
    (day.year(), day.month())
}

/// Somebody on the way to a job, or in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnTheWay {
    pub traject: LogId,
    pub way: Way,
    /// Nothing, where this phone does not hold the traject: then it is nobody's business here whose it is.
    pub candidate: Option<String>,
}

/// Who is on the way to this job, who works in it, and last who went another way.
pub fn on_the_way(phone: &Phone, employer: &EmployerFile, job: JobId) -> Vec<OnTheWay> {
    let of_job = employer.standing_candidacies().filter(|(_, it)| it.job == job);
    let mut all: Vec<OnTheWay> = of_job
        .map(|(_, it)| OnTheWay {
            traject: it.traject,
            way: *it.way.get(),
            candidate: candidate(phone, it.traject),
        })
        .collect();
    let order = |it: &OnTheWay| (it.way == Way::Left, it.candidate.is_none());
    all.sort_by(|a, b| (order(a), &a.candidate).cmp(&(order(b), &b.candidate)));
    all
}

/// Whose traject it is, where this phone holds it.
pub fn candidate(phone: &Phone, traject: LogId) -> Option<String> {
    let traject = phone.traject(traject)?;
    traject.members_in(Role::Candidate).next().map(|(_, it)| it.name.get().clone())
}

/// A traject that names a job in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unlinked {
    pub traject: LogId,
    /// Whether it was linked to it once, and taken off again.
    pub was_linked: bool,
}

/// Running trajecten on this phone that name this employer and this job in words, and that no employer's log knows.
pub fn unlinked(phone: &Phone, employer: &EmployerFile, job: JobId) -> Vec<Unlinked> {
    let Some(function) = employer.jobs.get(&job).map(|it| folded(it.function.get())) else {
        return Vec::new();
    };
    let name = folded(employer.name());
    let is_linked = |traject: LogId| {
        employers(phone)
            .any(|(_, it)| it.standing_candidacies().any(|(_, it)| it.traject == traject))
    };
    let names_it = |log: LogId| {
        let running = phone.traject(log).filter(|it| it.closing.outcome().is_none());
        let outline = running.and_then(|it| it.outline.as_ref());
        outline
            .is_some_and(|it| folded(it.employer.get()) == name && folded(it.job.get()) == function)
    };
    let offered = |traject: LogId| match employer.candidacies.get(&CandidacyId::of(traject)) {
        // One of another job of theirs stays where it was.
        Some(was) if was.job != job => None,
        was => Some(Unlinked { traject, was_linked: was.is_some() }),
    };
    let named = phone.logs().map(|(log, _)| log).filter(|log| names_it(*log) && !is_linked(*log));
    named.filter_map(offered).collect()
}
