//! An agreement as it is drafted: from the version that stands, else from what the job asks, goals, steps, placements and what
//! is planned. Whoever offers it changes what is otherwise.

use chrono::NaiveDate;

use crate::limits::{HOURS_PER_WEEK_MAX, TEXT_CHARS_MAX};
use crate::record::Traject;
use crate::record::path::agreement::{Agreement, Financing, Means};
use crate::role::Role;
use crate::time::Period;

/// Weeks between two talks, where nobody said otherwise.
const TALK_EVERY_WEEKS: u8 = 4;
/// More weeks than that are no rhythm.
const WEEKS_MAX: u8 = 26;
/// Hours a week, where no place says how many.
const HOURS_PER_WEEK: u8 = 24;

/// What a job says of the agreement to learn for it, copied from its employer's log.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfJob {
    /// The skills it asks, by name.
    pub skills: Vec<String>,
    pub conditions: String,
    pub pay: String,
    pub schooling: String,
}

impl Agreement {
    /// The same, with what the job says before what the traject does; a version that follows another stays as it is.
    #[must_use]
    pub fn for_job(self, job: OfJob) -> Self {
        if self.replaces.is_some() {
            return self;
        }
        let OfJob { skills, conditions, pay, schooling } = job;
        let own = self.skills.lines().filter(|line| !skills.iter().any(|it| it == line));
        let own: Vec<_> = own.map(str::to_owned).collect();
        Self {
            skills: lines(skills.into_iter().chain(own)),
            preconditions: lines([conditions, self.preconditions.clone()].into_iter()),
            financing_words: lines([self.financing_words.clone(), pay, schooling].into_iter()),
            ..self
        }
    }
}

impl Traject {
    /// What the next version begins with; `today` is its first day where nothing else says one.
    pub fn drafted_agreement(&self, today: NaiveDate) -> Agreement {
        if let Some((id, version)) = self.agreement() {
            let next = Agreement { replaces: Some(id), ..version.what.clone() };
            if !self.is_stacked() {
                return next;
            }
            // What it said of money and of a place before there were several employers is not said to all of them.
            let of_places: Vec<_> = self.guides().collect();
            let guidance = next.guidance.lines().map(str::to_owned);
            return Agreement {
                financing: Financing::default(),
                financing_words: String::new(),
                guidance: lines(guidance.filter(|line| !of_places.contains(line))),
                ..next
            };
        }
        let places: Vec<_> = self.visible_placements().map(|(_, place)| place).collect();
        let period = self.outline.as_ref().map(|outline| *outline.period.get());
        let hours = places.iter().map(|place| u16::from(*place.hours_per_week.get())).sum::<u16>();
        let hours = u8::try_from(hours).unwrap_or(u8::MAX).min(HOURS_PER_WEEK_MAX);
        let coaches = self.members_in(Role::Coach).map(|(_, coach)| coach.name.get().clone());
        // Each employer of a stacked job reads of their own place alone.
        let guides = self.guides().filter(|_| !self.is_stacked());
        Agreement {
            replaces: None,
            skills: lines(self.open_goals().map(|(_, goal)| goal.skill.get().clone())),
            step_plan: lines(self.visible_steps().map(|(_, step)| step.title.get().clone())),
            period: period.unwrap_or(Period { from: today, to: None }),
            hours_per_week: if hours == 0 { HOURS_PER_WEEK } else { hours },
            guidance: lines(guides.chain(coaches)),
            financing: self.drafted_financing(),
            financing_words: String::new(),
            talk_every_weeks: self.weeks_between_talks().unwrap_or(TALK_EVERY_WEEKS),
            evaluation: String::new(),
            preconditions: String::new(),
        }
    }

    /// Who guides at each place, and where.
    fn guides(&self) -> impl Iterator<Item = String> {
        self.visible_placements().map(|(_, it)| match it.mentor.get().as_str() {
            "" => it.place.get().clone(),
            mentor => [mentor, ", ", it.place.get().as_str()].concat(),
        })
    }

    /// As it is paid for at the one place there is; with several each has its own.
    fn drafted_financing(&self) -> Financing {
        let funded = self.visible_placements().filter_map(|(id, _)| self.funding_of(id));
        let funded: Vec<_> = funded.map(|(_, fact)| &fact.what).collect();
        match funded[..] {
            [it] if it.means != Means::None && !self.is_stacked() => Financing {
                means: it.means,
                cents_per_month: it.month_cents().saturating_add(it.other_cents),
                employer_percent: it.employer_percent,
            },
            _ => Financing::default(),
        }
    }

    /// How far apart the first two talks are that stand.
    fn weeks_between_talks(&self) -> Option<u8> {
        let standing = self.evaluations.values().filter(|it| !it.hidden.get());
        let mut days: Vec<_> = standing.map(|it| it.when.get().date).collect();
        days.sort_unstable();
        let days = (*days.get(1)? - *days.first()?).num_days();
        // A day more or less is a weekend in between.
        u8::try_from((days + 3) / 7).ok().filter(|weeks| (1..=WEEKS_MAX).contains(weeks))
    }
}

/// One under the other, as many as a text may hold.
fn lines(all: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    for line in all.filter(|line| !line.is_empty()) {
        if text.chars().count() + line.chars().count() >= TEXT_CHARS_MAX {
            break;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&line);
    }
    text
}
