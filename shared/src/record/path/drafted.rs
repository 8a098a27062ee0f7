//! An agreement as it is drafted: from the version that stands, else from goals, steps and placements. Whoever offers it
//! changes what is otherwise.

use chrono::NaiveDate;

use crate::limits::{HOURS_PER_WEEK_MAX, TEXT_CHARS_MAX};
use crate::record::Traject;
use crate::record::path::agreement::{Agreement, Financing};
use crate::role::Role;
use crate::time::Period;

/// Weeks between two talks, where nobody said otherwise.
const TALK_EVERY_WEEKS: u8 = 4;
/// Hours a week, where no place says how many.
const HOURS_PER_WEEK: u8 = 24;
impl Traject {
    /// What the next version begins with; `today` is its first day where nothing else says one.
    pub fn drafted_agreement(&self, today: NaiveDate) -> Agreement {
        if let Some((id, version)) = self.agreement() {
            let next = Agreement { replaces: Some(id), ..version.what.clone() };
            let (financing, financing_words) = (Financing::default(), String::new());
            // What it said of money before there were several employers is not said to all of them.
            return if self.is_stacked() {
                Agreement { financing, financing_words, ..next }
            } else {
                next
            };
        }
        let places: Vec<_> = self.visible_placements().map(|(_, place)| place).collect();
        let period = self.outline.as_ref().map(|outline| *outline.period.get());
        let hours = places.iter().map(|place| u16::from(*place.hours_per_week.get())).sum::<u16>();
        let hours = u8::try_from(hours).unwrap_or(u8::MAX).min(HOURS_PER_WEEK_MAX);
        let coaches = self.members_in(Role::Coach).map(|(_, coach)| coach.name.get().clone());
        let guides = places.iter().map(|place| match place.mentor.get().as_str() {
            "" => place.place.get().clone(),
            mentor => [mentor, ", ", place.place.get().as_str()].concat(),
        });
        Agreement {
            replaces: None,
            skills: lines(self.open_goals().map(|(_, goal)| goal.skill.get().clone())),
            step_plan: lines(self.visible_steps().map(|(_, step)| step.title.get().clone())),
            period: period.unwrap_or(Period { from: today, to: None }),
            hours_per_week: if hours == 0 { HOURS_PER_WEEK } else { hours },
            guidance: lines(guides.chain(coaches)),
            financing: Financing::default(),
            financing_words: String::new(),
            talk_every_weeks: TALK_EVERY_WEEKS,
            evaluation: String::new(),
            preconditions: String::new(),
        }
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
